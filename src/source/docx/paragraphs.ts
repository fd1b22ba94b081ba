// A `w:p` → its paragraph with number, level and runs, followed by the text boxes anchored in it.
import type { WordBlock, WordParagraph } from '../source.ts';
import { readInline } from './inline.ts';
import { inherit, type ParagraphFormat, readFormat } from './properties.ts';
import type { Style } from './styles.ts';
import type { Surroundings, Walk } from './walk.ts';
import { child, toggleOf, valueIn, type XmlElement } from './xml-tree.ts';

export interface ReadParagraph {
  readonly paragraph: WordParagraph;
  readonly boxes: readonly WordBlock[];
  /** Its mark is deleted: in the final view its text opens the next paragraph. */
  readonly merges: boolean;
}

interface ListPlace {
  readonly numId: number;
  readonly level: number;
}

/** The level of a number that comes from a style is the one that names that style. */
function placeInList(direct: ParagraphFormat, style: Style, walk: Walk): ListPlace | undefined {
  const numId = direct.numId ?? style.format.numId;
  if (numId === undefined || numId === 0) return undefined;
  if (direct.listLevel !== undefined) return { numId, level: direct.listLevel };
  const levels = [...(walk.lists.get(numId)?.levels ?? [])];
  const linked =
    direct.numId === undefined ? levels.find(([, level]) => level.style !== undefined && level.style === style.numberingStyle)?.[0] : undefined;
  return { numId, level: linked ?? style.format.listLevel ?? 0 };
}

function numberOf(place: ListPlace | undefined, walk: Walk): Pick<WordParagraph, 'label' | 'listLevel'> {
  const label = place === undefined ? undefined : walk.labelOf(place.numId, place.level);
  return place === undefined || label === undefined ? {} : { label, listLevel: place.level };
}

function headingLevelOf(direct: ParagraphFormat, style: Style): number | undefined {
  if (style.toc || direct.outline === 9) return undefined;
  return direct.outline === undefined || style.headingLevel !== undefined ? style.headingLevel : direct.outline + 1;
}

function markIsDeleted(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

/** Fields that a broken file left open must not swallow the rest of the text. */
function closeStrayFields(walk: Walk, isHeading: boolean): void {
  for (let at = walk.fields.length - 1; at >= 0; at -= 1) {
    if (isHeading || walk.fields[at]?.inResult === false) walk.fields.splice(at, 1);
  }
}

/** Direct format over the list's indents, over the style, over the document's defaults. */
function placing(
  properties: XmlElement | undefined,
  direct: ParagraphFormat,
  style: Style,
  place: ListPlace | undefined,
  walk: Walk,
): ParagraphFormat {
  const list = place === undefined ? undefined : walk.lists.get(place.numId)?.levels.get(place.level)?.paragraphs;
  const format = inherit(direct, inherit(list ?? {}, inherit(style.format, walk.styles.baseFormat)));
  return toggleOf(properties, 'w:contextualSpacing') === true ? { ...format, before: 0, after: 0 } : format;
}

export function readParagraph(element: XmlElement, walk: Walk, around: Surroundings): ReadParagraph {
  const index = around.indexed ? walk.tally.paragraphs : undefined;
  if (around.indexed) walk.tally.paragraphs += 1;
  const properties = child(element, 'w:pPr');
  const style = walk.styles.paragraph(valueIn(properties, 'w:pStyle'));
  const direct = readFormat(properties);
  const headingLevel = around.toc ? undefined : headingLevelOf(direct, style);
  closeStrayFields(walk, headingLevel !== undefined);
  const pictures = walk.tally.pictures;
  const content = readInline(element, walk, around, style, index);
  const merges = markIsDeleted(properties);
  const place = merges ? undefined : placeInList(direct, style, walk);
  const format = placing(properties, direct, style, place, walk);
  const paraId = element.attributes['w14:paraId'];
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    ...(index === undefined ? {} : { index }),
    ...(paraId === undefined ? {} : { paraId }),
    ...(style.name === '' ? {} : { style: style.name }),
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...numberOf(place, walk),
    runs: content.runs,
    ...(walk.tally.pictures > pictures ? { picture: true } : {}),
    ...(around.toc || style.toc || content.toc ? { toc: true } : {}),
    spaceBefore: format.before ?? 0,
    spaceAfter: format.after ?? 0,
    indent: (format.left ?? 0) + (format.first ?? 0),
  };
  return { paragraph, boxes: content.boxes, merges };
}
