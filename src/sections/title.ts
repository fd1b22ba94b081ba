// The words of a heading → the types of clause that it announces, and how surely.
import { motsVides, titres, titresDeDocument, typesGeneriques } from '../lexicon/titres.ts';
import { type TypeSection, typesSection } from './section-type.ts';
import { titleWords } from './words.ts';

/** `full`: every word is known; `strong`: a strong word stands in it; `weak`: only a weak one; `none`. */
export type Strength = 'full' | 'strong' | 'weak' | 'none';

export interface TitleReading {
  /** The main type first. */
  readonly types: readonly TypeSection[];
  readonly strength: Strength;
}

interface Phrase {
  readonly words: readonly string[];
  readonly type: TypeSection;
  readonly weak: boolean;
}

interface Hit {
  readonly at: number;
  readonly phrase: Phrase;
}

const empty: ReadonlySet<string> = new Set(motsVides.flatMap(titleWords));
const linking: ReadonlySet<string> = new Set(['de', 'des', 'du', 'd', 'l', 'la', 'le', 'les', 'a', 'au', 'aux', 'pour', 'sur', 'cette', 'ce']);
const phrases = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const type of typesSection) {
    const { forts, faibles } = titres[type];
    const entries = [...forts.map((text) => ({ text, weak: false })), ...faibles.map((text) => ({ text, weak: true }))];
    for (const { text, weak } of entries) {
      const words = titleWords(text);
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, type, weak }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function hitsIn(words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = (phrases.get(words[at] ?? '') ?? []).find((one) => one.words.every((word, offset) => words[at + offset] === word));
    if (phrase !== undefined) hits.push({ at, phrase });
    at += phrase?.words.length ?? 1;
  }
  return hits;
}

/** « critères d'évaluation des offres »: what completes a strong word gives no type of its own. */
function withoutComplements(hits: readonly Hit[], words: readonly string[]): readonly Hit[] {
  return hits.filter((hit, index) => {
    const head = hits[index - 1];
    if (head === undefined || head.phrase.weak) return true;
    const between = words.slice(head.at + head.phrase.words.length, hit.at);
    return between.length === 0 || !between.every((word) => linking.has(word));
  });
}

function ordered(types: readonly TypeSection[]): readonly TypeSection[] {
  const unique = [...new Set(types)];
  const specific = unique.filter((type) => !typesGeneriques.includes(type));
  const generic = unique.filter((type) => typesGeneriques.includes(type) && !(type === 'autre' && unique.length > 1));
  return [...specific, ...generic];
}

/** Reads a heading without its number. */
export function readTitle(title: string): TitleReading {
  const words = titleWords(title);
  const hits = hitsIn(words);
  if (hits.length === 0) return { types: [], strength: 'none' };
  const strong = withoutComplements(hits, words).filter((hit) => !hit.phrase.weak);
  if (strong.length === 0) return { types: ordered(hits.map((hit) => hit.phrase.type)).slice(0, 1), strength: 'weak' };
  const known = new Set(hits.flatMap((hit) => hit.phrase.words.map((_, offset) => hit.at + offset)));
  const full = words.every((word, at) => known.has(at) || empty.has(word) || linking.has(word) || /^\d+$/u.test(word));
  return { types: ordered(strong.map((hit) => hit.phrase.type)), strength: full ? 'full' : 'strong' };
}

const documentNames = titresDeDocument.map((name) => titleWords(name).join(' '));

/** Whether a line is the name of a kind of document (« Termes de référence ») and nothing else but small words. */
export function namesDocument(text: string): boolean {
  const words = titleWords(text).join(' ');
  return documentNames.some((name) => words === name || (words.startsWith(`${name} `) && words.length <= name.length + 8));
}
