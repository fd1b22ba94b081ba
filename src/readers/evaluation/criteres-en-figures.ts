// A paragraph of an evaluation section → its criteria, where it is nothing but names and bare figures that make the total: « Méthode : 60. Prix : 40. ».
import { type Flow, joinFlows } from '../../document/flow.ts';
import { fold } from '../../recognisers/fold.ts';
import { sentencesOf } from '../sentences.ts';
import type { CritereLu } from './critere-lu.ts';
import { inline } from './criteres-liste.ts';
import { bareWeightsIn, onlyNamesAndFigures } from './poids-nus.ts';

/** « Note technique minimale : 56. », after the weights. */
export const noWeight = /\b(?:minim\p{L}+|seuils?|note de passage|total|eliminatoires?)\b/u;

export function criteresEnFigures(flow: Flow, total: number): readonly CritereLu[] {
  const sentences = sentencesOf(flow);
  const last = sentences.findLastIndex(({ text }) => !noWeight.test(fold(text)));
  const weighed = joinFlows(sentences.slice(0, last + 1), ' ');
  if (!onlyNamesAndFigures.test(fold(weighed.text))) return [];
  const weights = bareWeightsIn([weighed.text], total)?.[0] ?? [];
  const found = inline(weighed, weights, 0);
  return found.length === weights.length ? found : [];
}
