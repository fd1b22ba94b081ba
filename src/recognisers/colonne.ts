// The heading of a column → what the column holds.
import { type Colonne, colonnes } from '../lexicon/colonnes.ts';
import { fold } from './fold.ts';

/** The first meaning whose word stands in it; undefined when none does. */
export function meaningOf(header: string): Colonne | undefined {
  const text = fold(header).trim();
  return colonnes.find(([, words]) => words.test(text))?.[0];
}
