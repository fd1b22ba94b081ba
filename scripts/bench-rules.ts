// Our own sources in, one defect planted at a time; which rules caught theirs and which spoke beside, out. `--only WORD`, `--show`, `--write FOLDER`, `--sample N`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../src/rules/index.ts';
import { documentBytes, extensionOf } from './bench-rules/document-bytes.ts';
import { lightDrafts, markedDrafts } from './bench-rules/drafts.ts';
import { belowFloors, figuresBy, figuresOf } from './bench-rules/figures.ts';
import { operators } from './bench-rules/operators.ts';
import { type Outcome, outcomeOf, type Seeded, type Spoken, seededDefects, spokenIn } from './bench-rules/outcomes.ts';
import { benchmarkTables } from './bench-rules/page.ts';
import { pdfForms } from './bench-rules/pdf-forms.ts';
import { writeBlock } from './generated-block.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
    write: { type: 'string' },
    sample: { type: 'string' },
    recall: { type: 'string', default: '0.95' },
    each: { type: 'string', default: '0.85' },
    precision: { type: 'string', default: '0.97' },
  },
});
/** Different choices of one operator in one document. */
const tries = 2;

const before = new Map<string, Spoken>();

async function knownOf({ draft, operator }: Seeded, form: string, bytes: () => Promise<Uint8Array>): Promise<Spoken> {
  const key = `${draft.name}.${form} ${operator.profile} ${operator.asInfo === true ? operator.rule : ''}`;
  const known = before.get(key) ?? (await spokenIn(`document.${form}`, await bytes(), operator));
  before.set(key, known);
  return known;
}

let written = 0;

async function measured(defects: readonly Seeded[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const seeded of defects) {
    const { draft, planted } = seeded;
    const form = extensionOf(draft);
    const bytes = await documentBytes(draft, planted);
    if (options.write !== undefined) writeFileSync(join(options.write, `${written++}-${draft.name}.${form}`), bytes);
    const known = await knownOf(seeded, form, () => documentBytes(draft, draft));
    const outcome = outcomeOf(seeded, known, await spokenIn(`document.${form}`, bytes, seeded.operator));
    if (outcome !== undefined) outcomes.push(outcome);
  }
  return outcomes;
}

/** One defect of each operator, as a PDF; those that only Word keeps are left out. */
async function measuredAsPdf(defects: readonly Seeded[]): Promise<readonly Outcome[]> {
  const chosen = operators.flatMap((operator) => defects.find((one) => one.operator === operator && one.planted.trace === undefined) ?? []);
  const drafts = [...new Set(chosen.map(({ draft }) => draft))];
  const words = await Promise.all([
    ...drafts.map((draft) => documentBytes(draft, draft)),
    ...chosen.map(({ draft, planted }) => documentBytes(draft, planted)),
  ]);
  const pdfs = pdfForms(words);
  const outcomes: Outcome[] = [];
  for (const [index, seeded] of chosen.entries()) {
    const clean = pdfs[drafts.indexOf(seeded.draft)];
    const damaged = pdfs[drafts.length + index];
    if (clean === undefined || damaged === undefined) continue;
    const known = await knownOf(seeded, 'pdf', async () => clean);
    const outcome = outcomeOf(seeded, known, await spokenIn('document.pdf', damaged, seeded.operator));
    if (outcome !== undefined) outcomes.push(outcome);
  }
  return outcomes;
}

function show(outcomes: readonly Outcome[]): void {
  for (const [name, { planted, caught, beside }] of figuresBy(outcomes, ({ rule, operator }) => `${rule} — ${operator}`)) {
    console.log(`${name.padEnd(96)} ${caught}/${planted}${beside === 0 ? '' : `, beside ${beside}`}`);
    if (!options.show) continue;
    for (const one of outcomes.filter(({ rule, operator }) => `${rule} — ${operator}` === name)) {
      if (!one.caught) console.log(`    missed in ${one.document}: ${one.lines.slice(0, 3).join(' ⏎ ').slice(0, 300)}`);
      for (const said of one.beside) console.log(`    beside in ${one.document}: ${said}`);
    }
  }
}

/** Every so many of the defects of each operator, so that `count` remain about; where these teach nothing (the rule spoke already), the first other that does. */
async function measuredSample(defects: readonly Seeded[], others: readonly Seeded[], count: number): Promise<readonly Outcome[]> {
  const step = Math.max(1, Math.floor(defects.length / count));
  const outcomes: Outcome[] = [];
  for (const operator of operators) {
    const own = defects.filter((one) => one.operator === operator);
    let found = await measured(own.filter((_, index) => index % step === 0));
    for (const next of [...own.filter((_, index) => index % step !== 0), ...others.filter((one) => one.operator === operator)]) {
      if (found.length > 0) break;
      found = await measured([next]);
    }
    outcomes.push(...found);
  }
  return outcomes;
}

const wanted = operators.filter(({ rule, name }) => `${rule} ${name}`.includes(options.only));
const whole = options.only === '' && options.sample === undefined;
const [marked, light] = [seededDefects(markedDrafts(), wanted, tries), seededDefects(lightDrafts(), wanted, tries)];
const outcomes: (readonly [string, readonly Outcome[]])[] =
  options.sample === undefined
    ? [
        ['Word', await measured(marked)],
        ['text and Markdown', await measured(light)],
      ]
    : [['sample', await measuredSample(marked, light, Number(options.sample))]];
if (whole) outcomes.push(['PDF, one of each', await measuredAsPdf(marked)]);
const all = outcomes.flatMap(([, ofForm]) => ofForm);
show(all);
const { planted, recall, precision } = figuresOf(all);
console.log(`${planted} defects, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
if (whole) writeBlock('docs/rules-benchmark.md', 'rules', benchmarkTables(outcomes));

const judged = rules.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
const floors = { recall: Number(options.recall), each: Number(options.each), precision: Number(options.precision) };
const faults = options.only === '' ? belowFloors(all, judged, floors) : [];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
