// Lines that keep the corridors between columns clear in; the rows and the table that they make out.
import { isLikeOthers } from '../first-row.ts';
import type { Draft } from './aligned-draft.ts';
import { columnOf, isOver } from './cell-segments.ts';
import type { TableCell, TableItem, TableRow } from './item.ts';
import { endOf } from './placed-run.ts';
import { bandedRows, type Part } from './row-bands.ts';
import type { Stretch } from './stretch.ts';
import { boxAround, type TextLine, textLine } from './text-line.ts';
import { wrappedBands } from './wrapped-rows.ts';

export interface Row {
  readonly lines: TextLine[][];
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

export function rowsOf(draft: Draft, page: number): readonly Row[] {
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

export function tableOf(draft: Draft, rows: readonly Row[], page: number): TableItem {
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
    corridors: draft.corridors,
    goesOn: false,
    role: 'body',
    rows: shown.map((row, index) => (index === 0 && header ? { ...row, header } : row)),
  };
}
