// Parser of what comes again: « rapport semestriel (6 rapports) », « tous les trois mois », « compte rendu de toute réunion ».
import { occasions, periodicites } from '../lexicon/echeances.ts';
import { unitesDeTemps } from '../lexicon/unites.ts';
import { before, formsOf, longest, optional, type Parser, pair, phrases, skip, token, triple } from './grammar.ts';
import { numberOpenings } from './nombre.ts';
import type { Periodicite } from './origine.ts';
import { pattern, wordsPattern } from './pattern.ts';
import { nombre } from './quantite.ts';
import { gated, startsOf } from './scan.ts';

export interface PeriodiciteLue {
  readonly periodicite: Periodicite;
  readonly nombre?: number;
}

const units = wordsPattern(formsOf(unitesDeTemps));

const rate = pattern(String.raw`(?:\d|jours?|heures?|semaines?|fois|%|€|euros?|dirhams?|mad|fcfa|dh|personnes?|/)~$`);

/** « par trimestre » of a rate, « 2 jours par mois », « 300 MAD par an », is another thing. */
const per: Parser<Periodicite> = token('par (semaine|mois|trimestre|semestre|an)(?!\\p{L})', ([, name], input, at) => {
  if (rate.test(before(input, at, 12))) return undefined;
  return perUnit.get(name ?? '');
});
const perUnit = new Map<string, Periodicite>([
  ['semaine', 'hebdomadaire'],
  ['mois', 'mensuelle'],
  ['trimestre', 'trimestrielle'],
  ['semestre', 'semestrielle'],
  ['an', 'annuelle'],
]);

const periodic: Parser<Periodicite> = longest<Periodicite>(phrases(periodicites), per);

/** « à l'issue de chaque réunion », « compte rendu de toute réunion », « après chaque atelier ». */
const onEach: Parser<Periodicite> = pair(
  skip(
    "(?:(?:a l'issue de|apres|a la fin de|au terme de|suite a|lors de|a) (?:chaque|toute) |(?:a l'issue|apres|a la fin) (?:de toutes |toutes )?(?:des |les )|comptes?[ -]rendus?(?: (?!de|des)\\p{L}{3,14})? (?:de chaque |de toutes? (?:les )?|des )|proces[ -]verba(?:l|ux) (?:de chaque |de toutes? (?:les )?|des )|pv (?:de chaque |de toutes? (?:les )?|des ))",
  ),
  phrases(occasions),
  (_, value) => value,
);

/** « (6 rapports) », « (six) », « (6 au total) ». */
const countAfter: Parser<number> = triple(
  skip(String.raw`~\(~(?:soit )?`),
  nombre,
  skip(String.raw`(?: (?!${units})\p{L}{2,20}){0,3}~\)`),
  (_, count) => count,
);
const whole = (count: number | undefined): { nombre?: number } =>
  count === undefined || !Number.isInteger(count) || count < 1 ? {} : { nombre: count };
const counted: Parser<PeriodiciteLue> = pair(longest(periodic, onEach), optional(countAfter, undefined), (periodicite, count) => ({
  periodicite,
  ...whole(count),
}));

/** « six rapports semestriels ». */
const things = skip(String.raw` (?!${units})\p{L}{3,20}[sx](?: (?:d'|de )\p{L}{3,20})? `);
const countBefore: Parser<PeriodiciteLue> = triple(nombre, things, periodic, (count, _, periodicite) => ({ periodicite, ...whole(count) }));

/** Any periodicity. */
export const periodicDue: Parser<PeriodiciteLue> = longest(counted, gated(startsOf(numberOpenings), countBefore));

/** What may open one. */
export const periodicOpenings = [...formsOf(periodicites), 'par', 'à', 'après', 'au', 'suite', 'lors', 'compte', 'comptes', 'procès', 'PV'];
