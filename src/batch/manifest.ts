// The manifests that earlier runs left in; what is already done, by input, out; and the line of one file.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ReportNotice } from '../report/report.ts';

export interface Entry {
  readonly input: string;
  readonly sha256?: string;
  readonly status: 'read' | 'unreadable';
  /** Under the output folder, with « / ». */
  readonly output?: string;
  readonly outputSha256?: string;
  readonly notices: readonly ReportNotice[];
  readonly error?: { readonly code: string; readonly message: string };
  /** Version of the program. */
  readonly tool: string;
  /** What the output depends on besides the file: equal digests, equal settings. */
  readonly settings: string;
}

export function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

function entryOf(line: string): Entry | undefined {
  try {
    const entry: Entry = JSON.parse(line);
    return typeof entry?.input === 'string' && typeof entry.settings === 'string' ? entry : undefined;
  } catch (error) {
    // The run was killed while it wrote this line.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What another attempt might read after all. */
const worthAnother = new Set(['timeout', 'internal', 'encrypted', 'no-ocr', 'missing']);

function isDone({ sha256, error }: Entry): boolean {
  return sha256 !== undefined && (error === undefined || !worthAnother.has(error.code));
}

export interface Done {
  readonly sha256: string;
  readonly line: string;
}

/** Later files win. Those that are not there count for nothing. */
export async function doneIn(paths: readonly string[], tool: string, settings: string): Promise<ReadonlyMap<string, Done>> {
  const done = new Map<string, Done>();
  for (const path of paths) {
    try {
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
        const entry = entryOf(line);
        if (entry === undefined) continue;
        const { sha256 } = entry;
        if (sha256 !== undefined && isDone(entry) && entry.tool === tool && entry.settings === settings)
          done.set(entry.input, { sha256, line: lineOf(entry) });
        else done.delete(entry.input);
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return done;
}

export function entryIn({ line }: Done): Entry {
  const entry: Entry = JSON.parse(line);
  return entry;
}
