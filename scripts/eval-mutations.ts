// Every text that has a gold in, each written otherwise in many ways; what is then no longer read right goes out. `--shared DIR`, `--only NAME` of a mutation.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpora } from './eval/corpora.ts';
import { evaluate, type Judged, judged } from './eval/evaluate.ts';
import { headingMutations } from './eval/mutations/headings.ts';
import type { Mutation } from './eval/mutations/rewriting.ts';
import { valueMutations } from './eval/mutations/values.ts';
import { macro } from './eval/tally.ts';

const { values: options } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, floor: { type: 'string', default: '0.94' }, only: { type: 'string' } },
});
const texts = corpora(options.shared)
  .filter(({ guarded }) => !guarded)
  .flatMap(({ cases }) => cases)
  .filter(({ path }) => /\.(?:txt|md)$/u.test(path));

/** What was read wrong before is no fault of the mutation. */
function newFaults(before: readonly Judged[], after: readonly Judged[]): readonly string[] {
  const count = (list: readonly Judged[], field: string, kind: string): number =>
    list.filter((one) => one.field === field && one.kind === kind).length;
  const faults = after.filter(({ kind }) => kind !== 'right');
  return faults
    .filter(({ field, kind }) => count(after, field, kind) > count(before, field, kind))
    .map(({ field, kind, what }) => `${kind} ${field} ${what}`);
}

async function run({ name, apply }: Mutation): Promise<number> {
  const all: Judged[] = [];
  let documents = 0;
  for (const one of texts) {
    const changed = apply(readFileSync(one.path, 'utf8'), one.gold);
    if (changed === undefined) continue;
    documents += 1;
    const { tolerant } = await judged({ name: one.name, path: one.path, gold: changed.gold }, Buffer.from(changed.text));
    all.push(...tolerant);
    const faults = newFaults((await evaluate(one)).tolerant, tolerant);
    for (const fault of faults) console.log(`  ${name} — ${one.name} — ${fault.slice(0, 200)}`);
  }
  const score = macro(all);
  console.log(`${name} : ${documents} documents, F1 moyen des clauses ${(100 * score).toFixed(1)}`);
  return score;
}

for (const mutation of [...valueMutations, ...headingMutations]) {
  if (options.only !== undefined && options.only !== mutation.name) continue;
  if ((await run(mutation)) < Number(options.floor)) process.exitCode = 1;
}
