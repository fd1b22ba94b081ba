// The sub-sections of a section → the clauses that they add to it.
import { roles } from '../lexicon/qualifications.ts';
import { fold } from '../recognisers/fold.ts';
import { type Section, withDescendants } from './section.ts';
import type { TypeSection } from './section-type.ts';
import { firstForms } from './words.ts';

/** Parts of these sections are named after what is offered or judged: they announce no other clause than these. */
const heldBelow: ReadonlyMap<TypeSection, readonly TypeSection[]> = new Map([
  ['contexte', []],
  ['annexes', []],
  ['evaluation', ['budget', 'paiement']],
  ['partiesPrenantes', []],
  ['candidature', ['evaluation', 'budget', 'paiement']],
  ['qualifications', ['equipe', 'candidature', 'evaluation', 'budget']],
  ['equipe', ['qualifications']],
]);

/** Sections whose parts, counted 1, 2, 3, are steps, tasks or products, whatever their names. */
const listing: readonly TypeSection[] = ['taches', 'methodologie', 'livrables'];

/** « Qualifications exigées », among the parts of an offer: not what it holds, but who may make it. */
function asksInOffer(main: TypeSection, type: TypeSection, title: string): boolean {
  if (main === 'evaluation' && type === 'qualifications') return /^\W*selection qualitative\W*$/u.test(fold(title));
  return main === 'candidature' && type === 'qualifications' && /\b(?:exige|requi|demande|minim)\p{L}*$/u.test(fold(title));
}

const article = /^(?:(?:le|la|les|une?|chaque)(?: ou (?:la|le|une?))? |l.(?=\p{L}))/u;

/** « Chef de mission », « Le spécialiste des sols »: a member of the team, as the parts of a profile are named. */
export function namesMember(title: string): boolean {
  return roles.test(firstForms(title).trim().replace(article, ''));
}

export function typesBelow(main: TypeSection, children: readonly Section[]): readonly TypeSection[] {
  const held = heldBelow.get(main);
  const members = children.filter(({ title }) => roles.test(firstForms(title)));
  if (main === 'qualifications' && members.length > 1) return ['equipe'];
  return children
    .filter(({ confidence, number }) => confidence >= 0.95 && !(listing.includes(main) && /^(?:\d+|[a-z])$/iu.test(number ?? '')))
    .filter(({ types: [type = 'autre'], title }) => held?.includes(type) !== false || asksInOffer(main, type, title))
    .flatMap(({ types }) => types.slice(0, 1))
    .filter((type) => type !== 'contexte' && type !== 'autre');
}

const ofTheCall: ReadonlySet<TypeSection> = new Set(['candidature', 'evaluation', 'budget', 'paiement', 'qualifications']);
const fewestOfTheCall = 2;

/** « Préambule » with nothing of its own over « Remise des plis » and « Critères de choix »: it announces no context, but tells how to answer. */
export function opensCall(announced: readonly TypeSection[], children: readonly Section[], own: number): boolean {
  if (announced.length !== 1 || announced[0] !== 'contexte' || own > 0) return false;
  const told = children.flatMap(withDescendants).flatMap(({ types: [main = 'autre'], confidence }) => (confidence >= 0.95 ? [main] : []));
  const kinds = new Set(told.filter((type) => ofTheCall.has(type)));
  return kinds.size >= fewestOfTheCall && kinds.has('candidature');
}
