// A line of words in; out, the cells that wide blanks make of it, and the corridors that lines leave blank between columns.
import { splitLabel } from '../label.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { narrowestCorridor, type Stretch } from './stretch.ts';
import type { TextLine } from './text-line.ts';

/** A blank at least this wide, in type sizes and in points, parts two cells. */
const cellGap = 1.4;
const widestWordGap = 14;

/** Words of a line, parted where a wide blank stands, and before `openers` whatever stands there; a list mark stays with its words. */
export function segmentsOf(line: TextLine, openers: ReadonlySet<PlacedRun> = new Set()): readonly (readonly PlacedRun[])[] {
  const { runs } = line;
  const widest = Math.max(widestWordGap, cellGap * line.size);
  const segments: (readonly PlacedRun[])[] = [];
  let [start, index, end] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const run of runs) {
    if (index > 0 && (run.x - end > widest || openers.has(run))) {
      segments.push(runs.slice(start, index));
      start = index;
    }
    end = Math.max(end, endOf(run));
    index += 1;
  }
  segments.push(start === 0 ? runs : runs.slice(start));
  const [first, second, ...rest] = segments;
  if (second === undefined) return segments;
  const label = splitLabel(line.text)?.label;
  const isMark = first !== undefined && label?.replace(/\s/gu, '') === first.map((run) => run.text).join('');
  return isMark ? [[...first, ...second], ...rest] : segments;
}

export function stretchOf(runs: readonly PlacedRun[]): Stretch {
  return { from: Math.min(...runs.map((run) => run.x)), to: Math.max(...runs.map(endOf)) };
}

export function isOver(stretch: Stretch, corridor: Stretch): boolean {
  return stretch.from < corridor.from && stretch.to > corridor.to;
}

/** The corridors that stay blank when a line joins the table, save under a cell over several columns; undefined when it crosses one otherwise. */
export function narrowed(corridors: readonly Stretch[], stretches: readonly Stretch[]): readonly Stretch[] | undefined {
  const result: Stretch[] = [];
  for (const corridor of corridors) {
    let { from, to } = corridor;
    for (const stretch of stretches) {
      if (stretches.length > 1 && isOver(stretch, corridor)) continue;
      if ((stretch.from + stretch.to) / 2 < (corridor.from + corridor.to) / 2) from = Math.max(from, stretch.to);
      else to = Math.min(to, stretch.from);
    }
    if (to - from < narrowestCorridor) return undefined;
    result.push({ from, to });
  }
  return result;
}

export function columnOf(corridors: readonly Stretch[], stretch: Stretch): number {
  return corridors.filter((corridor) => corridor.to <= stretch.from + 1).length;
}

/** The words of a line parted at corridors that other lines leave blank: a narrower blank than elsewhere parts two cells there. */
export function segmentsIn(line: TextLine, corridors: readonly Stretch[]): readonly (readonly PlacedRun[])[] {
  const segments: PlacedRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of line.runs) {
    const before = end;
    const opens = corridors.some(({ from, to }) => Math.min(run.x, to) - Math.max(before, from) >= narrowestCorridor);
    const segment = segments.at(-1);
    if (segment === undefined || opens) segments.push([run]);
    else segment.push(run);
    end = Math.max(end, endOf(run));
  }
  return segments;
}
