// One file and what is wanted of it in; its text, its report or why there is neither out, as plain data that threads can hand over.
import { milliseconds } from '../document/clock.ts';
import { withUsualLimits } from '../document/limits.ts';
import type { Measure } from '../document/measure.ts';
import type { Notice } from '../document/notice.ts';
import { sha256Of } from '../document/sha256.ts';
import { ownFailure, stackOf, TorError, type TorErrorCode } from '../document/tor-error.ts';
import type { CheckOptions, Input, ReadOptions, ReadResult } from '../pipeline.ts';
import type { DocumentReport } from '../report/report.ts';
import type { Row } from '../report/table.ts';
import { readBytes } from './read-bytes.ts';

export type Shape = 'yaml' | 'json' | 'jsonl';

/** A text of the model; or a report of the day `date`, ISO 8601, or what a table shows of both. */
export type Wanted =
  | { readonly kind: 'text'; readonly shape: Shape; readonly provenance: boolean }
  | { readonly kind: 'report' | 'row'; readonly date: string };

/** What is wanted of every file. */
export interface Job {
  readonly wanted: Wanted;
  readonly options: Omit<ReadOptions, 'measure'>;
}

/** What holds for one file when it is judged. */
export type Judging = Omit<CheckOptions, 'date' | 'limits' | 'measure'>;

export interface Task {
  readonly file: string;
  /** SHA-256 of bytes that need not be read again. */
  readonly known?: string;
  readonly judging?: Judging;
}

export type Made =
  | { readonly kind: 'text'; readonly text: string; readonly notices: readonly Notice[]; readonly breaches: readonly string[] }
  | { readonly kind: 'report'; readonly report: DocumentReport }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'error'; readonly code: TorErrorCode; readonly message: string; readonly stack?: string };

export interface Outcome {
  readonly made: Made;
  /** Of the file, where a text was wanted. */
  readonly sha256?: string;
  /** Of the file. */
  readonly bytes?: number;
  readonly milliseconds: number;
}

/** What the thread of the door can do and no other. */
export interface Door {
  /** The standard input, for « - ». */
  readonly input: () => AsyncIterable<unknown>;
  /** Where the bytes are when they are not on the disk. */
  readonly bytesOf?: (file: string) => Promise<Uint8Array>;
  readonly measure?: Measure;
  /** Called with each reading. */
  readonly seen?: (result: ReadResult, input: Input) => Promise<void>;
}

type TextWanted = Extract<Wanted, { readonly kind: 'text' }>;

async function textOf({ shape, provenance }: TextWanted, result: ReadResult): Promise<Made> {
  const { conform } = await import('../report/conform.ts');
  const { withProvenance } = await import('../pipeline.ts');
  const { tor, breaches } = conform(provenance ? withProvenance(result) : result.tor);
  const { notices } = result;
  if (shape === 'yaml') return { kind: 'text', text: (await import('../report/model-yaml.ts')).toYaml([tor]), notices, breaches };
  const { escaped, toJson } = await import('../report/json.ts');
  return { kind: 'text', text: shape === 'json' ? toJson(tor) : `${escaped(JSON.stringify(tor))}\n`, notices, breaches };
}

async function makeOf({ wanted, options }: Job, { file, judging }: Task, bytes: Uint8Array, { measure, seen }: Door): Promise<Made> {
  const { checkResult, readInput } = await import('../pipeline.ts');
  const measured = measure === undefined ? {} : { measure };
  const input = { file, bytes };
  const result = await readInput(input, { ...options, ...measured });
  await seen?.(result, input);
  if (wanted.kind === 'text') return await textOf(wanted, result);
  const limits = options.limits === undefined ? {} : { limits: options.limits };
  const report = checkResult(input, result, { date: wanted.date, ...limits, ...judging, ...measured });
  return wanted.kind === 'report' ? { kind: 'report', report } : { kind: 'row', row: (await import('../tor-row.ts')).torRow(result.tor, report) };
}

function failureOf(error: unknown): Made {
  const { code, message } = error instanceof TorError ? error : ownFailure(error);
  return { kind: 'error', code, message, ...(error instanceof TorError ? {} : { stack: stackOf(error) }) };
}

/** Never throws. A report takes its digest by itself, if anyone asks for it. */
export async function doJob(job: Job, task: Task, door: Door): Promise<Outcome> {
  const start = milliseconds();
  let facts: Pick<Outcome, 'sha256' | 'bytes'> = {};
  try {
    const bytes = await (door.bytesOf?.(task.file) ?? readBytes(task.file, door.input, withUsualLimits(job.options.limits).taille));
    facts = { bytes: bytes.length, ...(job.wanted.kind === 'text' ? { sha256: sha256Of(bytes) } : {}) };
    const unchanged = task.known !== undefined && facts.sha256 === task.known;
    const made: Made = unchanged ? { kind: 'unchanged' } : await makeOf(job, task, bytes, door);
    return { made, ...facts, milliseconds: milliseconds() - start };
  } catch (error) {
    return { made: failureOf(error), ...facts, milliseconds: milliseconds() - start };
  }
}
