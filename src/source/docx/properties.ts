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
  const size = points(valueIn(properties, 'w:sz'), 1 / 2);
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return {
    ...optional('bold', toggleOf(properties, 'w:b')),
    ...optional('italic', toggleOf(properties, 'w:i')),
    ...optional('capitals', toggleOf(properties, 'w:caps')),
    ...optional('hidden', toggleOf(properties, 'w:vanish')),
    ...optional('size', size === undefined || size <= 0 ? undefined : size),
    ...optional('font', fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']),
  };
}

const automaticSpace = 14;

function spaceOf(spacing: XmlElement | undefined, side: 'before' | 'after'): number | undefined {
  if (spacing === undefined) return undefined;
  const automatic = spacing.attributes[`w:${side}Autospacing`];
  if (automatic === '1' || automatic === 'true' || automatic === 'on') return automaticSpace;
  return points(spacing.attributes[`w:${side}`], twentieth);
}

const pointsPer: Readonly<Record<string, number>> = { pt: 1, pc: 12, pi: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/** A plain number counts `unit` points; the strict vocabulary also writes « 11pt » or « 1.5cm ». */
function points(said: string | undefined, unit: number): number | undefined {
  const value = integerOf(said);
  if (value !== undefined) return value * unit;
  const [, number, name] = /^(-?\d{1,6}(?:\.\d{1,6})?)(pt|pc|pi|in|cm|mm)$/u.exec(said ?? '') ?? [];
  return name === undefined ? undefined : Number(number) * (pointsPer[name] ?? 1);
}

const twentieth = 1 / 20;

function firstLineOf(indent: XmlElement | undefined): number | undefined {
  const hanging = points(indent?.attributes['w:hanging'], twentieth);
  return hanging === undefined ? points(indent?.attributes['w:firstLine'], twentieth) : -hanging;
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
    ...optional('left', points(indent?.attributes['w:left'] ?? indent?.attributes['w:start'], twentieth)),
    ...optional('first', firstLineOf(indent)),
  };
}
