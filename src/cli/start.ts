// Arguments in; the exit code of the command that the process asked for out.
import type { ExitCode } from './exit-code.ts';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

export function start(args: readonly string[], version: string): Promise<ExitCode> {
  return run(args, processIo(version));
}
