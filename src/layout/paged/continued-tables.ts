// The items of all pages in; the same items out, a table that goes on over a page break marked as one with its beginning.

import { widthBehind } from './continues.ts';
import type { Item, TableCell, TableItem, TableRow } from './item.ts';
import { endOf } from './placed-run.ts';

/** Points within which two column edges are one. */
const sameEdge = 5;

/** The same columns; those of a part in another column of text stand further left or right. */
function sameEdges(part: TableItem, whole: TableItem): boolean {
  const shift = part.box.x - whole.box.x;
  return (
    part.edges.length === whole.edges.length && part.edges.every((edge, index) => Math.abs(edge - shift - (whole.edges[index] ?? 0)) <= sameEdge)
  );
}

/** Index of the edge of `whole` that stands at `edge`. */
function edgeIn(whole: TableItem, edge: number): number {
  return whole.edges.findIndex((other) => Math.abs(other - edge) <= sameEdge);
}

/** Columns of a page's part, counted in the columns of the whole; undefined when an edge of the part is not one of the whole. */
function recounted(part: TableItem, whole: TableItem): TableItem | undefined {
  if (sameEdges(part, whole)) return part;
  if (part.resumes && part.edges.length === whole.edges.length) return { ...part, edges: whole.edges };
  const places = part.edges.map((edge) => edgeIn(whole, edge));
  const framed = places[0] === 0 && places.at(-1) === whole.edges.length - 1;
  if (!framed || places.includes(-1)) return undefined;
  const at = (index: number): number => places[index] ?? whole.edges.length - 1;
  const rows = part.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, column: at(cell.column), columnSpan: at(cell.column + cell.columnSpan) - at(cell.column) })),
  }));
  return { ...part, edges: whole.edges, rows };
}

function textOf(cell: TableCell): string {
  return cell.lines.map((line) => line.text).join(' ');
}

function sameTexts(a: TableRow | undefined, b: TableRow): boolean {
  return a !== undefined && a.cells.length === b.cells.length && a.cells.every((cell, index) => textOf(cell) === textOf(b.cells[index] ?? cell));
}

/** Words that cannot open a cell. */
function goesOn(text: string): boolean {
  return /^[\s«"(]*(?:\p{Ll}|[)\]»,;])/u.test(text);
}

/** The first word of the cell would not have stood on the last line of the one above the break. */
function hadNoRoom(before: TableCell | undefined, after: TableCell): boolean {
  const [last, first] = [before?.lines.at(-1), after.lines[0]];
  if (last === undefined || first === undefined || last.right <= endOf(last)) return false;
  return endOf(last) + widthBehind(last, first) > last.right - cellPadding;
}
/** Points of blank that a cell keeps at its right. */
const cellPadding = 5;

/** Whether a row is the rest of the row above the page break. */
function isRest(row: TableRow, before: TableRow): boolean {
  const filled = row.cells.filter((cell) => cell.lines.length > 0);
  const above = (cell: TableCell): TableCell | undefined =>
    before.cells.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan);
  if (filled.length === 0 || filled.some((cell) => (above(cell)?.lines.length ?? 0) === 0)) return false;
  const follows = (cell: TableCell): boolean => goesOn(textOf(cell)) || hadNoRoom(above(cell), cell);
  if (filled.every(follows) && filled.some((cell) => goesOn(textOf(cell)))) return true;
  const [only] = filled;
  return (
    filled.length === 1 &&
    row.cells.length > 2 &&
    only !== undefined &&
    only.column > 0 &&
    !only.lines.some((line) => line.bold) &&
    before.cells.length === row.cells.length
  );
}

function isBold({ cells }: TableRow): boolean {
  return cells.every(({ lines }) => lines.every(({ bold }) => bold));
}

/** The second line of a header that the page break cuts: both in bold, over rows that are not. */
function isRestOfHeader(row: TableRow, header: TableRow, below: TableRow | undefined): boolean {
  const above = new Set(header.cells.filter(({ lines }) => lines.length > 0).map(({ column }) => column));
  const fits = row.cells.every(({ lines, column }) => lines.length === 0 || above.has(column));
  return fits && below !== undefined && isBold(row) && isBold(header) && !isBold(below);
}

function markRows(part: TableItem, whole: TableItem, before: TableRow | undefined): readonly TableRow[] {
  const header = whole.rows[0];
  const repeated = part.rows[0] !== undefined && sameTexts(header, part.rows[0]);
  return part.rows.map((row, index) => {
    if (repeated && index === 0) return { ...row, header: false, repeated: true };
    const first = index === (repeated ? 1 : 0);
    const rest =
      before === header ? header !== undefined && isRestOfHeader(row, header, part.rows[index + 1]) : before !== undefined && isRest(row, before);
    return { ...row, header: false, rest: first && rest };
  });
}

/** Breaks off at the foot of a page, or of a column of text, and goes on at the head of the next one. */
function mayGoOn(before: TableItem, item: TableItem): boolean {
  return before.page === item.page - 1 || (before.page === item.page && item.box.y < before.box.y && item.box.x > before.box.x + before.box.width);
}

/** The table before a page break that `item` may go on with: nothing but running lines and notes stands between. */
function openTable(items: readonly Item[], item: TableItem): TableItem | undefined {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const before = items[index];
    if (before === undefined || before.role !== 'body') continue;
    return before.kind === 'table' && mayGoOn(before, item) ? before : undefined;
  }
  return undefined;
}

/** Marks the parts of a table; rows cut by a page break and repeated headers are told. */
export function joinTables(items: readonly Item[]): readonly Item[] {
  const result: Item[] = [];
  const beginnings = new Map<TableItem, TableItem>();
  for (const item of items) {
    if (item.kind !== 'table' || item.role !== 'body') {
      result.push(item);
      continue;
    }
    const before = openTable(result, item);
    const whole = before === undefined ? undefined : (beginnings.get(before) ?? before);
    const part = whole === undefined ? undefined : recounted(item, whole);
    if (whole === undefined || part === undefined) {
      result.push(item);
      continue;
    }
    const joined = { ...part, goesOn: true, rows: markRows(part, whole, before?.rows.at(-1)) };
    beginnings.set(joined, whole);
    result.push(joined);
  }
  return result;
}
