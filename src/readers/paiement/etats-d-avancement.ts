// A share in a sentence of payment → whether it tells how far the work has come, or by how much something changes: no part of the price.
import type { Located } from '../../document/span.ts';

/** « 40 % à mi-projet (maquettes validées + 50 % du site) »: in brackets, after other words, how much of the work is done. */
const workDone = /\([^()%:;]*(?:\+|\bet|\ba|\bavec|\bdont) (?:(?:environ|au moins|plus de|pres de|les|la|le) )*$/u;
/** « (rapport 1 à 20 %, rapport 2 à 20 %) » shares out. */
const sharedOut = /^[^()%]*[,;+][^()%]*\d\s?%|^\s*(?:\)|a la\b|a l.|au\b|apres\b|des\b)/u;

/** « 40 % à l'atteinte des jalons à 50 % »: how far the work has come, which releases the first. */
const milestone = /\b(?:jalons?|etapes?|etats? d.avancement|avancement|taux d[e']\s?\p{L}+)(?: \p{L}+){0,2} (?:a|de|fixee?s? a)\s$/u;
/** « Diminuer le temps de saisie de 70 % »: by how much something changes. */
const changed =
  /\b(?:redui\p{L}+|diminu\p{L}+|augment\p{L}+|amelior\p{L}+|accelere\p{L}*|baiss\p{L}+|gagne\p{L}*) (?:le|la|les|l.|vos?|votre|notre|nos|ses|leurs?) ?[^.;:%,]{3,80} (?:de|d.environ)\s$/u;

/** The first share of a sentence is no state of the work. */
export function isWorkDone(folded: string, { start, end }: Omit<Located<unknown>, 'value'>, index: number): boolean {
  const lead = folded.slice(Math.max(0, start - 120), start);
  if (changed.test(lead) || (index > 0 && milestone.test(lead))) return true;
  return index > 0 && workDone.test(lead) && !sharedOut.test(folded.slice(end));
}
