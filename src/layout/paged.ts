// The pages of a PDF in; the document out: one text in reading order, and its blocks.
import type { Document } from '../document/document.ts';
import type { Page, PagedSource } from '../source/source.ts';
import { vocabularyOf } from './hyphenation.ts';
import { assemble } from './paged/assemble.ts';
import { joinTables } from './paged/continued-tables.ts';
import { markFurniture, type PageItems } from './paged/furniture.ts';
import { headingsOf } from './paged/headings.ts';
import type { Item, LineItem, TableItem } from './paged/item.ts';
import { markNotes } from './paged/notes.ts';
import { pageItems } from './paged/page-items.ts';
import { bodySizeOf, leadingOf, withEdges } from './paged/page-metrics.ts';
import { withPictures } from './paged/pictures.ts';
import type { PlaceRecorder } from './paged/place-recorder.ts';
import { tagsOf } from './paged/tags.ts';
import { withTornHeads } from './paged/torn-heads.ts';
import { joinTorn } from './torn-paragraphs.ts';

/** Points over the foot of the page under which running lines stand. */
const foot = 100;
/** Notes are set smaller than a table, by this much. */
const noteSize = 0.95;

/** The table without rules that a page ends with; running lines and notes may stand under it. */
function brokenOff(content: PageItems | undefined): TableItem | undefined {
  const at = content?.items.findLastIndex((item) => item.kind === 'table') ?? -1;
  const last = content?.items[at];
  if (content === undefined || last?.kind !== 'table' || last.corridors === undefined) return undefined;
  const size = last.rows[0]?.cells.find(({ lines }) => lines.length > 0)?.lines[0]?.size ?? 0;
  const isUnder = (item: Item): boolean => item.kind === 'line' && (item.line.y >= content.page.height - foot || item.line.size < noteSize * size);
  return content.items.slice(at + 1).every(isUnder) ? last : undefined;
}

/** The items of each page, those last whose grid goes on with one that lays out the page above or below. */
function allItems(pages: readonly Page[]): readonly PageItems[] {
  const contents: PageItems[] = [];
  for (const page of pages) contents.push(pageItems(page, { frames: [], broken: brokenOff(contents.at(-1)) }));
  if (contents.every(({ frames }) => frames.length === 0)) return contents;
  const readAgain = (index: number, beside: number): void => {
    const [page, before] = [pages[index], contents[index]];
    const frames = contents[beside]?.frames ?? [];
    if (page === undefined || before === undefined || frames.length === 0) return;
    const again = pageItems(page, { frames, broken: undefined });
    if (again.frames.length > before.frames.length) contents[index] = again;
  };
  for (let index = 1; index < pages.length; index += 1) readAgain(index, index - 1);
  for (let index = pages.length - 2; index >= 0; index -= 1) readAgain(index, index + 1);
  return contents;
}

/** Lines, blocks and the one text of a PDF; `recorder` keeps where each word stands. */
export function layoutPaged(source: PagedSource, recorder?: PlaceRecorder): Document {
  recorder?.pages(source.pages);
  const bodySize = bodySizeOf(source.pages);
  const tags = tagsOf(source.pages);
  const pages = markNotes(markFurniture(allItems(source.pages), tags), bodySize);
  const items = joinTables(withTornHeads(pages.flatMap((content) => content.items)));
  const body = items.filter((item): item is LineItem => item.kind === 'line' && item.role === 'body');
  const vocabulary = vocabularyOf(() => items.flatMap((item) => (item.kind === 'line' ? [item.line.text] : [])));
  const measures = { bodySize, leading: leadingOf(body), vocabulary, headings: headingsOf(source.bookmarks), tags };
  return {
    format: 'pdf',
    ...joinTorn(withPictures(assemble(withEdges(items), measures, recorder), source.pages)),
    notices: [...source.notices, ...pages.flatMap((content) => content.notices)],
    pages: source.pages.length,
    ...(source.propertyTitle === undefined ? {} : { propertyTitle: source.propertyTitle }),
  };
}
