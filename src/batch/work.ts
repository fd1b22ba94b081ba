// One file and what is wanted of it in; its text, its report or why there is none out, as plain data that threads can hand over.
import { createHash } from 'node:crypto';
import { withUsualLimits } from '../document/limits.ts';
import type { Notice } from '../document/notice.ts';
import { TorError, type TorErrorCode } from '../document/tor-error.ts';
import type { CheckOptions, ReadOptions, ReadResult } from '../pipeline.ts';
import type { DocumentReport } from '../report/report.ts';
import { readBytes } from './read-bytes.ts';

export type Shape = 'yaml' | 'json' | 'jsonl';

/** What is wanted of every file. */
export type Job =
  | { readonly kind: 'convert'; readonly shape: Shape; readonly provenance: boolean; readonly options: ReadOptions }
  | { readonly kind: 'check'; readonly date: string; readonly options: ReadOptions };

export interface Task {
  readonly file: string;
  /** SHA-256 of bytes that need not be read again. */
  readonly known?: string;
  readonly settings?: Omit<CheckOptions, 'date' | 'limits'>;
}

export type Made =
  | { readonly kind: 'text'; readonly text: string; readonly notices: readonly Notice[]; readonly breaches: readonly string[] }
  | { readonly kind: 'report'; readonly report: DocumentReport }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'error'; readonly code: TorErrorCode; readonly message: string; readonly stack?: string };

export interface Outcome {
  readonly made: Made;
  readonly sha256?: string;
  /** Of the file. */
  readonly bytes?: number;
  readonly milliseconds: number;
}

async function textOf(job: Extract<Job, { readonly kind: 'convert' }>, result: ReadResult): Promise<Made> {
  const { conform } = await import('../report/conform.ts');
  const { withProvenance } = await import('../pipeline.ts');
  const { tor, breaches } = conform(job.provenance ? withProvenance(result) : result.tor);
  const { notices } = result;
  if (job.shape === 'yaml') return { kind: 'text', text: (await import('../report/model-yaml.ts')).toYaml([tor]), notices, breaches };
  const { escaped, toJson } = await import('../report/json.ts');
  return { kind: 'text', text: job.shape === 'json' ? toJson(tor) : `${escaped(JSON.stringify(tor))}\n`, notices, breaches };
}

async function makeOf(job: Job, task: Task, bytes: Uint8Array): Promise<Made> {
  const { checkResult, readInput } = await import('../pipeline.ts');
  const input = { file: task.file, bytes };
  const result = await readInput(input, job.options);
  if (job.kind === 'convert') return await textOf(job, result);
  const { limits } = job.options;
  return { kind: 'report', report: checkResult(input, result, { date: job.date, ...(limits === undefined ? {} : { limits }), ...task.settings }) };
}

/** A bug of ours concerns this file alone, and keeps its stack. */
export function failureOf(error: unknown): Made {
  if (error instanceof TorError) return { kind: 'error', code: error.code, message: error.message };
  return {
    kind: 'error',
    code: 'internal',
    message: 'défaillance de tor sur ce fichier (trace ci-dessus) : signalez-la ; les autres fichiers sont traités.',
    stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

const now = (): number => Number(process.hrtime.bigint() / 1_000n) / 1_000;

/** Never throws. `input`: the standard input, for « - ». */
export async function work(job: Job, task: Task, input: () => AsyncIterable<unknown>): Promise<Outcome> {
  const start = now();
  let facts: Pick<Outcome, 'sha256' | 'bytes'> = {};
  try {
    const bytes = await readBytes(task.file, input, withUsualLimits(job.options.limits).taille);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    facts = { sha256, bytes: bytes.length };
    const made: Made = sha256 === task.known ? { kind: 'unchanged' } : await makeOf(job, task, bytes);
    return { made, ...facts, milliseconds: now() - start };
  } catch (error) {
    return { made: failureOf(error), ...facts, milliseconds: now() - start };
  }
}
