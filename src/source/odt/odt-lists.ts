// The list styles of an OpenDocument text → a counter that gives the number or bullet that each paragraph shows.
import { formatNumber } from '../docx/number-format.ts';
import { bulletOf } from '../docx/symbols.ts';
import { child, children, integerOf, type XmlElement } from '../docx/xml-tree.ts';
import { lengthOf } from './odt-styles.ts';

export interface OdtLevel {
  /** « 1 », « a », « A », « i », « I », « 01 »…; empty: no number. */
  readonly format: string;
  /** aa, bb after z; else aa, ab. */
  readonly repeated: boolean;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels, this one included, the number shows. */
  readonly shown: number;
  readonly start: number;
  /** « Article %1%.%2% – », when the file says it. */
  readonly pattern?: string;
  readonly bullet?: string;
  readonly picture: boolean;
  readonly font?: string;
  /** Points from the margin to the number. */
  readonly indent?: number;
}

/** By level, counted from 1. */
export type OdtList = ReadonlyMap<number, OdtLevel>;

export interface OdtLists {
  readonly outline: OdtList;
  find(name: string | undefined): OdtList | undefined;
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  i: 'lowerRoman',
  I: 'upperRoman',
  '01': 'decimalZero',
  '01, 02, 03, ...': 'decimalZero',
  '1st': 'ordinal',
};

function indentOf(element: XmlElement): number | undefined {
  const properties = child(element, 'style:list-level-properties');
  const aligned = child(properties, 'style:list-level-label-alignment')?.attributes;
  if (aligned === undefined) return lengthOf(properties?.attributes['text:space-before']);
  return (lengthOf(aligned['fo:margin-left']) ?? 0) + (lengthOf(aligned['fo:text-indent']) ?? 0);
}

function levelOf(element: XmlElement): OdtLevel {
  const own = element.attributes;
  const text = child(element, 'style:text-properties')?.attributes;
  const font = text?.['style:font-name'] ?? text?.['fo:font-family'];
  const bullet = own['text:bullet-char'];
  const pattern = own['loext:num-list-format'] ?? own['style:num-list-format'];
  const indent = indentOf(element);
  return {
    format: own['style:num-format'] ?? '',
    repeated: own['style:num-letter-sync'] === 'true',
    prefix: own['style:num-prefix'] ?? '',
    suffix: own['style:num-suffix'] ?? '',
    shown: integerOf(own['text:display-levels']) ?? 1,
    start: integerOf(own['text:start-value']) ?? 1,
    ...(pattern === undefined ? {} : { pattern }),
    ...(bullet === undefined ? {} : { bullet }),
    picture: element.name === 'text:list-level-style-image',
    ...(font === undefined ? {} : { font }),
    ...(indent === undefined ? {} : { indent }),
  };
}

function levelsOf(list: XmlElement | undefined): OdtList {
  return new Map(
    (list?.children ?? []).flatMap((element) => {
      const level = integerOf(element.attributes['text:level']);
      return level === undefined || level < 1 || level > 10 ? [] : [[level, levelOf(element)] as const];
    }),
  );
}

/** `places`: the elements that may hold list styles, the nearest last. */
export function readOdtLists(places: readonly (XmlElement | undefined)[]): OdtLists {
  const lists = new Map<string, OdtList>();
  for (const place of places) {
    for (const list of children(place, 'text:list-style')) lists.set(list.attributes['style:name'] ?? '', levelsOf(list));
  }
  const outline = places.map((place) => child(place, 'text:outline-style')).find((one) => one !== undefined);
  return { outline: levelsOf(outline), find: (name) => (name === undefined ? undefined : lists.get(name)) };
}

/** a … z, then aa, ab. */
function columnLetters(value: number): string {
  let left = value;
  let letters = '';
  while (left > 0) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
    left = Math.floor((left - 1) / 26);
  }
  return letters;
}

function written(value: number, { format, repeated }: OdtLevel): string {
  if (format === '') return '';
  if (format !== 'a' && format !== 'A') return formatNumber(value, formats[format] ?? 'decimal');
  const letters = repeated ? formatNumber(value, 'lowerLetter') : columnLetters(value);
  return format === 'A' ? letters.toUpperCase() : letters;
}

function textOf(list: OdtList, at: number, level: OdtLevel, counts: ReadonlyMap<number, number>): string {
  const number = (index: number): string => {
    const source = list.get(index);
    return source === undefined || index > at ? '' : written(counts.get(index) ?? source.start, source);
  };
  if (level.pattern !== undefined) return level.pattern.replace(/%(\d{1,2})%/gu, (_whole, digits: string) => number(Number(digits)));
  const first = Math.max(1, at - level.shown + 1);
  const numbers = Array.from({ length: at - first + 1 }, (_none, step) => number(first + step)).filter((one) => one !== '');
  return `${level.prefix}${numbers.join('.')}${level.suffix}`;
}

/** Counts one more paragraph of a chain of lists; undefined when nothing is shown. `start`: the number that the item itself gives. */
export function countOdt(list: OdtList, at: number, counts: Map<number, number>, start: number | undefined): string | undefined {
  const level = list.get(at);
  if (level === undefined) return undefined;
  for (const index of [...counts.keys()]) if (index > at) counts.delete(index);
  if (level.picture) return '•';
  if (level.bullet !== undefined) return bulletOf(level.bullet, level.font);
  if (level.format === '' && (level.pattern ?? `${level.prefix}${level.suffix}`).trim() === '') return undefined;
  const before = counts.get(at);
  counts.set(at, start ?? (before === undefined ? level.start : before + 1));
  const label = textOf(list, at, level, counts).trim();
  return label === '' ? undefined : label;
}
