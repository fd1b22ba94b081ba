// Lines that follow each other in a region in; out, the same lines and the tables that columns of words make without any rule.
import { isLikeOthers } from '../first-row.ts';
import { type Band, bandsOf, type Draft, draftAt, withHead } from './aligned-draft.ts';
import { columnOf, isOver, stretchOf } from './cell-segments.ts';
import { flushOpeners } from './flush-starts.ts';
import type { TableCell, TableItem, TableRow } from './item.ts';
import { endOf } from './placed-run.ts';
import { isRightToLeft } from './reading-order.ts';
import { bandedRows, type Part } from './row-bands.ts';
import type { Stretch } from './stretch.ts';
import { areWrittenInTurn } from './strips.ts';
import { boxAround, type TextLine, textLine } from './text-line.ts';
import { wrappedBands } from './wrapped-rows.ts';

interface Row {
  readonly lines: TextLine[][];
}

const fewestRows = 3;
/** Points within which words start, end or are centred at the same place. */
const aligned = 2.5;

/** Values that nearly all agree. */
function agree(values: readonly number[]): boolean {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.filter((value) => Math.abs(value - middle) <= aligned).length >= 0.8 * values.length;
}

function isAligned(stretches: readonly Stretch[]): boolean {
  const ways = [(stretch: Stretch) => stretch.from, (stretch: Stretch) => stretch.to, (stretch: Stretch) => (stretch.from + stretch.to) / 2];
  return ways.some((way) => agree(stretches.map(way)));
}

function partsOf({ words, corridors }: Draft, page: number): readonly (readonly Part[])[] {
  return words.map((segments) =>
    segments.map((segment) => {
      const part = textLine(segment, page);
      return { column: columnOf(corridors, { from: part.x, to: endOf(part) }), line: part };
    }),
  );
}

function rowOf(parts: readonly Part[], columns: number): Row {
  const lines = Array.from({ length: columns }, (): TextLine[] => []);
  for (const { column, line } of parts) lines[column]?.push(line);
  return { lines };
}

function rowsOf(draft: Draft, page: number): readonly Row[] {
  const columns = draft.corridors.length + 1;
  const parts = partsOf(draft, page);
  const bands = bandedRows(parts.flat());
  if (bands !== undefined) return bands.map((band) => rowOf(band, columns));
  const rows: Row[] = [];
  const wrapped = wrappedBands(parts, draft.corridors);
  for (const line of parts) {
    const last = rows.at(-1);
    if (last !== undefined && (line.length === 1 || wrapped.has(line))) for (const { column, line: part } of line) last.lines[column]?.push(part);
    else rows.push(rowOf(line, columns));
  }
  return rows;
}

/** French in one column, Arabic in another: a text and its translation, each read on its own. */
function areTranslations(rows: readonly Row[]): boolean {
  const columns = (rows[0]?.lines ?? []).map((_, column) => rows.flatMap((row) => row.lines[column] ?? []));
  const turned = columns.map((lines) => lines.filter((line) => isRightToLeft(line.text)).length * 2 > lines.length);
  return turned.includes(true) && turned.includes(false);
}

/** Text that flows past a box, line by line between its lines: the file holds one whole before the other. */
function areBlocks({ bands }: Draft, rows: readonly Row[]): boolean {
  if (bands.every((band) => band.length === 1)) return false;
  const columns = (rows[0]?.lines ?? []).map((_, column) => rows.flatMap((row) => row.lines[column]?.flatMap(({ runs }) => runs) ?? []));
  return areWrittenInTurn(columns.filter((runs) => runs.length > 0).map((runs) => ({ ...stretchOf(runs), runs })));
}

function isCertain(draft: Draft, rows: readonly Row[]): boolean {
  const full = rows.filter((row) => row.lines.filter((cell) => cell.length > 0).length > 1);
  if (full.length < fewestRows || areTranslations(rows) || areBlocks(draft, rows)) return false;
  return draft.corridors.every((_, index) => {
    const starts = full.flatMap((row) => row.lines[index + 1]?.slice(0, 1) ?? []);
    return (
      starts.length >= Math.min(full.length, fewestRows) - 1 &&
      starts.length > 0 &&
      isAligned(starts.map((part) => ({ from: part.x, to: endOf(part) })))
    );
  });
}

/** A cell whose words stand over corridors covers the columns on both sides. */
function tableRow(row: Row, page: number, corridors: readonly Stretch[]): TableRow {
  const cells: TableCell[] = [];
  for (let column = 0; column < row.lines.length; ) {
    const lines = row.lines[column] ?? [];
    const over = corridors.slice(column).filter((corridor) => lines.some((line) => isOver({ from: line.x, to: endOf(line) }, corridor)));
    cells.push({ column, columnSpan: over.length + 1, continued: false, lines });
    column += over.length + 1;
  }
  return { cells, box: boxAround(row.lines.flat()), page, header: false, repeated: false, rest: false };
}

function tableOf(draft: Draft, rows: readonly Row[], page: number): TableItem {
  const box = boxAround(draft.bands.flat());
  const shown = rows.map((row) => tableRow(row, page, draft.corridors));
  const isBold = (row: TableRow | undefined): boolean => row?.cells.every((cell) => cell.lines.every((line) => line.bold)) === true;
  const textsIn = (row: TableRow | undefined): readonly string[] => (row?.cells ?? []).map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const header = isBold(shown[0]) && !isBold(shown[1]) && !isLikeOthers(textsIn(shown[0]), shown.slice(1).map(textsIn));
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

/** Most lines of a table whose words stand closer than those of its other rows. */
const mostAbove = 30;

/** The lines since the last table, the nearest last. */
function bandsAbove(result: readonly (Band | TableItem)[]): readonly Band[] {
  const bands: Band[] = [];
  for (const item of result.slice(-mostAbove)) {
    if ('kind' in item) bands.length = 0;
    else bands.push(item);
  }
  return bands;
}

/** Lines and tables in their order. Only what cannot be read otherwise becomes a table. */
export function withAlignedTables(lines: readonly TextLine[], page: number): readonly (TextLine | TableItem)[] {
  const result: (Band | TableItem)[] = [];
  const bands = bandsOf(lines);
  const openers = flushOpeners(bands);
  for (let index = 0; index < bands.length; ) {
    const found = draftAt(bands, index, openers);
    const draft = found === undefined ? undefined : withHead(found, bandsAbove(result));
    const rows = draft === undefined || draft.bands.length < fewestRows ? [] : rowsOf(draft, page);
    if (draft !== undefined && rows.length > 0 && isCertain(draft, rows)) {
      result.length -= draft.bands.length - (found?.bands.length ?? 0);
      result.push(tableOf(draft, rows, page));
      index += found?.bands.length ?? 1;
      continue;
    }
    const band = bands[index];
    if (band !== undefined) result.push(band);
    index += 1;
  }
  return result.flat();
}
