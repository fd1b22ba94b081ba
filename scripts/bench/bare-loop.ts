// PDF files in; the milliseconds that a bare loop over PDFium's words takes for them, once warm, out: the ceiling of any reader.
import { readFileSync } from 'node:fs';
import { withEngine } from '../../src/source/pdf/engine.ts';
import { bareWords } from './bare-words.ts';

const memory = 512 * 2 ** 20;
const files = process.argv.slice(2).map((file) => readFileSync(file));
const start = performance.now();
for (const bytes of files) await withEngine(memory, (engine) => bareWords(engine, bytes));
process.stdout.write(String(performance.now() - start));
