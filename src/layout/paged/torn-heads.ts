// The items of all pages in; the same, the head of a table that a page break leaves with a row or two at the foot of a page put together as its beginning.
import { type Band, bandsOf, type Draft, draftUnder } from './aligned-draft.ts';
import { rowsOf, tableOf } from './aligned-rows.ts';
import { standsIn } from './aligned-table.ts';
import type { Item, LineItem, TableItem, TableRow } from './item.ts';
import type { TextLine } from './text-line.ts';

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
  return row?.cells.every(({ lines }) => lines.every(({ bold, text }) => bold || !/\p{L}/u.test(text))) === true;
}

/** The same head stands over the rest on the next page, or none does and this one is set off from its rows. */
function isHeadOf(part: TableItem, [head, ...others]: readonly TableRow[]): boolean {
  if (head === undefined) return false;
  if (wordsOfRow(head) === wordsOfRow(part.rows[0])) return true;
  const isWhole = others.length > 0 || head.cells.every(({ lines }) => lines.length > 0);
  return isBold(head) && isWhole && ![others[0], part.rows[0]].some(isBold);
}

/** A head of two lines is one row, as far as it is set in bold over others that are not. */
function withWholeHead(rows: readonly TableRow[]): readonly TableRow[] {
  const [head, second, third] = rows;
  if (head === undefined || second === undefined || third === undefined || !isBold(head) || !isBold(second) || isBold(third)) return rows;
  const cells = head.cells.map((cell) => ({
    ...cell,
    lines: [...cell.lines, ...second.cells.filter(({ column }) => column === cell.column).flatMap(({ lines }) => lines)],
  }));
  return [{ ...head, cells }, ...rows.slice(2)];
}

/** The rows under a bold head, whose words may stand otherwise than those of their columns. */
function withoutHead(draft: Draft): Draft {
  const plain = draft.bands.findIndex((band) => !band.every((line) => line.bold));
  return plain <= 0 ? draft : { ...draft, bands: draft.bands.slice(plain), words: draft.words.slice(plain) };
}

/** « avec la méthode » alone under the second column: a cell of the row above goes on. */
function isRestOfCell({ cells }: TableRow): boolean {
  const [only, ...others] = cells.filter(({ lines }) => lines.length > 0);
  return only !== undefined && others.length === 0 && only.column > 0 && /^\p{Ll}/u.test(only.lines[0]?.text ?? '');
}

/** What the last lines of a page make of the table that the next page goes on with, from a band on. */
function beginningAt(bands: readonly Band[], start: number, part: TableItem): TableItem | undefined {
  const page = part.page - 1;
  const draft = part.corridors === undefined ? undefined : draftUnder(bands, start, part.corridors);
  if (draft === undefined || start + draft.bands.length < bands.length || !standsIn(withoutHead(draft), part)) return undefined;
  const rows = rowsOf(draft, page);
  const table = tableOf(draft, rows, page);
  const whole = { ...table, edges: part.edges, rows: withWholeHead(table.rows) };
  return isHeadOf(part, whole.rows)
    ? { ...whole, rows: whole.rows.map((row, index) => ({ ...row, header: index === 0, rest: index > 1 && isRestOfCell(row) })) }
    : undefined;
}

/** The part with the rest of the row that the break cuts, which stands in lines of its own over the rows. */
function withCutRow(part: TableItem, over: readonly TextLine[]): TableItem {
  const draft = part.corridors === undefined ? undefined : draftUnder(bandsOf(over), 0, part.corridors);
  if (draft === undefined || draft.bands.flat().length < over.length || !standsIn(draft, part)) return part;
  return { ...part, rows: [...tableOf(draft, rowsOf(draft, part.page), part.page).rows, ...part.rows] };
}

/** The body lines that end a page, or what was read of it so far; the nearest last. */
function lastLines(items: readonly Item[], page: number): readonly LineItem[] {
  const lines: LineItem[] = [];
  // From the end and no further: a copy for each table would cost the square of their number.
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined || item.role !== 'body') continue;
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
      const over = lastLines(result, item.page).map(({ line }) => line);
      const part = over.length === 0 ? item : withCutRow(item, over);
      const cut = new Set<unknown>(part === item ? [] : over);
      const under = cut.size === 0 ? result : result.filter((one) => one.kind === 'table' || !cut.has(one.line));
      const bands = bandsOf(lastLines(under, item.page - 1).map(({ line }) => line));
      const found = bands.map((_, start) => ({ start, table: beginningAt(bands, start, item) })).find(({ table }) => table !== undefined);
      if (found?.table !== undefined) {
        const taken = new Set<unknown>(bands.slice(found.start).flat());
        const at = under.findIndex((one) => one.kind === 'line' && taken.has(one.line));
        result = [...under.slice(0, at), found.table, ...under.slice(at).filter((one) => one.kind === 'table' || !taken.has(one.line)), part];
        continue;
      }
    }
    result.push(item);
  }
  return result;
}
