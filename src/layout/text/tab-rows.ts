// The lines of a text → those that are rows of a table whose cells tabs separate, as a table pasted from a word processor is.

import type { Cell } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';
import { itemMarks } from '../label.ts';
import type { ScannedLine } from './scan.ts';

const fewestRows = 3;
/** A number, a bullet or a share that a tab sets apart from its text. */
const marker = new RegExp(
  String.raw`^\d{1,3}(?:[.,]\d{1,2})?\s?%$|^(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[A-Za-z])?\s?[.):°–-]*$|^[${itemMarks}\uE000-\uF8FF]$`,
  'u',
);
const pageNumber = /^[\s.…_]*\d{1,3}$/u;

/** Its cells, empty ones included; a last tab closes no cell that is not there. */
export function tabCells(raw: string): readonly Span[] {
  const cells: { start: number; end: number }[] = [];
  let start = 0;
  for (const tab of raw.matchAll(/\t/gu)) {
    cells.push({ start, end: tab.index });
    start = tab.index + 1;
  }
  return [...cells, { start, end: raw.length }];
}

function textsOf(raw: string): readonly string[] {
  return tabCells(raw).map(({ start, end }) => raw.slice(start, end).trim());
}

/** Two cells or more, and more than a marker and its text, whatever the indent. */
function mayBeRow(raw: string): boolean {
  if (!raw.includes('\t')) return false;
  const [first = '', ...others] = textsOf(raw.trim());
  const filled = others.filter((text) => text !== '').length;
  return filled > 1 || (filled === 1 && !marker.test(first));
}

/** Titles and the pages that they stand on. */
function isContents(rows: readonly string[]): boolean {
  return rows.every((raw) => pageNumber.test(textsOf(raw).at(-1) ?? ''));
}

/** Indexes of the rows; consecutive ones are of one table. `text`: of the whole file. */
export function tabRows(lines: readonly ScannedLine[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let run: ScannedLine[] = [];
  const close = (): void => {
    const raws = run.map(({ start, end }) => text.slice(start, end));
    const columns = Math.max(0, ...raws.map((raw) => tabCells(raw).length));
    const isTable = run.length >= (columns > 2 ? fewestRows - 1 : fewestRows) && !(columns === 2 && isContents(raws));
    if (isTable) for (const { index } of run) found.add(index);
    run = [];
  };
  for (const line of lines) {
    if (!line.blank && !line.pipes && mayBeRow(text.slice(line.start, line.end))) run.push(line);
    else close();
  }
  close();
  return found;
}

/** The cells of a row; `flow`: the whole line, untrimmed. */
export function cellsOf(flow: Flow): readonly Cell[] {
  return tabCells(flow.text).map((span, column) => ({ flow: trimFlow(sliceFlow(flow, span)), column, columnSpan: 1 }));
}
