// The lines of several cells in, and how many cells they are; the lines of each cell go out, where no doubt is left.
import { isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';

/** A line, or what is left of it. */
export type Part = Pick<ScannedLine, 'flow' | 'label'>;

const opens = /^[\p{Lu}\d«"“(•●▪■–-]/u;

/** Lines that open a cell: the first, those after a boundary, and those that a capital or a number opens after a finished line. */
function openings(lines: readonly Part[], sure: ReadonlySet<number>): readonly number[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || sure.has(at) || line.label !== undefined) return [at];
    return opens.test(line.flow.text) && !isUnfinished(before.flow.text) ? [at] : [];
  });
}

/** Undefined where the lines can be cut in several ways. `sure`: places where a cell opens in any case. */
export function splitCells(lines: readonly Part[], count: number, sure: ReadonlySet<number> = new Set()): readonly (readonly Part[])[] | undefined {
  if (lines.length < count) return undefined;
  const at = lines.length === count ? lines.map((_, index) => index) : openings(lines, sure);
  if (at.length !== count) return undefined;
  return at.map((from, index) => lines.slice(from, at[index + 1] ?? lines.length));
}
