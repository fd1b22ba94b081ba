// Files in; for each file what was read of it, or why it could not be, one after the other and never stopped by a bad one.
import type { Expanded } from '../batch/expand-inputs.ts';
import { readBytes } from '../batch/read-bytes.ts';
import { withUsualLimits } from '../document/limits.ts';
import { ownFailure, stackOf, TorError } from '../document/tor-error.ts';
import type { ReadOptions, ReadResult } from '../pipeline.ts';
import { neutralise, neutraliseLines } from '../report/neutralise.ts';
import { longRun, setLongRunFlags } from './engine-flags.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { progress } from './progress.ts';

export interface Reader<T> {
  /** What to make of a reading, and of the file that could not be read. */
  readonly read: (result: ReadResult, input: { readonly file: string; readonly bytes: Uint8Array }) => T | Promise<T>;
  readonly unreadable: (file: string, error: TorError) => T | undefined;
}

function tellOwnFailure(error: unknown, io: Io): TorError {
  io.err(`${neutraliseLines(stackOf(error))}\n`);
  return ownFailure(error);
}

export function tellUnreadable(file: string, error: Pick<TorError, 'message'>, io: Io): void {
  io.err(`tor : ${neutralise(file === '-' ? 'entrée standard' : file)} : ${neutralise(error.message)}\n`);
}

export interface Inputs extends Pick<Expanded, 'files' | 'problems'> {
  /** Where the bytes are when they are not on the disk: in the index of git. */
  readonly bytesOf?: (file: string) => Promise<Uint8Array>;
}

/** One line on stderr for each file that cannot be read; codes 3 for it, 2 for a failure of ours. */
export async function readInputs<T>(
  { files, problems, bytesOf = (file) => readBytes(file, () => io.stdin, withUsualLimits(options.limits).taille) }: Inputs,
  reader: Reader<T>,
  options: ReadOptions,
  io: Io,
): Promise<{ readonly results: T[]; readonly codes: ExitCode[] }> {
  const results: T[] = [];
  const codes: ExitCode[] = [];
  const refuse = (file: string, error: TorError): void => {
    tellUnreadable(file, error, io);
    codes.push(error.code === 'internal' ? 2 : 3);
    const result = reader.unreadable(file, error);
    if (result !== undefined) results.push(result);
  };
  for (const { file, error } of problems) refuse(file, error);
  if (files.length >= longRun) setLongRunFlags();
  const bar = progress(files.length, false, io);
  for (const file of files) {
    try {
      const bytes = await bytesOf(file);
      const { readInput } = await import('./engine.ts');
      const result = await readInput({ file, bytes }, options);
      results.push(await reader.read(result, { file, bytes }));
      bar.done(file, false);
    } catch (error) {
      bar.clear();
      refuse(file, error instanceof TorError ? error : tellOwnFailure(error, io));
      bar.done(file, true);
    }
  }
  bar.clear();
  return { results, codes };
}
