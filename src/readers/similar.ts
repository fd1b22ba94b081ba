// Two names → how alike their words are: what joins a deliverable, a row of the schedule and a payment trigger.
import { petitsMots } from '../lexicon/petits-mots.ts';
import { fold } from '../recognisers/fold.ts';

const empty: ReadonlySet<string> = new Set(petitsMots);

/** Words that carry meaning, singular. */
export function keyWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/u, '') : word));
}

/** Dice overlap of their words, 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = new Set(keyWords(a));
  const right = new Set(keyWords(b));
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

/** Whether all the words of `short` stand in `long`. */
export function includesWords(long: string, short: string): boolean {
  const words = new Set(keyWords(long));
  const inner = keyWords(short);
  return inner.length > 0 && inner.every((word) => words.has(word));
}
