// A small grammar engine: parsers over folded text, combined, then scanned over a whole text into located values.
import type { Located } from '../document/span.ts';
import { fold } from './fold.ts';

/** `folded` has the length of `raw`; parsers match the first and look at the second where capitals tell. */
export interface Input {
  readonly raw: string;
  readonly folded: string;
}

export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/** Reads at one offset, or declines. Looks ahead a bounded number of characters, so that a scan stays linear. */
export type Parser<T> = (input: Input, at: number) => Match<T> | undefined;

/** Words of the lexicon that say one value. */
export interface Entry<T> {
  readonly valeur: T;
  readonly formes: readonly string[];
}

const blankMarks = /\\.|\[(?:\\.|[^\]\\])*\]|[ ~]/gu;

/** In patterns, character classes apart, a space is one to four blanks and `~` none to four: no run of blanks costs more. */
export function blanks(pattern: string): string {
  return pattern.replace(blankMarks, (mark) => (mark === ' ' ? '[ ]{1,4}' : mark === '~' ? '[ ]{0,4}' : mark));
}

/** A pattern of bounded length; `read` may decline by returning undefined. */
export function token<T>(pattern: string, read: (groups: readonly (string | undefined)[], input: Input, at: number) => T | undefined): Parser<T> {
  const sticky = new RegExp(blanks(pattern), 'uy');
  return (input, at) => {
    sticky.lastIndex = at;
    const groups = sticky.exec(input.folded);
    if (groups === null) return undefined;
    const value = read(groups, input, at);
    return value === undefined ? undefined : { value, end: at + groups[0].length };
  };
}

/** A pattern that only has to be there. */
export function skip(pattern: string): Parser<string> {
  return token(pattern, ([text]) => text);
}

/**
 * Letters and digits of folded text, for the inside of a class: plain ranges, since `\p{L}` in a pattern of many words costs V8
 * fifty times more to compile and to run.
 */
export const inWord = '0-9a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u1fff\\u2c00-\\ud7ff\\uf900-\\ufaff';

/** Whole words of the lexicon as a pattern, longest first. */
export function wordsPattern(words: readonly string[]): string {
  const sorted = [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
  const whole = (word: string): string => (/[\p{L}\p{N}]$/u.test(word) ? `(?![${inWord}])` : '');
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&') + whole(word)).join('|')})`;
}

/** All the forms of the lexicon's entries. */
export function formsOf(entries: readonly Entry<unknown>[]): readonly string[] {
  return entries.flatMap((entry) => entry.formes);
}

/** Any form of the lexicon's entries, as a whole word, longest first. */
export function phrases<T>(entries: readonly Entry<T>[]): Parser<T> {
  const values = new Map(entries.flatMap((entry) => entry.formes.map((forme) => [fold(forme), entry.valeur])));
  return token(wordsPattern([...values.keys()]), ([text = '']) => values.get(text.replace(/ +/gu, ' ')));
}

/** As `phrases`, and each capital of the form has to be one in the text: « HT » is a tax base, « ht » is not. */
export function phrasesInCase<T>(entries: readonly Entry<T>[]): Parser<T> {
  const forms = entries.flatMap(({ valeur, formes }) => formes.map((forme) => ({ forme, valeur, folded: fold(forme) })));
  const kept = (forme: string, raw: string): boolean => [...forme].every((letter, index) => letter === letter.toLowerCase() || raw.charAt(index) === letter);
  return token(wordsPattern(forms.map(({ forme }) => forme)), ([text = ''], input, at) => {
    const raw = input.raw.slice(at, at + text.length);
    return forms.find(({ forme, folded }) => folded === text && kept(forme, raw))?.valeur;
  });
}

/** The value of `parser` with the words that say it. */
export function spelled<T>(parser: Parser<T>): Parser<{ readonly value: T; readonly text: string }> {
  return (input, at) => {
    const match = parser(input, at);
    return match === undefined ? undefined : { value: { value: match.value, text: input.raw.slice(at, match.end) }, end: match.end };
  };
}

export function map<A, T>(parser: Parser<A>, read: (value: A) => T | undefined): Parser<T> {
  return (input, at) => {
    const match = parser(input, at);
    if (match === undefined) return undefined;
    const value = read(match.value);
    return value === undefined ? undefined : { value, end: match.end };
  };
}

export function pair<A, B, T>(first: Parser<A>, second: Parser<B>, read: (first: A, second: B) => T | undefined): Parser<T> {
  return (input, at) => {
    const a = first(input, at);
    if (a === undefined) return undefined;
    const b = second(input, a.end);
    if (b === undefined) return undefined;
    const value = read(a.value, b.value);
    return value === undefined ? undefined : { value, end: b.end };
  };
}

export function triple<A, B, C, T>(first: Parser<A>, second: Parser<B>, third: Parser<C>, read: (first: A, second: B, third: C) => T | undefined): Parser<T> {
  const tail = pair(second, third, (b, c) => ({ b, c }));
  return pair(first, tail, (a, { b, c }) => read(a, b, c));
}

/** The longest of the alternatives; the first of those that are equally long. */
export function longest<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (input, at) => {
    let best: Match<T> | undefined;
    for (const parser of parsers) {
      const match = parser(input, at);
      if (match !== undefined && (best === undefined || match.end > best.end)) best = match;
    }
    return best;
  };
}

/** Always matches: the parser's value, or `absent` and nothing read. */
export function optional<T, U>(parser: Parser<T>, absent: U): Parser<T | U> {
  return (input, at) => parser(input, at) ?? { value: absent, end: at };
}

/** Consumes what `parser` reads without yielding anything: a look-alike that no other reading may take. */
export function silent(parser: Parser<unknown>): Parser<undefined> {
  return (input, at) => {
    const match = parser(input, at);
    return match === undefined ? undefined : { value: undefined, end: match.end };
  };
}

/** Reads `text` from left to right, trying at each place where `starts` matches; what was read is not read again. */
export function scan<T>(text: string, starts: RegExp, parser: Parser<T | undefined>): readonly Located<T>[] {
  const input: Input = { raw: text, folded: fold(text) };
  const found: Located<T>[] = [];
  let from = 0;
  for (const { index } of input.folded.matchAll(starts)) {
    if (index < from) continue;
    const match = parser(input, index);
    if (match === undefined || match.end <= index) continue;
    if (match.value !== undefined) found.push({ start: index, end: match.end, value: match.value });
    from = match.end;
  }
  return found;
}

/** Offsets where one of the patterns begins a word. */
export function startsWith(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![${inWord}])(?:${blanks(patterns.join('|'))})`, 'gu');
}

/** The folded text that stands just before an offset, at most `width` characters, back to a cell limit. */
export function before(input: Input, at: number, width: number): string {
  const window = input.folded.slice(Math.max(0, at - width), at);
  return window.slice(window.lastIndexOf('\t') + 1);
}
