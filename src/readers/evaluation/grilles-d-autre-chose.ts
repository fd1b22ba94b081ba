// The lists of weights of a document → those of offers: beside a grid that makes its total, one that does not may note something else.
import { combinaison } from '../../lexicon/evaluation.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Section } from '../../sections/section.ts';
import type { Kept } from './criteres-gardes.ts';

export interface Liste {
  readonly section: Section;
  readonly kept: readonly Kept[];
  readonly whole: boolean;
  /** The weights, in order. */
  readonly weights: string;
}

const corrects = /\b(?:errat(?:um|a)|rectificatif|corrigendum|addendum)\b/u;
/** « de 8 à 10 ans », « plus de douze missions », « 3 références »: a step of a scale, and no « 1. Références ». */
const step =
  /^\W*(?:(?:de|entre|moins de|plus de|au moins|au-dela de|a partir de|jusqu'a) )?(?:\d{1,3}(?!\s?[.)°]|\d)|(?:une? ou )?(?:deux|trois|quatre|cinq|six|sept|huit|dix)\b)/u;

/** What it corrects was said in another version. */
export function withoutErrata(section: Section): Section {
  return { ...section, children: section.children.filter(({ title }) => !corrects.test(fold(title))) };
}

const nameOf = ({ key }: Kept): string => key.split('|')[0] ?? '';

const fewest = 3;

/** The grid weighs the price among others: what comes after it details none of its criteria. */
function weighsAll({ kept }: Liste): boolean {
  return kept.length >= fewest && kept.some((one) => combinaison.financier.test(nameOf(one)));
}

/** « Grille d'analyse des comités », in an annex, or few points after the grid, for an interview, for a variant: no line of it is about offers. */
function isForeign(list: Liste, lists: readonly Liste[]): boolean {
  const { section, kept, weights } = list;
  const wholes = lists.filter(({ whole }) => whole);
  const few = weights.split(' ').reduce((sum, weight) => sum + Number(weight), 0) < 50;
  const names = new Set(wholes.flatMap((list) => list.kept.map(nameOf)));
  const after = few && lists.slice(0, lists.indexOf(list)).some((one) => one.whole && weighsAll(one));
  return (section.types[0] === 'annexes' || after) && !kept.some((one) => names.has(nameOf(one)) || combinaison.financier.test(nameOf(one)));
}

/** « de 8 à 10 ans : 20 points ; plus de 10 ans : 40 points »: what a criterion is worth, step by step. */
function isSteps({ kept }: Liste): boolean {
  return kept.filter((one) => step.test(nameOf(one))).length >= 2;
}

export function ofOffers(lists: readonly Liste[]): readonly Liste[] {
  if (!lists.some(({ whole }) => whole)) return lists;
  return lists.filter((list) => list.whole || !(corrects.test(fold(list.section.heading.flow.text)) || isSteps(list) || isForeign(list, lists)));
}
