// A table whose left cells are headings and right cells bodies → headings and paragraphs; every other block unchanged.
import type { Block, Cell } from '../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import { rowsByTable } from '../document/rows-by-table.ts';
import { countedStarts, markedStarts } from './cell-items.ts';
import { numberingsOf } from './numbering.ts';
import { announcedOutside, typeOf } from './own-outline.ts';
import { readTitle } from './title.ts';

const minTypes = 4;
const minWords = 10;
/** Of a title, its number apart. */
const mostWords = 12;
/** Of the rows of an outline, those whose left cell announces a clause; fewer are enough where the left cells count, or stand beside whole texts. */
const leastKnown = 0.6;
const leastKnownOtherwise = 0.5;
const wordsOfText = 25;

interface Pair {
  readonly head: Cell;
  readonly body: Cell;
}

function pairOf(row: Block): Pair | undefined {
  const [head, body, ...more] = (row.cells ?? []).filter((cell) => cell.flow.text.trim() !== '');
  return head === undefined || body === undefined || more.length > 0 ? undefined : { head, body };
}

function wordsOf(flow: Flow): number {
  return flow.text.split(/\s+/u).length;
}

/** « 4. Profil recherché » → its number and the rest. */
function titleOf(cell: Flow): { readonly label?: string; readonly title: Flow } {
  const flow = trimFlow(cell);
  const label =
    /^(?:\d{1,2}(?:\.\d{1,2})+(?=\s)|(?:(?:article|section|partie)\s+\S{1,5}|\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])(?:\s?[.):°/]|\s?[–—-])+(?=\s|\p{Lu}))/iu.exec(
      flow.text,
    )?.[0];
  return label === undefined ? { title: flow } : { label, title: trimFlow(sliceFlow(flow, { start: label.length, end: flow.text.length })) };
}

/** The left cells count one by one. */
function counts(labels: readonly (string | undefined)[]): boolean {
  const paths = labels.map((label) => numberingsOf(label).map(({ path }) => path.at(-1) ?? 0));
  return paths.every((path, index) => index === 0 || path.some((number) => (paths[index - 1] ?? []).includes(number - 1)));
}

/** An information table (« Durée | 3 mois ») has short right cells; an outline has paragraphs there. `fewest`: types that its left cells announce. */
function isOutline(rows: readonly Block[], fewest = minTypes): boolean {
  const pairs = rows.flatMap((row) => pairOf(row) ?? []).map(({ head, body }) => ({ ...titleOf(head.flow), body }));
  const heads = pairs.flatMap(({ title, body }) => {
    const { strength, types } = readTitle(title.text);
    return wordsOf(title) <= mostWords && ['full', 'strong'].includes(strength) ? [{ type: types[0], body }] : [];
  });
  const long = heads.filter(({ body }) => wordsOf(body.flow) >= minWords);
  const texts = pairs.filter(({ body }) => wordsOf(body.flow) >= wordsOfText).length > pairs.length / 2;
  const least = texts || counts(pairs.map(({ label }) => label)) ? leastKnownOtherwise : leastKnown;
  return new Set(heads.map(({ type }) => type)).size >= fewest && heads.length >= rows.length * least && long.length >= heads.length * 0.6;
}

/** The heading that a left cell is, its number apart. */
function headingOf(row: Block, cell: Flow): Block {
  const { cells, table, header, ...rest } = row;
  const { label, title } = titleOf(cell);
  return { ...rest, kind: 'heading', level: 1, bold: true, spaced: true, flow: title, ...(label === undefined ? {} : { label }) };
}

/** Body of a cell, its list items apart. */
function bodyOf(row: Block, { flow, paragraphs = [] }: Cell): readonly Block[] {
  const starts = [...new Set([0, ...paragraphs, ...markedStarts(flow.text), ...countedStarts(flow.text)])].toSorted((a, b) => a - b);
  return starts.flatMap((start, index): Block[] => {
    const part = trimFlow(sliceFlow(flow, { start, end: starts[index + 1] ?? flow.text.length }));
    const mark = /^(?:[-–•➢✓*]|(?:\d{1,2}|[a-z])[.)-])\s+/u.exec(part.text)?.[0];
    if (part.text === '') return [];
    const { cells, table, header, ...rest } = row;
    if (mark === undefined) return [{ ...rest, kind: 'paragraph', flow: part, spaced: true }];
    return [{ ...rest, kind: 'item', level: 1, label: mark.trim(), flow: trimFlow(sliceFlow(part, { start: mark.length, end: part.text.length })) }];
  });
}

/** The one filled cell of a row. */
function onlyCell({ cells = [] }: Block): Cell | undefined {
  const [only, ...others] = cells.filter(({ flow }) => flow.text.trim() !== '');
  return others.length > 0 ? undefined : only;
}

/** « II. Contexte » across the whole table, over what it says in a row of its own. */
function titleAcross(row: Block): Cell | undefined {
  const cell = onlyCell(row);
  if (cell === undefined || wordsOf(cell.flow) > 8 || /[.;:,]$/u.test(cell.flow.text)) return undefined;
  return titleOf(cell.flow).label !== undefined && readTitle(cell.flow.text).strength !== 'none' ? cell : undefined;
}

/** A form of one table: numbered titles across it, most of them over a text or rows of their own. */
function isForm(rows: readonly Block[]): boolean {
  const titles = rows.flatMap((row) => titleAcross(row) ?? []);
  const types = new Set(titles.map(({ flow }) => readTitle(flow.text).types[0]));
  return types.size >= minTypes && rows.some((row) => titleAcross(row) === undefined && wordsOf(onlyCell(row)?.flow ?? row.flow) >= minWords);
}

function unfoldForm(row: Block): readonly Block[] {
  const title = titleAcross(row);
  if (title !== undefined) return [headingOf(row, title.flow)];
  const only = onlyCell(row);
  return only === undefined ? [row] : bodyOf(row, only);
}

/** Where a title across a table counts: « 5. Livrables » is 5. */
function rankAcross(row: Block): number {
  const path = numberingsOf(titleAcross(row)?.flow.text.split(/\s/u)[0])[0]?.path ?? [];
  return path.length === 1 ? (path[0] ?? 0) : 0;
}

/** Titles in boxes of their own, glued to the tables below them: in several tables, they count on through the document. */
function boxedTitles(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = blocks.filter((block) => block.kind === 'row' && titleAcross(block) !== undefined);
  const ranks = found.map(rankAcross);
  const types = new Set(found.map((row) => readTitle(titleAcross(row)?.flow.text ?? '').types[0]));
  const counts = ranks.every((rank, at) => rank > (ranks[at - 1] ?? 0));
  return new Set(counts && types.size >= minTypes && new Set(found.map(({ table }) => table)).size >= fewestTables ? found : []);
}
const fewestTables = 3;

/** « Rubrique | Contenu » over the plan of an offer, in a document that has titles of its own: the table asks for those parts, it does not hold them. */
function isOfOthers(rows: readonly Block[], outside: ReadonlySet<string>): boolean {
  if (outside.size < fewestOutside) return false;
  const heads = rows.flatMap((row) => pairOf(row) ?? []).map(({ head }) => titleOf(head.flow).title);
  const types = [...new Set(heads.flatMap((title) => typeOf(title) ?? []))];
  return namesColumns(rows[0]) || types.filter((type) => outside.has(type)).length * 2 >= types.length;
}
const fewestOutside = 3;

/** « Rubrique | Contenu attendu »: a header, by its look or by its few words that are no title. */
function namesColumns(row: Block | undefined): boolean {
  const pair = row === undefined ? undefined : pairOf(row);
  if (row?.header === true || pair === undefined) return row?.header === true;
  const isShort = [pair.head, pair.body].every(({ flow }) => wordsOf(flow) <= mostWordsOfName && !/[\d.;:]/u.test(flow.text));
  return isShort && typeOf(pair.head.flow) === undefined;
}
const mostWordsOfName = 3;

/** Blocks of a document with its layout tables unfolded. */
export function unfoldLayoutTables(blocks: readonly Block[]): readonly Block[] {
  const tables = rowsByTable(blocks);
  const likely = [...tables].filter(([, rows]) => rows.length >= minTypes && isOutline(rows));
  const outside = likely.length === 0 ? new Set<string>() : announcedOutside(blocks);
  const outlines = new Set(likely.filter(([, rows]) => !isOfOthers(rows, outside)).map(([table]) => table));
  const forms = new Set(
    [...tables].filter(([table, rows]) => !outlines.has(table) && rows.length > minTypes && isForm(rows)).map(([table]) => table),
  );
  const boxed = boxedTitles(blocks);
  if (outlines.size === 0 && forms.size === 0 && boxed.size === 0) return blocks;
  // A page ends in the middle of it: what is left of the same table may have a row or two.
  for (const [table, rows] of tables) if (isOutline(rows, 1) && !isOfOthers(rows, outside)) outlines.add(table);
  return blocks.flatMap((block): readonly Block[] => {
    if (block.table === undefined) return [block];
    if (boxed.has(block) || forms.has(block.table)) return unfoldForm(block);
    if (!outlines.has(block.table)) return [block];
    const pair = pairOf(block);
    // The rest of a text, in a row of its own or over a page break.
    const only = onlyCell(block);
    if (pair === undefined) return only !== undefined && only.column > 0 ? bodyOf(block, only) : [block];
    return [headingOf(block, pair.head.flow), ...bodyOf(block, pair.body)];
  });
}
