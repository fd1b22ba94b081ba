// The lines of a text → the rows of tables whose cells follow one another over several lines, as converters of PDF write them: a name, then its figures.
import type { Flow } from '../../document/flow.ts';
import { enteteDeValeur } from '../../lexicon/colonnes.ts';
import { figures as figuresAtEnd, leavesFigures } from './ending-figures.ts';
import { alikeKinds, type Kind, mayEndInFigures, namesTotal } from './figure.ts';
import { extentOf, type FlowRow } from './flow-row.ts';
import { nameOf, type Row, rowAt, type Shape, wordStart } from './flowed-entry.ts';
import { cutHead, type FlowedHead, flowedHeads, type HeadRow, numbersRows } from './flowed-head.ts';
import type { ScannedLine } from './scan.ts';
import { filled, isFree, totalAt } from './standing-entry.ts';

const mostFigures = 4;
const mostRows = 60;
const mostHeadLines = 6;
/** Where the rest of a table that could not be read would show. */
const linesBelow = 12;

/** A column may write « 2 semaines » and « 10 semaines après le démarrage », or a day and a delay. */
const alikeTimes: readonly ReadonlySet<Kind>[] = [new Set(['effort', 'delay']), new Set(['date', 'delay'])];

function alike(kinds: readonly Kind[], next: readonly Kind[]): boolean {
  return next.every((kind, at) => {
    const first = kinds[at] ?? 'none';
    return alikeKinds([first], [kind]) || alikeTimes.some((times) => times.has(kind) && times.has(first));
  });
}

/** Past the head said again at the top of a page. */
function pastHead(lines: readonly ScannedLine[], start: number, head: FlowedHead): number {
  let said = '';
  for (let at = filled(lines, start), count = 0; count < mostHeadLines; at = filled(lines, at + 1), count += 1) {
    const line = lines[at];
    if (!isFree(line)) return start;
    said = said === '' ? line.flow.text : `${said} ${line.flow.text}`;
    if (said === head.flow.text) return at + 1;
    if (!head.flow.text.startsWith(said)) return start;
  }
  return start;
}

/** Whether figures like those of the rows stand below what could be read: half a table is worse than none. */
function goesOnUnread(lines: readonly ScannedLine[], from: number, { figures }: Shape, kinds: readonly Kind[]): boolean {
  if (figures < 2) return false;
  const below = lines.slice(from, from + linesBelow).filter((line) => isFree(line) && !line.blank && mayEndInFigures(line.flow.text));
  return below.some(({ flow }) => {
    const found = figuresAtEnd(flow, figures, wordStart);
    return found.cells.length === figures && alike(kinds, found.kinds);
  });
}

/** A column may have the name of a person or of a place where all hold numbers; days, shares and sums stand under a name that says so. */
function namesFit(names: readonly Flow[], kinds: readonly Kind[]): boolean {
  return kinds.every((kind) => kind === 'number' || kind === 'none') || names.every(({ text }) => enteteDeValeur.test(text));
}

/** Three columns of numbers or more, one of which adds up the others: it stands under « Total », or the names are in another order than the columns. */
function totalsAgree(names: readonly Flow[], rows: readonly Row[], lead: number): boolean {
  const values = rows.map(({ cells }) => cells.slice(lead).map(({ text }) => (/^[–—-]$/u.test(text) ? 0 : Number(text.replace(',', '.')))));
  if (names.length < 3 || values.some((row) => row.some(Number.isNaN))) return true;
  const said = names.findIndex(({ text }) => /^total\b/iu.test(text));
  const adds = names.findIndex((_, at) => values.every((row) => Math.abs(2 * (row[at] ?? 0) - row.reduce((sum, value) => sum + value, 0)) < 0.01));
  return said === adds;
}

/** The rows of the head share its lines out: the last has its last line alone. */
function headRow(lines: readonly ScannedLine[], start: number, head: FlowedHead, rows: readonly HeadRow[], at: number, row: HeadRow): FlowRow {
  const below = rows.length > 1 ? lines.findLastIndex(({ blank, noise }, index) => index < head.last && !blank && !noise) : head.last;
  return at === 0 ? { ...row, first: start, last: below, opens: true } : { ...row, first: below + 1, last: head.last, opens: false };
}

/** The rows under a head, when its columns have this shape. */
function rowsUnder(lines: readonly ScannedLine[], start: number, head: FlowedHead, shape: Shape): readonly FlowRow[] {
  const names = cutHead(head, shape.figures + (shape.numbered ? 2 : 1), shape.figures);
  if (names.length === 0) return [];
  const rows: Row[] = [];
  let from = pastHead(lines, head.last + 1, head);
  while (rows.length < mostRows) {
    const row = rowAt(lines, from, shape);
    if (row === undefined || namesTotal(nameOf(row, shape)) || !alike(rows[0]?.kinds ?? row.kinds, row.kinds)) break;
    rows.push(row);
    from = pastHead(lines, row.last + 1, head);
  }
  const kinds = rows[0]?.kinds ?? [];
  const place = shape.numbered ? 1 : 0;
  if (leavesFigures(rows.map(({ cells }) => cells[place]))) return [];
  if (rows.length < (shape.figures > 1 || shape.numbered ? 2 : 3) || kinds.every((kind) => kind === 'none')) return [];
  if (!namesFit(names.at(-1)?.cells.slice(place + 1) ?? [], kinds)) return [];
  if (!totalsAgree(names.at(-1)?.cells.slice(place + 1) ?? [], rows, place + 1)) return [];
  const sum = totalAt(lines, from, { ...shape, names: 1, apart: false }, kinds);
  if (sum === undefined && goesOnUnread(lines, from, shape, kinds)) return [];
  const last = sum === undefined ? [] : [{ ...sum, first: filled(lines, from) }];
  return [
    ...names.map((row, at) => headRow(lines, start, head, names, at, row)),
    ...[...rows, ...last].map(({ cells, first, last: end }) => ({ cells, first, last: end, opens: false })),
  ];
}

/** Rows by the index of their first line; what runs at the edges of pages is `noise` already. */
export function flowedRows(lines: readonly ScannedLine[]): readonly FlowRow[] {
  const found: FlowRow[] = [];
  let at = 0;
  while (at < lines.length) {
    let best = tableAt(lines, at);
    // A heading may stand right over the names of columns.
    for (let under = at + 1; under <= (best[0]?.last ?? 0); under += 1) {
      const other = tableAt(lines, under);
      if (extentOf(other) > extentOf(best)) best = other;
    }
    found.push(...best);
    at = (best.at(-1)?.last ?? at) + 1;
  }
  return found;
}

function tableAt(lines: readonly ScannedLine[], at: number): readonly FlowRow[] {
  let best: readonly FlowRow[] = [];
  for (const head of flowedHeads(lines, at)) {
    for (let figures = 1; figures <= mostFigures; figures += 1) {
      const rows = rowsUnder(lines, at, head, { numbered: numbersRows(head), figures });
      if (extentOf(rows) > extentOf(best)) best = rows;
    }
  }
  return best;
}
