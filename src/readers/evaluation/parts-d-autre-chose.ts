// A folded sentence or item, and the weights in it → whether its percentages share out something else than the note of an offer.
import { annonceDePoids, autresParts } from '../../lexicon/evaluation.ts';
import type { Poids } from './poids.ts';

const inPercent = (weights: readonly Poids[]): boolean => weights.length > 0 && weights.every(({ unite }) => unite === 'pourcent');

/** A price, a penalty: « 30 % à la remise du rapport », « dans la limite de 7,5 % ». */
export function sharesMoney(folded: string, weights: readonly Poids[]): boolean {
  return inPercent(weights) && autresParts.argent.test(folded);
}

/** « Pour chaque expert, la note est répartie ainsi : … »: how the points of a criterion are shared out, each time. */
const ofEach =
  /^\W*(?:(?:pour|chez) chaque|chaque) (?:experte?|consultante?|cv|curriculum|membre|poste|specialiste|profil|formateur|formatrice|intervenante?)\b/u;

/** A price, a penalty, a population or the points of one person. `lead`: what introduces the sentence. */
export function sharesElse(folded: string, lead: string, weights: readonly Poids[], total: number): boolean {
  if (!inPercent(weights)) return false;
  if (ofEach.test(folded) || autresParts.argent.test(folded)) return true;
  const sum = weights.reduce((all, { valeur }) => all + valeur, 0);
  const whole = Math.abs(sum - total) < 0.01;
  return annonceDePoids.test(`${lead} ${folded}`) ? false : !whole || autresParts.population.test(folded);
}
