// A grid that lays out the page in; the regions that its cells are, and the tables that stand in them, out.
//
// Its cells are read as text, one after the other: titles in the left column, clauses in the right one. That it is no table of data shows
// where a cell holds a table of its own, whether the rules of the two touch or not.
import type { Region } from './columns.ts';
import type { Grid } from './grid.ts';
import type { TableItem } from './item.ts';
import { linesOf } from './lines.ts';
import type { PlacedRun } from './placed-run.ts';
import { cellsOf, type GridCell, ruledTable } from './ruled-table.ts';

/** Points within which two edges are one. */
const sameEdge = 3;
/** Shares of the page, from its top and from its foot, between which a grid that a page break cuts starts or ends. */
const head = 0.25;
const foot = 0.75;
/** The cells of a row are read from the left; less than what tells columns of one height apart. */
const step = 0.01;
/** Texts beside a title, each this many letters long, that show a grid around a table to lay out the page. */
const fewestTexts = 2;
export const lettersOfText = 80;
const lettersOfTitle = 90;

/** A grid that lays out the page, and where on it. */
export interface Frame {
  /** Left and right of its first column, and its right. */
  readonly xs: readonly number[];
  /** Its cells take its whole width. */
  readonly across?: true;
  /** Shares of the height of the page. */
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedTable {
  readonly item: TableItem;
  /** Where the cell is read that the table stands in; none for a table of the page. */
  readonly top?: number;
}

export interface FrameContent {
  readonly regions: readonly Region[];
  readonly tables: readonly PlacedTable[];
}

export function frameOf(grid: Grid, height: number): Frame {
  const sides = [grid.xs[0] ?? 0, grid.xs[1] ?? 0, grid.xs.at(-1) ?? 0];
  return { xs: sides, top: grid.box.y / height, bottom: (grid.box.y + grid.box.height) / height };
}

/** A table of its own: words in two columns and two rows at least. */
export function isTableWithin(grid: Grid, runs: readonly PlacedRun[]): boolean {
  if (grid.xs.length < 3 || grid.ys.length < 3) return false;
  const cells = cellsOf(grid, runs);
  return new Set(cells.map(({ column }) => column)).size > 1 && new Set(cells.map(({ row }) => row)).size > 1;
}

/** Whether `later`, on the page below, goes on with `earlier`. */
export function goesOn(earlier: Frame, later: Frame): boolean {
  const inner = earlier.across === true || later.across === true;
  const same = earlier.xs.every((x, index) => (inner && index === 1) || Math.abs(x - (later.xs[index] ?? 0)) <= sameEdge);
  return same && earlier.bottom > foot && later.top < head;
}

export function lettersIn(cell: GridCell | undefined): number {
  return (cell?.runs ?? []).reduce((sum, { text }) => sum + text.length + 1, 0);
}

interface Band {
  readonly title?: GridCell;
  /** The cells beside the title, by rows of the grid. */
  readonly rows: readonly (readonly GridCell[])[];
}

/** Rows of the grid by the cells of its first column, whatever these hold. */
function bandsOf(grid: Grid, runs: readonly PlacedRun[]): readonly Band[] {
  const cells = cellsOf(grid, runs);
  const starts = grid.ys.slice(0, -1).flatMap((_, row) => (row === 0 || grid.isParted('horizontal', row, 0) ? [row] : []));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? grid.ys.length - 1;
    const held = cells.filter(({ row }) => row >= from && row < to);
    const title = held.find(({ column }) => column === 0);
    const beside = held.filter(({ column }) => column > 0);
    const rows = [...new Set(beside.map(({ row }) => row))].map((row) => beside.filter((cell) => cell.row === row));
    return { ...(title === undefined ? {} : { title }), rows };
  });
}

/** The text beside a title: one cell as wide as all the columns beside it. */
function isTextBeside({ rows }: Band, grid: Grid): boolean {
  const [cell, ...others] = rows.flat();
  if (cell === undefined || others.some(({ left, right }) => left > cell.left + sameEdge || right < cell.right - sameEdge)) return false;
  return cell.right >= (grid.xs.at(-1) ?? 0) - sameEdge && cell.left <= (grid.xs[1] ?? 0) + sameEdge;
}

/** Texts beside titles, and beside one of them the rows of a table, whose rules touch those of the grid; a table of data opens with its header. */
export function holdsTable(grid: Grid, runs: readonly PlacedRun[]): boolean {
  if (grid.xs.length < 4) return false;
  const titled = bandsOf(grid, runs).filter(({ title }) => title !== undefined && lettersIn(title) <= lettersOfTitle);
  const isRowOfCells = (band: Band | undefined): boolean => band?.rows.length === 1 && (band.rows[0]?.length ?? 0) > 1;
  if (titled.some(isRowOfCells)) return false;
  const texts = titled.filter((band) => isTextBeside(band, grid) && lettersIn(band.rows[0]?.[0]) >= lettersOfText);
  const tables = titled.filter(({ rows }) => rows.filter((row) => row.length > 1).length > 1);
  return texts.length >= fewestTexts && tables.length > 0 && texts.length >= titled.length / 2;
}

/** Most of its rows hold more than a title and a text: a table of data, whatever stands in its cells. */
export function isOfData(grid: Grid, runs: readonly PlacedRun[]): boolean {
  const rows = new Map<number, number>();
  for (const { row } of cellsOf(grid, runs)) rows.set(row, (rows.get(row) ?? 0) + 1);
  return [...rows.values()].filter((cells) => cells > 2).length * 2 >= rows.size;
}

/** The part of a grid between two of its rows, from a column on. */
export function partOf(grid: Grid, column: number, from: number, to: number): Grid {
  const [xs, ys] = [grid.xs.slice(column), grid.ys.slice(from, to + 1)];
  const [x, y] = [xs[0] ?? 0, ys[0] ?? 0];
  return {
    xs,
    ys,
    box: { x, y, width: (xs.at(-1) ?? x) - x, height: (ys.at(-1) ?? y) - y },
    isParted: (direction, row, place) => grid.isParted(direction, row + from, place + column),
  };
}

export function topOf(grid: Grid, row: number, column: number): number {
  return (grid.ys[row] ?? 0) + step * column;
}

/** Points of blank that a cell keeps on both sides. */
const widestMargin = 8;

export function regionOf({ row, column, left, right, runs }: GridCell, grid: Grid, page: number): Region {
  const margin = Math.min(widestMargin, ...runs.map(({ x }) => Math.max(0, x - left)));
  return { lines: linesOf(runs, page), edges: { left, right: right - margin }, top: topOf(grid, row, column) };
}

export function opening(region: Region): Region {
  return { ...region, opens: true };
}

function lastUpTo(edges: readonly number[], value: number): number {
  return Math.max(
    0,
    edges.findLastIndex((edge) => edge <= value + sameEdge),
  );
}

/** A table drawn apart from the grid, in the cell that holds it. */
export function tableInCell(item: TableItem, grid: Grid): PlacedTable {
  return { item, top: topOf(grid, lastUpTo(grid.ys, item.box.y), lastUpTo(grid.xs, item.box.x)) };
}

/** The rows beside a title: those of one cell are text, the others rows of a table. */
function besideTitle(rows: Band['rows'], grid: Grid, page: number): FrameContent {
  const [regions, tables]: [Region[], PlacedTable[]] = [[], []];
  for (let index = 0; index < rows.length; ) {
    const row = rows[index] ?? [];
    let end = index + 1;
    while (row.length > 1 && (rows[end]?.length ?? 0) > 1) end += 1;
    const cells = rows.slice(index, end).flat();
    const [first, last] = [row[0]?.row ?? 0, rows[end - 1]?.[0]?.row ?? 0];
    const column = Math.min(...cells.map((cell) => cell.column));
    const part = partOf(grid, column, first, last + 1);
    const table =
      row.length > 1 && end - index > 1
        ? ruledTable(
            part,
            cells.flatMap(({ runs }) => runs),
            page,
          )
        : undefined;
    if (table === undefined) regions.push(...cells.map((cell) => regionOf(cell, grid, page)));
    else tables.push({ item: table, top: topOf(grid, first, column) });
    index = end;
  }
  return { regions, tables };
}

/** From the top, titles before what stands beside them. */
export function frameContent(grid: Grid, runs: readonly PlacedRun[], page: number): FrameContent {
  const contents = bandsOf(grid, runs).map(({ title, rows }): FrameContent => {
    const { regions, tables } = besideTitle(rows, grid, page);
    // Without a title it may be the rest of a cell that the page break cuts.
    return title === undefined ? { regions, tables } : { regions: [regionOf(title, grid, page), ...regions].map(opening), tables };
  });
  return { regions: contents.flatMap(({ regions }) => regions), tables: contents.flatMap(({ tables }) => tables) };
}
