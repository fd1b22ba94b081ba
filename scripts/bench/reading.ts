// Nothing in, or a number of runs; how fast PDFs are read and laid out out: beside a bare loop over PDFium's words, and how the time grows with the pages.
import { readdirSync, readFileSync } from 'node:fs';
import { layoutPaged } from '../../src/layout/paged.ts';
import { withEngine } from '../../src/source/pdf/engine.ts';
import { openPdf } from '../../src/source/pdf/open-pdf.ts';
import { bareWords } from './bare-words.ts';
import { exponent } from './exponent.ts';
import { longDocument } from './long-document.ts';
import { median } from './median.ts';
import { processorTime } from './processor-time.ts';

const runs = Number(process.argv[2] ?? 5);
/** Runs until V8 has optimised what both ways repeat: before, its compiler is what is measured. */
const warmUps = 12;
const leastRatio = 0.6;
const steepest = 1.1;
const lengths = [5, 10, 20, 50, 100, 200, 500];
const memory = 512 * 2 ** 20;
const documents = 'fixtures/documents';

interface Times {
  readonly pages: number;
  readonly bare: number;
  readonly read: number;
  readonly layout: number;
  /** Median of the ratios of single runs, whose two halves met the same machine. */
  readonly ratio: number;
}

/** Both ways over the same files, in turn, `before` times unmeasured; milliseconds. */
async function measure(files: readonly Uint8Array[], times: number, before: number): Promise<Times> {
  const bare: number[] = [];
  const read: number[] = [];
  const layout: number[] = [];
  let pages = 0;
  for (let run = -before; run < times; run += 1) {
    const start = process.cpuUsage();
    for (const bytes of files) await withEngine(memory, (engine) => bareWords(engine, bytes));
    const loop = processorTime(start);
    const middle = process.cpuUsage();
    let inLayout = 0;
    pages = 0;
    for (const bytes of files) {
      const source = await openPdf(bytes, {});
      if (source.kind !== 'paged') throw new Error('a fixture is read as flat text');
      const from = process.cpuUsage();
      pages += layoutPaged(source).pages ?? 0;
      inLayout += processorTime(from);
    }
    if (run < 0) continue;
    bare.push(loop);
    read.push(processorTime(middle));
    layout.push(inLayout);
  }
  const ratios = bare.map((time, run) => time / (read[run] ?? Number.NaN));
  return { pages, bare: median(bare), read: median(read), layout: median(layout), ratio: median(ratios) };
}

function show(name: string, { pages, bare, read, layout, ratio }: Times): void {
  const cells = [String(pages), bare.toFixed(0), read.toFixed(0), layout.toFixed(0), ratio.toFixed(2), ((1000 * pages) / read).toFixed(0)];
  console.log(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(9)).join('')}`);
}

console.log(`${runs} runs after ${warmUps} to warm up, medians in ms of processor; node ${process.version}\n`);
console.log(`${''.padEnd(18)}${['pages', 'bare', 'read', '(layout)', 'ratio', 'pages/s'].map((cell) => cell.padStart(9)).join('')}`);
const files = readdirSync(documents, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [readFileSync(`${documents}/${entry.name}/document.pdf`)] : [],
);
const fixtures = await measure(files, runs, warmUps);
show('fixtures', fixtures);
const grown: Times[] = [];
for (const pages of lengths) {
  const times = await measure([longDocument(pages)], pages > 100 ? Math.min(3, runs) : runs, 1);
  grown.push(times);
  show(`made, ${pages}`, times);
}
const read = exponent(grown.map(({ pages, read: time }) => [pages, time]));
const layout = exponent(grown.map(({ pages, layout: time }) => [pages, time]));
const { ratio } = fixtures;
console.log(`\nbare / read on the fixtures: ${ratio.toFixed(2)} (at least ${leastRatio})`);
console.log(
  `growth from ${lengths[0]} to ${lengths.at(-1)} pages: pages ^ ${read.toFixed(2)} (at most ${steepest}); layout alone ${layout.toFixed(2)}`,
);
if (ratio < leastRatio || read > steepest) process.exitCode = 1;
