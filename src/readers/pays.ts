// The names of countries in the document → the one where the mission is, and the franc used there.
import type { Block } from '../document/document.ts';
import { pays as countries } from '../lexicon/pays.ts';
import { allMatches } from '../recognisers/all-matches.ts';
import { fold } from '../recognisers/fold.ts';
import { type Context, confiances, from } from './context.ts';
import { type Read, read } from './lift.ts';

interface Tally {
  readonly code: string;
  readonly score: number;
  readonly first: Block;
  readonly at: number;
  readonly end: number;
}

/** Every name with its country and its weight; one pattern finds them all. */
const weights: ReadonlyMap<string, { readonly code: string; readonly value: number }> = new Map(
  countries.flatMap(({ code, noms, indices }) =>
    [...indices.map((name) => ({ name, value: 1 })), ...noms.map((name) => ({ name, value: 3 }))].map(
      ({ name, value }) => [name, { code, value }] as const,
    ),
  ),
);
const longestFirst = [...weights.keys()].toSorted((a, b) => b.length - a.length);
const anyName = new RegExp(`(?<![a-z-])(?:${longestFirst.join('|')})(?![a-z-])`, 'gu');

/** Names before the first section weigh most; a country must lead by half, or none is given. */
export function readPays({ document, outline }: Context): Read<string> | undefined {
  const head = new Set(outline.preamble);
  const tallies = new Map<string, Tally>();
  for (const block of document.blocks) {
    if (block.kind === 'furniture' || block.kind === 'note') continue;
    const rank = head.has(block) ? 4 : 1;
    for (const match of allMatches(anyName, fold(block.flow.text))) {
      const found = weights.get(match[0]);
      if (found === undefined) continue;
      const known = tallies.get(found.code) ?? { code: found.code, score: 0, first: block, at: match.index, end: match.index + match[0].length };
      tallies.set(found.code, { ...known, score: known.score + found.value * rank });
    }
  }
  const [best, second] = [...tallies.values()].toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < 2 || (second !== undefined && second.score * 2 > best.score)) return undefined;
  return read(
    best.code,
    from(best.first.flow, { start: best.at, end: best.end }, best.score >= 6 ? confiances.ailleurs : confiances.deduite, 'deduit'),
  );
}

/** Countries whose own money « $ » is. */
export const dollarOf = (code: string | undefined): string | undefined => (code === 'CA' ? 'CAD' : undefined);

/** « FCFA » is the franc of the country, when it is known to use one. */
export function francOf(devise: string, code: string | undefined): string {
  return devise === 'FCFA' ? (countries.find((country) => country.code === code)?.franc ?? devise) : devise;
}
