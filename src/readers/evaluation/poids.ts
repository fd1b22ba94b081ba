// A folded text → the weights written in it, each told from thresholds and totals.
import type { Located } from '../../document/span.ts';
import { seuils, totalAnnonce } from '../../lexicon/evaluation.ts';
import type { Critere } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { recognisePourcentages } from '../../recognisers/pourcentage.ts';

export interface Poids {
  readonly valeur: number;
  readonly unite: Critere['unite'];
  readonly role: 'poids' | 'seuil' | 'total';
}

const pointsAfter = /^\)?\s{0,3}(?:points?|pts?)\b/u;
const overHundred = /^\s?\/\s?100\b/u;
const near =
  /(?:au moins|moins de|minimum de|minimum(?: requis)?(?: est)?(?: de)?|minimale? (?:requise )?(?:est )?(?:de|fixee? a)|inferieure?s? (?:ou egale?s? )?a|superieure?s? (?:ou egale?s? )?a|egale?s? a|seuil (?:technique |minimal |minimum )?(?:est )?(?:de|fixe a)|atteint|obtenu|reuni|totalise|recueilli|n'(?:obtien\p{L}+|attei\p{L}+|auront|aura|ont|a|ayant) pas|en dessous de|au-dessous de|fixee? a)\s*(?:[\p{L}-]+\s*\()?\s*$/u;
const bar =
  /\b(?:note|score|pointage|seuil|total)\b[^.;:]{0,40}\b(?:minimale?|minimum|eliminatoire|plancher|requis|de qualification|d'admissibilite|de passage)\b|\bseuils?\b|\beliminatoire/u;

function roleOf(before: string, after: string): Poids['role'] {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  if (near.test(sentence.slice(-48)) && (seuils.test(sentence) || /requis|elimin/u.test(after))) return 'seuil';
  if (bar.test(sentence)) return 'seuil';
  if (/^[\s)]*(?:(?:sur|\/) ?\d{2,3} (?:points )?)?(?:au )?(?:minimum|moins|requis|eliminatoire)/u.test(after)) return 'seuil';
  return totalAnnonce.test(sentence) ? 'total' : 'poids';
}

/** « 5 points par année », « 2 points pour chaque référence »: how points are earned, not what a criterion weighs. */
const rate =
  /^\s?\)?,? (?:(?:supplementaires?|de plus|chacune?|au plus) )?(?:par (?!(?:la|le|les|l'|une?|des|notre|nos|deux|trois)\b|rapport\b|exemple\b|ordre\b|defaut\b)\p{L}|pour chaque |a chaque )/u;

/** « un gain ≥ 40 % », « 80 % des élèves sauront nager »: a target to reach, of whom nothing is judged. */
const targetBefore = /[≥≤<>]\s?=?\s*$/u;
const targetAfter =
  /^ (?:des |de (?:nos |leurs )?|d')(?:participante?s?|apprenante?s?|stagiaires?|beneficiaires?|repondante?s?|enquete(?:e)?s?|menages?|eleves?|etudiante?s?|enfants?|femmes?|jeunes?|agents?|personnes?|producteurs?|productrices?|usagers?|cas|sites?)\b/u;

function isTarget(folded: string, start: number, end: number): boolean {
  return targetBefore.test(folded.slice(Math.max(0, start - 4), start)) || targetAfter.test(folded.slice(end, end + 30));
}

/** « la note Nt est inférieure à 70 »: a bar without a unit. */
const bareBar =
  /\b(?:notes?|scores?|pointages?|moyenne)\b[^.;:]{0,60}\b(?:inferieure?s? (?:ou egale?s? )?a|superieure?s? (?:ou egale?s? )?a|egale?s? a|au moins|moins de)\s([3-9]\d(?:,\d)?)(?=\s*(?:[.,;)](?!\d)|(?:est|sont|sera|seront|ne|n'|voi(?:t|ent)|verr(?:a|ont))\b|$))/gu;

/** « une note sur 20 : », « notées sur 50. », « notés sur 20 par un comité »: what all weights together make, without a unit; a part of the offer is noted apart. */
const bareTotal =
  /\b(?:notes?|not(?:er|era|eront|ent|ees?)|notation|bareme|cotee?s?)\b(?: (?:globale|finale|totale))? sur (\d{2,3})(?=\s*(?:[:;,(]|\.(?!\d)|$)| par (?:une?|le|la|l'|les|notre|deux|trois|cinq) ?\p{L})/gu;
const partNoted = /\b(?:chaque|chacun\p{L}*|techniques?|financi\p{L}+|prix|criteres?|entretiens?|epreuves?|minimale?|ecrit|oral)\b[^.;]*$/u;

/** « 70 %, soit 70 points »: one weight in two units. */
function saysAgain(between: string, value: Omit<Poids, 'role'>, before: Omit<Poids, 'role'> | undefined): boolean {
  return before !== undefined && before.unite !== value.unite && /^[\s,(]*(?:soit|ou|=|c'est-a-dire)\s*$/u.test(between);
}

function withAgain(kept: readonly Located<Poids>[], one: Located<Poids>, folded: string): readonly Located<Poids>[] {
  const last = kept.at(-1);
  if (last === undefined || !saysAgain(folded.slice(last.end, one.start), one.value, last.value)) return [...kept, one];
  return [...kept.slice(0, -1), { ...last, end: one.end }];
}

const window = 240;

function totalsIn(folded: string): readonly Located<Omit<Poids, 'role'>>[] {
  return [...folded.matchAll(bareTotal)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (partNoted.test(folded.slice(Math.max(0, match.index - 80), match.index))) return [];
    return [{ start: end - (match[1]?.length ?? 0), end, value: { valeur: Number(match[1]), unite: 'point' as const } }];
  });
}

/** In the order of the text. `text` as written. */
export function weightsIn(text: string): readonly Located<Poids>[] {
  const folded = fold(text);
  const percents = recognisePourcentages(text).flatMap(({ start, end, value }): Located<Omit<Poids, 'role'>>[] =>
    value.pour === 100 && value.valeur <= 100 ? [{ start, end, value: { valeur: value.valeur, unite: 'pourcent' } }] : [],
  );
  const points = recogniseNombres(text).flatMap(({ start, end, value }): Located<Omit<Poids, 'role'>>[] => {
    const next = folded.slice(end, end + 16);
    const unit = pointsAfter.exec(next) ?? overHundred.exec(next);
    return unit === null ? [] : [{ start, end: end + unit[0].length, value: { valeur: value.valeur, unite: 'point' } }];
  });
  const fractions = [...folded.matchAll(/(?<![\d/])(\d{1,3})\s?\/\s?(20|30|40|50|60|70|75|80|90|100)(?![\d/])/gu)].flatMap(
    (match): Located<Omit<Poids, 'role'>>[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      return points.some((point) => point.start === span.start) ? [] : [{ ...span, value: { valeur: Number(match[1]), unite: 'point' } }];
    },
  );
  const bare = [...folded.matchAll(bareBar)].map((match): Located<Omit<Poids, 'role'>> => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end, value: { valeur: Number(match[1]?.replace(',', '.')), unite: 'point' } };
  });
  const whole = folded.includes(' sur ') ? totalsIn(folded) : [];
  return [...percents, ...points, ...fractions, ...bare, ...whole]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({
      start,
      end,
      value: {
        ...value,
        role: whole.some((one) => one.start === start)
          ? 'total'
          : roleOf(folded.slice(Math.max(0, start - window), start), folded.slice(end, end + window)),
      },
    }))
    .filter(({ start, end, value }) => value.role === 'seuil' || !/\/\s?\d{2}$/u.test(folded.slice(start, end)))
    .reduce<readonly Located<Poids>[]>((kept, one) => withAgain(kept, one, folded), [])
    .filter(({ start, end, value }) => value.role !== 'poids' || !(rate.test(folded.slice(end, end + 40)) || isTarget(folded, start, end)));
}
