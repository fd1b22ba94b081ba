// The items of all pages in; the same, the head of a table that a page break leaves with a row or two at the foot of a page put together as its beginning.
import { type Band, bandsOf, draftUnder } from './aligned-draft.ts';
import { rowsOf, tableOf } from './aligned-rows.ts';
import { standsIn } from './aligned-table.ts';
import type { Item, LineItem, TableItem, TableRow } from './item.ts';

/** Lines at the foot of a page among which its head may stand: more rows make a table on their own. */
const mostLines = 8;

function wordsOfRow(row: TableRow | undefined): string {
  const runs = row?.cells.flatMap(({ lines }) => lines.flatMap((line) => line.runs)) ?? [];
  return runs
    .map(({ text }) => text.trim())
    .toSorted()
    .join(' ');
}

function isBold(row: TableRow | undefined): boolean {
  return row?.cells.every(({ lines }) => lines.every(({ bold }) => bold)) === true;
}

/** The same head stands over the rest on the next page, or none does and this one is set off from its rows. */
function isHeadOf(part: TableItem, [head, ...others]: readonly TableRow[]): boolean {
  if (head === undefined) return false;
  if (wordsOfRow(head) === wordsOfRow(part.rows[0])) return true;
  return isBold(head) && others.length > 0 && ![...others, ...part.rows].some(isBold);
}

/** What the last lines of a page make of the table that the next page goes on with, from a band on. */
function beginningAt(bands: readonly Band[], start: number, part: TableItem): TableItem | undefined {
  const page = part.page - 1;
  const draft = part.corridors === undefined ? undefined : draftUnder(bands, start, part.corridors);
  if (draft === undefined || start + draft.bands.length < bands.length || !standsIn(draft, part)) return undefined;
  const rows = rowsOf(draft, page);
  const table = { ...tableOf(draft, rows, page), edges: part.edges };
  return isHeadOf(part, table.rows) ? { ...table, rows: table.rows.map((row, index) => ({ ...row, header: index === 0 })) } : undefined;
}

/** The body lines that end the page before, the nearest last. */
function lastLines(items: readonly Item[], page: number): readonly LineItem[] {
  const lines: LineItem[] = [];
  for (const item of items.toReversed()) {
    if (item.role !== 'body') continue;
    if (item.kind === 'table' || item.line.page !== page || item.column || lines.length >= mostLines) break;
    lines.unshift(item);
  }
  return lines;
}

/** Tables without rules whose first rows alone stand on the page before get them back. */
export function withTornHeads(items: readonly Item[]): readonly Item[] {
  let result: Item[] = [];
  for (const item of items) {
    if (item.kind === 'table' && item.role === 'body' && item.corridors !== undefined) {
      const lines = lastLines(result, item.page - 1);
      const bands = bandsOf(lines.map(({ line }) => line));
      const found = bands.map((_, start) => ({ start, table: beginningAt(bands, start, item) })).find(({ table }) => table !== undefined);
      if (found?.table !== undefined) {
        const taken = new Set<unknown>(bands.slice(found.start).flat());
        const at = result.findIndex((one) => one.kind === 'line' && taken.has(one.line));
        result = [...result.slice(0, at), found.table, ...result.slice(at).filter((one) => one.kind === 'table' || !taken.has(one.line))];
      }
    }
    result.push(item);
  }
  return result;
}
