// A line of a text and the shape of a table → the row that begins there: a name over some lines, then its figures.
import { emptyFlow, type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { figures } from './ending-figures.ts';
import { figureOf, type Kind, kindOf, mayEndInFigures, namesTotal } from './figure.ts';
import { isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';
import { type Part, splitCells } from './split-cells.ts';

/** The columns of a table: a number perhaps, names, figures; `apart`: each figure has a line of its own. */
export interface Shape {
  readonly numbered: boolean;
  readonly names: number;
  readonly figures: number;
  readonly apart: boolean;
}

export interface Entry {
  readonly cells: readonly Flow[];
  readonly kinds: readonly Kind[];
  readonly last: number;
}

const mostLines = 8;
const longest = 160;
const mostEdges = 12;
/** « 1 », « L2 », alone or before a name, perhaps without a blank between; a letter tells a number of rows from others: « L1 rapport initial ». */
const numberCell =
  /^(?:\p{Lu}{1,2}\.?\s?\d{1,2}[.):]?(?=\s\p{L})|(?:\p{Lu}{0,2}\.?\s?\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}|\p{Lu})[.)]?$|(?:\p{Lu}?\d{1,2}|\p{Lu})[.)]?(?=\s\p{Lu}\p{Ll})|\p{Lu}?\d{1,2}[.)]?(?=\p{Lu}\p{Ll}))/u;

export function isFree(line: ScannedLine | undefined): line is ScannedLine {
  return line !== undefined && !line.pipes && line.heading === undefined && line.flow.text.length <= longest;
}

/** The first line from `at` on that is neither blank nor at the edge of a page. */
export function filled(lines: readonly ScannedLine[], at: number): number {
  let index = at;
  while (index < at + mostEdges && lines[index] !== undefined && (lines[index]?.blank || lines[index]?.noise)) index += 1;
  return index;
}

/** « planification25 »: some converters leave no blank between two cells. */
const glued = /(?<=\p{Ll}{3}|\))\d{1,3}(?:[.,]\d)?\s?%?$/u;

/** « 12T0 + 145 jours ». */
const gluedDelay = /(?<=\d)(?=[TJM]0?\s?\+\s?\d)/u;

function parted(flow: Flow, at: number, count: number): ReturnType<typeof figures> {
  const before = figures(sliceFlow(flow, { start: 0, end: at }), count - 1);
  const cell = sliceFlow(flow, { start: at, end: flow.text.length });
  return { rest: before.rest, cells: [...before.cells, cell], kinds: [...before.kinds, figureOf(cell.text) ?? 'none'] };
}

/** A line as words and the figures that end it, at most `count`. */
function partsOf(flow: Flow, count: number, apart: boolean): ReturnType<typeof figures> {
  if (!mayEndInFigures(flow.text)) return { rest: flow, cells: [], kinds: [] };
  const kind = kindOf(flow.text);
  if (kind !== undefined) return { rest: emptyFlow, cells: [flow], kinds: [kind] };
  if (apart) return { rest: flow, cells: [], kinds: [] };
  const origin = gluedDelay.exec(flow.text)?.index;
  const found = origin === undefined ? figures(flow, count) : parted(flow, origin, count);
  const lead = found.cells.length < count ? kindOf(found.rest.text) : undefined;
  if (lead !== undefined) return { rest: emptyFlow, cells: [found.rest, ...found.cells], kinds: [lead, ...found.kinds] };
  const cut = found.cells.length < count ? glued.exec(found.rest.text)?.index : undefined;
  if (cut === undefined) return found;
  const cell = sliceFlow(found.rest, { start: cut, end: found.rest.text.length });
  return {
    rest: sliceFlow(found.rest, { start: 0, end: cut }),
    cells: [cell, ...found.cells],
    kinds: [figureOf(cell.text) ?? 'none', ...found.kinds],
  };
}

/** The row that begins at line `start`. */
export function entryAt(lines: readonly ScannedLine[], start: number, shape: Shape): Entry | undefined {
  let at = filled(lines, start);
  const number = lines[at];
  const cut = isFree(number) && shape.numbered ? cutNumber(number.flow) : undefined;
  if (shape.numbered && cut === undefined) return undefined;
  if (cut !== undefined && cut.rest.text === '') at = filled(lines, at + 1);
  const names: Part[] = [];
  const cells: Flow[] = [];
  const kinds: Kind[] = [];
  let last = at;
  for (let count = 0; cells.length < shape.figures; count += 1) {
    const line = lines[at];
    if (count >= mostLines || !isFree(line)) return undefined;
    const own = count === 0 && cut !== undefined && cut.rest.text !== '' ? { flow: cut.rest } : line;
    const parts = partsOf(own.flow, shape.figures - cells.length, shape.apart);
    if (parts.rest.text !== '') {
      if (cells.length > 0 || /[.;:,!?]$/u.test(parts.rest.text)) return undefined;
      names.push({ ...own, flow: parts.rest });
    }
    cells.push(...parts.cells);
    kinds.push(...parts.kinds);
    last = at;
    at = filled(lines, at + 1);
  }
  const split = names.length === 0 ? undefined : splitCells(names, shape.names);
  if (split === undefined) return undefined;
  const words = split.map((part) => joinedParts(part));
  if (words.length > 1 && words.some(({ text }) => isUnfinished(text))) return undefined;
  return { cells: [...(cut === undefined ? [] : [cut.number]), ...words, ...cells], kinds, last };
}

/** « L2 Rapport initial »: what counts the row, and the rest. */
export function cutNumber(flow: Flow): { readonly number: Flow; readonly rest: Flow } | undefined {
  const length = numberCell.exec(flow.text)?.[0].length;
  if (length === undefined) return undefined;
  return { number: sliceFlow(flow, { start: 0, end: length }), rest: trimFlow(sliceFlow(flow, { start: length, end: flow.text.length })) };
}

function joinedParts(parts: readonly Part[]): Flow {
  return joinFlows(
    parts.map(({ flow }) => flow),
    ' ',
  );
}

/** « 65 135 » under two columns of numbers is no sixty-five thousand. */
function unglued(parts: ReturnType<typeof figures>, kinds: readonly Kind[]): ReturnType<typeof figures> {
  const places = parts.cells.flatMap(({ text }, at) => (/^\d{1,3}\s\d{3}$/u.test(text) ? [at] : []));
  const [at = 0] = places;
  const cell = parts.cells[at];
  if (places.length !== 1 || cell === undefined || parts.cells.length + 1 !== kinds.length || kinds.some((kind) => kind !== 'number')) return parts;
  const middle = cell.text.search(/\s/u);
  const halves = [sliceFlow(cell, { start: 0, end: middle }), sliceFlow(cell, { start: middle + 1, end: cell.text.length })];
  return { rest: parts.rest, cells: parts.cells.toSpliced(at, 1, ...halves), kinds };
}

/** « Total », then the figures of the columns that add up, each under the first of its kind. */
export function totalAt(lines: readonly ScannedLine[], start: number, shape: Shape, kinds: readonly Kind[]): Entry | undefined {
  const at = filled(lines, start);
  const line = lines[at];
  if (!isFree(line) || !namesTotal(line.flow.text)) return undefined;
  const lead = (shape.numbered ? 1 : 0) + shape.names;
  const cells: Flow[] = Array.from({ length: lead + shape.figures }, () => emptyFlow);
  let last = at - 1;
  let column = 0;
  for (let index = at; last < index; index = filled(lines, index + 1)) {
    const flow = lines[index]?.flow;
    if (flow === undefined || !isFree(lines[index])) break;
    const parts = unglued(partsOf(flow, shape.figures - column, false), kinds.slice(column));
    if (index === at) cells[0] = parts.rest;
    else if (parts.rest.text !== '') break;
    const places = parts.cells.map((_, part) => kinds.findIndex((kind, place) => place >= column + part && kind === parts.kinds[part]));
    if (places.some((place) => place < 0)) break;
    places.forEach((place, part) => {
      cells[lead + place] = parts.cells[part] ?? emptyFlow;
      column = place + 1;
    });
    last = index;
  }
  return column === 0 ? undefined : { cells, kinds: [], last };
}
