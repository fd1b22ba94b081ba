// The name of an optional package, a few lines that use it and the bytes of a file in; the text that they give out, read in a worker.
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { usualLimits } from '../document/limits.ts';
import { type TimeLimit, timeLimit } from '../document/time-limit.ts';

/** Megabytes of the worker's heap: another program's reader of a file that ours refused must not take the process with it. */
const heap = 512;

/** The lines may use `module`, the package, and `bytes`; they return a string. */
function script(lines: string): string {
  return `const { parentPort, workerData } = require('node:worker_threads');
    const module_ = require(workerData.path);
    (async (module, bytes) => { ${lines} })(module_, workerData.bytes).then((text) => parentPort.postMessage(String(text)));`;
}

function resultOf(worker: Worker, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the second reader was ended after ${milliseconds} ms`)), milliseconds);
    worker.once('message', (text: unknown) => resolve(String(text)));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('the second reader ended without a text'));
    });
  });
}

/** Throws when the package is not installed (MODULE_NOT_FOUND), fails, or outlives `time`. */
export async function workerText(name: string, lines: string, bytes: Uint8Array, time: TimeLimit = timeLimit(usualLimits.temps)): Promise<string> {
  const path = createRequire(import.meta.url).resolve(name);
  const worker = new Worker(script(lines), {
    eval: true,
    workerData: { path, bytes: bytes.slice() },
    resourceLimits: { maxOldGenerationSizeMb: heap },
    stdout: true,
    stderr: true,
  });
  try {
    return await resultOf(worker, time.left());
  } finally {
    await worker.terminate();
  }
}
