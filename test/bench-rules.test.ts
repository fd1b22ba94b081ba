// The promise of the seeded defects: each rule that an officer sees by default has some, of its own, that can be planted in our sources.
import { describe, expect, it } from 'vitest';
import { documentBytes } from '../scripts/bench-rules/document-bytes.ts';
import { cleanDrafts, markedDrafts } from '../scripts/bench-rules/drafts.ts';
import { operators } from '../scripts/bench-rules/operators.ts';
import { seededDefects, spokenIn } from '../scripts/bench-rules/outcomes.ts';
import { judged } from '../scripts/eval/evaluate.ts';
import { rules } from '../src/rules/index.ts';

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const drafts = markedDrafts();

describe('seeded defects', () => {
  it('are of rules that exist, as are those that they also break', () => {
    expect(operators.flatMap(({ rule, also = [] }) => [rule, ...also]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('have names of their own', () => {
    const names = operators.map(({ rule, name }) => `${rule} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(rules.filter(({ severity }) => severity !== 'info').map(({ id }) => id))('are planted for %s', (id) => {
    const own = operators.filter(({ rule }) => rule === id);
    expect(seededDefects(drafts, own, 1).length).toBeGreaterThan(0);
  });

  it.each(operators)('of $rule ($name) change the document, the same way each time', (operator) => {
    const [once, again] = [seededDefects(drafts, [operator], 2), seededDefects(drafts, [operator], 2)];
    expect(again.map(({ planted }) => planted)).toEqual(once.map(({ planted }) => planted));
    expect(once.filter(({ draft, planted }) => planted.trace === undefined && planted.lines.join('\n') === draft.lines.join('\n'))).toEqual([]);
  });
});

describe.each(cleanDrafts())('the clean source $name', (draft) => {
  it('is read as its gold says', async () => {
    const { exact } = await judged({ name: draft.name, path: 'document.docx', gold: draft.gold }, await documentBytes(draft, draft));
    expect(exact.filter(({ kind }) => kind !== 'right').map(({ kind, field, what }) => `${kind} ${field} : ${what}`)).toEqual([]);
    expect(exact.length).toBeGreaterThan(50);
  });

  it('has no error and no warning', async () => {
    expect([...(await spokenIn('document.docx', await documentBytes(draft, draft)))]).toEqual([]);
  });
});
