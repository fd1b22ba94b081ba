// What the layout keeps of a run of the file, and its measures.
import type { Box } from '../../document/document.ts';

/** A run to be read as text, with its place in the file's own order. Plain fields only: there are thousands of them. */
export interface PlacedRun extends Box {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly order: number;
  readonly baseline: number;
  readonly glued: boolean;
  /** The engine saw a line end after it. */
  readonly ends: boolean;
  /** Set small above the line: a note call, or « er », « ème ». */
  readonly raised: boolean;
  /** Runs up or down the page. */
  readonly vertical: boolean;
  /** Holds letters of a script that is read from right to left. */
  readonly rightToLeft: boolean;
  /** Marked content of the page's tree; -1 for none. */
  readonly mcid: number;
  /** Whether the page's tree hangs on it is not known. */
  readonly inForm: boolean;
}

export function endOf(box: Box): number {
  return box.x + box.width;
}

export function lengthOf(runs: readonly PlacedRun[]): number {
  return runs.reduce((count, run) => count + run.text.length, 0);
}
