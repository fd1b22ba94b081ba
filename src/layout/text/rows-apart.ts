// The lines of a text → the rows of tables that no mark draws: cells apart by wide blanks, one under the other, or running on in a line.
import type { Cell } from '../../document/document.ts';
import { emptyFlow, type Flow, joinFlows } from '../../document/flow.ts';
import { columnRows } from './column-rows.ts';
import { extentOf, type FlowRow, flowOfParts } from './flow-row.ts';
import { flowedRows } from './flowed-rows.ts';
import { gapRows } from './gap-rows.ts';
import { gluedRows } from './glued-rows.ts';
import { leadingRows } from './leading-rows.ts';
import { queuedRows } from './queued-rows.ts';
import type { ScannedLine } from './scan.ts';
import { stackedRows } from './stacked-rows.ts';
import { standingRows } from './standing-rows.ts';
import { wordedRows } from './worded-rows.ts';

export interface ApartRow {
  readonly cells: readonly Cell[];
  /** Indexes of its lines. */
  readonly first: number;
  readonly last: number;
  /** The first row of its table. */
  readonly opens: boolean;
  readonly header?: true;
}

function cellsOf(flows: readonly Flow[], spans: readonly number[] = []): readonly Cell[] {
  let column = 0;
  return flows.map((flow, at) => {
    const cell = { flow, column, columnSpan: spans[at] ?? 1 };
    column += cell.columnSpan;
    return cell;
  });
}

function withCells({ cells, spans, first, last, opens }: FlowRow): ApartRow {
  return { cells: cellsOf(cells, spans), first, last, opens };
}

function gapsIn(lines: readonly ScannedLine[], text: string): readonly ApartRow[] {
  return [...gapRows(lines, text).values()].map(({ cells, ...row }) => ({
    ...row,
    cells: cellsOf(cells.map((parts) => flowOfParts(parts, text))),
  }));
}

/** Cells that stand one under the other, a line each. */
export function stackedIn(lines: readonly ScannedLine[]): readonly ApartRow[] {
  return [...stackedRows(lines).values()].map(({ cells, first, last, opens }) => ({
    cells: cellsOf(cells.map((at) => (at === undefined ? emptyFlow : (lines[at]?.flow ?? emptyFlow)))),
    first: lines[first]?.index ?? first,
    last: lines[last]?.last ?? lines[last]?.index ?? last,
    opens,
  }));
}

/** Lines that stand together between two blank ones as one line: where each cell is a paragraph, its lines are those. */
function paragraphs(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const groups: ScannedLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.blank) {
      open = false;
      continue;
    }
    const alone = line.pipes || line.noise || line.heading !== undefined;
    if (open && !alone) groups.at(-1)?.push(line);
    else groups.push([line]);
    // The introduction of a table may stand right above it; a name with its figure is a whole row.
    open = !alone && !/[.:;]$|\p{L}\s\d{1,3}(?:\s?%)?$/u.test(line.flow.text);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const flow = joinFlows(
      group.map((line) => line.flow),
      ' ',
    );
    return [{ ...first, flow, end: last.end, last: last.index }];
  });
}

/** Of two readings of the same lines, the one that makes more cells of them; the first when they make as many. */
function longer(some: readonly FlowRow[], others: readonly FlowRow[]): readonly FlowRow[] {
  const [tables, rivals] = [tablesOf(some), tablesOf(others)];
  const meet = (one: readonly FlowRow[], other: readonly FlowRow[]): boolean =>
    (one[0]?.first ?? 0) <= (other.at(-1)?.last ?? 0) && (other[0]?.first ?? 0) <= (one.at(-1)?.last ?? 0);
  const kept = rivals.filter((rival) => tables.every((table) => !meet(table, rival) || extentOf(table) < extentOf(rival)));
  return [...tables.filter((table) => !kept.some((rival) => meet(table, rival))), ...kept].flat();
}

function tablesOf(rows: readonly FlowRow[]): readonly (readonly FlowRow[])[] {
  const starts = rows.flatMap(({ opens }, at) => (opens ? [at] : []));
  return starts.map((start, index) => rows.slice(start, starts[index + 1] ?? rows.length));
}

/** Lines that rows have taken are rows of a table already. */
function without(lines: readonly ScannedLine[], rows: readonly ApartRow[]): readonly ScannedLine[] {
  if (rows.length === 0) return lines;
  const taken = new Set(rows.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  return lines.map((line) => (taken.has(line.index) && !line.pipes ? { ...line, pipes: true } : line));
}

/** Rows by the index of their first line. `free`: rows that marks draw are `pipes`, what runs at the edges of pages is `noise`. */
export function rowsApart(free: readonly ScannedLine[], text: string): ReadonlyMap<number, ApartRow> {
  const readers: readonly ((lines: readonly ScannedLine[]) => readonly ApartRow[])[] = [
    (lines) => queuedRows(lines).map(withCells),
    (lines) => gapsIn(lines, text),
    (lines) => wordedRows(lines, text).map(withCells),
    stackedIn,
    (lines) => stackedIn(paragraphs(lines)),
    (lines) => longer(standingRows(lines), flowedRows(lines)).map(withCells),
    (lines) => leadingRows(lines).map(withCells),
    (lines) => columnRows(lines).map(withCells),
    (lines) => gluedRows(lines).map(withCells),
  ];
  const rows = readers.reduce<readonly ApartRow[]>((found, read) => found.concat(read(without(free, found))), []);
  return new Map(rows.map((row) => [row.first, row]));
}
