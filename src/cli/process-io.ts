// The process in; the outside world as commands see it out. The only file that reads the clock and the environment.
import { refusal } from '../batch/write-atomically.ts';
import type { Io } from './io.ts';
import { standardOutput } from './standard-output.ts';

type Stream = NodeJS.WriteStream;

const defaultWidth = 100;

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A reader that closes the pipe early (« head ») is no failure; a full disk is one, told in a line as long as the error output takes it. */
function leave(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  process.stderr.write(`tor : ${refusal('sur la sortie standard', error, 'envoyez-la ailleurs').message}\n`, () => process.exit(2));
}

/** No one is left to tell. */
function leaveSilently(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  process.exit(2);
}

/** Streams are opened when first used: each costs milliseconds. */
function opened(open: () => Stream, onError: (error: Error) => void): () => Stream {
  let stream: Stream | undefined;
  return () => {
    if (stream !== undefined) return stream;
    const opening = open();
    stream = opening.on('error', onError);
    return stream;
  };
}

function onInterrupt(callback: () => void): () => void {
  process.once('SIGINT', callback);
  return () => process.off('SIGINT', callback);
}

export function processIo(version: string, worker?: string): Io {
  const stdout = standardOutput(
    1,
    opened(() => process.stdout, leave),
    leave,
  );
  const stderr = standardOutput(
    2,
    opened(() => process.stderr, leaveSilently),
    leaveSilently,
  );
  return {
    cwd: process.cwd(),
    version,
    out: stdout.write,
    err: stderr.write,
    drained: stdout.drained,
    onInterrupt,
    ...(worker === undefined ? {} : { worker }),
    get stdin() {
      return process.stdin;
    },
    get outIsTerminal() {
      return stdout.terminal() !== undefined;
    },
    get errIsTerminal() {
      return stderr.terminal() !== undefined;
    },
    get width() {
      const { columns = 0 } = stdout.terminal() ?? {};
      return columns > 0 ? Math.max(40, Math.min(columns, 140)) : defaultWidth;
    },
    environment: process.env,
    today: today(),
  };
}
