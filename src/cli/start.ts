// Arguments in; the exit code of the command that the process asked for out.
import type { ExitCode } from './exit-code.ts';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

/** `worker`: the script of worker threads; without it everything is done in this one. */
export function start(args: readonly string[], version: string, worker?: string): Promise<ExitCode> {
  return run(args, processIo(version, worker));
}

/** What a worker thread does. */
export async function serve(): Promise<void> {
  (await import('../batch/serve.ts')).serve();
}
