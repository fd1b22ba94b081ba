// The process in; the outside world as commands see it out. The only file that reads the clock and the environment.
import type { Io } from './io.ts';

const defaultWidth = 100;

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function processIo(version: string): Io {
  const { stdout, stderr } = process;
  return {
    version,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    get stdin() {
      return process.stdin;
    },
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    width: stdout.isTTY === true ? Math.max(40, Math.min(stdout.columns, 140)) : defaultWidth,
    environment: process.env,
    today: today(),
  };
}
