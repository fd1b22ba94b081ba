// Lines that follow each other in a region in; out, the same lines and the tables that columns of words make without any rule.
import { splitLabel } from '../label.ts';
import type { TableCell, TableItem, TableRow } from './item.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { isRightToLeft } from './reading-order.ts';
import { boxAround, type TextLine, textLine } from './text-line.ts';

interface Corridor {
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly lines: TextLine[][];
}

/** A blank at least this wide, in type sizes and in points, parts two cells. */
const cellGap = 1.4;
const widestWordGap = 14;
const narrowest = 9;
const fewestRows = 3;
const mostColumns = 8;
/** Points within which words start, end or are centred at the same place. */
const aligned = 2.5;
/** Baseline to baseline, in type sizes. */
const widestStep = 3;

/** Words of a line, parted where a wide blank stands; a list mark stays with its words. */
function segmentsOf(line: TextLine): readonly (readonly PlacedRun[])[] {
  const { runs } = line;
  const widest = Math.max(widestWordGap, cellGap * line.size);
  const segments: (readonly PlacedRun[])[] = [];
  let [start, index, end] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const run of runs) {
    if (index > 0 && run.x - end > widest) {
      segments.push(runs.slice(start, index));
      start = index;
    }
    end = Math.max(end, endOf(run));
    index += 1;
  }
  segments.push(start === 0 ? runs : runs.slice(start));
  const [first, second, ...rest] = segments;
  if (second === undefined) return segments;
  const label = splitLabel(line.text)?.label;
  const isMark = first !== undefined && label?.replace(/\s/gu, '') === first.map((run) => run.text).join('');
  return isMark ? [[...first, ...second], ...rest] : segments;
}

function stretchOf(runs: readonly PlacedRun[]): Corridor {
  return { from: Math.min(...runs.map((run) => run.x)), to: Math.max(...runs.map(endOf)) };
}

function gapsOf(stretches: readonly Corridor[]): readonly Corridor[] {
  return stretches.slice(1).map((stretch, index) => ({ from: stretches[index]?.to ?? stretch.from, to: stretch.from }));
}

/** The corridors that stay blank when a line joins the table; undefined when it crosses one. */
function narrowed(corridors: readonly Corridor[], stretches: readonly Corridor[]): readonly Corridor[] | undefined {
  const result: Corridor[] = [];
  for (const corridor of corridors) {
    let { from, to } = corridor;
    for (const stretch of stretches) {
      if ((stretch.from + stretch.to) / 2 < (corridor.from + corridor.to) / 2) from = Math.max(from, stretch.to);
      else to = Math.min(to, stretch.from);
    }
    if (to - from < narrowest) return undefined;
    result.push({ from, to });
  }
  return result;
}

function columnOf(corridors: readonly Corridor[], stretch: Corridor): number {
  return corridors.filter((corridor) => corridor.to <= stretch.from + 1).length;
}

/** Values that nearly all agree. */
function agree(values: readonly number[]): boolean {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.filter((value) => Math.abs(value - middle) <= aligned).length >= 0.8 * values.length;
}

function isAligned(stretches: readonly Corridor[]): boolean {
  const ways = [(stretch: Corridor) => stretch.from, (stretch: Corridor) => stretch.to, (stretch: Corridor) => (stretch.from + stretch.to) / 2];
  return ways.some((way) => agree(stretches.map(way)));
}

interface Draft {
  readonly lines: readonly TextLine[];
  readonly corridors: readonly Corridor[];
}

/** The longest table that starts at a line: every line keeps its corridors clear. */
function draftAt(lines: readonly TextLine[], start: number): Draft | undefined {
  const first = lines[start];
  if (first === undefined) return undefined;
  const cells = segmentsOf(first);
  if (cells.length < 2 || cells.length > mostColumns) return undefined;
  let corridors = gapsOf(cells.map(stretchOf));
  const taken = [first];
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const before = taken.at(-1) ?? first;
    const segments = segmentsOf(line).map(stretchOf);
    const next = narrowed(corridors, segments);
    const step = (line.baseline - before.baseline) / Math.max(1, line.size);
    if (next === undefined || segments.length > corridors.length + 1 || step > widestStep || Math.abs(line.size - first.size) > 2) break;
    if (segments.length === 1 && !isContinuation(corridors, before, line)) break;
    const columns = segments.map((stretch) => columnOf(next, stretch));
    if (new Set(columns).size < columns.length) break;
    corridors = next;
    taken.push(line);
  }
  return { lines: taken, corridors };
}

/** A line in one column only goes on with the row above when it stands close under it. */
function isContinuation(corridors: readonly Corridor[], before: TextLine, line: TextLine): boolean {
  const close = (line.baseline - before.baseline) / Math.max(1, line.size) < 1.4;
  const column = columnOf(corridors, { from: line.x, to: endOf(line) });
  return close && (column > 0 || /^\p{Ll}/u.test(line.text)) && splitLabel(line.text) === undefined;
}

function rowsOf({ lines, corridors }: Draft): readonly Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const segments = segmentsOf(line);
    const parts = Array.from({ length: corridors.length + 1 }, (): TextLine[] => []);
    for (const segment of segments) {
      const part = textLine(segment, line.page);
      parts[columnOf(corridors, { from: part.x, to: endOf(part) })]?.push(part);
    }
    const last = rows.at(-1);
    if (last !== undefined && segments.length === 1) last.lines.forEach((cell, column) => void cell.push(...(parts[column] ?? [])));
    else rows.push({ lines: parts });
  }
  return rows;
}

/** French in one column, Arabic in another: a text and its translation, each read on its own. */
function areTranslations(rows: readonly Row[]): boolean {
  const columns = (rows[0]?.lines ?? []).map((_, column) => rows.flatMap((row) => row.lines[column] ?? []));
  const turned = columns.map((lines) => lines.filter((line) => isRightToLeft(line.text)).length * 2 > lines.length);
  return turned.includes(true) && turned.includes(false);
}

function isCertain(draft: Draft, rows: readonly Row[]): boolean {
  const full = rows.filter((row) => row.lines.filter((cell) => cell.length > 0).length > 1);
  if (full.length < fewestRows || areTranslations(rows)) return false;
  return draft.corridors.every((_, index) => {
    const starts = full.flatMap((row) => row.lines[index + 1]?.slice(0, 1) ?? []);
    return (
      starts.length >= Math.min(full.length, fewestRows) - 1 &&
      starts.length > 0 &&
      isAligned(starts.map((part) => ({ from: part.x, to: endOf(part) })))
    );
  });
}

function tableRow(row: Row, page: number): TableRow {
  const cells = row.lines.map((lines, column): TableCell => ({ column, columnSpan: 1, continued: false, lines }));
  return { cells, box: boxAround(row.lines.flat()), page, header: false, repeated: false, rest: false };
}

function tableOf(draft: Draft, rows: readonly Row[], page: number): TableItem {
  const box = boxAround(draft.lines);
  const shown = rows.map((row) => tableRow(row, page));
  const isBold = (row: TableRow | undefined): boolean => row?.cells.every((cell) => cell.lines.every((line) => line.bold)) === true;
  const header = isBold(shown[0]) && !isBold(shown[1]);
  const edges = [box.x, ...draft.corridors.map((corridor) => corridor.to), endOf(box)];
  return {
    kind: 'table',
    page,
    box,
    edges,
    goesOn: false,
    role: 'body',
    rows: shown.map((row, index) => (index === 0 && header ? { ...row, header } : row)),
  };
}

/** Lines and tables in their order. Only what cannot be read otherwise becomes a table. */
export function withAlignedTables(lines: readonly TextLine[], page: number): readonly (TextLine | TableItem)[] {
  const result: (TextLine | TableItem)[] = [];
  for (let index = 0; index < lines.length; ) {
    const draft = draftAt(lines, index);
    const rows = draft === undefined || draft.lines.length < fewestRows ? [] : rowsOf(draft);
    if (draft !== undefined && rows.length > 0 && isCertain(draft, rows)) {
      result.push(tableOf(draft, rows, page));
      index += draft.lines.length;
      continue;
    }
    const line = lines[index];
    if (line !== undefined) result.push(line);
    index += 1;
  }
  return result;
}
