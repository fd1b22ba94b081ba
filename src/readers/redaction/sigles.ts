// The text of the document → its acronyms, how often each is used and, where it is said, what it stands for.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import { petitsMots, petitsMotsAnglais } from '../../lexicon/petits-mots.ts';
import { membresNommes, siglesConnus } from '../../lexicon/redaction.ts';
import type { Redaction } from '../../model/redaction.ts';
import { fold } from '../../recognisers/fold.ts';
import { letterCounts } from '../../recognisers/letter-counts.ts';
import { from } from '../context.ts';
import { type Lifted, type Origin, read } from '../lift.ts';
import { translatedNames } from './noms-traduits.ts';
import { sayAcronyms } from './tables-de-sigles.ts';

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
  const { letters, capitals } = letterCounts(text);
  return letters >= 5 && capitals > letters * 0.7;
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
  // « l'Office régional des semences, ORS, »
  if (sigle.length > 2 && /\p{Ll},\s$/u.test(lead) && /^\s?[,.;)]/u.test(after)) return initialled(lead.replace(/,\s$/u, ''), sigle, window, false);
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

/** The words joined to one by dashes, where all are long and in capitals. */
function joinedTo(text: string, start: number, end: number): { readonly words: readonly string[]; readonly lead: string } | undefined {
  if (end - start < 5) return undefined;
  const from = Math.max(0, start - longestRun);
  const before = runBefore.exec(text.slice(from, start));
  const after = runAfter.exec(text.slice(end, end + longestRun))?.[0] ?? '';
  const words = `${before?.[0] ?? ''} ${after}`.match(/\p{Lu}{5,}/gu) ?? [];
  return words.length === 0 ? undefined : { words, lead: text.slice(from, from + (before?.index ?? start - from)) };
}

/**
 * « PAROLES – CITOYENNES – AVENIR » spells a name: one word is too long for an acronym, or an ordinary one. Acronyms are so joined where members
 * of something are named, or where one of them stands alone elsewhere.
 */
function spellName({ words, lead }: NonNullable<ReturnType<typeof joinedTo>>, ordinary: ReadonlySet<string>, alone: ReadonlySet<string>): boolean {
  if (words.some((word) => longWord.test(word) || ordinary.has(fold(word)))) return true;
  return !words.some((word) => alone.has(word)) && !membresNommes.test(fold(lead));
}

/** « à 4 h PM ». */
function tellsHalfDay(sigle: string, lead: string): boolean {
  return /^[AP]M$/u.test(sigle) && /\d\s?h?(?:\s?\d{2})?\s?$/u.test(lead);
}

function isSigle(word: string, ordinary: ReadonlySet<string>): boolean {
  if (roman.test(word) || known.has(word) || ordinary.has(fold(word)) || /^\p{Lu}\d+$|^\p{Lu}{2,3}\d{1,2}$/u.test(word)) return false;
  return letterCounts(word).capitals >= 2;
}

interface Place {
  readonly sigle: string;
  readonly flow: Flow;
  readonly start: number;
  readonly joined: ReturnType<typeof joinedTo>;
}

/** Headings and lines in capitals hold none: every word there is in capitals. */
function placesIn({ flow }: Block, ordinary: ReadonlySet<string>): readonly Place[] {
  const { text } = flow;
  if (inCapitals(text)) return [];
  return [...text.matchAll(token)].flatMap(({ 0: sigle, index: start }) => {
    const end = start + sigle.length;
    const lead = text.slice(Math.max(0, start - 12), start);
    if (text.trim() === sigle || tellsHalfDay(sigle, lead) || inCapitalRun(lead, text.slice(end, end + 12))) return [];
    return isSigle(sigle, ordinary) ? [{ sigle, flow, start, joined: joinedTo(text, start, end) }] : [];
  });
}

/** What a line in capitals, which holds no use of an acronym, spells out: « OFFICE RÉGIONAL DES SEMENCES (ORS) ». */
function spelledInCapitals({ flow }: Block): readonly (readonly [string, string])[] {
  if (!flow.text.includes('(') || !inCapitals(flow.text)) return [];
  return [...flow.text.matchAll(token)].flatMap(({ 0: sigle, index: start }) => {
    if (flow.text.charAt(start - 1) !== '(') return [];
    const developpe = expansionOf(flow, sigle, start, start + sigle.length);
    return developpe === undefined ? [] : [[sigle, developpe] as const];
  });
}

export function readSigles(blocks: readonly Block[]): readonly Lifted<Sigle>[] {
  const found = new Map<string, { occurrences: number; developpe: string | undefined; origin: Origin }>();
  const ordinary = new Set([...new Set(blocks.flatMap(({ flow }) => flow.text.match(smallWord) ?? []))].map(fold));
  const places = blocks.flatMap((block) => placesIn(block, ordinary));
  const alone = new Set(places.flatMap(({ sigle, joined }) => (joined === undefined ? [sigle] : [])));
  const spelled = new Map([...blocks.flatMap(spelledInCapitals), ...sayAcronyms(blocks)]);
  const names = new Set(blocks.flatMap(({ flow }) => translatedNames(flow.text)));
  for (const { sigle, flow, start, joined } of places) {
    if (names.has(sigle)) continue;
    if (joined !== undefined && !alone.has(sigle) && spellName(joined, ordinary, alone)) continue;
    const end = start + sigle.length;
    const before = found.get(sigle);
    const developpe = before?.developpe ?? expansionOf(flow, sigle, start, end) ?? spelled.get(sigle);
    const origin = before?.origin ?? from(flow, { start, end });
    found.set(sigle, { occurrences: (before?.occurrences ?? 0) + 1, developpe, origin });
  }
  return [...found].map(([sigle, { occurrences, developpe, origin }]) => read({ sigle, developpe, occurrences }, origin));
}
