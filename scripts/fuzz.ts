// Fixtures, changed at random → each must be read or refused with a TorError, within its time; prints the seed of what fails.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TorError } from '../src/document/tor-error.ts';
import { checkResult, readInput } from '../src/pipeline.ts';
import { changeBytes } from './fuzz/change-bytes.ts';
import { changeDocx } from './fuzz/change-docx.ts';
import { changePdf } from './fuzz/change-pdf.ts';
import { type Random, random } from './fuzz/random.ts';
import { writeBlock } from './generated-block.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    runs: { type: 'string', default: 'Infinity' },
    seconds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    /** Writes the counts into docs/robustness.md. */
    record: { type: 'boolean', default: false },
  },
});
/** Seconds that one file may take; what the limit itself does not end is a hang. */
const limit = 20;
const hang = limit * 1000 + 5_000;

const files = ['fixtures/documents', 'fixtures/reading']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:docx|pdf)$/u.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .concat(
    readdirSync('fixtures/sections')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `fixtures/sections/${name}`),
  )
  .sort();

/** One to twelve changes, of bytes or of the file's own structure. */
function changed(file: string, bytes: Uint8Array, chance: Random): Uint8Array {
  if (file.endsWith('.docx') && chance.next() < 0.6) return changeDocx(bytes, chance);
  const change = file.endsWith('.pdf') && chance.next() < 0.7 ? changePdf : changeBytes;
  let result = bytes;
  for (let count = 1 + chance.below(12); count > 0; count -= 1) result = change(result, chance);
  return result;
}

const counts = { read: 0, refused: 0, timeouts: 0, crashes: 0, hangs: 0, rejections: 0, slowest: 0 };
let current = '';
process.on('unhandledRejection', (reason) => {
  counts.rejections += 1;
  console.error(`${current}: unhandled rejection:`, reason);
});

async function run(seed: number): Promise<void> {
  const chance = random(seed);
  const file = chance.pick(files) ?? '';
  current = `seed ${seed}, ${file}`;
  const input = { file, bytes: changed(file, readFileSync(file), chance) };
  const start = performance.now();
  try {
    const result = await readInput(input, { limits: { temps: limit } });
    checkResult(input, result, { date: '2026-01-01' });
    counts.read += 1;
  } catch (error) {
    if (!(error instanceof TorError)) {
      counts.crashes += 1;
      console.error(`${current}:`, error);
    } else if (error.code === 'timeout') {
      counts.timeouts += 1;
      console.error(`${current}: ended by its time limit`);
    } else counts.refused += 1;
  }
  const elapsed = performance.now() - start;
  if (elapsed > hang) {
    counts.hangs += 1;
    console.error(`${current}: ${Math.round(elapsed)} ms`);
  }
  counts.slowest = Math.max(counts.slowest, elapsed);
}

const end = performance.now() + Number(values.seconds) * 1000;
const first = Number(values.seed);
const last = first + Number(values.runs);
let seed = first;
for (; seed < last && performance.now() < end; seed += 1) {
  await run(seed);
  if ((seed - first + 1) % 1000 === 0) console.log(`${seed - first + 1} runs, ${counts.crashes + counts.hangs + counts.rejections} failures`);
}

const runs = seed - first;
const failures = counts.crashes + counts.hangs + counts.rejections;
const told = [
  `fuzz: ${runs} changed files (seeds ${first} to ${seed - 1}): ${counts.read} read, ${counts.refused} refused with a typed error, `,
  `${counts.timeouts} ended by the time limit of ${limit} s; ${counts.crashes} crashes, ${counts.hangs} hangs, `,
  `${counts.rejections} unhandled rejections; slowest ${(counts.slowest / 1000).toFixed(1)} s`,
].join('');
console.log(told);
if (values.record) writeBlock('docs/robustness.md', 'fuzz', `\`npm run fuzz -- --runs ${runs} --seed ${first}\`\n\n${told}.`);
process.exitCode = failures === 0 && runs > 0 ? 0 : 1;
