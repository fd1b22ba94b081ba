// The lines of a text → the rows of tables whose first column holds days or delays, « Quand | Quoi », what happens then running over some lines.
import { type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { enteteDeTemps } from '../../lexicon/colonnes.ts';
import { headOf } from './ending-figures.ts';
import { type Kind, kindOf } from './figure.ts';
import type { FlowRow } from './flow-row.ts';
import { isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';
import { filled, isFree } from './standing-entry.ts';

const fewestRows = 3;
const mostRows = 60;
/** Words of one day or delay. */
const mostWords = 9;
const mostLines = 5;
const times: ReadonlySet<Kind | undefined> = new Set(['date', 'delay']);

interface Row {
  readonly cells: readonly Flow[];
  readonly first: number;
  readonly last: number;
}

/** The longest day or delay that opens a line, and what follows it. */
function opened(flow: Flow): { readonly time: Flow; readonly rest: Flow } | undefined {
  if (!/^[\p{L}\d]/u.test(flow.text) || !/\d/u.test(flow.text)) return undefined;
  const ends = [...flow.text.matchAll(/\S(?=\s|$)/gu)].slice(0, mostWords).map(({ index }) => index + 1);
  const end = ends.toReversed().find((at) => times.has(kindOf(flow.text.slice(0, at))));
  if (end === undefined) return undefined;
  return { time: sliceFlow(flow, { start: 0, end }), rest: trimFlow(sliceFlow(flow, { start: end, end: flow.text.length })) };
}

function rowAt(lines: readonly ScannedLine[], start: number): Row | undefined {
  const first = filled(lines, start);
  const line = lines[first];
  const lead = isFree(line) ? opened(line.flow) : undefined;
  if (lead === undefined || (lead.rest.text !== '' && !/^[\p{Lu}«"(]/u.test(lead.rest.text))) return undefined;
  const parts = lead.rest.text === '' ? [] : [lead.rest];
  let last = first;
  for (let at = filled(lines, first + 1); parts.length < mostLines; at = filled(lines, at + 1)) {
    const next = lines[at];
    if (!isFree(next) || next.label !== undefined) break;
    const goesOn = parts.length === 0 || /^\p{Ll}/u.test(next.flow.text) || isUnfinished(parts.at(-1)?.text ?? '');
    if (!goesOn || opened(next.flow) !== undefined) break;
    parts.push(next.flow);
    last = at;
  }
  const words = joinFlows(parts, ' ');
  return /\p{L}{3}/u.test(words.text) && !isUnfinished(words.text) ? { cells: [lead.time, words], first, last } : undefined;
}

/** Rows by the index of their first line; what runs at the edges of pages is `noise` already. */
export function leadingRows(lines: readonly ScannedLine[]): readonly FlowRow[] {
  const found: FlowRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const head = isFree(line) && enteteDeTemps.test(line.flow.text) ? headOf(line) : undefined;
    const rows: Row[] = [];
    for (
      let row = head?.length === 2 ? rowAt(lines, at + 1) : undefined;
      row !== undefined && rows.length < mostRows;
      row = rowAt(lines, row.last + 1)
    )
      rows.push(row);
    if (head === undefined || rows.length < fewestRows) {
      at += 1;
      continue;
    }
    found.push({ cells: head, first: at, last: at, opens: true }, ...rows.map((row) => ({ ...row, opens: false })));
    at = (rows.at(-1)?.last ?? at) + 1;
  }
  return found;
}
