// How many files there are, when that is known, in; how far the run has come out: one line on a terminal, else a plain one now and then.
import { milliseconds as now } from '../document/clock.ts';
import { counted } from '../report/counted.ts';
import { neutralise } from '../report/neutralise.ts';
import type { Io } from './io.ts';

const worthShowing = 4;
/** Milliseconds between two plain lines, and between two states of the line of a terminal. */
const plainEvery = 30_000;
const redrawnEvery = 100;

export interface Progress {
  /** One more file is done. */
  readonly done: (file: string, failed: boolean) => void;
  readonly clear: () => void;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

export function progress(total: number | undefined, quiet: boolean, io: Io): Progress {
  if (quiet || (total !== undefined && total < worthShowing)) return { done: () => {}, clear: () => {} };
  const start = now();
  let told = start;
  let [count, failures] = [0, 0];
  let shown = false;
  const state = (): string => {
    const rate = count / Math.max(0.001, (now() - start) / 1000);
    const left = total === undefined || count === 0 ? '' : `, encore ${duration((total - count) / rate)}`;
    const failed = failures === 0 ? '' : `, ${counted(failures, 'non lu', 'non lus')}`;
    return `${count}${total === undefined ? '' : `/${total}`} (${rate < 10 ? rate.toFixed(1).replace('.', ',') : Math.round(rate)}/s${failed}${left})`;
  };
  const clear = (): void => {
    if (shown) io.err('\r\u001B[K');
    shown = false;
  };
  return {
    clear,
    done: (file, failed) => {
      count += 1;
      if (failed) failures += 1;
      if (now() - told < (io.errIsTerminal ? redrawnEvery : plainEvery)) return;
      told = now();
      clear();
      if (!io.errIsTerminal) return io.err(`tor : ${state()}\n`);
      io.err(`${state()} ${neutralise(file)}`.slice(0, io.width - 1));
      shown = true;
    },
  };
}
