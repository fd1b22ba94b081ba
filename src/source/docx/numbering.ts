// numbering.xml → the lists of the document: for each `numId`, its levels with the overrides applied.
import { type ParagraphFormat, readFormat, readLook } from './properties.ts';
import type { StyleSheet } from './styles.ts';
import { child, children, integerOf, toggleOf, valueIn, type XmlElement } from './xml-tree.ts';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Example of a custom format, « 01, 02, 03, ... ». */
  readonly pattern?: string;
  /** « Article %1.%2 – » */
  readonly text: string;
  /** Level, counted from 1, whose numbers restart this one; 0: never; absent: any higher level. */
  readonly restart?: number;
  /** Paragraph style that stands at this level. */
  readonly style?: string;
  /** Roman numbers and letters of other levels are written in digits. */
  readonly legal: boolean;
  readonly font?: string;
  readonly picture: boolean;
  readonly hidden: boolean;
  /** Indents that its paragraphs take unless they have their own. */
  readonly paragraphs: ParagraphFormat;
}

export interface NumberedList {
  /** Lists of the same definition share their counters. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** By level, the number with which the first paragraph of this list starts again. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** What Word keeps of a label's pattern. */
const longestLabel = 255;
const maxLevel = 8;

/** A format that older programs do not know stands in an alternative. */
function formatOf(level: XmlElement): XmlElement | undefined {
  const alternative = child(level, 'mc:AlternateContent');
  return child(level, 'w:numFmt') ?? child(child(alternative, 'mc:Choice') ?? child(alternative, 'mc:Fallback'), 'w:numFmt');
}

function readLevel(level: XmlElement): ListLevel {
  const format = formatOf(level)?.attributes;
  const pattern = format?.['w:format'];
  const restart = integerOf(valueIn(level, 'w:lvlRestart'));
  const style = valueIn(level, 'w:pStyle');
  const look = readLook(child(level, 'w:rPr'));
  return {
    start: integerOf(valueIn(level, 'w:start')) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    ...(pattern === undefined ? {} : { pattern }),
    text: (valueIn(level, 'w:lvlText') ?? '').slice(0, longestLabel),
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
    legal: toggleOf(level, 'w:isLgl') === true,
    ...(look.font === undefined ? {} : { font: look.font }),
    picture: child(level, 'w:lvlPicBulletId') !== undefined,
    hidden: look.hidden === true,
    paragraphs: readFormat(child(level, 'w:pPr')),
  };
}

function levelsOf(parent: XmlElement | undefined): readonly (readonly [number, ListLevel])[] {
  return children(parent, 'w:lvl').flatMap((level) => {
    const index = integerOf(level.attributes['w:ilvl']);
    return index === undefined || index < 0 || index > maxLevel ? [] : [[index, readLevel(level)] as const];
  });
}

function readList(list: XmlElement, definition: XmlElement | undefined): NumberedList {
  const levels = new Map(levelsOf(definition));
  const restarts = new Map<number, number>();
  for (const override of children(list, 'w:lvlOverride')) {
    const index = integerOf(override.attributes['w:ilvl']) ?? 0;
    const start = integerOf(valueIn(override, 'w:startOverride'));
    for (const [at, level] of levelsOf(override)) levels.set(at, level);
    if (start !== undefined) restarts.set(index, start);
  }
  return { definition: definition?.attributes['w:abstractNumId'] ?? '', levels, restarts };
}

/** By `numId`. A definition that only points to a numbering style is replaced by that style's own. */
export function readNumbering(root: XmlElement | undefined, styles: StyleSheet): ReadonlyMap<number, NumberedList> {
  const definitions = new Map(children(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]));
  const elements = new Map(children(root, 'w:num').map((one) => [integerOf(one.attributes['w:numId']) ?? 0, one]));
  const definitionOf = (list: XmlElement | undefined): XmlElement | undefined => definitions.get(valueIn(list, 'w:abstractNumId') ?? '');
  const lists = new Map<number, NumberedList>();
  for (const [id, list] of elements) {
    const own = definitionOf(list);
    const linked = styles.find(valueIn(own, 'w:numStyleLink'))?.format.numId;
    const followed = linked === undefined ? own : (definitionOf(elements.get(linked)) ?? own);
    lists.set(id, readList(list, followed));
  }
  return lists;
}
