// The lines of a text → the rows of tables whose cells run on in one line, as pages turned into text often leave them: « Rapport initial 10 26 juin 2026 ».
import { emptyFlow, type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { type Figure, figureOf, namesTotal } from './figure.ts';
import { isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';

export interface RunningRow {
  readonly cells: readonly Flow[];
  /** Indexes of its lines. */
  readonly first: number;
  readonly last: number;
  /** The first row of its table. */
  readonly opens: boolean;
}

type Kind = Figure | 'none';

const mostColumns = 5;
const mostRows = 100;
const mostLines = 3;
/** Of one figure: « au plus tard le 30 juin 2026 ». */
const mostWords = 7;
const longest = 160;
/** Lines of the foot of a page and of the head of the next. */
const mostEdges = 12;
const reference = /^(?:\p{Lu}{1,2}\.?\s?\d{1,2}|\d{1,2})[.:)]?(?=\s\p{L})/u;

function isFree(line: ScannedLine | undefined): line is ScannedLine {
  return (
    line !== undefined &&
    !line.blank &&
    !line.pipes &&
    !line.noise &&
    line.heading === undefined &&
    line.flow.text.length <= longest &&
    !line.flow.text.includes('\t')
  );
}

/** Names of columns: each opens with a capital, and no sentence ends there. Undefined for another line. */
export function headOf(line: ScannedLine | undefined): readonly Flow[] | undefined {
  if (!isFree(line) || line.label !== undefined || /[.;:,!?]$/u.test(line.flow.text) || /\d/u.test(line.flow.text)) return undefined;
  const starts = [...line.flow.text.matchAll(/(?<=^|\s)\p{Lu}[\p{L}.]/gu)].map(({ index }) => index);
  if (starts[0] !== 0 || starts.length < 2 || starts.length > mostColumns) return undefined;
  if (starts.some((start) => isUnfinished(line.flow.text.slice(0, start).trimEnd()))) return undefined;
  return starts.map((start, at) => trimFlow(sliceFlow(line.flow, { start, end: starts[at + 1] ?? line.flow.text.length })));
}

interface Parsed {
  readonly cells: readonly Flow[];
  readonly kinds: readonly Kind[];
}

/** The longest figure that ends a text, words before it. */
function ending(text: string): { readonly at: number; readonly kind: Kind } | undefined {
  const starts = [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index).slice(-mostWords);
  for (const at of starts) {
    const cell = text.slice(at);
    const kind = /^[–—-]$/u.test(cell) ? 'none' : figureOf(cell);
    if (kind !== undefined) return { at, kind };
  }
  return undefined;
}

/** The figures that end a line, at most `count`, from the left. */
export function figures(flow: Flow, count: number): { readonly rest: Flow; readonly cells: readonly Flow[]; readonly kinds: readonly Kind[] } {
  let rest = flow;
  const cells: Flow[] = [];
  const kinds: Kind[] = [];
  while (cells.length < count) {
    const found = ending(rest.text);
    if (found === undefined) break;
    cells.unshift(sliceFlow(rest, { start: found.at, end: rest.text.length }));
    kinds.unshift(found.kind);
    rest = trimFlow(sliceFlow(rest, { start: 0, end: found.at }));
  }
  return { rest, cells, kinds };
}

/** A row of `width` cells: its name, after a reference perhaps, then figures alone. */
function rowOf(flow: Flow, width: number): Parsed | undefined {
  const { rest, cells, kinds } = figures(flow, width - 1);
  if (!/\p{L}{2}/u.test(rest.text) || cells.length === 0 || !kinds.some((kind) => kind !== 'none')) return undefined;
  if (cells.length === width - 1) return { cells: [rest, ...cells], kinds };
  const ref = reference.exec(rest.text)?.[0];
  if (cells.length !== width - 2 || ref === undefined) return undefined;
  const name = trimFlow(sliceFlow(rest, { start: ref.length, end: rest.text.length }));
  return { cells: [sliceFlow(rest, { start: 0, end: ref.length }), name, ...cells], kinds };
}

/** « Total 45 »: its figure stands in the first column of the kind of figures that it has. */
function totalOf(line: ScannedLine | undefined, width: number, kinds: readonly Kind[]): readonly Flow[] | undefined {
  if (!isFree(line) || !namesTotal(line.flow.text)) return undefined;
  const { rest, cells, kinds: own } = figures(line.flow, kinds.length);
  const first = width - kinds.length;
  const row: Flow[] = Array.from({ length: width }, () => emptyFlow);
  row[0] = rest;
  let column = 0;
  for (const [at, cell] of cells.entries()) {
    const free = kinds.findIndex((kind, place) => place >= column && kind === own[at]);
    if (free < 0) return undefined;
    row[first + free] = cell;
    column = free + 1;
  }
  return cells.length === 0 ? undefined : row;
}

function alike(kinds: readonly Kind[], next: readonly Kind[]): boolean {
  return next.length === kinds.length && next.every((kind, at) => kind === kinds[at] || kind === 'none' || kinds[at] === 'none');
}

/** The row that begins at line `at`, its name wrapped over some lines perhaps. */
function rowAt(lines: readonly ScannedLine[], at: number, width: number): (Parsed & { readonly first: number; readonly last: number }) | undefined {
  let flow: Flow | undefined;
  for (let index = at; index < at + mostLines; index += 1) {
    const line = lines[index];
    if (!isFree(line) || /[.;:!?]$/u.test(line.flow.text)) return undefined;
    flow = flow === undefined ? line.flow : joinFlows([flow, line.flow], ' ');
    const row = rowOf(flow, width);
    if (row !== undefined) return { ...row, first: at, last: index };
  }
  return undefined;
}

/** Two columns tell little: numbers that count up are pages of a table of contents, dates may stand anywhere. */
function isWeak(rows: readonly RunningRow[], kinds: readonly Kind[]): boolean {
  if (kinds.length > 1) return false;
  const numbers = rows.slice(1).map(({ cells }) => Number(cells.at(-1)?.text));
  return !/^(?:number|percent)$/u.test(kinds[0] ?? '') || numbers.every((value, at) => Number.isInteger(value) && value >= (numbers[at - 1] ?? 0));
}

/** The first line from `at` on that is neither blank nor at the edge of a page. */
function pastEdges(lines: readonly ScannedLine[], at: number): number {
  let next = at;
  while (next < at + mostEdges && lines[next] !== undefined && (lines[next]?.blank || lines[next]?.noise)) next += 1;
  return next;
}

function tableAt(lines: readonly ScannedLine[], start: number): readonly RunningRow[] {
  const head = headOf(lines[start]);
  if (head === undefined) return [];
  const width = head.length;
  const rows: RunningRow[] = [{ cells: head, first: start, last: start, opens: true }];
  let kinds: readonly Kind[] | undefined;
  let at = start + 1;
  while (rows.length <= mostRows) {
    const foot = kinds === undefined || totalOf(lines[at], width, kinds) !== undefined ? at : pastEdges(lines, at);
    const sum = kinds === undefined ? undefined : totalOf(lines[foot], width, kinds);
    if (sum !== undefined) {
      rows.push({ cells: sum, first: foot, last: foot, opens: false });
      return rows.length > 3 ? rows : [];
    }
    const row = rowAt(lines, at, width) ?? (kinds === undefined ? undefined : rowAt(lines, pastEdges(lines, at), width));
    if (row === undefined || (kinds !== undefined && !alike(kinds, row.kinds))) break;
    kinds ??= row.kinds;
    rows.push({ cells: row.cells, first: row.first, last: row.last, opens: false });
    at = row.last + 1;
  }
  const fewest = width === 2 ? 4 : 3;
  return rows.length < fewest || isWeak(rows, kinds ?? []) ? [] : rows;
}

/** Rows by the index of their first line; what runs at the edges of pages is `noise` already. */
export function runningRows(lines: readonly ScannedLine[]): ReadonlyMap<number, RunningRow> {
  const found = new Map<number, RunningRow>();
  let at = 0;
  while (at < lines.length) {
    const rows = tableAt(lines, at);
    for (const row of rows) found.set(row.first, row);
    at = (rows.at(-1)?.last ?? at) + 1;
  }
  return found;
}
