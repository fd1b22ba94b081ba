// The lines of a text → the rows of tables whose cells wide blanks separate, as a page set in columns is when it is turned into text.
import type { Span } from '../../document/span.ts';
import { countsUp, figureOf } from './figure.ts';
import type { ScannedLine } from './scan.ts';

/** The parts of each cell, in the order of the columns: spans of the file. */
export interface GapRow {
  readonly cells: readonly (readonly Span[])[];
  readonly first: number;
  readonly last: number;
  /** The first row of its table. */
  readonly opens: boolean;
}

interface Parted {
  readonly line: ScannedLine;
  /** Offsets in the file. */
  readonly parts: readonly Span[];
}

const fewestRows = 3;
const mostColumns = 8;
const longestLine = 400;
const longestRun = 150;
const mostTries = 12;
/** A list mark and its text are no two cells. */
const marker = /^(?:[•●▪■□◦○‣·➢➤➔✓✔❖►–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[IVX]{1,5})[.)])$/u;

function partsOf(line: ScannedLine, text: string): readonly Span[] {
  const raw = text.slice(line.start, line.end);
  if (raw.length <= longestLine && /\S \| \S/u.test(raw)) return barred(line.start, raw);
  if (raw.length > longestLine || raw.includes('\t') || !raw.includes('   ')) return raw.trim() === '' ? [] : [trimmed(line.start, raw)];
  const parts: Span[] = [];
  for (const match of raw.matchAll(/\S+(?: {1,2}\S+)*/gu))
    parts.push({ start: line.start + match.index, end: line.start + match.index + match[0].length });
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined) return parts;
  if (marker.test(text.slice(first.start, first.end))) return [second, ...others];
  const named = line.label === undefined ? first.start : first.start + line.label.rest;
  return [{ start: named < first.end ? named : first.start, end: first.end }, second, ...others];
}

/** « Méthodologie | 30 points », without bars at the ends. */
function barred(start: number, raw: string): readonly Span[] {
  let at = start;
  return raw.split('|').map((part) => {
    const span = trimmed(at, part);
    at += part.length + 1;
    return span;
  });
}

function trimmed(start: number, raw: string): Span {
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().length };
}

const mayBe = (line: ScannedLine): boolean => !line.blank && !line.pipes && !line.noise && line.alone !== true;

/** Lines of several parts, and those that go on with a cell of the line above. */
function runAt(parted: readonly (Parted | undefined)[], at: number): readonly Parted[] {
  const run: Parted[] = [];
  for (let index = at; index < Math.min(parted.length, at + longestRun); index += 1) {
    const one = parted[index];
    if (one === undefined) {
      const next = parted[index + 1];
      if (run.length === 0 || next === undefined || next.parts.length < 2) break;
      continue;
    }
    if (one.parts.length < 2 && (run.length === 0 || parted[index - 1] === undefined || !goesOn(run, one))) break;
    run.push(one);
  }
  while ((run.at(-1)?.parts.length ?? 2) < 2 && run.length > 0 && !goesOn(run.slice(0, -1), run[run.length - 1])) run.pop();
  return run;
}

const columnOf = ({ line }: Parted, part: Span): number => part.start - line.start;

/** A part that stands under a cell of the nearest full line above. */
function goesOn(run: readonly Parted[], one: Parted | undefined): boolean {
  const above = run.findLast(({ parts }) => parts.length > 1);
  const [part] = one?.parts ?? [];
  if (above === undefined || one === undefined || part === undefined || one.line.label !== undefined) return false;
  const at = columnOf(one, part);
  return above.parts.some((cell, index) => {
    const next = above.parts[index + 1];
    const fits = next === undefined || at + part.end - part.start < columnOf(above, next);
    return Math.abs(columnOf(above, cell) - at) <= 3 && fits;
  });
}

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

function rowsOf(run: readonly Parted[], width: number): readonly GapRow[] | undefined {
  const reach = reachOf(
    run.filter(({ parts }) => parts.length === width),
    width,
  );
  const rows: { cells: Span[][]; first: number; last: number; opens: boolean }[] = [];
  for (const one of run) {
    const columns = columnsOf(one, reach);
    if (new Set(columns).size < columns.length) return undefined;
    const last = rows.at(-1);
    const target =
      one.parts.length === 1 && last !== undefined
        ? last
        : { cells: Array.from({ length: width }, (): Span[] => []), first: one.line.index, last: one.line.index, opens: rows.length === 0 };
    columns.forEach((column, index) => {
      const part = one.parts[index];
      if (part !== undefined) target.cells[column]?.push(part);
    });
    target.last = one.line.index;
    if (target !== last) rows.push(target);
  }
  return rows;
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

/** The first column counts the rows with a letter before: « L1 », « L2 », « L3 ». */
function holdsReferences(rows: readonly GapRow[], text: string): boolean {
  const firsts = rows.map(({ cells: [first = []] }) => first.map(({ start, end }) => text.slice(start, end)).join(' '));
  const ranks = firsts.flatMap((cell) => /^\p{Lu}{1,3}[ .-]?(\d{1,2})$/u.exec(cell)?.[1] ?? []).map(Number);
  return ranks.length >= fewestRows && ranks.length >= rows.length - 1 && ranks.every((rank, index) => rank === index + 1);
}

/** A column besides the first whose cells are figures, save its heading; the numbers of pages of a table of contents are none. */
function holdsFigures(rows: readonly GapRow[], text: string, width: number): boolean {
  const cellsIn = (column: number): readonly string[] =>
    rows.map(({ cells }) => (cells[column] ?? []).map(({ start, end }) => text.slice(start, end)).join(' ')).filter((cell) => cell !== '');
  const columns = Array.from({ length: width - 1 }, (_, index) => cellsIn(index + 1));
  const figured = columns.filter((cells) => {
    const count = cells.filter((cell) => figureOf(cell) !== undefined).length;
    return count >= 2 && count >= cells.length - 1 - Math.floor(cells.length * 0.2);
  });
  return figured.length > 0 && !(width === 2 && countsUp(columns[0] ?? []));
}

function tableAt(parted: readonly (Parted | undefined)[], at: number, text: string): readonly GapRow[] {
  const run = runAt(parted, at);
  const counts = run.map(({ parts }) => parts.length).filter((count) => count > 1);
  const width = Math.max(0, ...counts.filter((count) => counts.filter((other) => other === count).length >= 2));
  if (counts.length < fewestRows || width < 2 || width > mostColumns || counts.some((count) => count > width)) return [];
  const full = counts.filter((count) => count === width).length;
  if (full < counts.length * 0.6 && (full < fewestRows || !standUnder(run, width))) return [];
  const rows = rowsOf(run, width);
  return rows !== undefined && (holdsFigures(rows, text, width) || holdsReferences(rows, text)) ? rows : [];
}

/** Rows by the index of their first line. `text`: of the whole file. */
export function gapRows(lines: readonly ScannedLine[], text: string): ReadonlyMap<number, GapRow> {
  const found = new Map<number, GapRow>();
  if (!/\S(?: {3,}| \| )\S/u.test(text)) return found;
  const parted = lines.map((line) => (mayBe(line) ? { line, parts: partsOf(line, text) } : undefined));
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
