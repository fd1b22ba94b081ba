// The first word of a phrase in a heading → the phrases of the lexicon that start with it.
import { titres } from '../lexicon/titres.ts';
import { fold } from '../recognisers/fold.ts';
import { type TypeSection, typesSection } from './section-type.ts';
import { titleWords } from './words.ts';

type Rank = 'forts' | 'faibles' | 'tetes' | 'entiers';

export interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly type: TypeSection;
  readonly rank: Rank;
}

/** The surest first. */
export const ranks: readonly Rank[] = ['entiers', 'forts', 'faibles', 'tetes'];

type Unread = Omit<Phrase, 'words'>;

/** The first letters of a first word: enough to set most phrases aside without taking their words apart. */
function keyOf(text: string): string {
  return /^[a-z0-9]{1,2}/u.exec(fold(text.slice(0, 2)))?.[0] ?? '';
}

const unread = byKey();

function byKey(): ReadonlyMap<string, readonly Unread[]> {
  const index = new Map<string, Unread[]>();
  for (const type of typesSection) {
    for (const rank of ranks) {
      for (const text of titres[type][rank]) {
        const key = keyOf(text);
        const same = index.get(key);
        if (same === undefined) index.set(key, [{ text, type, rank }]);
        else same.push({ text, type, rank });
      }
    }
  }
  return index;
}

const byWord = new Map<string, ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases of one key by their first word, the longest first. */
function indexOf(key: string): ReadonlyMap<string, readonly Phrase[]> {
  const known = byWord.get(key);
  if (known !== undefined) return known;
  const index = new Map<string, Phrase[]>();
  for (const one of unread.get(key) ?? []) {
    const words = titleWords(one.text);
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { ...one, words }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  byWord.set(key, index);
  return index;
}

/** Those that start with this word, the longest first. */
export function phrasesFrom(word: string): readonly Phrase[] {
  const key = keyOf(word);
  return unread.has(key) ? (indexOf(key).get(word) ?? []) : [];
}
