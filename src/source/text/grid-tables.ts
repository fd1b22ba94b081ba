// The lines of a text in; the table that a grid of « +---+ » and « | » draws from one of them on out.
import { emptyFlow } from '../../document/flow.ts';
import type { DrawnCell, DrawnRow } from '../drawn-table.ts';
import { between, type DrawnLine } from './drawn-lines.ts';

const border = /^\s*\+(?:[-=:]{2,}\+)+\s*$/u;
/** A border that some cells run through: « |   +---+ ». */
const partBorder = /^\s*[|+].*\+[-=]{2,}\+.*$|^\s*\+[-=]{2,}\+.*[|+]\s*$/u;
const inside = /^\s*[|+].*[|+]\s*$/u;

function isBorder({ text }: DrawnLine): boolean {
  return border.test(text) || partBorder.test(text);
}

export interface Drawn {
  readonly rows: readonly DrawnRow[];
  /** Index of the first line after the table. */
  readonly next: number;
}

function positions(text: string, sign: string): readonly number[] {
  return [...text].flatMap((character, at) => (character === sign ? [at] : []));
}

/** Columns that the borders and the signs between cells agree on. */
function edgesOf(lines: readonly DrawnLine[]): readonly number[] {
  return [...new Set(lines.filter(isBorder).flatMap(({ text }) => positions(text, '+')))].sort((a, b) => a - b);
}

interface OpenRow {
  readonly start: number;
  end: number;
  readonly cells: DrawnCell[];
}

interface OpenCell {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly lines: DrawnLine[];
}

/** The cells of one band of lines between two borders: those that a « | » stands between. */
function spansOf(line: DrawnLine, edges: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const spans: [number, number][] = [];
  let first = 0;
  for (let at = 1; at < edges.length; at += 1) {
    const sign = line.text[edges[at] ?? 0] ?? '|';
    if (at < edges.length - 1 && sign !== '|' && sign !== '+') continue;
    spans.push([first, at - 1]);
    first = at;
  }
  return spans;
}

/** Undefined when no grid starts on line `from`. */
export function gridAt(source: string, lines: readonly DrawnLine[], from: number): Drawn | undefined {
  const top = lines[from];
  if (top === undefined || !border.test(top.text)) return undefined;
  let next = from;
  while (inside.test(lines[next]?.text ?? '')) next += 1;
  const drawn = lines.slice(from, next);
  const last = drawn.findLastIndex(({ text }) => border.test(text));
  const body = drawn.slice(0, last + 1);
  const edges = edgesOf(body);
  const headEnd = body.findIndex(({ text }) => border.test(text) && text.includes('='));
  const rows: OpenRow[] = [];
  let open: OpenCell[] = [];
  const close = (cell: OpenCell): void => {
    const [left = 0, right = 0] = [edges[cell.first], edges[cell.last + 1]];
    const flow = between(source, cell.lines, left + 1, right);
    rows[cell.row]?.cells.push({ flow, column: cell.first, columnSpan: cell.last - cell.first + 1 });
  };
  body.forEach((line, index) => {
    if (index === 0) return;
    if (!isBorder(line)) {
      if (open.length === 0 || isBorder(body[index - 1] ?? line)) open = opened(line, edges, open, rows, body[index - 1]);
      for (const cell of open) cell.lines.push(line);
      return;
    }
    const closed = open.filter((cell) => /^[-=+]/u.test(line.text.slice((edges[cell.first] ?? 0) + 1)));
    for (const cell of closed) close(cell);
    open = open.filter((cell) => !closed.includes(cell));
    for (const row of rows.slice(-1)) row.end = (body[index - 1] ?? line).end;
  });
  for (const cell of open) close(cell);
  const header = headEnd > 0 ? (body[headEnd]?.start ?? 0) : 0;
  const all = rows.map(({ start, end, cells }) => ({
    start,
    end,
    cells: cells.toSorted((a, b) => a.column - b.column),
    ...(start < header ? { header: true as const } : {}),
  }));
  const filled = all.filter(({ cells }) => cells.some(({ flow }) => flow.text !== ''));
  return { rows: filled, next: from + last + 1 };
}

/** The cells that are open from `line` on: those that the border above did not close, and new ones, which are a row of their own. */
function opened(line: DrawnLine, edges: readonly number[], kept: readonly OpenCell[], rows: OpenRow[], above: DrawnLine | undefined): OpenCell[] {
  if (above === undefined) return [...kept];
  const row = rows.length;
  const going = kept.map(({ first, last }) => ({ flow: emptyFlow, column: first, columnSpan: last - first + 1, continued: true as const }));
  rows.push({ start: line.start, end: line.end, cells: going });
  const fresh = spansOf(line, edges)
    .filter(([first]) => !kept.some((cell) => first >= cell.first && first <= cell.last))
    .map(([first, last]): OpenCell => ({ row, first, last, lines: [] }));
  return [...kept, ...fresh].sort((a, b) => a.first - b.first);
}
