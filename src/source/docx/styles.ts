// styles.xml → what each style says once its `basedOn` chain and the document's defaults are followed.
import { inherit, type ParagraphFormat, type RunLook, readFormat, readLook } from './properties.ts';
import { child, children, valueIn, type XmlElement } from './xml-tree.ts';

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly look: RunLook;
  readonly format: ParagraphFormat;
  /** 1-based. */
  readonly headingLevel?: number;
  /** The style, itself or an ancestor, whose numbering applies. */
  readonly numberingStyle?: string;
  readonly toc: boolean;
  /** A table style that sets its first row off. */
  readonly boldFirstRow: boolean;
  readonly shadedFirstRow: boolean;
}

export interface StyleSheet {
  /** Look of the text that no style touches. */
  readonly base: RunLook;
  readonly baseFormat: ParagraphFormat;
  /** The style of that id, else the default paragraph style. */
  paragraph(id: string | undefined): Style;
  /** A character, table or numbering style. */
  find(id: string | undefined): Style | undefined;
}

const plain: Style = { id: '', name: '', look: {}, format: {}, toc: false, boldFirstRow: false, shadedFirstRow: false };
const headingName = /^(?:heading|titre|überschrift) ?([1-9])$/iu;
const tocName = /^(?:toc|tm|table des matières|table of figures|table des illustrations|toa|index)\b(?! ?\p{L})/iu;
const tocHeading = /^(?:toc ?heading|en-?tête de table des matières|titre ?tr|toa heading|contents heading)/iu;

function ownHeadingLevel(element: XmlElement, name: string, format: ParagraphFormat): number | undefined {
  const named = headingName.exec(name) ?? headingName.exec(element.attributes['w:styleId'] ?? '');
  if (named !== null) return Number(named[1]);
  return format.outline !== undefined && format.outline < 9 ? format.outline + 1 : undefined;
}

/** The colour of a ground that can be seen. */
export function isShaded(properties: XmlElement | undefined): boolean {
  const fill = child(properties, 'w:shd')?.attributes['w:fill'];
  return fill !== undefined && !/^(?:auto|f{6})$/iu.test(fill);
}

function firstRowOf(element: XmlElement): XmlElement | undefined {
  return children(element, 'w:tblStylePr').find((part) => part.attributes['w:type'] === 'firstRow');
}

function resolveStyle(element: XmlElement, parent: Style): Style {
  const id = element.attributes['w:styleId'] ?? '';
  const name = valueIn(element, 'w:name') ?? id;
  const format = readFormat(child(element, 'w:pPr'));
  const firstRow = firstRowOf(element);
  const toc = tocName.test(name) || tocHeading.test(name) || tocHeading.test(id);
  const level = toc ? undefined : (ownHeadingLevel(element, name, format) ?? (format.outline === 9 ? undefined : parent.headingLevel));
  const numberingStyle = format.numId === undefined ? parent.numberingStyle : id;
  return {
    id,
    name,
    look: inherit(readLook(child(element, 'w:rPr')), parent.look),
    format: inherit(format, parent.format),
    ...(level === undefined ? {} : { headingLevel: level }),
    ...(numberingStyle === undefined ? {} : { numberingStyle }),
    toc,
    boldFirstRow: parent.boldFirstRow || readLook(child(firstRow, 'w:rPr')).bold === true,
    shadedFirstRow: parent.shadedFirstRow || isShaded(child(firstRow, 'w:tcPr')),
  };
}

/** A missing part gives a sheet without styles; a chain that runs in a circle stops where it closes. */
export function readStyles(root: XmlElement | undefined): StyleSheet {
  const elements = new Map(children(root, 'w:style').map((element) => [element.attributes['w:styleId'] ?? '', element]));
  const resolved = new Map<string, Style>();
  const resolve = (id: string, below: readonly string[]): Style | undefined => {
    const known = resolved.get(id);
    const element = elements.get(id);
    if (known !== undefined || element === undefined || below.includes(id) || below.length > 50) return known;
    const parent = valueIn(element, 'w:basedOn');
    const style = resolveStyle(element, (parent === undefined ? undefined : resolve(parent, [...below, id])) ?? plain);
    resolved.set(id, style);
    return style;
  };
  const isDefault = (element: XmlElement): boolean =>
    element.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(element.attributes['w:default'] ?? '');
  const standard = [...elements.values()].find(isDefault)?.attributes['w:styleId'];
  const defaults = child(root, 'w:docDefaults');
  return {
    base: readLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
    baseFormat: readFormat(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    paragraph: (id) => (id === undefined ? undefined : resolve(id, [])) ?? (standard === undefined ? undefined : resolve(standard, [])) ?? plain,
    find: (id) => (id === undefined ? undefined : resolve(id, [])),
  };
}
