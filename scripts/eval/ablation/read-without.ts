// A worker: documents, with a gold by name and without by path, and the entries to strike out in; how right they are read, and what the readers used, go out.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type Case, corpora } from '../corpora.ts';
import { f1, figuresOf } from '../tally.ts';
import { strikeOut, usedEntries } from './watched.ts';

const asked = z.object({ shared: z.string(), names: z.array(z.string()), unscored: z.array(z.string()), out: z.array(z.string()) });
const { shared, names, unscored, out } = asked.parse(workerData);
strikeOut(out);
// Their patterns are built as they are loaded: after the strike.
const { evaluate } = await import('../evaluate.ts');
const { readInput } = await import('../../../src/pipeline.ts');

async function scored(one: Case): Promise<number> {
  const { tolerant } = await evaluate(one);
  return f1(figuresOf(tolerant));
}

const scores: number[] = [];
for (const one of corpora(shared).flatMap(({ cases }) => cases)) {
  if (names.includes(one.name)) scores.push(await scored(one));
}
for (const path of unscored) await readInput({ file: path, bytes: readFileSync(path) }, {});
parentPort?.postMessage({ scores, used: usedEntries() });
