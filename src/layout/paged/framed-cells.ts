// A grid whose cells hold tables of their own in; the regions of the page that its cells are out.
//
// Such a grid lays out the page, as one whose cells are read as text in Word: titles in its left column, clauses in the right one.
import type { Region } from './columns.ts';
import type { Grid } from './grid.ts';
import { linesOf } from './lines.ts';
import type { PlacedRun } from './placed-run.ts';
import { cellsOf } from './ruled-table.ts';

/** Points within which two edges are one. */
const sameEdge = 3;
/** Shares of the page, from its top and from its foot, between which a grid that a page break cuts starts or ends. */
const head = 0.25;
const foot = 0.75;
/** The cells of a row are read from the left; less than what tells columns of one height apart. */
const step = 0.01;

/** A grid that lays out the page, and where on it. */
export interface Frame {
  readonly xs: readonly number[];
  /** Shares of the height of the page. */
  readonly top: number;
  readonly bottom: number;
}

export function frameOf(grid: Grid, height: number): Frame {
  return { xs: grid.xs, top: grid.box.y / height, bottom: (grid.box.y + grid.box.height) / height };
}

/** A table of its own: words in two columns and two rows at least. */
export function isTableWithin(grid: Grid, runs: readonly PlacedRun[]): boolean {
  if (grid.xs.length < 3 || grid.ys.length < 3) return false;
  const cells = cellsOf(grid, runs);
  return new Set(cells.map(({ column }) => column)).size > 1 && new Set(cells.map(({ row }) => row)).size > 1;
}

/** Whether `later`, on the page below, goes on with `earlier`. */
export function goesOn(earlier: Frame, later: Frame): boolean {
  const same = earlier.xs.length === later.xs.length && earlier.xs.every((x, index) => Math.abs(x - (later.xs[index] ?? 0)) <= sameEdge);
  return same && earlier.bottom > foot && later.top < head;
}

/** Rows from the top, cells from the left, each a column of its own. */
export function cellRegions(grid: Grid, runs: readonly PlacedRun[], page: number): readonly Region[] {
  return cellsOf(grid, runs).map(({ row, column, left, right, runs: held }) => ({
    lines: linesOf(held, page),
    edges: { left, right },
    top: (grid.ys[row] ?? 0) + step * column,
  }));
}
