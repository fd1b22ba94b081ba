// A small grammar engine: parsers over folded text, and how they combine.
import { fold } from './fold.ts';
import { endsWithLetter, isLetterOrDigit, pattern } from './pattern.ts';

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

/** A pattern of bounded length; `read` may decline by returning undefined. */
export function token<T>(source: string, read: (groups: readonly (string | undefined)[], input: Input, at: number) => T | undefined): Parser<T> {
  let sticky: RegExp | undefined;
  return (input, at) => {
    sticky ??= pattern(source, 'y');
    sticky.lastIndex = at;
    const groups = sticky.exec(input.folded);
    if (groups === null) return undefined;
    const value = read(groups, input, at);
    return value === undefined ? undefined : { value, end: at + groups[0].length };
  };
}

/** A pattern that only has to be there. */
export function skip(source: string): Parser<string> {
  return token(source, ([text]) => text);
}

/** All the forms of the lexicon's entries. */
export function formsOf(entries: readonly Entry<unknown>[]): readonly string[] {
  return entries.flatMap((entry) => entry.formes);
}

const space = 32;

/** Where `form` ends when it stands at `at`: its spaces are one to four blanks, its last word is whole. */
function endOfForm(folded: string, at: number, form: string): number | undefined {
  let end = at;
  for (let index = 0; index < form.length; index++, end++) {
    const code = form.charCodeAt(index);
    if (folded.charCodeAt(end) !== code) return undefined;
    if (code === space) for (let more = 0; more < 3 && folded.charCodeAt(end + 1) === space; more++) end++;
  }
  return endsWithLetter(form) && isLetterOrDigit(folded.charCodeAt(end)) ? undefined : end;
}

interface Forme<T> {
  readonly forme: string;
  readonly folded: string;
  readonly valeur: T;
}

/** Forms by their first character, longest first. */
function indexed<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, readonly Forme<T>[]> {
  const forms = entries.flatMap(({ valeur, formes }) => formes.map((forme) => ({ forme, folded: fold(forme), valeur })));
  forms.sort((a, b) => b.folded.length - a.folded.length);
  const index = new Map<string, Forme<T>[]>();
  for (const form of forms) {
    const key = form.folded.charAt(0);
    const same = index.get(key);
    if (same === undefined) index.set(key, [form]);
    else same.push(form);
  }
  return index;
}

function lexicon<T>(entries: readonly Entry<T>[], accepts: (forme: string, raw: string) => boolean): Parser<T> {
  let index: ReadonlyMap<string, readonly Forme<T>[]> | undefined;
  return (input, at) => {
    index ??= indexed(entries);
    for (const { forme, folded, valeur } of index.get(input.folded.charAt(at)) ?? []) {
      const end = endOfForm(input.folded, at, folded);
      if (end !== undefined && accepts(forme, input.raw.slice(at, end))) return { value: valeur, end };
    }
    return undefined;
  };
}

/** A plain list of words, any of which has to be there. */
export function words(formes: readonly string[]): Parser<true> {
  return phrases([{ valeur: true, formes }]);
}

/** Any form of the lexicon's entries, as a whole word, longest first. */
export function phrases<T>(entries: readonly Entry<T>[]): Parser<T> {
  return lexicon(entries, () => true);
}

function keepsCapitals(forme: string, raw: string): boolean {
  return [...forme].every((letter, index) => letter === letter.toLowerCase() || raw.charAt(index) === letter);
}

/** As `phrases`, and each capital of the form has to be one in the text: « HT » is a tax base, « ht » is not. */
export function phrasesInCase<T>(entries: readonly Entry<T>[]): Parser<T> {
  return lexicon(entries, keepsCapitals);
}

/** Keeps the last reading: alternatives that begin alike do not read it again. */
export function remember<T>(parser: Parser<T>): Parser<T> {
  let last: { readonly input: Input; readonly at: number; readonly match: Match<T> | undefined } | undefined;
  return (input, at) => {
    if (last?.input === input && last.at === at) return last.match;
    const match = parser(input, at);
    last = { input, at, match };
    return match;
  };
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

export function triple<A, B, C, T>(
  first: Parser<A>,
  second: Parser<B>,
  third: Parser<C>,
  read: (first: A, second: B, third: C) => T | undefined,
): Parser<T> {
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

/** What has to follow, without being read. */
export function ahead(parser: Parser<unknown>): Parser<true> {
  return (input, at) => (parser(input, at) === undefined ? undefined : { value: true, end: at });
}

/** Consumes what `parser` reads without yielding anything: a look-alike that no other reading may take. */
export function silent(parser: Parser<unknown>): Parser<undefined> {
  return (input, at) => {
    const match = parser(input, at);
    return match === undefined ? undefined : { value: undefined, end: match.end };
  };
}

/** The folded text that stands just before an offset, at most `width` characters, back to a cell limit. */
export function before(input: Input, at: number, width: number): string {
  const window = input.folded.slice(Math.max(0, at - width), at);
  return window.slice(window.lastIndexOf('\t') + 1);
}
