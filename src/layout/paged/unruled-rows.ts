// The rows that rules draw in; out, the rows that a reader sees: rules between columns alone leave many of them in one.
import { splitLabel } from '../label.ts';
import type { TableCell, TableRow } from './item.ts';
import { endOf } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

/** A table with more ruled rows than this draws all of them. */
const mostRuledRows = 3;
const fewestRows = 2;
/** With two columns only, text may well stand side by side by chance. */
const fewestRowsOfPairs = 3;
/** Points within which two lines are level. */
const level = 1.5;
/** Baseline to baseline, in type sizes: more parts two paragraphs. */
const widestLeading = 1.55;
/** Points of blank that a cell keeps on its right. */
const padding = 6;

function firstWordEnd(line: TextLine): number {
  return (line.runs[0]?.width ?? 0) + padding;
}

/** The line does not go on with the one above it in its cell. */
function opens(lines: readonly TextLine[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined) return true;
  if (line.baseline - before.baseline > widestLeading * line.size) return true;
  return !/^\p{Ll}/u.test(line.text) && before.right - endOf(before) > firstWordEnd(line);
}

function indexAt(lines: readonly TextLine[], baseline: number): number {
  return lines.findIndex((line) => Math.abs(line.baseline - baseline) <= level);
}

/** « • étude » in every column: lists side by side in one row. */
function isBulleted({ text }: TextLine): boolean {
  const label = splitLabel(text)?.label;
  return label !== undefined && !/[\p{L}\p{N}]/u.test(label);
}

/** A line of the first column opens a row when others open level with it, and none goes on there. */
function opensRow(cells: readonly TableCell[], baseline: number): boolean {
  const open = cells.map(({ lines }) => ({ lines, index: indexAt(lines, baseline) })).filter(({ index }) => index >= 0);
  return open.length * 2 > cells.length && open.length > 1 && open.every(({ lines, index }) => opens(lines, index));
}

function rowBetween(row: TableRow, from: number, to: number): TableRow {
  const inside = ({ baseline }: TextLine): boolean => baseline >= from - level && baseline < to - level;
  const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.filter(inside) }));
  const tops = cells.flatMap(({ lines }) => lines.map(({ y }) => y));
  const bottoms = cells.flatMap(({ lines }) => lines.map(({ y, height }) => y + height));
  const y = Math.min(...tops);
  return { ...row, cells, box: { ...row.box, y, height: Math.max(...bottoms) - y } };
}

function splitRow(row: TableRow): readonly TableRow[] {
  const filled = row.cells.filter(({ lines }) => lines.length > 0);
  const [first] = filled;
  if (first === undefined || filled.length < 2 || row.cells.some(({ continued }) => continued)) return [row];
  const starts = first.lines
    .slice(1)
    .filter((line) => !isBulleted(line) && opensRow(filled, line.baseline))
    .map(({ baseline }) => baseline);
  if (starts.length + 1 < (filled.length > 2 ? fewestRows : fewestRowsOfPairs)) return [row];
  return [Number.NEGATIVE_INFINITY, ...starts].map((from, index) => rowBetween(row, from, starts[index] ?? Number.POSITIVE_INFINITY));
}

/** Rows parted where the first words of several columns stand level. */
export function withUnruledRows(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.length > mostRuledRows ? rows : rows.flatMap(splitRow);
}
