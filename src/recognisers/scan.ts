// A text and a parser → located values: where a reading may begin, then from left to right, each character read once.

import type { Located } from '../document/span.ts';
import { allMatches } from './all-matches.ts';
import { fold } from './fold.ts';
import type { Input, Parser } from './grammar.ts';
import { isDigit, isLetterOrDigit } from './pattern.ts';
import { recalled } from './recall.ts';

/** What may open a reading: words, digits, signs. */
export interface Starts {
  readonly words: ReadonlySet<string>;
  readonly digits: boolean;
  readonly signs: string;
}

const firstWord = /^[a-zœæ]+/u;

/** The openings of `forms`: the first word of each, its first sign, or digits. */
export function startsOf(...forms: readonly (readonly string[])[]): Starts {
  const words = new Set<string>();
  let digits = false;
  let signs = '';
  for (const form of forms.flat().map(fold)) {
    const word = firstWord.exec(form)?.[0];
    if (word !== undefined) words.add(word);
    else if (/^\d/u.test(form)) digits = true;
    else signs += form.charAt(0);
  }
  return { words, digits, signs };
}

/** Tries `parser` only where `starts` says that it may begin: cheaper than to let it decline. */
export function gated<T>(starts: Starts, parser: Parser<T>): Parser<T> {
  return (input, at) => {
    const { folded } = input;
    const code = folded.charCodeAt(at);
    const opens = isDigit(code)
      ? starts.digits
      : isLetterOrDigit(code)
        ? starts.words.has(folded.slice(at, lettersEnd(folded, at)))
        : starts.signs.includes(folded.charAt(at));
    return opens ? parser(input, at) : undefined;
  };
}

interface Opening {
  readonly at: number;
  /** A run of letters, one digit, or one sign. */
  readonly text: string;
  readonly kind: 'word' | 'digit' | 'sign';
}

/** Every place where something may begin: words and numbers at their first character, signs. */
function openingsOf(folded: string): readonly Opening[] {
  const found: Opening[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (code === 32) at++;
    else if (isDigit(code)) {
      found.push({ at, text: folded.charAt(at), kind: 'digit' });
      at = runEnd(folded, at);
    } else if (isLetterOrDigit(code)) {
      const end = lettersEnd(folded, at);
      found.push({ at, text: folded.slice(at, end), kind: 'word' });
      at = runEnd(folded, end);
    } else found.push({ at, text: folded.charAt(at++), kind: 'sign' });
  }
  return found;
}

function runEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && isLetterOrDigit(folded.charCodeAt(end))) end++;
  return end;
}

function lettersEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && isLetterOrDigit(folded.charCodeAt(end)) && !isDigit(folded.charCodeAt(end))) end++;
  return end;
}

interface Prepared {
  readonly input: Input;
  readonly openings: readonly Opening[];
}

/** The recognisers are called one after the other on the same text: it is prepared once. */
export const prepare = recalled((text: string): Prepared => {
  const input: Input = { raw: text, folded: fold(text) };
  return { input, openings: openingsOf(input.folded) };
});

function offsetsOf({ input, openings }: Prepared, starts: Starts | RegExp): readonly number[] {
  if (starts instanceof RegExp) return allMatches(starts, input.folded).map(({ index }) => index);
  const offsets: number[] = [];
  for (const { at, text, kind } of openings) {
    const opens = kind === 'word' ? starts.words.has(text) : kind === 'digit' ? starts.digits : starts.signs.includes(text);
    if (opens) offsets.push(at);
  }
  return offsets;
}

/** Reads `text` from left to right, trying where `starts` says so; what was read is not read again. */
export function scan<T>(text: string, starts: Starts | RegExp, parser: Parser<T | undefined>): readonly Located<T>[] {
  const prepared = prepare(text);
  const found: Located<T>[] = [];
  let from = 0;
  for (const at of offsetsOf(prepared, starts)) {
    if (at < from) continue;
    const match = parser(prepared.input, at);
    if (match === undefined || match.end <= at) continue;
    if (match.value !== undefined) found.push({ start: at, end: match.end, value: match.value });
    from = match.end;
  }
  return found;
}
