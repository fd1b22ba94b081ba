// PDF files in; the milliseconds that a bare loop over PDFium's words takes for them, once warm, out: the ceiling of any reader.
import { readFileSync } from 'node:fs';
import { withEngine } from '../../src/source/pdf/engine.ts';
import { bareWords } from './bare-words.ts';

const memory = 512 * 2 ** 20;
/** Files read once unmeasured: before, it is the compilers that are measured. */
const warmUp = 20;
const files = process.argv.slice(2).map((file) => readFileSync(file));
const read = async (list: readonly Uint8Array[]): Promise<void> => {
  for (const bytes of list) await withEngine(memory, (engine) => bareWords(engine, bytes));
};
await read(files.slice(0, warmUp));
const start = performance.now();
await read(files);
process.stdout.write(String(performance.now() - start));
