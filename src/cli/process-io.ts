// The process in; the outside world as commands see it out. The only file that reads the clock and the environment.
import { refusal } from '../batch/write-atomically.ts';
import type { Io } from './io.ts';

type Stream = NodeJS.WriteStream;

const defaultWidth = 100;

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A reader that closes the pipe early (« head ») is no failure; a full disk is one, told in a line as long as the error output takes it. */
function leave(stream: Stream, error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  if (stream === process.stderr) process.exit(2);
  process.stderr.write(`tor : ${refusal('sur la sortie standard', error, 'envoyez-la ailleurs').message}\n`, () => process.exit(2));
}

/** Streams are opened when first used: each costs milliseconds. */
function opened(open: () => Stream): () => Stream {
  let stream: Stream | undefined;
  return () => {
    if (stream !== undefined) return stream;
    const opening = open();
    stream = opening.on('error', (error) => leave(opening, error));
    return stream;
  };
}

function onInterrupt(callback: () => void): () => void {
  process.once('SIGINT', callback);
  return () => process.off('SIGINT', callback);
}

export function processIo(version: string, worker?: string): Io {
  const stdout = opened(() => process.stdout);
  const stderr = opened(() => process.stderr);
  return {
    cwd: process.cwd(),
    version,
    out: (text) => stdout().write(text),
    err: (text) => stderr().write(text),
    drained: () => (stdout().writableNeedDrain ? new Promise((resolve) => stdout().once('drain', resolve)) : Promise.resolve()),
    onInterrupt,
    ...(worker === undefined ? {} : { worker }),
    get stdin() {
      return process.stdin;
    },
    get outIsTerminal() {
      return stdout().isTTY === true;
    },
    get errIsTerminal() {
      return stderr().isTTY === true;
    },
    get width() {
      return stdout().isTTY === true && stdout().columns > 0 ? Math.max(40, Math.min(stdout().columns, 140)) : defaultWidth;
    },
    environment: process.env,
    today: today(),
  };
}
