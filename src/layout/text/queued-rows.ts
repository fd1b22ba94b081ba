// The lines of a text → the rows of tables of names and one figure each, where some converters leave a few names, then as many figures, and so on: the sums tell.
import { emptyFlow, type Flow, joinFlows } from '../../document/flow.ts';
import { enteteDeChiffres } from '../../lexicon/colonnes.ts';
import { isHeader } from './column-groups.ts';
import { type Kind, kindOf } from './figure.ts';
import type { FlowRow } from './flow-row.ts';
import type { ScannedLine } from './scan.ts';
import { splitCells } from './split-cells.ts';

interface Row {
  readonly name: Flow;
  readonly figure: Flow;
  readonly value: number;
  /** Index of its first line among those given. */
  readonly first: number;
}

interface Head {
  readonly cells: readonly Flow[];
  /** Places of its lines. */
  readonly taken: ReadonlySet<number>;
}

interface Token {
  readonly line: ScannedLine;
  readonly at: number;
  readonly kind: Kind | undefined;
}

const mostLines = 90;
const longest = 200;
const fewestRows = 3;
/** Lines of a head, with the names that stand among them. */
const headLines = 6;
const counted: ReadonlySet<Kind | undefined> = new Set(['number', 'percent', 'effort']);
const namesSum = /^(?:\p{L}+ ){0,2}tota(?:l|le|ux)\b/iu;
const tolerance = 0.01;

/** Up to the first line that is no part of a table. */
function tokensFrom(lines: readonly ScannedLine[], start: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < Math.min(lines.length, start + mostLines); at += 1) {
    const line = lines[at];
    if (line === undefined || line.pipes || line.heading !== undefined || line.flow.text.length > longest) break;
    if (!line.blank && !line.noise) tokens.push({ line, at, kind: kindOf(line.flow.text) });
  }
  return tokens;
}

/** « Critères », and among the next lines « Points » or « Score / maximum ». */
function headOf(tokens: readonly Token[]): Head | undefined {
  const [first] = tokens;
  if (first === undefined || !isHeader(first.line) || enteteDeChiffres.test(first.line.flow.text)) return undefined;
  const figures = tokens
    .slice(1, headLines)
    .findIndex(({ line, kind }) => kind === undefined && enteteDeChiffres.test(line.flow.text) && line.flow.text.split(/\s+/u).length <= 2);
  const over = tokens[figures + 1];
  if (figures < 0 || over === undefined) return undefined;
  const next = tokens[figures + 2];
  const goesOn = next !== undefined && next.kind === undefined && /^\p{Ll}+$/u.test(next.line.flow.text) ? [next] : [];
  const named = [over, ...goesOn];
  return { cells: [first.line.flow, joined(named)], taken: new Set([first.at, ...named.map(({ at }) => at)]) };
}

function joined(tokens: readonly Pick<Token, 'line'>[]): Flow {
  return joinFlows(
    tokens.map(({ line }) => line.flow),
    ' ',
  );
}

/** Names, then as many figures, until the row of the sum; undefined where a name could be cut in two ways, or the sum does not come. */
function rowsUnder(tokens: readonly Token[], head: Head): { readonly rows: readonly Row[]; readonly last: number } | undefined {
  const rows: Row[] = [];
  let names: Token[] = [];
  let figures: Token[] = [];
  let together = false;
  const close = (): boolean => {
    const cells = splitCells(
      names.map(({ line }) => line),
      figures.length,
    );
    if (cells === undefined) return false;
    let from = 0;
    cells.forEach((parts, index) => {
      const own = names.slice(from, from + parts.length);
      const figure = figures[index]?.line.flow ?? emptyFlow;
      rows.push({ name: joined(own), figure, value: valueOf(figure.text), first: own[0]?.at ?? 0 });
      from += parts.length;
    });
    together ||= figures.length > 1;
    [names, figures] = [[], []];
    return true;
  };
  for (const token of tokens) {
    if (head.taken.has(token.at)) continue;
    if (token.kind === undefined && figures.length > 0) {
      if (!close()) return undefined;
      if (namesSum.test(rows.at(-1)?.name.text ?? '')) return together ? { rows, last: token.at - 1 } : undefined;
    }
    if (token.kind === undefined) names.push(token);
    else if (counted.has(token.kind) && names.length > 0) figures.push(token);
    else return undefined;
  }
  const last = tokens.at(-1)?.at;
  if (figures.length === 0 || last === undefined || !close() || !together) return undefined;
  return namesSum.test(rows.at(-1)?.name.text ?? '') ? { rows, last } : undefined;
}

function valueOf(text: string): number {
  return Number.parseFloat(text.replace(/\s/gu, '').replace(',', '.'));
}

/** The rows make the sum, or those that are themselves the sums of the rows below them. */
function addsUp(rows: readonly Row[]): boolean {
  const values = rows.slice(0, -1).map(({ value }) => value);
  const whole = rows.at(-1)?.value ?? Number.NaN;
  const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);
  if (Math.abs(sum(values) - whole) <= tolerance) return true;
  let tops = 0;
  for (let at = 0; at < values.length; ) {
    const value = values[at] ?? 0;
    let [below, end] = [0, at + 1];
    while (end < values.length && below < value - tolerance) below += values[end++] ?? 0;
    tops += value;
    at = Math.abs(below - value) <= tolerance && end > at + 2 ? end : at + 1;
  }
  return Math.abs(tops - whole) <= tolerance;
}

/** Rows by the index of their first line; what runs at the edges of pages is `noise` already. */
export function queuedRows(lines: readonly ScannedLine[]): readonly FlowRow[] {
  const found: FlowRow[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.blank || line.noise || line.pipes || !isHeader(line)) continue;
    if (!lines.slice(at + 1, at + 2 * headLines).some(({ flow }) => enteteDeChiffres.test(flow.text))) continue;
    const tokens = tokensFrom(lines, at);
    const head = headOf(tokens);
    const table = head === undefined ? undefined : rowsUnder(tokens, head);
    if (head === undefined || table === undefined || table.rows.length <= fewestRows || !addsUp(table.rows)) continue;
    const { rows, last } = table;
    found.push({ cells: head.cells, first: at, last: (rows[0]?.first ?? at + 1) - 1, opens: true });
    rows.forEach((row, index) => {
      found.push({ cells: [row.name, row.figure], first: row.first, last: (rows[index + 1]?.first ?? last + 1) - 1, opens: false });
    });
    at = last;
  }
  return found;
}
