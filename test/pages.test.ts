// The promise of the pages that scripts write: whatever a cell holds, the table stays one; figures agree with their nouns; a page says the limit that was asked for.
import { describe, expect, it } from 'vitest';
import { markedMatches } from '../scripts/eval/ablation/branches.ts';
import { page } from '../scripts/eval/ablation/page.ts';
import { type Fired, firingsPage, summary } from '../scripts/eval/firings.ts';
import { markdownTable } from '../scripts/markdown-table.ts';

describe('a table in Markdown', () => {
  it('has as many cells in each row as in its head, whatever they hold', () => {
    expect(
      markdownTable(
        ['a', 'b'],
        [
          ['x | y', 2],
          ['deux\nlignes', ''],
        ],
      ),
    ).toBe('| a | b |\n| --- | --: |\n| x \\| y | 2 |\n| deux lignes |  |');
    expect(markdownTable(['a', 'b'], [], [])).toBe('| a | b |\n| --- | --- |');
  });
});

describe('the page of findings', () => {
  const fired: readonly Fired[] = [
    { document: 'd', guarded: false, rule: 'paiement/total-100', severity: 'error', fingerprint: 'f', line: 12 },
    { document: 'secret', guarded: true, rule: 'paiement/total-100', severity: 'warning', fingerprint: 'g', line: 34 },
  ];
  const verdicts = {
    d: { f: { regle: 'paiement/total-100', verdict: 'discutable', pourquoi: '« 30 | 70 »' } },
    secret: { g: { regle: 'paiement/total-100', verdict: 'juste', pourquoi: 'des mots' } },
  } as const;

  it('counts in French, those that are guarded too', () => {
    expect(summary(fired, verdicts)).toEqual([
      'erreurs : 0 juste, 1 discutable, 0 faux, 0 à juger',
      'avertissements : 1 juste, 0 discutable, 0 faux, 0 à juger',
      'remarques : 0 juste, 0 discutable, 0 faux, 0 à juger',
    ]);
  });

  it('says severities as a report does, and nothing of what is guarded', () => {
    const text = firingsPage(fired, verdicts);
    expect(text).toContain('| erreur | paiement/total-100 | 12 | discutable | « 30 \\| 70 » |');
    expect(text).toContain('| avertissement | paiement/total-100 |  | juste |  |');
    expect(text).not.toMatch(/des mots|34/u);
  });
});

describe('the page of ablation', () => {
  it('says the fall that was asked for', () => {
    const results = ['d', 'e'].map((name) => ({ name, used: 2, own: 1, before: 1, after: 0.98 }));
    expect(page(results, 0.05)).toContain('2.0 points sur 2 documents (au plus 5.0 admis)');
  });

  it('tells of a repeated group what its last turn took, and no more', () => {
    const source = '^(?:lundi|mardi)+$';
    const { source: marked, groupOf } = markedMatches(source);
    const groups = new RegExp(marked, 'u').exec('lundimardi')?.groups;
    const toldOf = new Map([...groupOf].map(([{ start, end }, name]) => [source.slice(start, end), groups?.[name]]));
    expect([toldOf.get('lundi'), toldOf.get('mardi')]).toEqual([undefined, '']);
  });
});
