// The lines of a text → the rows of tables of words alone, « Poste | Formation et expérience », whose columns wide blanks separate.
import { flowOf } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';
import { entetesDeMots } from '../../lexicon/colonnes.ts';
import { type FlowRow, flowOfParts } from './flow-row.ts';
import { piecesOf } from './gap-runs.ts';
import type { ScannedLine } from './scan.ts';

interface Row {
  readonly cells: Span[][];
  readonly first: number;
  last: number;
}

const widest = 4;
const longestLine = 200;
const longestTable = 120;
const fewestRows = 2;
/** How far left of its heading a cell may begin. */
const slack = 2;

const isFree = ({ pipes, noise, worded }: ScannedLine): boolean => !noise && (!pipes || worded === true);

function cellsIn({ start, end }: Span, text: string): readonly Span[] {
  const raw = text.slice(start, end);
  return raw.length > longestLine || raw.includes('\t') ? [] : piecesOf(start, raw);
}

/** Where the columns begin, when the line names who or what stands in the first and what is said of it in the others. */
function headOf(line: ScannedLine, text: string): readonly Span[] | undefined {
  if (line.blank || !isFree(line) || line.label !== undefined || line.heading !== undefined) return undefined;
  const pieces = cellsIn(line, text);
  if (pieces.length < 2 || pieces.length > widest) return undefined;
  const [first = '', ...others] = pieces.map(({ start, end }) => text.slice(start, end));
  return entetesDeMots.sujet.test(first) && others.every((name) => entetesDeMots.attribut.test(name)) ? pieces : undefined;
}

/** The cells of a line by their columns; undefined where a piece runs over an edge. */
function placed(line: ScannedLine, columns: readonly number[], text: string): readonly (Span | undefined)[] | undefined {
  const cells: (Span | undefined)[] = columns.map(() => undefined);
  for (const piece of cellsIn(line, text)) {
    const column = columns.findLastIndex((at) => piece.start - line.start >= at - slack);
    const next = columns[column + 1];
    if (column < 0 || cells[column] !== undefined || (next !== undefined && piece.end - line.start > next)) return undefined;
    cells[column] = piece;
  }
  return cells;
}

function rowsUnder(lines: readonly ScannedLine[], at: number, columns: readonly number[], text: string): readonly Row[] {
  const rows: Row[] = [];
  let blank = true;
  for (const line of lines.slice(at, at + longestTable)) {
    if (line.blank) {
      blank = true;
      continue;
    }
    const cells = isFree(line) ? placed(line, columns, text) : undefined;
    const [lead, ...others] = cells ?? [];
    if (cells === undefined) break;
    const said = others.some((cell) => cell !== undefined);
    const opens = lead !== undefined && said && !/^\p{Ll}/u.test(text.slice(lead.start, lead.end));
    const last = rows.at(-1);
    // A name alone after a blank is what stands below the table.
    if (!opens && (last === undefined || (blank && !said))) break;
    const row = opens || last === undefined ? { cells: columns.map((): Span[] => []), first: line.index, last: line.index } : last;
    cells.forEach((cell, column) => {
      if (cell !== undefined) row.cells[column]?.push(cell);
    });
    row.last = line.index;
    if (row !== last) rows.push(row);
    blank = false;
  }
  return rows;
}

/** Rows by the index of their first line. `text`: of the whole file. */
export function wordedRows(lines: readonly ScannedLine[], text: string): readonly FlowRow[] {
  return lines.some(({ worded }) => worded) ? tablesIn(lines, text) : [];
}

/** The lines of such tables marked, so that nothing else is made of them. */
export function withWordedRows(lines: readonly ScannedLine[], text: string): readonly ScannedLine[] {
  if (!/\S {3,}\S/u.test(text)) return lines;
  const taken = new Set(tablesIn(lines, text).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  return lines.map((line) => (taken.has(line.index) && !line.blank ? { ...line, pipes: true, worded: true } : line));
}

function tablesIn(lines: readonly ScannedLine[], text: string): readonly FlowRow[] {
  const found: FlowRow[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    const head = at < from ? undefined : headOf(line, text);
    if (head === undefined) return;
    const columns = head.map(({ start }, column) => (column === 0 ? 0 : start - line.start));
    const rows = rowsUnder(lines, at + 1, columns, text);
    if (rows.length < fewestRows) return;
    found.push({ cells: head.map((span) => flowOf(text, span)), first: line.index, last: line.index, opens: true });
    for (const { cells, first, last } of rows) found.push({ cells: cells.map((parts) => flowOfParts(parts, text)), first, last, opens: false });
    from = lines.findIndex(({ index }) => index === rows.at(-1)?.last) + 1;
  });
  return found;
}
