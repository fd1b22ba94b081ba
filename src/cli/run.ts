// Arguments and the outside world in; the exit code of the command out.
import { CommanderError } from 'commander';
import { TorError } from '../document/tor-error.ts';
import { neutralise, neutraliseLines } from '../report/neutralise.ts';
import type { ExitCode } from './exit-code.ts';
import { frenchError } from './french-help.ts';
import type { Io } from './io.ts';
import { buildProgram } from './program.ts';

const advice = '« tor --help » montre les commandes, « tor <commande> --help » leurs options.';

/** Help that was asked for is no error; commander throws for it too. */
function codeOf(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') io.err(`tor : ${neutralise(frenchError(error)).replace(/[^?]$/u, '$&.')}\n${advice}\n`);
    return 2;
  }
  if (error instanceof TorError) {
    for (const line of error.message.split('\n')) io.err(`tor : ${neutralise(line)}\n`);
    return 2;
  }
  io.err(
    `${neutraliseLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\ntor : défaillance de tor lui-même (trace ci-dessus) ; signalez-la.\n`,
  );
  return 2;
}

/** An optional value would take the name of the file that follows: « --changed » is « --changed= », and « --ocr=auto » is « --ocr ». */
function withoutValue(argument: string): string {
  if (argument === '--changed') return '--changed=';
  return argument === '--ocr=auto' ? '--ocr' : argument;
}

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const finish = (given: ExitCode): void => {
    code = given;
  };
  try {
    const program = await buildProgram(io, finish, args[0]);
    await program.parseAsync(args.map(withoutValue), { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error, io);
  }
}
