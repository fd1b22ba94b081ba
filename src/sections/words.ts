// A heading's text → its folded, singular words, as the lexicon of headings writes them.
import { fold } from '../recognisers/fold.ts';

/** Lower case, without accents, apostrophes nor plural marks. */
export function titleWords(text: string): readonly string[] {
  return fold(text)
    .replace(/œ/gu, 'oe')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

/** Drops a plural « s » or « x »; short words keep theirs. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/u, '') : word;
}
