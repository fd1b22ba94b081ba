// The files of a command and the command in; the command again at each save, what it said before kept until it has something new to say.
import { changesIn } from '../batch/watch-folders.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const clearScreen = '\u001B[2J\u001B[3J\u001B[H';

/** Shows all at once, so that the screen never stands empty. */
async function runOnce(run: (io: Io) => Promise<ExitCode>, io: Io): Promise<ExitCode> {
  const said: (readonly ['out' | 'err', string])[] = [];
  const buffered: Io = {
    ...io,
    outIsTerminal: io.outIsTerminal,
    errIsTerminal: false,
    width: io.width,
    out: (text) => void said.push(['out', text]),
    err: (text) => void said.push(['err', text]),
  };
  const code = await run(buffered);
  if (io.outIsTerminal) io.out(clearScreen);
  for (const [where, text] of said) io[where](text);
  if (io.outIsTerminal) io.err('tor : en attente du prochain enregistrement ; Ctrl+C pour finir.\n');
  return code;
}

/** Until the process is interrupted; the code is that of the last run. */
export async function watch(files: readonly string[], run: (io: Io) => Promise<ExitCode>, io: Io): Promise<ExitCode> {
  let code = await runOnce(run, io);
  for await (const _ of changesIn(files.length === 0 ? ['.'] : files, io.cwd, io.interrupted)) {
    code = await runOnce(run, io);
  }
  return code;
}
