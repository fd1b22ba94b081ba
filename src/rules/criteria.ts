// The evaluation clause in, its top-level weights added, points and percentages apart, out.
import type { Path } from '../model/path.ts';
import type { Critere, Evaluation } from '../model/selection.ts';

export interface WeightSum {
  readonly unite: Critere['unite'];
  readonly weights: readonly number[];
  readonly sum: number;
  /** What the weights should reach: for points the total declared, else 100. */
  readonly expected: number;
  /** What each stage should reach, in order, where several are noted apart; empty otherwise. */
  readonly stages: readonly number[];
  /** It is known what they should reach: percentages, or points with a declared total. */
  readonly declared: boolean;
  readonly operands: readonly Path[];
}

const tolerance = 0.5;

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance;
}

/** At the top; where a parent has no weight of its own, its details count for it. */
function counts(critere: Critere, all: readonly Critere[]): boolean {
  const weightless = (title: string): boolean => all.some(({ intitule, poids }) => intitule === title && poids === undefined);
  if (critere.parent !== undefined) return weightless(critere.parent);
  return critere.poids !== undefined || !all.some(({ parent }) => parent === critere.intitule);
}

/** Points on top of the total: they make none of it. */
export const bonus = /\bbonus\b|bonification|suppl[ée]mentaires?\b/iu;

function sumOf(evaluation: Evaluation, unite: Critere['unite']): WeightSum | undefined {
  const all = sumWith(evaluation, unite, () => true);
  const without = all === undefined || reachesTotal(all) ? undefined : sumWith(evaluation, unite, ({ intitule }) => !bonus.test(intitule));
  return without !== undefined && reachesTotal(without) ? without : all;
}

function sumWith(evaluation: Evaluation, unite: Critere['unite'], keeps: (critere: Critere) => boolean): WeightSum | undefined {
  const top = evaluation.criteres.flatMap((critere, i) =>
    critere.unite === unite && keeps(critere) && counts(critere, evaluation.criteres) ? [{ critere, i }] : [],
  );
  const weights = top.flatMap(({ critere }) => critere.poids ?? []);
  if (weights.length < 2 || weights.length < top.length) return undefined;
  // A declared total is that of the points: percentages have only one.
  const declared = unite === 'point' ? evaluation.totalDeclare : undefined;
  const stages = unite === 'point' ? (evaluation.totauxParEtape ?? []) : [];
  return {
    unite,
    weights,
    sum: Math.round(weights.reduce((total, weight) => total + weight, 0) * 100) / 100,
    expected: declared ?? 100,
    stages,
    declared: declared !== undefined || unite === 'pourcent',
    operands: [
      ...top.map(({ i }): Path => `evaluation.criteres.${i}.poids`),
      ...(declared === undefined ? [] : ['evaluation.totalDeclare' as const]),
    ],
  };
}

/** The sums that can be judged: at least two top-level criteria of the unit, every one with its weight. */
export function weightSums(evaluation: Evaluation): readonly WeightSum[] {
  return [sumOf(evaluation, 'pourcent'), sumOf(evaluation, 'point')].filter((sum) => sum !== undefined);
}

/** Whether the weights reach the total, once or several times over: a technical grid out of 100, then its combination with the price. */
export function reachesTotal({ weights, expected, stages }: WeightSum): boolean {
  const told = stages.reduce((sum, stage) => sum + stage, 0);
  const [first = 0] = stages;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // « L'offre technique est notée sur 70 et l'offre financière sur 30 »: the price has no details.
  const technical = stages.length > 1 && near(told, expected) && near(sum, first);
  return technical || reachesEach(weights, expected, []) || (stages.length > 1 && reachesEach(weights, expected, stages));
}

/** Each total in turn; `expected` where no stage is named. */
function reachesEach(weights: readonly number[], expected: number, stages: readonly number[]): boolean {
  let reached = 0;
  let stage = 0;
  const wanted = (): number => stages[stage] ?? expected;
  for (const weight of weights) {
    const isFull = near(reached, wanted());
    if (isFull) stage += 1;
    reached = isFull ? weight : reached + weight;
  }
  return near(reached, wanted()) && stage >= stages.length - 1;
}
