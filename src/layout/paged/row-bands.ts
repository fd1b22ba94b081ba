// The lines of the cells of a table without rules in; its rows out, where the blanks between rows are wider than those between the lines of a cell.
import type { TextLine } from './text-line.ts';

export interface Part {
  readonly column: number;
  readonly line: TextLine;
}

const fewestRows = 3;
/** A blank this much wider than that between two lines of one cell parts two rows. */
const wider = 1.2;
/** Type sizes within which two lines of different columns stand beside each other. */
const beside = 0.8;

/** Baseline to baseline of lines that follow each other in a column, in type sizes. */
function stepsOf(columns: readonly (readonly Part[])[]): readonly number[] {
  return columns.flatMap((parts) => parts.slice(1).map(({ line }, index) => step(parts[index]?.line ?? line, line)));
}

function step(before: TextLine, after: TextLine): number {
  return (after.baseline - before.baseline) / Math.max(1, after.size);
}

function byColumn(parts: readonly Part[]): readonly (readonly Part[])[] {
  const columns = new Map<number, Part[]>();
  for (const part of parts.toSorted((a, b) => a.line.baseline - b.line.baseline)) {
    const column = columns.get(part.column);
    if (column === undefined) columns.set(part.column, [part]);
    else column.push(part);
  }
  return [...columns.values()];
}

/** The cells: lines of one column that stand close. */
function cellsOf(columns: readonly (readonly Part[])[], widest: number): readonly (readonly Part[])[] {
  return columns.flatMap((parts) => {
    const cells: Part[][] = [];
    for (const part of parts) {
      const before = cells.at(-1)?.at(-1);
      if (before !== undefined && step(before.line, part.line) <= widest) cells.at(-1)?.push(part);
      else cells.push([part]);
    }
    return cells;
  });
}

function topOf(parts: readonly Part[]): number {
  const line = parts[0]?.line;
  return line === undefined ? 0 : line.baseline - beside * line.size;
}

function bottomOf(parts: readonly Part[]): number {
  return parts.at(-1)?.line.baseline ?? 0;
}

/** Cells that stand beside each other make a row. */
function rowsOf(cells: readonly (readonly Part[])[]): readonly (readonly (readonly Part[])[])[] {
  const rows: (readonly Part[])[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const cell of cells.toSorted((a, b) => topOf(a) - topOf(b))) {
    if (topOf(cell) < bottom) rows.at(-1)?.push(cell);
    else rows.push([cell]);
    bottom = Math.max(bottom, bottomOf(cell));
  }
  return rows;
}

/** Two cells of one column, or lines of the first one that each open: rows that no wider blank parts. */
function isSeveral(row: readonly (readonly Part[])[]): boolean {
  const columns = row.map((cell) => cell[0]?.column);
  const first = row.find((cell) => cell[0]?.column === 0) ?? [];
  return new Set(columns).size < columns.length || (first.length > 1 && first.every(({ line }) => /^[\p{Lu}\p{N}]/u.test(line.text)));
}

/** The parts of each row; undefined when nothing tells rows from the lines of a cell. */
export function bandedRows(parts: readonly Part[]): readonly (readonly Part[])[] | undefined {
  const columns = byColumn(parts);
  const steps = stepsOf(columns);
  if (steps.length === 0) return undefined;
  const widest = wider * Math.min(...steps);
  const rows = rowsOf(cellsOf(columns, widest));
  return rows.length < fewestRows || rows.some(isSeveral) ? undefined : rows.map((row) => row.flat());
}
