// A text in; the same on the standard output, without anything that acts on a terminal when it is one.
import { neutraliseLines } from '../report/neutralise.ts';
import type { Io } from './io.ts';

export function print(text: string, io: Io): void {
  io.out(io.outIsTerminal ? neutraliseLines(text) : text);
}
