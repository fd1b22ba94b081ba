// Formatting elements (`w:rPr`, `w:pPr`) → what they say, absent where they are silent.
import { child, integerOf, toggleOf, valueIn, type XmlElement } from './xml-tree.ts';

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
}

export interface ParagraphFormat {
  readonly numId?: number;
  readonly listLevel?: number;
  /** 0-based; 9 is body text. */
  readonly outline?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** Left edge of the text, and of its first line from there. */
  readonly left?: number;
  readonly first?: number;
}

/** `{ key: value }` or nothing, so that an absent property stays absent. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const entry: { [P in K]?: V } = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}

/** Properties of `nearer` over those of `farther`. */
export function inherit<T extends RunLook | ParagraphFormat>(nearer: T, farther: T): T {
  return { ...farther, ...nearer };
}

export function readLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {};
  const size = integerOf(valueIn(properties, 'w:sz'));
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return {
    ...optional('bold', toggleOf(properties, 'w:b')),
    ...optional('italic', toggleOf(properties, 'w:i')),
    ...optional('capitals', toggleOf(properties, 'w:caps')),
    ...optional('hidden', toggleOf(properties, 'w:vanish')),
    ...optional('size', size === undefined || size <= 0 ? undefined : size / 2),
    ...optional('font', fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']),
  };
}

const automaticSpace = 14;

function spaceOf(spacing: XmlElement | undefined, side: 'before' | 'after'): number | undefined {
  if (spacing === undefined) return undefined;
  const automatic = spacing.attributes[`w:${side}Autospacing`];
  if (automatic === '1' || automatic === 'true' || automatic === 'on') return automaticSpace;
  return points(spacing.attributes[`w:${side}`]);
}

function points(twentieths: string | undefined): number | undefined {
  const value = integerOf(twentieths);
  return value === undefined ? undefined : value / 20;
}

function firstLineOf(indent: XmlElement | undefined): number | undefined {
  const hanging = points(indent?.attributes['w:hanging']);
  return hanging === undefined ? points(indent?.attributes['w:firstLine']) : -hanging;
}

export function readFormat(properties: XmlElement | undefined): ParagraphFormat {
  if (properties === undefined) return {};
  const numbering = child(properties, 'w:numPr');
  const spacing = child(properties, 'w:spacing');
  const indent = child(properties, 'w:ind');
  return {
    ...optional('numId', integerOf(valueIn(numbering, 'w:numId'))),
    ...optional('listLevel', integerOf(valueIn(numbering, 'w:ilvl'))),
    ...optional('outline', integerOf(valueIn(properties, 'w:outlineLvl'))),
    ...optional('before', spaceOf(spacing, 'before')),
    ...optional('after', spaceOf(spacing, 'after')),
    ...optional('left', points(indent?.attributes['w:left'] ?? indent?.attributes['w:start'])),
    ...optional('first', firstLineOf(indent)),
  };
}
