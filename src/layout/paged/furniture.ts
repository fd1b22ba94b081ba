// The items of every page in; the same items out, those that come back at the head or the foot of pages marked as furniture.
import type { Notice } from '../../document/notice.ts';
import type { Page, Rule } from '../../source/source.ts';
import type { Frame } from './framed-cells.ts';
import { boxOfItem, type Item, runsOfItem, textOfItem } from './item.ts';
import type { Tags } from './tags.ts';

export interface PageItems {
  readonly page: Page;
  /** Rules of the page that underline no words. */
  readonly rules: readonly Rule[];
  readonly items: readonly Item[];
  /** Grids that lay out the page. */
  readonly frames: readonly Frame[];
  /** What was left out of it. */
  readonly notices: readonly Notice[];
}

/** Share of the page, from its edge, where furniture may stand. */
const zone = 0.2;
const outerZone = 0.1;
const tallestTable = 0.16;
const mostItems = 8;
const fewestEntries = 3;
/** Points that a running line may move from one page to the next. */
const drift = 6;

type Edge = 'head' | 'foot';

/** A lone page number: « 3 », « - 3 - », « 3/5 », « Page 2 sur 3 », « 2 | Page ». */
const pageNumber = /^(?:page|p\.)?\s*[-–—|]?\s*(\d{1,4})\s*(?:(?:\/|sur|de|of|-)\s*(\d{1,4}))?\s*[-–—|]?\s*(?:pages?)?$/iu;
const bareAddress = /^<?(?:https?:\/\/|www\.)\S+>?$/iu;

function numbersOf(text: string): readonly number[] {
  return (text.match(/\d+/gu) ?? []).map(Number);
}

/** Numbers of a running line are the same on every page, or follow the page: « Annexe 1 » and « Annexe 2 » are two headings. */
function sameRun(a: Sighting, b: Sighting): boolean {
  return a.numbers.every((number, index) => number === b.numbers[index] || number - a.page === (b.numbers[index] ?? Number.NaN) - b.page);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
}

/** An item in the zone of an edge. */
interface Sighting {
  readonly item: Item;
  readonly text: string;
  /** The text, digits folded. */
  readonly key: string;
  readonly numbers: readonly number[];
  readonly page: number;
  /** Points from the edge. */
  readonly distance: number;
}

/** What stands in the zone of an edge, nearest to the edge first. */
function edgeSightings({ page, items }: PageItems, edge: Edge): readonly Sighting[] {
  const near: { readonly item: Item; readonly distance: number }[] = [];
  for (const item of items) {
    const { y, height } = boxOfItem(item);
    const inZone = edge === 'head' ? y + height < zone * page.height : y > (1 - zone) * page.height;
    if (!inZone || (item.kind === 'table' && height >= tallestTable * page.height)) continue;
    near.push({ item, distance: edge === 'head' ? y : page.height - (y + height) });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, mostItems).map(({ item, distance }) => {
    const text = textOfItem(item);
    return { item, text, key: keyOf(text), numbers: numbersOf(text), page: page.number, distance };
  });
}

function byKey(sightings: readonly (readonly Sighting[])[]): ReadonlyMap<string, readonly Sighting[]> {
  const seen = new Map<string, Sighting[]>();
  for (const sighting of sightings.flat()) {
    const list = seen.get(sighting.key);
    if (list === undefined) seen.set(sighting.key, [sighting]);
    else list.push(sighting);
  }
  return seen;
}

function isPageNumber(text: string, content: PageItems, pages: number): boolean {
  const match = pageNumber.exec(text);
  if (match === null) return false;
  const [value, total] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
  if (total !== undefined) return value <= total;
  return /\bpages?\b|p\./iu.test(text) || value === content.page.number || (pages > 1 && value <= pages + 200);
}

/** What stands at one edge of all pages, by page and by text. */
interface Cadence {
  /** What the trees of the pages hold. */
  readonly tags: Tags;
  readonly pages: readonly (readonly Sighting[])[];
  readonly seen: ReadonlyMap<string, readonly Sighting[]>;
}

function cadenceOf(pages: readonly PageItems[], edge: Edge, tags: Tags): Cadence {
  const sightings = pages.map((content) => edgeSightings(content, edge));
  return { tags, pages: sightings, seen: byKey(sightings) };
}

/** The same text at the same height, on page after page or on every second one; twice is enough for a line that counts the pages. */
function comesBack({ pages, seen }: Cadence, here: Sighting): boolean {
  const near = (seen.get(here.key) ?? []).filter((other) => Math.abs(other.distance - here.distance) <= drift && sameRun(other, here));
  const numbers = [...new Set(near.map(({ page }) => page))].toSorted((a, b) => a - b);
  let run = 1;
  let longest = 1;
  numbers.forEach((number, index) => {
    run = index > 0 && number - (numbers[index - 1] ?? 0) <= 2 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  const counts = near.some((other) => other.page !== here.page && other.numbers.some((number, index) => number !== here.numbers[index]));
  return longest >= (counts ? 2 : Math.min(3, Math.max(2, Math.floor((pages.length - 1) / 2))));
}

/** The tree of its page holds nearly all words, and none of its own: the file says that it is no content. */
function isLeftOut({ tags }: Cadence, { item, page }: Sighting): boolean {
  return tags.isWhole(page) && runsOfItem(item).every(({ mcid, inForm }) => mcid < 0 && !inForm);
}

/** Furniture of one edge, from the edge inwards: the first item of content ends it, save in the outermost band. */
function edgeFurniture(content: PageItems, sightings: readonly Sighting[], cadence: Cadence): readonly Item[] {
  const found: Item[] = [];
  let inside = false;
  for (const here of sightings) {
    const outer = here.distance < outerZone * content.page.height;
    if (inside && !outer) break;
    const numbered = outer && isPageNumber(here.text, content, cadence.pages.length);
    if (numbered || comesBack(cadence, here) || isLeftOut(cadence, here)) found.push(here.item);
    else inside = true;
  }
  return found;
}

/** Lines that are nothing but addresses, at the end of a page: what a converter dumps there. */
function addressDump(content: PageItems, foot: ReadonlySet<Item>): readonly Item[] {
  const dump: Item[] = [];
  for (const item of content.items.toReversed()) {
    if (foot.has(item)) continue;
    if (item.kind !== 'line' || !/^<?(?:http|www)/.test(item.line.text) || !bareAddress.test(item.line.text)) break;
    dump.push(item);
  }
  const told = dump.some((item) => content.items.some((other) => !dump.includes(other) && textOfItem(other).includes(textOfItem(item))));
  return dump.length > 1 || told ? dump : [];
}

/** Entries of a table of contents, with leaders and a page number, when there are several in the document. */
function tocEntries(pages: readonly PageItems[]): ReadonlySet<Item> {
  const entries = pages.flatMap((content) =>
    content.items.filter((item) => item.kind === 'line' && /\d$/.test(item.line.text) && /(?:\.\s?){4,}\s?\d{1,4}$/u.test(item.line.text)),
  );
  return new Set(entries.length >= fewestEntries ? entries : []);
}

/** Marks running headers and footers, page numbers, tables of contents and dumps of addresses. */
export function markFurniture(pages: readonly PageItems[], tags: Tags): readonly PageItems[] {
  const cadences = [cadenceOf(pages, 'head', tags), cadenceOf(pages, 'foot', tags)];
  const toc = tocEntries(pages);
  return pages.map((content, index) => {
    const running = new Set(cadences.flatMap((cadence) => edgeFurniture(content, cadence.pages[index] ?? [], cadence)));
    const furniture = new Set([...running, ...toc, ...addressDump(content, running)]);
    return { ...content, items: content.items.map((item) => (furniture.has(item) ? { ...item, role: 'furniture' as const } : item)) };
  });
}
