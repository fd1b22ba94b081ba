// Fixtures, changed at random → each must be read or refused with a TorError, within its time; prints the seed of what fails.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TorError } from '../src/document/tor-error.ts';
import { checkResult, readInput } from '../src/pipeline.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { seconds: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' } },
});
const slowest = 20_000;
const folder = 'fixtures/documents';
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:docx|pdf)$/u.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .concat(
    readdirSync('fixtures/sections')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `fixtures/sections/${name}`),
  )
  .sort();

/** Mulberry32: the same numbers for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One to twelve changes: a byte, a run of bytes copied elsewhere, a cut. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let changed = Uint8Array.from(bytes);
  const at = (): number => Math.floor(next() * changed.length);
  for (let count = 1 + Math.floor(next() * 12); count > 0; count -= 1) {
    const kind = next();
    if (kind < 0.6) changed[at()] = Math.floor(next() * 256);
    else if (kind < 0.95) {
      const from = at();
      changed.copyWithin(at(), from, from + Math.floor(next() * 200));
    } else changed = changed.slice(0, Math.max(1, at()));
  }
  return changed;
}

async function survives(seed: number): Promise<boolean> {
  const next = random(seed);
  const file = files[Math.floor(next() * files.length)] ?? '';
  const input = { file, bytes: mutated(readFileSync(file), next) };
  const start = performance.now();
  try {
    const result = await readInput(input, {});
    checkResult(input, result, { date: '2026-01-01' });
  } catch (error) {
    if (!(error instanceof TorError)) {
      console.error(`seed ${seed}, ${file}:`, error);
      return false;
    }
  }
  const elapsed = performance.now() - start;
  if (elapsed > slowest) console.error(`seed ${seed}, ${file}: ${Math.round(elapsed)} ms`);
  return elapsed <= slowest;
}

const end = performance.now() + Number(values.seconds) * 1000;
let seed = Number(values.seed);
let failures = 0;
let runs = 0;
while (performance.now() < end) {
  if (!(await survives(seed))) failures += 1;
  seed += 1;
  runs += 1;
}
console.log(`fuzz: ${runs} changed files, ${failures} failures (seeds ${values.seed} to ${seed - 1})`);
process.exitCode = failures === 0 && runs > 0 ? 0 : 1;
