// The text of the document → its acronyms, how often each is used and, where it is said, what it stands for.
import type { Block } from '../document/document.ts';
import type { Flow } from '../document/flow.ts';
import { petitsMots, petitsMotsAnglais } from '../lexicon/petits-mots.ts';
import { siglesConnus } from '../lexicon/redaction.ts';
import type { Redaction } from '../model/redaction.ts';
import { fold } from '../recognisers/fold.ts';
import { from } from './context.ts';
import { type Lifted, type Origin, read } from './lift.ts';

type Sigle = Redaction['sigles'][number];

const token = /(?<![\p{L}\p{N}@./_=&?-])\p{Lu}(?:[\p{Lu}\p{N}]|[&-](?=\p{Lu})){1,7}(?![\p{L}\p{N}@_]|[./-][\p{L}\d])/gu;
/** An acronym and what it stands for are side by side. */
const window = 300;
/** A word in small letters, outside of addresses: the domain of an organisation is often its acronym. */
const smallWord = /(?<![\p{L}@./_-])\p{Lu}?\p{Ll}{3,}(?![\p{L}@_]|[./-][\p{L}\d])/gu;
/** Words in capitals joined by dashes, up to an end or from a start; a run is looked at this far. */
const runBefore = /(?:\p{Lu}{2,}\s?[–—-]\s?)+$/u;
const runAfter = /^(?:\s?[–—-]\s?\p{Lu}{2,})+/u;
const longestRun = 100;
/** Longer than any acronym. */
const longWord = /\p{Lu}{9}/u;
const roman = /^[IVXLC]+$/u;
const known: ReadonlySet<string> = new Set(siglesConnus);
const small: ReadonlySet<string> = new Set([...petitsMots, ...petitsMotsAnglais]);

function inCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 5 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters.length * 0.7;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly initial: string;
  readonly small: boolean;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const folded = fold(match[0]);
    return { start: match.index, end: match.index + match[0].length, initial: folded.charAt(0), small: small.has(folded) };
  });
}

/** The last words before `end` whose initials make the acronym, counting only the words that carry sense, else all of them. */
function expansionBefore(text: string, sigle: string, end: number): string | undefined {
  return initialled(text, sigle, end, false) ?? initialled(text, sigle, end, true);
}

function initialled(text: string, sigle: string, end: number, counted: boolean): string | undefined {
  const letters = [...fold(sigle).replace(/[^a-z0-9]/gu, '')];
  const words = wordsOf(text.slice(0, end)).slice(-14);
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= 0 && letter >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (word.initial === letters[letter] && (counted || !word.small)) letter -= 1;
    else if (!word.small) return undefined;
    if (letter < 0)
      return text
        .slice(word.start, end)
        .trim()
        .replace(/[«»"“”]/gu, '')
        .trim();
  }
  return undefined;
}

/** « Office régional des semences et des plants (ORSEP) »: inner letters count too, so most initials are enough. */
function looselyBefore(text: string, sigle: string): string | undefined {
  const letters = [...fold(sigle).replace(/[^a-z0-9]/gu, '')];
  const words = wordsOf(text).slice(-14);
  const starts = words.flatMap((word, at) => (word.initial === letters[0] && /\p{Lu}/u.test(text.charAt(word.start)) ? [at] : []));
  const from = starts.findLast((at) => {
    let letter = 0;
    for (const word of words.slice(at)) {
      const found = letters.indexOf(word.initial, letter);
      if (!word.small && found >= 0 && found - letter <= 1) letter = found + 1;
    }
    return letter >= letters.length - 1 && words.slice(at).filter((word) => !word.small).length >= Math.min(3, letters.length - 1);
  });
  return from === undefined ? undefined : text.slice(words[from]?.start ?? 0).trim();
}

/** « Développé (SIGLE) », or « SIGLE (développé) » when the initials agree. */
function expansionOf({ text }: Flow, sigle: string, start: number, end: number): string | undefined {
  const lead = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  const open = /[(«"“\s]{0,6}$/u.exec(lead)?.[0] ?? '';
  if (open.includes('(') && /^(?:\s\p{L}+){0,2}[\s»"”]{0,6}\)/u.test(after)) {
    const before = lead.slice(0, lead.length - open.length);
    const quoted = /[«“"]\s?([^«»“”"]{6,200}?)\s?[»”"]\s?$/u.exec(`${before}${open.replace(/\(.*$/u, '')}`)?.[1];
    return quoted ?? expansionBefore(before, sigle, before.length) ?? looselyBefore(before, sigle);
  }
  const aside = /^\s?[(:–-]\s?(?:ou )?([^()]{6,160})/u.exec(after)?.[1];
  if (aside === undefined) return undefined;
  const close = after.indexOf(')');
  const inside = close < 0 ? aside : after.slice(0, close).replace(/^\s?[(:–-]\s?/u, '');
  const found = expansionBefore(inside, sigle, inside.length);
  return found !== undefined && found.length >= inside.trim().length - 4 ? found : undefined;
}

/** A word of a title, all in capitals. */
function inCapitalRun(lead: string, after: string): boolean {
  return /\p{Lu}{2}[\s,]{1,4}(?:\p{Lu}['’])?$/u.test(lead) || /^\s\p{Lu}{2}/u.test(after);
}

/** « PAROLES – CITOYENNES – AVENIR »: of words joined by dashes one is too long for an acronym, or an ordinary one. « ASECO – UNIRIZ » names two. */
function inSpeltName(text: string, start: number, end: number, ordinary: ReadonlySet<string>): boolean {
  if (end - start < 5) return false;
  const before = runBefore.exec(text.slice(Math.max(0, start - longestRun), start))?.[0] ?? '';
  const after = runAfter.exec(text.slice(end, end + longestRun))?.[0] ?? '';
  const others = `${before} ${after}`.match(/\p{Lu}{5,}/gu) ?? [];
  return others.some((word) => longWord.test(word) || ordinary.has(fold(word)));
}

function isSigle(word: string, ordinary: ReadonlySet<string>): boolean {
  if (roman.test(word) || known.has(word) || ordinary.has(fold(word)) || /^\p{Lu}\d+$/u.test(word)) return false;
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** Headings and lines in capitals hold none: every word there is in capitals. */
export function readSigles(blocks: readonly Block[]): readonly Lifted<Sigle>[] {
  const found = new Map<string, { occurrences: number; developpe: string | undefined; origin: Origin }>();
  const ordinary = new Set(blocks.flatMap(({ flow }) => (flow.text.match(smallWord) ?? []).map(fold)));
  for (const { flow } of blocks) {
    const { text } = flow;
    if (inCapitals(text)) continue;
    for (const match of text.matchAll(token)) {
      const sigle = match[0];
      const end = match.index + sigle.length;
      if (text.trim() === sigle || inCapitalRun(text.slice(Math.max(0, match.index - 12), match.index), text.slice(end, end + 12))) continue;
      if (inSpeltName(text, match.index, end, ordinary)) continue;
      if (!isSigle(sigle, ordinary)) continue;
      const before = found.get(sigle);
      const developpe = before?.developpe ?? expansionOf(flow, sigle, match.index, end);
      const origin = before?.origin ?? from(flow, { start: match.index, end });
      found.set(sigle, { occurrences: (before?.occurrences ?? 0) + 1, developpe, origin });
    }
  }
  return [...found].map(([sigle, { occurrences, developpe, origin }]) => read({ sigle, developpe, occurrences }, origin));
}
