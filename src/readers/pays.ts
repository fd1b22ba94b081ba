// The names of countries in the document → the one where the mission is, and the franc used there.
import { pays as countries } from '../lexicon/pays.ts';
import type { Block } from '../document/document.ts';
import { fold } from '../recognisers/fold.ts';
import { type Context, confiances, from } from './context.ts';
import { type Read, read } from './lift.ts';

interface Tally {
  readonly code: string;
  readonly score: number;
  readonly first: Block | undefined;
  readonly at: number;
  readonly end: number;
}

const pattern = (names: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}-])`, 'gu');
const known = countries.map(({ code, noms, indices }) => ({ code, noms: pattern(noms), indices: pattern(indices) }));

/** Names before the first section weigh most; a country must lead by half, or none is given. */
export function readPays({ document, outline }: Context): Read<string> | undefined {
  const head = new Set(outline.preamble);
  const blocks = document.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'item' || kind === 'row');
  const folded = blocks.map((block) => ({ block, text: fold(block.flow.text), weight: head.has(block) ? 4 : 1 }));
  const tallies = known.map(({ code, noms, indices }): Tally => {
    let score = 0;
    let first: Omit<Tally, 'code' | 'score'> = { first: undefined, at: 0, end: 0 };
    for (const { block, text, weight } of folded) {
      for (const [words, value] of [[noms, 3], [indices, 1]] as const) {
        for (const match of text.matchAll(words)) {
          score += value * weight;
          if (first.first === undefined) first = { first: block, at: match.index, end: match.index + match[0].length };
        }
      }
    }
    return { code, score, ...first };
  });
  const [best, second] = tallies.toSorted((a, b) => b.score - a.score);
  if (best?.first === undefined || best.score < 2 || (second !== undefined && second.score * 2 > best.score)) return undefined;
  return read(best.code, from(best.first.flow, { start: best.at, end: best.end }, best.score >= 6 ? confiances.ailleurs : confiances.deduite, 'deduit'));
}

/** « FCFA » is the franc of the country, when it is known to use one. */
export function francOf(devise: string, code: string | undefined): string {
  return devise === 'FCFA' ? (countries.find((country) => country.code === code)?.franc ?? devise) : devise;
}
