// A grid and the words that stand in it in; the table out: rows of cells, merged squares being one cell.
import { isLikeOthers } from '../first-row.ts';
import type { Grid } from './grid.ts';
import type { TableCell, TableItem, TableRow } from './item.ts';
import { linesOf } from './lines.ts';
import type { PlacedRun } from './placed-run.ts';
import type { TextLine } from './text-line.ts';
import { withUnruledRows } from './unruled-rows.ts';

interface Area {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

/** Points: a column or a row thinner than this is a double border. */
const thinnest = 5;

function positionOf(edges: readonly number[], value: number): number {
  let index = 0;
  while (index < edges.length - 2 && value >= (edges[index + 1] ?? 0)) index += 1;
  return index;
}

/** Squares that no border parts, as areas; each square has its area. */
function areasOf(grid: Grid): ReadonlyMap<string, Area> {
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const areas = new Map<string, Area>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (areas.has(`${row},${column}`)) continue;
      const area = { top: row, left: column, bottom: row, right: column };
      while (area.right + 1 < columns && !areas.has(`${row},${area.right + 1}`) && !grid.isParted('vertical', row, area.right + 1)) area.right += 1;
      while (area.bottom + 1 < rows && goesDown(grid, area)) area.bottom += 1;
      for (let r = area.top; r <= area.bottom; r += 1) for (let c = area.left; c <= area.right; c += 1) areas.set(`${r},${c}`, area);
    }
  }
  return areas;
}

/** No border below the area, nor inside the row below it, which it would have to take whole. */
function goesDown(grid: Grid, area: Area): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    if (grid.isParted('horizontal', area.bottom + 1, column)) return false;
    if (column > area.left && grid.isParted('vertical', area.bottom + 1, column)) return false;
  }
  return true;
}

function runsByArea(grid: Grid, areas: ReadonlyMap<string, Area>, runs: readonly PlacedRun[]): ReadonlyMap<Area, PlacedRun[]> {
  const result = new Map<Area, PlacedRun[]>();
  for (const run of runs) {
    const row = positionOf(grid.ys, run.baseline - 0.3 * run.size);
    const area = areas.get(`${row},${positionOf(grid.xs, run.x + Math.min(run.width, run.size) / 2)}`);
    const held = area === undefined ? undefined : result.get(area);
    if (held !== undefined) held.push(run);
    else if (area !== undefined) result.set(area, [run]);
  }
  return result;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly runs: readonly PlacedRun[];
}

/** The cells that hold words, row by row. */
export function cellsOf(grid: Grid, runs: readonly PlacedRun[]): readonly GridCell[] {
  const cells = [...runsByArea(grid, areasOf(grid), runs)].map(([area, held]): GridCell => {
    const { top: row, left: column } = area;
    return { row, column, left: grid.xs[column] ?? 0, right: grid.xs[area.right + 1] ?? 0, runs: held };
  });
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

function edged(lines: readonly TextLine[], grid: Grid, area: Area): readonly TextLine[] {
  const [left, right] = [grid.xs[area.left] ?? 0, grid.xs[area.right + 1] ?? 0];
  return lines.map((line) => ({ ...line, left, right }));
}

/** Columns and rows that are the inside of a double border count for nothing. */
function isThin(edges: readonly number[], index: number): boolean {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0) < thinnest;
}

function rowCells(grid: Grid, row: number, areas: ReadonlyMap<string, Area>, words: ReadonlyMap<Area, readonly TextLine[]>): readonly TableCell[] {
  const cells: TableCell[] = [];
  let shown = 0;
  for (let column = 0; column < grid.xs.length - 1; ) {
    const area = areas.get(`${row},${column}`) ?? { top: row, left: column, bottom: row, right: column };
    let span = 0;
    for (let index = column; index <= area.right; index += 1) if (!isThin(grid.xs, index)) span += 1;
    const continued = area.top < row;
    const lines = continued ? [] : (words.get(area) ?? []);
    if (span > 0 || lines.length > 0) cells.push({ column: shown, columnSpan: Math.max(1, span), continued, lines });
    shown += span;
    column = area.right + 1;
  }
  return cells;
}

/** The table that a grid draws around words; undefined when it frames one cell only, or nothing. */
export function ruledTable(grid: Grid, runs: readonly PlacedRun[], page: number): TableItem | undefined {
  const areas = areasOf(grid);
  const words = new Map([...runsByArea(grid, areas, runs)].map(([area, held]) => [area, edged(linesOf(held, page), grid, area)]));
  const rows: TableRow[] = [];
  for (let row = 0; row < grid.ys.length - 1; row += 1) {
    const cells = rowCells(grid, row, areas, words);
    if (isThin(grid.ys, row) && cells.every((cell) => cell.lines.length === 0)) continue;
    const y = grid.ys[row] ?? 0;
    const box = { x: grid.box.x, y, width: grid.box.width, height: (grid.ys[row + 1] ?? y) - y };
    rows.push({ cells, box, page, header: false, repeated: false, rest: false });
  }
  const filled = withUnruledRows(rows.filter((row) => row.cells.some((cell) => cell.lines.length > 0)));
  const isTable = filled.some((row) => row.cells.length > 1) || (filled.length > 1 && rows.some((row) => row.cells.length > 1));
  if (!isTable) return undefined;
  return { kind: 'table', page, box: grid.box, edges: grid.xs, rows: withHeader(filled), goesOn: false, role: 'body' };
}

function textsOf({ cells }: TableRow): readonly string[] {
  return cells.map(({ lines }) => lines.map(({ text }) => text).join(' '));
}

/** A first row all in bold over a row that is not is the header. */
export function withHeader(rows: readonly TableRow[]): readonly TableRow[] {
  const [first, second] = rows;
  const isBold = (row: TableRow | undefined): boolean => {
    const starts = row?.cells.flatMap((cell) => cell.lines.slice(0, 1)) ?? [];
    return starts.length > 1 && starts.every((line) => line.bold);
  };
  if (first === undefined || second === undefined || !isBold(first) || isBold(second) || isLikeOthers(textsOf(first), rows.slice(1).map(textsOf)))
    return rows;
  return rows.map((row, index) => (index === 0 ? { ...row, header: true } : row));
}
