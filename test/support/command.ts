// Arguments in; what the command wrote and its exit code out, without a process.
import type { ExitCode } from '../../src/cli/exit-code.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export async function command(args: readonly string[], given: Partial<Omit<Io, 'stdin'>> & { readonly input?: Uint8Array } = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const { input = new Uint8Array(), ...rest } = given;
  const code = await run(args, {
    cwd: process.cwd(),
    version: '9.9.9',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: streamOf(input),
    drained: () => Promise.resolve(),
    onInterrupt: () => () => {},
    outIsTerminal: false,
    errIsTerminal: false,
    width: 100,
    environment: {},
    today: '2025-01-15',
    ...rest,
  });
  return { code, out, err };
}
