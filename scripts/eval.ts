// Every document that has a gold in; how right the readings are goes to docs/evaluation.md. `--shared DIR`, `--show` (each miss), `--only NAME`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpora } from './eval/corpora.ts';
import { type Evaluated, evaluate } from './eval/evaluate.ts';
import { page, type Scored, summaryLine } from './eval/page.ts';
import { f1, figuresOf } from './eval/tally.ts';

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    show: { type: 'boolean', default: false },
    only: { type: 'string' },
    level: { type: 'string', default: 'tolerant' },
  },
});

function show({ name, exact, tolerant }: Evaluated): void {
  const outcomes = options.level === 'exact' ? exact : tolerant;
  console.log(`${name}  F1 ${(100 * f1(figuresOf(outcomes))).toFixed(1)}`);
  for (const { kind, field, what, confidence } of outcomes) {
    if (kind !== 'right') console.log(`  ${kind.padEnd(7)}${field} ${confidence ?? ''} ${what}`);
  }
}

const { only } = options;
const scored: Scored[] = [];
for (const { title, guarded, cases } of corpora(options.shared)) {
  const documents: Evaluated[] = [];
  for (const one of cases.filter(({ name }) => only === undefined || (!guarded && name.includes(only)))) {
    const evaluated = await evaluate(one);
    if (options.show && !guarded) show(evaluated);
    documents.push(evaluated);
  }
  if (documents.length > 0) scored.push({ title, guarded, documents });
}
for (const one of scored) console.log(summaryLine(one));
if (only === undefined) writeFileSync('docs/evaluation.md', page(scored));
