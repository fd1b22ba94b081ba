// What --jobs asks for and how many files there are at least in; the number of worker threads out, 0 for the main thread alone.
import { availableParallelism, freemem } from 'node:os';
import { TorError } from '../document/tor-error.ts';

/** Bytes that one thread may come to hold. */
const perWorker = 400 * 2 ** 20;

export type Jobs = number | 'auto';

export function parseJobs(given: string): Jobs {
  if (given === 'auto') return 'auto';
  if (!/^[1-9]\d{0,2}$/u.test(given)) throw new TorError('bad-option', `--jobs : « ${given} » n’est ni un nombre de 1 à 999, ni « auto ».`);
  return Number(given);
}

function automatic(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / perWorker)));
}

/** A worker takes a tenth of a second to start: from `worthIt` files on it pays, and keeps a deadly file from ending the run. */
export function workerCount(jobs: Jobs, files: number, worthIt: number): number {
  if (jobs === 'auto') return files < worthIt ? 0 : automatic();
  if (jobs === 1) return files < worthIt ? 0 : 1;
  return files < 2 ? 0 : Math.min(jobs, files);
}
