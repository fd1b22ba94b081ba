// The descriptor of a standard output in; what writes to it out: written to at once where it is a pipe or a file, through Node's stream where it is a terminal.
import { fstatSync, writeSync } from 'node:fs';

type Stream = NodeJS.WriteStream;

/** Takes all of `text`, or hands the error of the system to `fail`. */
export interface StandardOutput {
  readonly write: (text: string) => void;
  /** Resolves when it takes more. */
  readonly drained: () => Promise<void>;
  /** Columns of the terminal, undefined where it is none. */
  readonly terminal: () => { readonly columns: number } | undefined;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Node's stream of a pipe is a socket: it costs eight milliseconds to load, and writes as synchronously. */
function takesBytes(file: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const kind = fstatSync(file);
    return kind.isFIFO() || kind.isSocket() || kind.isFile();
  } catch (error) {
    // Closed: Node's stream stands in for it.
    if (codeOf(error) === 'EBADF') return false;
    throw error;
  }
}

/** What the system did not take: of a pipe that may not block, the rest. */
function rest(file: number, bytes: Uint8Array): Uint8Array {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(file, bytes, at);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
  }
  return bytes.subarray(at);
}

/** `file`: its descriptor; `open` opens Node's stream of it, which tells its own errors. */
export function standardOutput(file: number, open: () => Stream, fail: (error: Error) => void): StandardOutput {
  let direct: boolean | undefined;
  let failed = false;
  const isDirect = (): boolean => {
    direct ??= takesBytes(file);
    return direct;
  };
  const write = (text: string): void => {
    if (failed) return;
    if (!isDirect()) return void open().write(text);
    try {
      const left = rest(file, Buffer.from(text));
      if (left.length === 0) return;
      direct = false;
      open().write(left);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failed = true;
      fail(error);
    }
  };
  return {
    write,
    drained: () => (isDirect() || !open().writableNeedDrain ? Promise.resolve() : new Promise((resolve) => open().once('drain', resolve))),
    terminal: () => (isDirect() || open().isTTY !== true ? undefined : { columns: open().columns }),
  };
}
