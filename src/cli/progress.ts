// How many files there are in; one line on a terminal's error output that tells which one is being read out.
import { neutralise } from '../report/neutralise.ts';
import type { Io } from './io.ts';

const worthShowing = 4;

export interface Progress {
  readonly show: (rank: number, file: string) => void;
  readonly clear: () => void;
}

export function progress(count: number, io: Io): Progress {
  if (count < worthShowing || !io.errIsTerminal) return { show: () => {}, clear: () => {} };
  const clear = (): void => io.err('\r\u001B[K');
  return {
    show: (rank, file) => {
      clear();
      io.err(`${rank}/${count} ${neutralise(file)}`.slice(0, io.width - 1));
    },
    clear,
  };
}
