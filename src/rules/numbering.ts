// Numbers of headings or deliverables as written in, their values and where a series repeats or skips out.

/** A number read: `series` tells apart styles and prefixes (« 2. », « IV », « a »), `value` counts from 1. */
export interface Numbered {
  readonly position: number;
  readonly series: string;
  readonly value: number;
}

export interface Gap {
  readonly before: Numbered;
  readonly after: Numbered;
  readonly missing: readonly number[];
}

export interface Repetition {
  readonly first: Numbered;
  readonly again: Numbered;
}

const romanDigits: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
  ['d', 500],
  ['m', 1000],
]);
const romanShape = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const longestSkip = 3;
const longestNumber = 40;

/** The value of a Roman number in small letters; undefined for any other word. */
function romanValue(word: string): number | undefined {
  if (word === '' || !romanShape.test(word)) return undefined;
  let total = 0;
  const values = [...word].map((letter) => romanDigits.get(letter) ?? 0);
  values.forEach((value, index) => {
    total += value < (values[index + 1] ?? 0) ? -value : value;
  });
  return total;
}

/** « 2.1 » is prefix « 2. » and word « 1 »; « L3 » is prefix « l » and word « 3 ». */
function apart(raw: string): { readonly prefix: string; readonly word: string } | undefined {
  if (raw.length > longestNumber) return undefined;
  // « 4 et 5 » goes up to the second.
  const last = /^\d{1,2} (?:et|&) (\d{1,2})$/u.exec(raw.trim())?.[1];
  if (last !== undefined) return { prefix: '', word: last };
  const parts = /^(?<prefix>.*?)(?<word>\d+|(?<![a-zà-ÿ])[a-z]+)$/iu.exec(raw.replace(/[\s.):°–-]+$/u, '').trim());
  const { prefix, word } = parts?.groups ?? {};
  return prefix === undefined || word === undefined ? undefined : { prefix, word };
}

/** Letters are Roman only when each of them can be and the series starts at I. */
function isRoman(words: readonly string[]): boolean {
  return romanValue(words[0] ?? '') === 1 && words.every((word) => romanValue(word) !== undefined);
}

function seriesOf(prefix: string, word: string): string {
  if (/^\d/u.test(word)) return `${prefix.toLowerCase()}1`;
  return `${prefix.toLowerCase()}${word === word.toUpperCase() ? 'A' : 'a'}`;
}

function letterValue(word: string): number | undefined {
  return word.length === 1 ? word.charCodeAt(0) - 96 : undefined;
}

/** The numbers of siblings, in order; undefined where none was written or none can be understood. */
export function numbersOf(raws: readonly (string | undefined)[]): readonly (Numbered | undefined)[] {
  const parts = raws.map((raw) => (raw === undefined ? undefined : apart(raw)));
  const words = new Map<string, string[]>();
  for (const part of parts) {
    if (part === undefined) continue;
    const series = seriesOf(part.prefix, part.word);
    const known = words.get(series);
    if (known === undefined) words.set(series, [part.word.toLowerCase()]);
    else known.push(part.word.toLowerCase());
  }
  const romans = new Set([...words].filter(([, ofSeries]) => isRoman(ofSeries)).map(([series]) => series));
  return parts.map((part, position) => {
    if (part === undefined) return undefined;
    const series = seriesOf(part.prefix, part.word);
    const word = part.word.toLowerCase();
    const value = /^\d/u.test(word) ? Number(word) : romans.has(series) ? romanValue(word) : letterValue(word);
    return value === undefined ? undefined : { position, series, value };
  });
}

/** Numbers of one series cut where it starts again at 1: annexes and second lists restart. */
export function runsOf(numbers: readonly (Numbered | undefined)[]): readonly (readonly Numbered[])[] {
  const runs = new Map<string, Numbered[][]>();
  for (const number of numbers) {
    if (number === undefined) continue;
    const ofSeries = runs.get(number.series) ?? [];
    const previous = ofSeries.at(-1)?.at(-1);
    const restarts = previous === undefined || (number.value === 1 && previous.value > 1);
    if (restarts) runs.set(number.series, [...ofSeries, [number]]);
    else ofSeries.at(-1)?.push(number);
  }
  return [...runs.values()].flat();
}

export function repetitionsIn(run: readonly Numbered[]): readonly Repetition[] {
  const firsts = new Map<number, Numbered>();
  return run.flatMap((again) => {
    const first = firsts.get(again.value);
    if (first === undefined) firsts.set(again.value, again);
    return first === undefined ? [] : [{ first, again }];
  });
}

/**
 * Where neighbours of a run skip one to three values. Something unnumbered between the two may be the missing one, and a
 * number given twice explains the skip after it.
 */
export function gapsIn(run: readonly Numbered[]): readonly Gap[] {
  const repeated = new Set(repetitionsIn(run).map(({ again }) => again.value));
  return run.flatMap((after, index) => {
    const before = run[index - 1];
    if (before === undefined || after.position !== before.position + 1) return [];
    const skipped = after.value - before.value - 1;
    if (skipped < 1 || skipped > longestSkip) return [];
    if (repeated.has(before.value)) return [];
    return [{ before, after, missing: Array.from({ length: skipped }, (_, step) => before.value + 1 + step) }];
  });
}

function romanNumeral(value: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return `${tens[Math.floor(value / 10) % 10] ?? ''}${units[value % 10] ?? ''}`;
}

/** The ordinal in the style shown by a model of it: « iv) » for 4 and « i) », « D. » for 4 and « A. ». */
export function written(value: number, style: string): string {
  return style.replace(/[iIaA1]/u, (sample) => {
    if (sample === '1') return String(value);
    const word = sample.toLowerCase() === 'i' ? romanNumeral(value) : String.fromCharCode(96 + value);
    return sample === sample.toLowerCase() ? word : word.toUpperCase();
  });
}
