// The text of a document → the language that most of it is written in.
import { motsDesLangues } from '../lexicon/natures.ts';
import { fold } from '../recognisers/fold.ts';
import { letterCounts } from '../recognisers/letter-counts.ts';

/** Enough to tell, and no more than a short text costs. */
const sample = 12_000;
const fewest = 15;
const clearly = 1.5;

/** ISO 639-1; French unless another language clearly has more of its small words, or the letters are Arabic. */
export function langueOf(text: string): string {
  const start = text.slice(0, sample);
  const letters = letterCounts(start).letters;
  const arabic = start.match(/[\u0600-\u06FF]/gu)?.length ?? 0;
  if (arabic > letters / 2 && arabic > fewest) return 'ar';
  const folded = fold(start);
  const counts = Object.entries(motsDesLangues).map(([langue, words]) => ({ langue, count: folded.match(words)?.length ?? 0 }));
  const french = counts.find(({ langue }) => langue === 'fr')?.count ?? 0;
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most === undefined || most.count < fewest || most.count < clearly * french ? 'fr' : most.langue;
}
