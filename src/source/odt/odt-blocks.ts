// The children of an OpenDocument body, cell, note or text box → their paragraphs and tables in order.
import { integerOf, textName, type XmlElement } from '../docx/xml-tree.ts';
import type { WordBlock, WordParagraph } from '../source.ts';
import { readOdtInline } from './odt-inline.ts';
import { countOdt, type OdtLevel } from './odt-lists.ts';
import type { OdtStyle } from './odt-styles.ts';
import { readOdtTable } from './odt-tables.ts';
import type { OdtItem, OdtPlace, OdtWalk } from './odt-walk.ts';

const skipped = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'text:index-title-template',
]);
const contents = /^text:(?:table-of-content|illustration-index|table-index|object-index|alphabetical-index|user-index)$/u;
/** Entries of a table of contents outside an index, as an import leaves them. */
const contentsStyle = /^(?:toc|tm|contents|figure index|illustration index) ?\d{0,2}$/iu;
const drawn = /^draw:(?:frame|custom-shape|rect|ellipse|g|text-box)$/u;
const noItem: Omit<OdtItem, 'counts'> = { level: 0, numbered: false };
const maxDepth = 10;

interface Numbered {
  readonly label?: string;
  readonly listLevel?: number;
  readonly level?: OdtLevel;
}

/** Outside lists a heading is numbered by the outline, when its style stands for that level of it. */
function outlineNumber(level: number, style: OdtStyle, walk: OdtWalk): Numbered {
  if (style.listStyle === '' || (walk.styles.outlined && style.outline !== level)) return {};
  const found = walk.lists.outline.get(level);
  const label = countOdt(walk.lists.outline, level, walk.outline, undefined);
  return { ...(label === undefined ? {} : { label, listLevel: level - 1 }), ...(found === undefined ? {} : { level: found }) };
}

function listNumber(item: OdtItem, style: OdtStyle, walk: OdtWalk): Numbered {
  const list = walk.lists.find(item.style) ?? walk.lists.find(style.listStyle);
  const level = list?.get(item.level);
  if (list === undefined || level === undefined) return {};
  if (!item.numbered || style.listStyle === '') return { level };
  const label = countOdt(list, item.level, item.counts, item.start);
  return { level, ...(label === undefined ? {} : { label, listLevel: item.level - 1 }) };
}

function addParagraph(element: XmlElement, blocks: WordBlock[], walk: OdtWalk, place: OdtPlace): void {
  const index = place.indexed ? walk.tally.paragraphs : undefined;
  if (place.indexed) walk.tally.paragraphs += 1;
  const style = walk.styles.paragraph(element.attributes['text:style-name']);
  const level = element.name === 'text:h' ? Math.min(9, Math.max(1, integerOf(element.attributes['text:outline-level']) ?? 1)) : undefined;
  const toc = place.toc || contentsStyle.test(style.name);
  const { pictures } = walk.tally;
  const { runs, boxes } = readOdtInline(element.children, style.look, walk, place, index);
  const header = element.attributes['text:is-list-header'] === 'true';
  const number: Numbered =
    place.item !== undefined ? listNumber(place.item, style, walk) : level === undefined || header ? {} : outlineNumber(level, style, walk);
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    ...(index === undefined ? {} : { index }),
    ...(style.name === '' ? {} : { style: style.name }),
    ...(level === undefined || toc ? {} : { headingLevel: level }),
    ...(number.label === undefined ? {} : { label: number.label }),
    ...(number.listLevel === undefined ? {} : { listLevel: number.listLevel }),
    runs,
    ...(walk.tally.pictures > pictures ? { picture: true } : {}),
    ...(toc ? { toc: true } : {}),
    spaceBefore: style.before ?? 0,
    spaceAfter: style.after ?? 0,
    indent: number.level?.indent ?? (style.left ?? 0) + (style.first ?? 0),
  };
  blocks.push(paragraph, ...boxes);
}

/** A list goes on from the one that it names, or from the last one of its style; nested, from the list around it. */
function chainOf(list: XmlElement, style: string | undefined, outer: OdtItem | undefined, walk: OdtWalk): Map<number, number> {
  const { 'text:continue-list': named, 'text:continue-numbering': goesOn, 'xml:id': id } = list.attributes;
  const key = style ?? '';
  const before = named === undefined ? (goesOn === 'true' ? walk.latest.get(key) : undefined) : walk.chains.get(named);
  const counts = outer?.counts ?? before ?? new Map<number, number>();
  if (id !== undefined) walk.chains.set(id, counts);
  walk.latest.set(key, counts);
  return counts;
}

function addList(list: XmlElement, blocks: WordBlock[], walk: OdtWalk, place: OdtPlace): void {
  const outer = place.item;
  const style = list.attributes['text:style-name'] ?? outer?.style;
  const counts = chainOf(list, style, outer, walk);
  const level = Math.min(maxDepth, (outer ?? noItem).level + 1);
  for (const item of list.children) {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
    const start = integerOf(item.attributes['text:start-value']);
    const own: OdtItem = {
      ...(style === undefined ? {} : { style }),
      level,
      counts,
      ...(start === undefined ? {} : { start }),
      numbered: item.name === 'text:list-item',
    };
    addItem(item, blocks, walk, { ...place, item: own });
  }
}

/** The first paragraph of an item carries its number. */
function addItem(item: XmlElement, blocks: WordBlock[], walk: OdtWalk, place: OdtPlace): void {
  let own = place.item;
  for (const element of item.children) {
    addOne(element, blocks, walk, own === undefined ? place : { ...place, item: own });
    if (own !== undefined && (element.name === 'text:p' || element.name === 'text:h')) own = { ...own, numbered: false };
  }
}

function addOne(element: XmlElement, blocks: WordBlock[], walk: OdtWalk, place: OdtPlace): void {
  const { name } = element;
  if (name === textName || skipped.has(name)) return;
  const { item: _item, ...apart } = place;
  if (name === 'text:p' || name === 'text:h') addParagraph(element, blocks, walk, place);
  else if (name === 'text:list') addList(element, blocks, walk, place);
  else if (name === 'table:table') blocks.push(readOdtTable(element, walk, apart));
  else if (drawn.test(name)) blocks.push(...readOdtInline([element], {}, walk, apart).boxes);
  else for (const inner of element.children) addOne(inner, blocks, walk, contents.test(name) ? { ...place, toc: true } : place);
}

/** Whatever is not a paragraph, a list or a table is transparent: sections, indexes, page breaks. */
export function readOdtBlocks(elements: readonly XmlElement[], walk: OdtWalk, place: OdtPlace): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  for (const element of elements) addOne(element, blocks, walk, place);
  return blocks;
}
