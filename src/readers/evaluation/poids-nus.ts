// A text that lists criteria → the weights written as bare figures, « diplôme (20), méthode (80) », where together they make the total.
import type { Located } from '../../document/span.ts';
import { fold } from '../../recognisers/fold.ts';
import { makingUp, near } from './hierarchie.ts';
import { type Poids, weightsIn } from './poids.ts';

const end = String.raw`(?=\s*(?:[,;.:]|et |$))`;
const figure = String.raw`(\d{1,3}(?:,\d)?)`;
/** In parentheses, out of a maximum, alone after the name, « Expert 1 » too. */
const forms = [
  new RegExp(String.raw`(?<=[\p{L})»]\s?)\(\s?(?:\/\s?)?${figure}\s?\)${end}`, 'gu'),
  new RegExp(String.raw`(?<=[\p{L})»]\s{0,2}:?\s{0,2})(?:\/|sur )\s?${figure}${end}`, 'gu'),
  new RegExp(String.raw`(?<=(?:[\p{L})»]|\p{L}\s\d)\s{0,2}[:=–.-]?\s{1,80})${figure}${end}`, 'gu'),
] as const;

/** `total`: what the weights should make. Undefined when they are not as many as `count`, or make something else. */
export function bareWeightsIn(texts: readonly string[], total: number): readonly (readonly Located<Poids>[])[] | undefined {
  for (const form of forms) {
    const found = texts.map((text) => weightsOf(fold(text), form));
    const sum = found.flat().reduce((whole, { value }) => whole + value.valeur, 0);
    const full = texts.length === 1 ? (found[0]?.length ?? 0) >= 2 : texts.length >= 2 && found.every(({ length }) => length === 1);
    const weights = found.flat().map(({ value }) => value.valeur);
    if (full && (near(sum, total) || (texts.length === 1 && near(topSum(weights), total)))) return found;
  }
  return undefined;
}

function weightsOf(folded: string, form: RegExp): readonly Located<Poids>[] {
  return [...folded.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: { valeur: Number((match[1] ?? '').replace(',', '.')), unite: 'point', role: 'poids' },
  }));
}

/** Those that the next ones make up counted alone: 80, 50, 30, 20 weigh 100. */
function topSum(weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    sum += weight;
    at += makingUp(weight, weights.slice(at + 1));
  }
  return sum;
}

/** « Méthode 35 ; équipe 35 ; prix 30. », « démarche sur 50, prix sur 50 »: no verb, no other words. */
export const onlyNamesAndFigures = /^\W*(?:[\p{L}' -]{3,60}? (?:sur |\/ ?|: ?)?\d{1,3}\s?(?:[;,.:]\s*|et |$)){3,12}$/u;
const announces = /\b(?:criteres?|notee?s?|evaluee?s?|notation|ponder\w+|bareme|grille|jugee?s?|points?)\b/u;

/** Whether bare figures of a sentence may weigh offers; `asGrid`: its section is about nothing else. */
export function announcesFigures(folded: string, asGrid: boolean): boolean {
  return announces.test(folded) || (asGrid && onlyNamesAndFigures.test(folded));
}

/** « Offre technique 70 points »: a name and nothing else, no sentence and no moment of payment. */
export function isBareName(before: string): boolean {
  const folded = fold(before);
  return (
    /^\p{Lu}[\p{L}'’ ,/()&-]{2,60}\s$/u.test(before) &&
    before.trim().split(/\s+/u).length <= 8 &&
    !/^(?:l[ae]s? |l'|une? |des |ce(?:tte|s)? |chaque |tout)|\b(?:de|a|au|aux|sur|est|sont|soit|pour|par|vaut|moins|plus|et|ou|maximum|minimum|total|tranche|acompte|avance|solde|signature|remise|validation|retenue|caution|garantie|penalites?)\s$/u.test(
      folded,
    )
  );
}

/** « L'offre technique est notée sur 70 points, l'offre financière sur 30 »: what each of the two is out of, where they make the whole. */
export function outOf(text: string, total: number): readonly Located<Poids>[] {
  const marks = weightsIn(text).filter(({ value }) => value.role !== 'seuil');
  const sum = marks.reduce((whole, { value }) => whole + value.valeur, 0);
  return marks.length === 2 && near(sum, total) ? marks : [];
}
