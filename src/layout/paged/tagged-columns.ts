// The rows of a table as its tags tell them in; out, its columns, and the column of each cell: a cell that shows nothing may not be told.
import { endOf, type PlacedRun } from './placed-run.ts';
import { boxAround } from './text-line.ts';

/** A cell as the tree tells it: its words, and how many columns and rows it says it covers. */
export interface ToldCell {
  readonly runs: readonly PlacedRun[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly isHeader: boolean;
}

export interface ToldRow {
  readonly cells: readonly ToldCell[];
}

/** What the words of a column cover. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

export interface Placed extends ToldCell {
  readonly column: number;
  /** Reaches down from the row above. */
  readonly continued: boolean;
  /** The room that the columns leave it. */
  readonly left: number;
  readonly right: number;
}

interface Slot {
  readonly cell: ToldCell;
  readonly column: number;
}

const mostColumns = 60;
/** Points by which the words of two columns may overlap. */
const overlap = 2;
const unseen: Column = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY };

/** For each column, the first row that no cell from above reaches. */
type Reach = number[];

function isOpen(reach: Reach, column: number, row: number): boolean {
  return (reach[column] ?? 0) <= row;
}

function nextOpen(reach: Reach, from: number, row: number): number {
  let column = from;
  while (!isOpen(reach, column, row)) column += 1;
  return column;
}

function take(reach: Reach, slots: readonly Slot[], row: number): void {
  for (const { cell, column } of slots) for (let at = column; at < column + cell.columnSpan; at += 1) reach[at] = row + cell.rowSpan;
}

/** Cells one after the other in the columns that are free, as a browser sets them. */
function slotsInTurn(row: ToldRow, index: number, reach: Reach): readonly Slot[] {
  let next = 0;
  return row.cells.map((cell) => {
    const column = nextOpen(reach, next, index);
    next = column + cell.columnSpan;
    return { cell, column };
  });
}

function widthOf(slots: readonly Slot[], reach: Reach, row: number): number {
  const last = slots.at(-1);
  return nextOpen(reach, last === undefined ? 0 : last.column + last.cell.columnSpan, row);
}

/** What the words in each column cover, those of cells over several columns left aside. */
function covered(slots: readonly Slot[], width: number): readonly Column[] {
  const columns = Array.from({ length: width }, () => ({ ...unseen }));
  for (const { cell, column } of slots) {
    const own = cell.columnSpan === 1 && cell.runs.length > 0 ? columns[column] : undefined;
    if (own === undefined) continue;
    const box = boxAround(cell.runs);
    own.left = Math.min(own.left, box.x);
    own.right = Math.max(own.right, endOf(box));
  }
  return columns;
}

/** Each column right of the one before it. */
function areApart(columns: readonly Column[]): boolean {
  let end = Number.NEGATIVE_INFINITY;
  return columns.every(({ left, right }) => {
    const apart = left >= end - overlap;
    end = Math.max(end, right);
    return apart;
  });
}

/** The columns of a table, by its rows that tell all their cells; undefined when their words do not stand in columns. */
export function columnsOf(rows: readonly ToldRow[]): readonly Column[] | undefined {
  const reach: Reach = [];
  const seen: { readonly slots: readonly Slot[]; readonly width: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const slots = slotsInTurn(row, index, reach);
    const width = widthOf(slots, reach, index);
    // Before room is taken for them: what a cell says that it covers may be anything.
    if (width > mostColumns) return undefined;
    take(reach, slots, index);
    seen.push({ slots, width });
  }
  const width = seen.reduce((widest, row) => Math.max(widest, row.width), 0);
  if (width < 2) return undefined;
  const columns = covered(
    seen.flatMap((row) => (row.width === width ? row.slots : [])),
    width,
  );
  return areApart(columns) ? columns : undefined;
}

/** Room of a column: up to the words of its neighbours. */
function roomOf(columns: readonly Column[], from: number, span: number): Column {
  const before = columns.slice(0, from).reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY);
  const after = columns.slice(from + span).reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  return { left: before, right: after };
}

/** A row that does not tell its empty cells: each cell in the column where its words stand; undefined when one has none. */
function slotsByPlace(row: ToldRow, columns: readonly Column[], index: number, reach: Reach): readonly Slot[] | undefined {
  const slots: Slot[] = [];
  let next = 0;
  for (const cell of row.cells.filter(({ runs }) => runs.length > 0)) {
    const box = boxAround(cell.runs);
    let column = nextOpen(reach, next, index);
    while (column + cell.columnSpan < columns.length && roomOf(columns, column, cell.columnSpan).right < box.x + overlap) {
      column = nextOpen(reach, column + 1, index);
    }
    if (column + cell.columnSpan > columns.length) return undefined;
    slots.push({ cell, column });
    next = column + cell.columnSpan;
  }
  return slots;
}

const nothing: ToldCell = { runs: [], columnSpan: 1, rowSpan: 1, isHeader: false };

/** All the columns of a row: its cells, those that reach down from above, and empty ones. */
function wholeRow(slots: readonly Slot[], columns: readonly Column[], index: number, reach: Reach): readonly Placed[] {
  const row: Placed[] = [];
  for (let column = 0; column < columns.length; ) {
    const cell = slots.find((slot) => slot.column === column)?.cell ?? nothing;
    const continued = !isOpen(reach, column, index);
    row.push({ ...cell, column, continued, ...roomOf(columns, column, cell.columnSpan) });
    column += cell.columnSpan;
  }
  return row;
}

/** Every cell within the room that the columns leave it. */
function fit(rows: readonly (readonly Placed[])[]): boolean {
  return rows.every((row) =>
    row.every(({ runs, left, right }) => {
      const box = boxAround(runs);
      return runs.length === 0 || (box.x >= left - overlap && endOf(box) <= right + overlap);
    }),
  );
}

/** The rows, each with all its cells; undefined when a cell stands in no column. */
export function placedRows(rows: readonly ToldRow[], columns: readonly Column[]): readonly (readonly Placed[])[] | undefined {
  const reach: Reach = [];
  const result: (readonly Placed[])[] = [];
  for (const [index, row] of rows.entries()) {
    const inTurn = slotsInTurn(row, index, reach);
    const slots = widthOf(inTurn, reach, index) === columns.length ? inTurn : slotsByPlace(row, columns, index, reach);
    if (slots === undefined) return undefined;
    result.push(wholeRow(slots, columns, index, reach));
    take(reach, slots, index);
  }
  return fit(result) ? result : undefined;
}
