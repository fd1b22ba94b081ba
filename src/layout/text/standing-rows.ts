// The lines of a text → the rows of tables whose figures stand below their name, or end its last line, the name running over several lines.
import { emptyFlow, type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { type Figure, figureOf, namesTotal } from './figure.ts';
import { figures, headOf, type RunningRow } from './running-rows.ts';
import type { ScannedLine } from './scan.ts';
import { type Part, splitCells } from './split-cells.ts';

type Kind = Figure | 'none';

/** The columns of a table: a number perhaps, names, figures; `apart`: each figure has a line of its own. */
interface Shape {
  readonly numbered: boolean;
  readonly names: number;
  readonly figures: number;
  readonly apart: boolean;
}

interface Entry {
  readonly cells: readonly Flow[];
  readonly kinds: readonly Kind[];
  readonly last: number;
}

const mostColumns = 6;
const mostLines = 8;
const mostRows = 60;
const longest = 160;
const mostEdges = 12;
/** « 1 », « L2 », alone or before a name, perhaps without a blank between. */
const numberCell =
  /^(?:(?:\p{Lu}{0,2}\.?\s?\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}|\p{Lu})[.)]?$|(?:\p{Lu}?\d{1,2}|\p{Lu})[.)]?(?=\s\p{Lu}\p{Ll})|\p{Lu}?\d{1,2}[.)]?(?=\p{Lu}\p{Ll}))/u;

function isFree(line: ScannedLine | undefined): line is ScannedLine {
  return line !== undefined && !line.pipes && line.heading === undefined && line.flow.text.length <= longest;
}

/** The first line from `at` on that is neither blank nor at the edge of a page. */
function filled(lines: readonly ScannedLine[], at: number): number {
  let index = at;
  while (index < at + mostEdges && lines[index] !== undefined && (lines[index]?.blank || lines[index]?.noise)) index += 1;
  return index;
}

function isHeader(line: ScannedLine | undefined): line is ScannedLine {
  if (!isFree(line) || line.label !== undefined) return false;
  const { text } = line.flow;
  return text.length <= 45 && /^[\p{Lu}%]/u.test(text) && !/[.;:,!?]$|\d{2}/u.test(text.replace(/n°$/iu, ''));
}

const kindOf = (text: string): Kind | undefined => (/^[–—-]$/u.test(text) ? 'none' : figureOf(text));

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
  const kind = kindOf(flow.text);
  if (kind !== undefined) return { rest: emptyFlow, cells: [flow], kinds: [kind] };
  if (apart) return { rest: flow, cells: [], kinds: [] };
  const origin = gluedDelay.exec(flow.text)?.index;
  const found = origin === undefined ? figures(flow, count) : parted(flow, origin, count);
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
function entryAt(lines: readonly ScannedLine[], start: number, shape: Shape): Entry | undefined {
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
      if (cells.length > 0 || /[.;:!?]$/u.test(parts.rest.text)) return undefined;
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
  return { cells: [...(cut === undefined ? [] : [cut.number]), ...words, ...cells], kinds, last };
}

function cutNumber(flow: Flow): { readonly number: Flow; readonly rest: Flow } | undefined {
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

/** « Total », then the figures of the columns that add up, each under the first of its kind. */
function totalAt(lines: readonly ScannedLine[], start: number, shape: Shape, kinds: readonly Kind[]): Entry | undefined {
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
    const parts = partsOf(flow, shape.figures - column, false);
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

const alike = (kinds: readonly Kind[], next: readonly Kind[]): boolean =>
  next.length === kinds.length && next.every((kind, at) => kind === kinds[at] || kind === 'none' || kinds[at] === 'none');

/** Numbers that never fall are pages of a table of contents, or a count. */
function isCount(entries: readonly Entry[], kinds: readonly Kind[]): boolean {
  if (kinds.length > 1 || kinds[0] !== 'number') return false;
  const values = entries.map(({ cells }) => Number(cells.at(-1)?.text));
  return values.every((value, at) => value >= (values[at - 1] ?? 0)) && values.reduce((sum, value) => sum + value, 0) !== 100;
}

interface Head {
  readonly cells: readonly Flow[];
  readonly last: number;
}

/** The rows under a head, when its columns have this shape. */
function rowsUnder(lines: readonly ScannedLine[], first: number, head: Head, shape: Shape): readonly RunningRow[] {
  const entries: Entry[] = [];
  let from = head.last + 1;
  while (entries.length < mostRows) {
    const entry = entryAt(lines, from, shape);
    if (
      entry === undefined ||
      namesTotal(entry.cells[shape.numbered ? 1 : 0]?.text ?? '') ||
      (entries[0] !== undefined && !alike(entries[0].kinds, entry.kinds))
    )
      break;
    entries.push(entry);
    from = entry.last + 1;
  }
  const kinds = entries[0]?.kinds ?? [];
  if (entries.length < (shape.figures + shape.names > 2 ? 2 : 3) || isCount(entries, kinds) || kinds.every((kind) => kind === 'none')) return [];
  const sum = totalAt(lines, from, shape, kinds);
  let start = head.last + 1;
  return [
    { cells: head.cells, first, last: head.last, opens: true },
    ...[...entries, ...(sum === undefined ? [] : [sum])].map(({ cells, last }) => {
      const row = { cells, first: filled(lines, start), last, opens: false };
      start = last + 1;
      return row;
    }),
  ];
}

/** The names of columns that may begin at line `at`: on one line, or one under the other. */
function headsAt(lines: readonly ScannedLine[], at: number): readonly Head[] {
  const line = headOf(lines[at]);
  const heads: Head[] = line === undefined ? [] : [{ cells: line, last: at }];
  const cells: Flow[] = [];
  for (let index = at; cells.length < mostColumns; index = filled(lines, index + 1)) {
    const header = lines[index];
    if (!isHeader(header) || header.blank || header.noise) break;
    cells.push(header.flow);
    if (cells.length > 1) heads.push({ cells: [...cells], last: index });
  }
  return heads;
}

function shapesOf(width: number): readonly Shape[] {
  return [true, false].flatMap((apart) =>
    [false, true].flatMap((numbered) =>
      [1, 2].flatMap((names) => {
        const count = width - names - (numbered ? 1 : 0);
        return count < 1 ? [] : [{ numbered, names, figures: count, apart }];
      }),
    ),
  );
}

/** Rows by the index of their first line; what runs at the edges of pages is `noise` already. */
export function standingRows(lines: readonly ScannedLine[]): readonly RunningRow[] {
  const found: RunningRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const tables = headsAt(lines, at).flatMap((head) => shapesOf(head.cells.length).map((shape) => rowsUnder(lines, at, head, shape)));
    const best = tables.reduce<readonly RunningRow[]>((most, rows) => (weight(rows) > weight(most) ? rows : most), []);
    found.push(...best);
    at = (best.at(-1)?.last ?? at) + 1;
  }
  return found;
}

const weight = (rows: readonly RunningRow[]): number => (rows.length - 1) * (rows[0]?.cells.length ?? 0);
