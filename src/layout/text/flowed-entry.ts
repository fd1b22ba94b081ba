// The lines of a text and the shape of a table → the row that begins there: a name over several lines, perhaps over the end of a page, then its figures.
import { type Flow, joinFlows } from '../../document/flow.ts';
import { figures as figuresAtEnd } from './ending-figures.ts';
import { type Kind, mayEndInFigures } from './figure.ts';
import { isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';
import { cutNumber, filled, isFree } from './standing-entry.ts';

/** Lines that one row may take. */
const mostLines = 9;
const longestName = 320;
/** Blank lines that only the end of a page leaves. */
const fewestOverPage = 3;
const mostOverPage = 4;
/** Where a figure may begin. */
export const wordStart = /(?<=\s)\S/gu;

export interface Shape {
  readonly numbered: boolean;
  readonly figures: number;
}

export interface Row {
  readonly cells: readonly Flow[];
  readonly kinds: readonly Kind[];
  readonly first: number;
  readonly last: number;
}

const opensName = /^[«"“]?\s?[\p{Lu}\d]/u;
/** A list of its own stands in the cells. */
const listed = /(?:^|\s)[-•]\s\p{L}/u;
/** « L3 Rapport provisoire »: the next row. */
const opensRow = /^(?:\p{Lu}{1,2}\.?\s?\d{1,2}(?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2})?|\p{Lu})[.):]?\s+\p{Lu}/u;
const goesOn = /^[\p{Ll}(,&]/u;
const named = /\p{L}{3}/u;
const closes = /[.;:!?]$/u;

/** The row that begins at line `start`: its name and its figures, of as few lines as give them. */
export function rowAt(lines: readonly ScannedLine[], start: number, shape: Shape): Row | undefined {
  const first = filled(lines, start);
  const parts: Flow[] = [];
  let at = first;
  for (let count = 0; count < mostLines; count += 1) {
    const line = lines[at];
    if (!isFree(line) || (count === 0 ? !opensName.test(line.flow.text) : shape.numbered && opensRow.test(line.flow.text))) return undefined;
    parts.push(line.flow);
    const next = filled(lines, at + 1);
    const row = cellsOf(joinFlows(parts, ' '), shape);
    if (row !== undefined && !isUnfinished(nameOf(row, shape)) && !goesOn.test(lines[next]?.flow.text ?? '')) return { ...row, first, last: at };
    const over = row === undefined ? undefined : overThePage(lines, at, next);
    if (row !== undefined && over !== undefined) return { ...withName(row, over.flows, shape), first, last: over.last };
    // Several figures under a whole name are a row: what goes on behind them is not understood.
    if (row !== undefined && shape.figures > 1 && !isUnfinished(nameOf(row, shape))) return undefined;
    at = next;
  }
  return undefined;
}

/** What is left of a name on the next page, when the figures beside it stand on the page before. */
function overThePage(
  lines: readonly ScannedLine[],
  last: number,
  next: number,
): { readonly flows: readonly Flow[]; readonly last: number } | undefined {
  if (!lines.slice(last + 1, next).some(({ noise }) => noise) && next - last <= fewestOverPage) return undefined;
  const flows: Flow[] = [];
  let at = next;
  for (let index = next; flows.length < mostOverPage; index = filled(lines, index + 1)) {
    const line = lines[index];
    if (!isFree(line) || mayEndInFigures(line.flow.text) || closes.test(line.flow.text)) break;
    // One word alone that a capital opens may be of the name as well as open the next row.
    if (flows.length > 0 && opensName.test(line.flow.text)) break;
    flows.push(line.flow);
    at = index;
  }
  return flows.length === 0 ? undefined : { flows, last: at };
}

export const nameOf = ({ cells }: Pick<Row, 'cells'>, { numbered }: Shape): string => cells[numbered ? 1 : 0]?.text ?? '';

function withName(row: Pick<Row, 'cells' | 'kinds'>, rest: readonly Flow[], { numbered }: Shape): Pick<Row, 'cells' | 'kinds'> {
  const place = numbered ? 1 : 0;
  return { ...row, cells: row.cells.map((cell, at) => (at === place ? joinFlows([cell, ...rest], ' ') : cell)) };
}

function cellsOf(flow: Flow, { numbered, figures }: Shape): Pick<Row, 'cells' | 'kinds'> | undefined {
  const cut = numbered ? cutNumber(flow) : undefined;
  if (numbered && (cut === undefined || cut.rest.text === '')) return undefined;
  const found = figuresAtEnd(cut?.rest ?? flow, figures, wordStart);
  const name = found.rest.text;
  if (found.cells.length < figures || !named.test(name) || name.length > longestName || closes.test(name) || listed.test(name)) return undefined;
  return { cells: [...(cut === undefined ? [] : [cut.number]), found.rest, ...found.cells], kinds: found.kinds };
}
