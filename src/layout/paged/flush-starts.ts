// The bands of a region in; out, the words that open a cell though the blank before them is narrow: they stand right under each other, line after line.
import { endOf, type PlacedRun } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

/** Points of blank that two cells keep between them at least, and how many times the usual blank of the line. */
const narrowest = 8;
const wider = 2.2;
/** Points within which words stand under each other. */
const flush = 1.5;
/** Bands above and below among which some start at the same place, at least so many, one of them after a blank of its own. */
const reach = 4;
const fewest = 2;

interface Starts {
  /** After a blank that may part cells. */
  readonly openers: readonly PlacedRun[];
  readonly firsts: readonly number[];
}

const none: readonly PlacedRun[] = [];

function hasWideBlank(runs: readonly PlacedRun[]): boolean {
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    if (run.x - end >= narrowest) return true;
    end = endOf(run);
  }
  return false;
}

function openersOf({ runs }: TextLine): readonly PlacedRun[] {
  if (!hasWideBlank(runs)) return none;
  const gaps = runs.slice(1).map((run, index) => run.x - endOf(runs[index] ?? run));
  const usual = gaps.toSorted((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0;
  const least = gaps.length > 2 ? Math.max(narrowest, wider * usual) : narrowest;
  return runs.slice(1).filter((_, index) => (gaps[index] ?? 0) >= least);
}

function startsOf(band: readonly TextLine[]): Starts {
  return { openers: band.flatMap(openersOf), firsts: band.map(({ x }) => x) };
}

function isNear(x: number, places: readonly number[]): boolean {
  return places.some((place) => Math.abs(place - x) <= flush);
}

export function flushOpeners(bands: readonly (readonly TextLine[])[]): ReadonlySet<PlacedRun> {
  const starts = bands.map(startsOf);
  const found = new Set<PlacedRun>();
  starts.forEach(({ openers }, index) => {
    if (openers.length === 0) return;
    const beside = [...starts.slice(Math.max(0, index - reach), index), ...starts.slice(index + 1, index + 1 + reach)];
    const places = beside.map((other) => ({ opened: other.openers.map(({ x }) => x), firsts: other.firsts }));
    for (const run of openers) {
      const opened = places.filter((other) => isNear(run.x, other.opened)).length;
      const started = places.filter((other) => !isNear(run.x, other.opened) && isNear(run.x, other.firsts)).length;
      if (opened > 0 && opened + started >= fewest) found.add(run);
    }
  });
  return found;
}
