// The lines of a text → the rows of tables whose cells wide blanks separate, as a page set in columns is when it is turned into text.
import type { Span } from '../../document/span.ts';
import { countsReferences } from './counted-references.ts';
import { countsUp, figureOf } from './figure.ts';
import { columnOf, longestLine, longestRun, mayBe, type Parted, partsOf, runAt } from './gap-runs.ts';
import { withPeriodsAsOne } from './period-marks.ts';
import type { ScannedLine } from './scan.ts';

/** The parts of each cell, in the order of the columns: spans of the file. */
export interface GapRow {
  readonly cells: readonly (readonly Span[])[];
  readonly first: number;
  readonly last: number;
  /** The first row of its table. */
  readonly opens: boolean;
  /** A line is drawn under it. */
  readonly header?: true;
}

const fewestRows = 3;
const mostColumns = 8;
const mostTries = 12;

/** Every other row lacks the first cell alone, which names the rows down to the next one: « LOT 1 » beside the first step of its lot. */
function namesGroups(run: readonly Parted[], width: number): boolean {
  const full = run.filter(({ parts }) => parts.length === width);
  const others = run.filter(({ parts }) => parts.length !== width);
  return full.length >= 2 && others.every(({ parts }) => parts.length === width - 1) && standUnder(run, width) && beside(full, others);
}

/** All the cells of the other rows stand right of the names. */
function beside(full: readonly Parted[], others: readonly Parted[]): boolean {
  const right = full.map((row) => columnOf(row, row.parts[0] ?? row.line) + lengthOf(row.parts[0]));
  return others.every((row) => row.parts.every((part) => columnOf(row, part) >= Math.max(...right)));
}

const lengthOf = (part: Span | undefined): number => (part === undefined ? 0 : part.end - part.start);

/** From where to where the cells of each column of the full rows reach, in offsets of their lines. */
function reachOf(full: readonly Parted[], width: number): readonly { readonly from: number; readonly to: number }[] {
  return Array.from({ length: width }, (_, column) => {
    let [from, to] = [longestLine, 0];
    for (const row of full) {
      const cell = row.parts[column];
      if (cell === undefined) continue;
      from = Math.min(from, columnOf(row, cell));
      to = Math.max(to, columnOf(row, cell) + cell.end - cell.start);
    }
    return { from, to };
  });
}

/** The column of each part: its place in order in a full row, else that whose cells it stands under. */
function columnsOf(one: Parted, reach: ReturnType<typeof reachOf>): readonly number[] {
  if (one.parts.length === reach.length) return one.parts.map((_, index) => index);
  return one.parts.map((part) => {
    const from = columnOf(one, part);
    const to = from + part.end - part.start;
    const overlaps = reach.map((column) => Math.min(to, column.to) - Math.max(from, column.from));
    return overlaps.indexOf(Math.max(...overlaps));
  });
}

function rowsOf(run: readonly Parted[], width: number, text: string, scheduled: boolean): readonly GapRow[] | undefined {
  const reach = reachOf(
    run.filter(({ parts }) => parts.length === width),
    width,
  );
  const rows: { cells: Span[][]; first: number; last: number; opens: boolean }[] = [];
  const headed = headingOf(run[0], text);
  for (const [index, one] of run.entries()) {
    // Said again at the head of a page, perhaps in the middle of a row.
    const open = rows.at(-1);
    if (index > 1 && open !== undefined && headingOf(one, text) === headed) {
      open.last = one.line.index;
      continue;
    }
    const columns = columnsOf(one, reach);
    if (new Set(columns).size < columns.length) return undefined;
    const last = rows.at(-1);
    const target =
      last !== undefined && (one.parts.length === 1 || goesOnIn(last, one, columns, text))
        ? last
        : { cells: Array.from({ length: width }, (): Span[] => []), first: one.line.index, last: one.line.index, opens: rows.length === 0 };
    columns.forEach((column, index) => {
      const part = one.parts[index];
      if (part !== undefined) target.cells[column]?.push(part);
    });
    target.last = one.line.index;
    if (target !== last) rows.push(target);
  }
  return withOneHeading(rows, text, scheduled);
}

function headingOf(one: Parted | undefined, text: string): string {
  return (one?.parts ?? []).map(({ start, end }) => text.slice(start, end)).join('\t');
}

/** « et techniques   au plus » below « Dossier de plans   40 pages   2 mai »: several cells go on, none holds a figure, one begins small. */
function goesOnIn(row: Omit<GapRow, 'opens'>, one: Parted, columns: readonly number[], text: string): boolean {
  if (one.line.index !== row.last + 1 || one.parts.length === row.cells.length) return false;
  const cells = one.parts.map(({ start, end }) => text.slice(start, end));
  const beginsSmall = (cell: string | undefined): boolean => /^\p{Ll}/u.test(cell ?? '');
  if (columns[0] === 0 && !beginsSmall(cells[0])) return false;
  return cells.some(beginsSmall) && columns.every((column, at) => row.cells[column]?.length !== 0 && figureOf(cells[at] ?? '') === undefined);
}

/** Names of columns over two lines, of which the second says nothing of the first column: one row. */
function withOneHeading<T extends { readonly cells: Span[][]; readonly first: number; last: number; opens: boolean }>(
  rows: readonly T[],
  text: string,
  scheduled: boolean,
): readonly T[] {
  const [head, next] = rows;
  if (head === undefined || next === undefined || next.cells[0]?.length !== 0 || next.first !== head.last + 1) return rows;
  const isFigure = (row: T | undefined, column: number): boolean => figureOf(wordsOf(row?.cells[column] ?? [], text)) !== undefined;
  // « Formateur | Formateur | Total » over « 1 | 2 | H/J »: what goes on stands over figures, and is not all of it figures.
  const columns = next.cells.flatMap((parts, column) => (parts.length === 0 ? [] : [column]));
  const overFigures = columns.every((column) => !isFigure(head, column) && isFigure(rows[2], column));
  if (!scheduled && head.cells[0]?.length !== 0 && (!overFigures || columns.every((column) => isFigure(next, column)))) return rows;
  next.cells.forEach((parts, column) => {
    head.cells[column]?.push(...parts);
  });
  head.last = next.last;
  return [head, ...rows.slice(2)];
}

/** Each part of a row that is not full stands under a column of those that are: sub-criteria under the names, a total without number. */
function standUnder(run: readonly Parted[], width: number): boolean {
  const reach = reachOf(
    run.filter(({ parts }) => parts.length === width),
    width,
  );
  return run.every((one) =>
    one.parts.every((part) => reach.some(({ from, to }) => columnOf(one, part) < to && columnOf(one, part) + part.end - part.start > from)),
  );
}

const wordsOf = (parts: readonly Span[], text: string): string => parts.map(({ start, end }) => text.slice(start, end)).join(' ');

/** A column besides the first whose cells are figures, save its heading; the numbers of pages of a table of contents are none. */
function holdsFigures(rows: readonly GapRow[], text: string, width: number): boolean {
  const cellsIn = (column: number): readonly string[] => rows.map(({ cells }) => wordsOf(cells[column] ?? [], text)).filter((cell) => cell !== '');
  const columns = Array.from({ length: width - 1 }, (_, index) => cellsIn(index + 1));
  const figured = columns.filter((cells) => {
    const count = cells.filter((cell) => figureOf(cell) !== undefined).length;
    return count >= 2 && count >= cells.length - 1 - Math.floor(cells.length * 0.2);
  });
  return figured.length > 0 && !(width === 2 && countsUp(columns[0] ?? []));
}

/** One line is drawn under all the names of the columns; what stands side by side on top of a letter has a short one under each. */
function isUnderlined(head: Parted | undefined, rule: ScannedLine | undefined, text: string): boolean {
  const [first, last] = [head?.parts[0], head?.parts.at(-1)];
  if (head === undefined || first === undefined || last === undefined || rule?.rule !== true) return false;
  const raw = text.slice(rule.start, rule.end).trimEnd();
  return !raw.trim().includes(' ') && rule.indent <= columnOf(head, first) + 2 && raw.length >= columnOf(head, last);
}

function tableAt(parted: readonly (Parted | undefined)[], at: number, text: string): readonly GapRow[] {
  const found = runAt(parted, at, text);
  const scheduled = withPeriodsAsOne(found, text);
  const run = scheduled ?? found;
  const counts = run.map(({ parts }) => parts.length).filter((count) => count > 1);
  const width = Math.max(0, ...counts.filter((count) => counts.filter((other) => other === count).length >= 2));
  if (counts.length < fewestRows || width < 2 || width > mostColumns || counts.some((count) => count > width)) return [];
  const full = counts.filter((count) => count === width).length;
  const enough = full >= fewestRows || run[0]?.parts.length === width;
  if (full < counts.length * 0.6 && !(enough && standUnder(run, width)) && !namesGroups(run, width)) return [];
  const rows = rowsOf(run, width, text, scheduled !== undefined);
  if (rows === undefined) return [];
  const [head, ...others] = rows;
  if (head !== undefined && isUnderlined(run[0], parted[head.last + 1]?.line, text)) return [{ ...head, header: true }, ...others];
  const isTable =
    scheduled !== undefined || holdsFigures(rows, text, width) || countsReferences(rows.map(({ cells: [first = []] }) => wordsOf(first, text)));
  return isTable ? rows : [];
}

/** Rows by the index of their first line. `text`: of the whole file. */
export function gapRows(lines: readonly ScannedLine[], text: string): ReadonlyMap<number, GapRow> {
  const found = new Map<number, GapRow>();
  if (!/\S(?: {3,}| \| )\S/u.test(text)) return found;
  const parted = lines.map((line) => (mayBe(line) ? { line, parts: line.rule ? [] : partsOf(line, text) } : undefined));
  let at = 0;
  let tries = 0;
  while (at < lines.length) {
    const rows = (parted[at]?.parts.length ?? 0) > 1 ? tableAt(parted, at, text) : [];
    for (const row of rows) found.set(row.first, row);
    // A long run that makes no table from its first lines on makes none: hostile text costs its length.
    tries = rows.length > 0 || (parted[at]?.parts.length ?? 0) < 2 ? 0 : tries + 1;
    at = tries > mostTries ? at + longestRun : (rows.at(-1)?.last ?? at) + 1;
    if (tries > mostTries) tries = 0;
  }
  return found;
}
