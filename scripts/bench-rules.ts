// Our own sources in, one defect planted at a time; which rules caught theirs, which spoke beside, go out. `--sample SECONDS`, `--only WORD`, `--show`.
import { parseArgs } from 'node:util';
import { documentBytes, extensionOf } from './bench-rules/document-bytes.ts';
import { lightDrafts, markedDrafts } from './bench-rules/drafts.ts';
import { operators } from './bench-rules/operators.ts';
import { type Outcome, outcomeOf, seededDefects, spokenIn, spokenInDraft } from './bench-rules/outcomes.ts';

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' }, show: { type: 'boolean', default: false }, tries: { type: 'string', default: '2' } } });

const wanted = operators.filter(({ rule, name }) => `${rule} ${name}`.includes(options.only));
const defects = seededDefects([...markedDrafts(), ...lightDrafts()], wanted, Number(options.tries));
const before = new Map<string, Awaited<ReturnType<typeof spokenInDraft>>>();
const outcomes: Outcome[] = [];
for (const seeded of defects) {
  const { draft, planted } = seeded;
  const known = before.get(draft.name) ?? (await spokenInDraft(draft));
  before.set(draft.name, known);
  const after = await spokenIn(`${draft.name}.${extensionOf(draft)}`, await documentBytes(draft, planted));
  const outcome = outcomeOf(seeded, known, after);
  if (outcome !== undefined) outcomes.push(outcome);
}
for (const { rule, name } of wanted) {
  const of = outcomes.filter((one) => one.rule === rule && one.operator === name);
  const caught = of.filter((one) => one.caught).length;
  console.log(`${rule.padEnd(36)} ${name.padEnd(60)} ${caught}/${of.length} beside ${of.reduce((sum, one) => sum + one.beside.length, 0)}`);
  if (!options.show) continue;
  for (const one of of.filter((each) => !each.caught || each.beside.length > 0)) {
    console.log(`    ${one.caught ? 'caught' : 'MISSED'} ${one.document}: ${one.lines.slice(0, 3).join(' ⏎ ').slice(0, 400)}`);
    for (const line of one.beside) console.log(`        beside ${line}`);
  }
}
const right = outcomes.reduce((sum, one) => sum + one.right, 0);
const beside = outcomes.reduce((sum, one) => sum + one.beside.length, 0);
console.log(`${outcomes.length} defects, recall ${(outcomes.filter((one) => one.caught).length / outcomes.length).toFixed(3)}, precision ${(right / (right + beside)).toFixed(3)}`);
