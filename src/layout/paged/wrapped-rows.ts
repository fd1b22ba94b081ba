// The lines of a table without rules in, each parted into cells; out, those that go on with the cells of the row above.
//
// No blank tells the rows apart: a line goes on with the one above where its words had no room there, and a small letter or an empty first cell says so.

import { widthBehind } from './continues.ts';
import { endOf } from './placed-run.ts';
import type { Part } from './row-bands.ts';
import type { Stretch } from './stretch.ts';
import type { TextLine } from './text-line.ts';

/** Points of blank between the end of a cell and the words of the next one. */
const padding = 10;
/** Baseline to baseline of the lines of a cell, in type sizes. */
const widestLeading = 1.6;
/** Share of rows whose first cell is filled, for an empty one to tell. */
const usuallyFilled = 0.75;

type Band = readonly Part[];

function at(band: Band | undefined, column: number): TextLine | undefined {
  return band?.findLast((part) => part.column === column)?.line;
}

/** Where the words of each column must end. */
function rightsOf(bands: readonly Band[], corridors: readonly Stretch[]): readonly number[] {
  const last = Math.max(...bands.flat().map(({ line }) => endOf(line)));
  return [...corridors.map(({ to }) => to - padding), last];
}

/** The lines that open no row, by their place in `bands`. */
export function wrappedBands(bands: readonly Band[], corridors: readonly Stretch[]): ReadonlySet<Band> {
  const rights = rightsOf(bands, corridors);
  const filled = bands.filter((band) => at(band, 0) !== undefined).length;
  const wrapped = new Set<Band>();
  bands.forEach((band, index) => {
    const before = bands[index - 1];
    if (before === undefined || band.length === 0) return;
    const pairs = band.map(({ column, line }) => ({ before: at(before, column), after: line, right: rights[column] ?? 0 }));
    const goesOn = pairs.every(
      (pair) =>
        pair.before !== undefined &&
        pair.after.baseline - pair.before.baseline < widestLeading * pair.after.size &&
        (/^\p{Ll}/u.test(pair.after.text) || endOf(pair.before) + widthBehind(pair.before, pair.after) > pair.right),
    );
    const told =
      pairs.some(({ after }) => /^[\p{Ll}(]/u.test(after.text)) ||
      (at(band, 0) === undefined && filled >= usuallyFilled * (bands.length - wrapped.size - 1));
    if (goesOn && told) wrapped.add(band);
  });
  return wrapped;
}
