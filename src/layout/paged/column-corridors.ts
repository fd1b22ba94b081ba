// The stretches that words cover on the lines of a table in; the corridors between its columns out.
import { endOf, type PlacedRun } from './placed-run.ts';
import { gapsOf, merged, narrowestCorridor, type Stretch } from './stretch.ts';

/** Blank between two words of one cell, in type sizes. */
const wordGap = 1;

/** What words cover of a line's width, blanks between words of one cell included. */
export function coveredBy(runs: readonly PlacedRun[]): readonly Stretch[] {
  return merged(
    runs.map((run) => ({ from: run.x, to: endOf(run), size: run.size })),
    ({ size }) => wordGap * size,
  );
}

/** Blanks between what words cover on every one of some lines. */
function commonBlanks(lines: readonly (readonly Stretch[])[]): readonly Stretch[] {
  return gapsOf(merged(lines.flat(), () => narrowestCorridor));
}

/** A corridor as wide as the words of one more line leave it; a cell that covers it whole leaves it as it is. */
export function asLeftBy({ from, to }: Stretch, line: readonly Stretch[]): Stretch {
  let [start, end] = [from, to];
  for (const stretch of line) {
    if (stretch.from <= from && stretch.to > from && stretch.to <= to - narrowestCorridor) start = Math.max(start, stretch.to);
    if (stretch.to >= to && stretch.from < to && stretch.from >= from + narrowestCorridor) end = Math.min(end, stretch.from);
  }
  return end - start < narrowestCorridor ? { from, to } : { from: start, to: end };
}

/** The corridors between the columns: those of the lines that have most cells, as the other lines leave them. */
export function corridorsOf(lines: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const most = lines.reduce((count, line) => Math.max(count, line.length), 0);
  const fullest = lines.filter((line) => line.length === most);
  const corridors = commonBlanks(fullest.length > 1 ? fullest : lines);
  return corridors.map((corridor) => lines.reduce(asLeftBy, corridor));
}

/** Words on both sides. */
export function isApart(line: readonly Stretch[], { from, to }: Stretch): boolean {
  return line.some((stretch) => stretch.to <= from + 1) && line.some((stretch) => stretch.from >= to - 1);
}

/** None of them in it. */
export function isClear(line: readonly Stretch[], { from, to }: Stretch): boolean {
  return line.every((stretch) => stretch.to <= from + 1 || stretch.from >= to - 1);
}
