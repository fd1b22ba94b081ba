// Files in; for each file what was read of it, or why it could not be, one after the other and never stopped by a bad one.
import type { Expanded } from '../batch/expand-inputs.ts';
import { readBytes } from '../batch/read-bytes.ts';
import { withUsualLimits } from '../document/limits.ts';
import { ownFailure, stackOf, TorError } from '../document/tor-error.ts';
import type { Input, ReadOptions, ReadResult } from '../pipeline.ts';
import { neutralise, neutraliseLines } from '../report/neutralise.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

function tellOwnFailure(error: unknown, io: Io): TorError {
  io.err(`${neutraliseLines(stackOf(error))}\n`);
  return ownFailure(error);
}

export function tellUnreadable(file: string, error: Pick<TorError, 'message'>, io: Io): void {
  io.err(`tor : ${neutralise(file === '-' ? 'entrée standard' : file)} : ${neutralise(error.message)}\n`);
}

/** 3 for a file that cannot be read, 2 for a failure of ours. */
export function codeOfError(code: string): ExitCode {
  return code === 'internal' ? 2 : 3;
}

/** One line on stderr for each file that cannot be read, with its code. */
export async function readInputs(
  { files, problems }: Pick<Expanded, 'files' | 'problems'>,
  read: (result: ReadResult, input: Input) => Promise<void>,
  options: ReadOptions,
  io: Io,
): Promise<ExitCode[]> {
  const codes: ExitCode[] = [];
  const refuse = (file: string, error: TorError): void => {
    tellUnreadable(file, error, io);
    codes.push(codeOfError(error.code));
  };
  for (const { file, error } of problems) refuse(file, error);
  for (const file of files) {
    try {
      const bytes = await readBytes(file, () => io.stdin, withUsualLimits(options.limits).taille);
      const { readInput } = await import('./engine.ts');
      await read(await readInput({ file, bytes }, options), { file, bytes });
    } catch (error) {
      refuse(file, error instanceof TorError ? error : tellOwnFailure(error, io));
    }
  }
  return codes;
}
