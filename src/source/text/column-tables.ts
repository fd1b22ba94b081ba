// The lines of a text in; the table set in columns under a rule of hyphens out: « ------- ------ », as pandoc writes simple and many-line tables.
import type { Span } from '../../document/span.ts';
import type { DrawnRow } from '../drawn-table.ts';
import { between, type DrawnLine } from './drawn-lines.ts';
import type { Drawn } from './grid-tables.ts';

const columnRule = /^\s*-{2,}(?: +-{2,})+\s*$/u;
const fullRule = /^\s*-{10,}\s*$/u;
const blank = /^\s*$/u;
/** Lines of a heading above its rule, and of a body below. */
const tallestHead = 12;
const tallest = 2000;

/** Where each column starts and ends, in characters; the first takes what stands before it, the last what stands behind. */
function columnsOf(rule: string): readonly Span[] {
  const groups = [...rule.matchAll(/-+/gu)];
  return groups.map(({ index }, at) => ({
    start: at === 0 ? 0 : index,
    end: groups[at + 1]?.index ?? Number.POSITIVE_INFINITY,
  }));
}

/** No word runs across the edge of a column: text set otherwise is no such table. */
function fits(line: DrawnLine, columns: readonly Span[]): boolean {
  return columns.slice(1).every(({ start }) => !/^\S\S$/u.test(line.text.slice(start - 1, start + 1)));
}

function rowOf(source: string, lines: readonly DrawnLine[], columns: readonly Span[], header: boolean): readonly DrawnRow[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cells = columns.map(({ start, end }, column) => ({ flow: between(source, lines, start, end), column, columnSpan: 1 }));
  return [{ start: first.start, end: last.end, cells, ...(header ? { header: true as const } : {}) }];
}

function groupsOf(lines: readonly DrawnLine[]): readonly (readonly DrawnLine[])[] {
  const groups: DrawnLine[][] = [[]];
  for (const line of lines) {
    if (blank.test(line.text)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

interface Body {
  readonly lines: readonly DrawnLine[];
  /** Index of the first line after the table. */
  readonly next: number;
  /** Rows are apart by blank lines, and may have several lines. */
  readonly spaced: boolean;
}

function bodyBelow(lines: readonly DrawnLine[], rule: number, framed: boolean, headed: boolean): Body | undefined {
  let gap: number | undefined;
  for (let at = rule + 1; at < Math.min(lines.length, rule + 1 + tallest); at += 1) {
    const { text } = lines[at] ?? { text: '' };
    if (fullRule.test(text) || columnRule.test(text)) return { lines: lines.slice(rule + 1, at), next: at + 1, spaced: gap !== undefined };
    if (!blank.test(text)) continue;
    gap ??= at;
    // Under a heading without a frame, a blank line ends the table; otherwise only another rule does.
    if (headed && !framed) return { lines: lines.slice(rule + 1, at), next: at, spaced: false };
  }
  return headed && !framed && gap === undefined ? { lines: lines.slice(rule + 1), next: lines.length, spaced: false } : undefined;
}

/** The first line of a heading above its rule; `framed` when a long rule stands over it. */
function headAbove(lines: readonly DrawnLine[], rule: number, from: number): { readonly start: number; readonly framed: boolean } {
  for (let at = rule - 1; at >= Math.max(from, rule - tallestHead); at -= 1) {
    const { text } = lines[at] ?? { text: '' };
    if (fullRule.test(text)) return { start: at + 1, framed: true };
    if (blank.test(text)) break;
  }
  const above = lines[rule - 1];
  return above === undefined || rule - 1 < from || blank.test(above.text) ? { start: rule, framed: false } : { start: rule - 1, framed: false };
}

/** Undefined when line `rule` is not the rule of such a table. `from`: the first line that no other table has. */
export function columnsAt(source: string, lines: readonly DrawnLine[], rule: number, from: number): (Drawn & { readonly first: number }) | undefined {
  const { text } = lines[rule] ?? { text: '' };
  if (!columnRule.test(text)) return undefined;
  const columns = columnsOf(text);
  const { start, framed } = headAbove(lines, rule, from);
  const head = lines.slice(start, rule);
  const body = bodyBelow(lines, rule, framed, head.length > 0);
  if (body === undefined || body.lines.length === 0) return undefined;
  if (![...head, ...body.lines].every((line) => fits(line, columns))) return undefined;
  const groups = body.spaced ? groupsOf(body.lines) : body.lines.map((line) => [line]);
  const rows = [...rowOf(source, head, columns, true), ...groups.flatMap((group) => rowOf(source, group, columns, false))];
  return { rows, next: body.next, first: framed ? start - 1 : start };
}
