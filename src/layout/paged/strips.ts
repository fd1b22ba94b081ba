// Lines that may stand side by side in; out, the strips of words between clear gutters, and how the file writes them.
import { endOf, type PlacedRun } from './placed-run.ts';
import type { Stretch } from './stretch.ts';
import type { TextLine } from './text-line.ts';

export interface Strip extends Stretch {
  readonly runs: readonly PlacedRun[];
}

/** Points: a narrower gutter is a blank between words. */
export const narrowestGutter = 10;

/** The runs by the clear vertical gutters between them, from the left. */
export function stripsOf(rows: readonly TextLine[]): readonly Strip[] {
  const strips: { from: number; to: number; runs: PlacedRun[] }[] = [];
  for (const run of rows.flatMap((row) => row.runs).toSorted((a, b) => a.x - b.x)) {
    const last = strips.at(-1);
    if (last === undefined || run.x - last.to >= narrowestGutter) strips.push({ from: run.x, to: endOf(run), runs: [run] });
    else {
      last.runs.push(run);
      last.to = Math.max(last.to, endOf(run));
    }
  }
  return strips;
}

/** Strips in the order of the file. */
function inFileOrder(strips: readonly Strip[]): readonly Strip[] {
  const first = ({ runs }: Strip): number => runs.reduce((least, { order }) => Math.min(least, order), Number.POSITIVE_INFINITY);
  return strips.toSorted((a, b) => first(a) - first(b));
}

/** The file holds one strip whole before the next one: cells of a table would be written across. */
export function areWrittenInTurn(strips: readonly Strip[]): boolean {
  let last = -1;
  for (const { runs } of inFileOrder(strips)) {
    const orders = runs.map(({ order }) => order);
    if (Math.min(...orders) <= last) return false;
    last = Math.max(...orders);
  }
  return true;
}

/** Read across, the rows do not come in the order of the file. */
export function areInterleaved(rows: readonly TextLine[]): boolean {
  let last = -1;
  for (const { runs } of rows) {
    for (const { order } of runs) {
      if (order < last) return true;
      last = order;
    }
  }
  return false;
}

/** A text on the left and its translation into Arabic on the right, or the other way round. */
export function areTwoScripts(strips: readonly Strip[]): boolean {
  const turned = strips.map(({ runs }) => runs.filter((run) => run.rightToLeft).length * 2 > runs.length);
  return strips.every(({ runs }) => runs.length > 1) && turned.includes(true) && turned.includes(false);
}
