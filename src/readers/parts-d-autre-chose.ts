// A folded sentence or item, and the weights in it → whether its percentages share out something else than the note of an offer.
import { annonceDePoids, autresParts } from '../lexicon/evaluation.ts';
import type { Poids } from './poids.ts';

const inPercent = (weights: readonly Poids[]): boolean => weights.length > 0 && weights.every(({ unite }) => unite === 'pourcent');

/** A price, a penalty: « 30 % à la remise du rapport », « dans la limite de 7,5 % ». */
export function sharesMoney(folded: string, weights: readonly Poids[]): boolean {
  return inPercent(weights) && autresParts.argent.test(folded);
}

/** A price, a penalty or a population. `lead`: what introduces the sentence. */
export function sharesElse(folded: string, lead: string, weights: readonly Poids[], total: number): boolean {
  if (!inPercent(weights)) return false;
  if (autresParts.argent.test(folded)) return true;
  const sum = weights.reduce((all, { valeur }) => all + valeur, 0);
  const whole = Math.abs(sum - total) < 0.01;
  return annonceDePoids.test(`${lead} ${folded}`) ? false : !whole || autresParts.population.test(folded);
}
