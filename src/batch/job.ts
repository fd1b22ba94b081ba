// One file and what is wanted of it in; its text or why there is none out, as plain data that threads can hand over.
import { milliseconds } from '../document/clock.ts';
import { withUsualLimits } from '../document/limits.ts';
import type { Notice } from '../document/notice.ts';
import { sha256Of } from '../document/sha256.ts';
import { ownFailure, stackOf, TorError, type TorErrorCode } from '../document/tor-error.ts';
import type { ReadOptions, ReadResult } from '../pipeline.ts';
import { readBytes } from './read-bytes.ts';

export type Shape = 'yaml' | 'json' | 'jsonl';

/** What is wanted of every file. */
export interface Job {
  readonly shape: Shape;
  readonly provenance: boolean;
  readonly options: ReadOptions;
}

export interface Task {
  readonly file: string;
  /** SHA-256 of bytes that need not be read again. */
  readonly known?: string;
}

export type Made =
  | { readonly kind: 'text'; readonly text: string; readonly notices: readonly Notice[]; readonly breaches: readonly string[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'error'; readonly code: TorErrorCode; readonly message: string; readonly stack?: string };

export interface Outcome {
  readonly made: Made;
  readonly sha256?: string;
  /** Of the file. */
  readonly bytes?: number;
  readonly milliseconds: number;
}

async function textOf(job: Job, result: ReadResult): Promise<Made> {
  const { conform } = await import('../report/conform.ts');
  const { withProvenance } = await import('../pipeline.ts');
  const { tor, breaches } = conform(job.provenance ? withProvenance(result) : result.tor);
  const { notices } = result;
  if (job.shape === 'yaml') return { kind: 'text', text: (await import('../report/model-yaml.ts')).toYaml([tor]), notices, breaches };
  const { escaped, toJson } = await import('../report/json.ts');
  return { kind: 'text', text: job.shape === 'json' ? toJson(tor) : `${escaped(JSON.stringify(tor))}\n`, notices, breaches };
}

async function makeOf(job: Job, task: Task, bytes: Uint8Array): Promise<Made> {
  const { readInput } = await import('../pipeline.ts');
  return await textOf(job, await readInput({ file: task.file, bytes }, job.options));
}

function failureOf(error: unknown): Made {
  const { code, message } = error instanceof TorError ? error : ownFailure(error);
  return { kind: 'error', code, message, ...(error instanceof TorError ? {} : { stack: stackOf(error) }) };
}

/** Never throws. `input`: the standard input, for « - ». */
export async function doJob(job: Job, task: Task, input: () => AsyncIterable<unknown>): Promise<Outcome> {
  const start = milliseconds();
  let facts: Pick<Outcome, 'sha256' | 'bytes'> = {};
  try {
    const bytes = await readBytes(task.file, input, withUsualLimits(job.options.limits).taille);
    const sha256 = sha256Of(bytes);
    facts = { sha256, bytes: bytes.length };
    const made: Made = sha256 === task.known ? { kind: 'unchanged' } : await makeOf(job, task, bytes);
    return { made, ...facts, milliseconds: milliseconds() - start };
  } catch (error) {
    return { made: failureOf(error), ...facts, milliseconds: milliseconds() - start };
  }
}
