// A worker: documents and the entries to strike out in; how right they are read without these, and what the readers used, go out.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type Case, corpora } from '../corpora.ts';
import { f1, figuresOf } from '../tally.ts';
import { strikeOut, usedEntries } from './watched.ts';

const { shared, names, out } = z.object({ shared: z.string(), names: z.array(z.string()), out: z.array(z.string()) }).parse(workerData);
strikeOut(out);
// Their patterns are built as they are loaded: after the strike.
const { evaluate } = await import('../evaluate.ts');

async function scored(one: Case): Promise<number> {
  const { tolerant } = await evaluate(one);
  return f1(figuresOf(tolerant));
}

const scores: number[] = [];
for (const one of corpora(shared).flatMap(({ cases }) => cases)) {
  if (names.includes(one.name)) scores.push(await scored(one));
}
parentPort?.postMessage({ scores, used: usedEntries() });
