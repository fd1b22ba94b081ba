// The names of countries in the document → the one where the mission is, and the franc used there.
import type { Block } from '../document/document.ts';
import type { Flow } from '../document/flow.ts';
import {
  actesDUnLieu,
  autresNigers,
  codePostal,
  pays as countries,
  etiquettesDePays,
  evenements,
  jourDeLettre,
  nomsSeuls,
  organismesDePays,
  paysDeBailleurs,
  plusieursPays,
  regionsDuMonde,
  sieges,
  sonEtat,
} from '../lexicon/pays.ts';
import { allMatches } from '../recognisers/all-matches.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf } from '../sections/section.ts';
import { type Context, confiances, from } from './context.ts';
import { entryAt } from './entrees-de-fiche.ts';
import { type Read, read } from './lift.ts';

interface Found {
  readonly code: string;
  /** 3 for a name, 1 for a capital or an adjective. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

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
const anyName = new RegExp(`(?<![a-z])(?:${longestFirst.join('|')})(?=s?(?![a-z-]))`, 'gu');
const donorNames = /^(?:france|belgique|belges?|suisse|luxembourg\p{L}*|canada|canadien\p{L}*|quebec\p{L}*)$/u;

/** A label says it; else names before the first section weigh most, and a country must lead by half, or none is given. */
export function readPays(context: Context): Read<string> | undefined {
  const { document, outline } = context;
  const labelled = labelledPays(context);
  if (labelled !== undefined) return labelled;
  const head = new Set(outline.preamble);
  const tallies = new Map<string, Tally>();
  let several = false;
  for (const block of document.blocks) {
    if (block.kind === 'furniture' || block.kind === 'note') continue;
    const rank = !head.has(block) ? 1 : block.flow.text.length > longestOfHead ? 2 : 4;
    const named = [...namesIn(block.flow), ...aloneIn(block.flow)];
    several ||= (head.has(block) || new Set(named.map(({ code }) => code)).size > 2) && plusieursPays.test(fold(block.flow.text));
    for (const { code, value, start, end } of named) {
      const known = tallies.get(code) ?? { code, score: 0, first: block, at: start, end };
      tallies.set(code, { ...known, score: known.score + value * rank });
    }
  }
  const [best, second] = [...tallies.values()].toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < 2 || (second !== undefined && second.score * (several ? 4 : leadOver(best, second)) > best.score))
    return undefined;
  return read(
    best.code,
    from(best.first.flow, { start: best.at, end: best.end }, best.score >= 6 ? confiances.ailleurs : confiances.deduite, 'deduit'),
  );
}

/** « Confédération suisse », over « Bureau de la coopération au Niger »: one that pays for work elsewhere is named as well. */
function leadOver(best: Tally, second: Tally): number {
  return paysDeBailleurs.has(second.code) && !paysDeBailleurs.has(best.code) ? 1.25 : 2;
}

/** Countries that a text names, those in names of foreign bodies and among regions of the world left out. */
function namesIn({ text }: Flow): readonly Found[] {
  const folded = fold(text);
  return allMatches(anyName, folded).flatMap((match): readonly Found[] => {
    const found = weights.get(match[0]);
    const start = match.index;
    if (found === undefined || (folded.charAt(start - 1) === '-' && !/\p{Lu}{2}-$/u.test(text.slice(0, start)))) return [];
    const before = folded.slice(Math.max(0, start - 70), start);
    if (regionsDuMonde.test(before) || sieges.test(before) || actesDUnLieu.test(before) || evenements.test(before)) return [];
    if (paysDeBailleurs.has(found.code) && jourDeLettre.test(folded.slice(start + match[0].length))) return [];
    const donor = paysDeBailleurs.has(found.code) && donorNames.test(match[0]);
    if (donor && (organismesDePays.test(before) || isEndOfName(text, start))) return [];
    if (paysDeBailleurs.has(found.code) && found.value === 1 && codePostal.test(before)) return [];
    if (autresNigers.test(before)) return [];
    const value = found.value === 1 && sonEtat.test(before) ? 2 : found.value;
    return [{ ...found, value, start, end: start + match[0].length }];
  });
}

/** « Expertise France », « Santé Sud Suisse »: a capital before it and its own. */
function isEndOfName(text: string, start: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start)) &&
    /(?<!\p{L})(?!(?:En|Au|La|Le|De|Du|Pays) )\p{Lu}[\p{L}'’-]+ $/u.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** A longer block before the first section is prose. */
const longestOfHead = 300;
const elsewhere = new Set(['candidature', 'qualifications', 'evaluation', 'contexte']);

const mayLabel = /^[\s\d.)•*-]*(?:pays|lieu|zone|localisation|country)/iu;

/** « Pays : … », « Lieu : … »: the only country that it names. */
function labelledPays({ document, outline }: Context): Read<string> | undefined {
  const others = new Set(outline.sections.filter(({ types }) => elsewhere.has(types[0] ?? 'autre')).flatMap(contentOf));
  for (const [at, block] of document.blocks.entries()) {
    if (block.kind === 'furniture' || block.kind === 'note' || !mayLabel.test(block.flow.text) || others.has(block)) continue;
    const entry = entryAt(document.blocks, at);
    if (entry === undefined || !etiquettesDePays.test(entry.label)) continue;
    const named = namesIn(entry.value).filter(({ value }) => value === 3);
    const [first, second] = [...named, ...aloneIn(entry.value)];
    if (first !== undefined && (second === undefined || second.code === first.code))
      return read(first.code, from(entry.value, { start: first.start, end: first.end }, confiances.propre));
  }
  return undefined;
}

function aloneIn({ text }: Flow): readonly Found[] {
  return allMatches(/(?<!\p{L})(?:niger|guinee)(?![\p{L}-])/gu, fold(text)).flatMap((match) => {
    const code = nomsSeuls.get(match[0]);
    const follows = fold(text).slice(match.index + match[0].length);
    const before = fold(text).slice(Math.max(0, match.index - 40), match.index);
    const known = /(?:au|le|du|republique de|\bune?) $/u.test(before) || autresNigers.test(before) || !/^\p{Lu}/u.test(text.slice(match.index));
    return code === undefined || known || /^[ -](?:equatoriale|bissau|conakry)/u.test(follows)
      ? []
      : [{ code, value: 3, start: match.index, end: match.index + match[0].length }];
  });
}

/** Countries whose own money « $ » is. */
export const dollarOf = (code: string | undefined): string | undefined => (code === 'CA' ? 'CAD' : undefined);

/** « FCFA » is the franc of the country, when it is known to use one. */
export function francOf(devise: string, code: string | undefined): string {
  return devise === 'FCFA' ? (countries.find((country) => country.code === code)?.franc ?? devise) : devise;
}
