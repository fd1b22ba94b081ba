// The criteria of one list or table, in order → the same, each with the criterion that it details.
import type { CritereLu } from './critere-lu.ts';

export interface CritereClasse {
  readonly critere: CritereLu;
  readonly parent: CritereLu | undefined;
}

/** But for what decimals lose. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
export const sumOfWeights = (criteres: readonly CritereLu[]): number => criteres.reduce((total, { poids }) => total + poids.valeur, 0);

/** When the weights already make the total, the list is flat; else the ranks tell, else the sums. A list that mixes ranks without order is none. */
export function classify(criteres: readonly CritereLu[], total: number): readonly CritereClasse[] {
  const flat = criteres.map((critere) => ({ critere, parent: undefined }));
  if (criteres.length < 3 || near(sumOfWeights(criteres), total)) return flat;
  const ranked = byRank(criteres);
  if (ranked !== undefined) return ranked;
  const summed = bySums(criteres);
  const tops = summed.filter(({ parent }) => parent === undefined).map(({ critere }) => critere);
  // One that all the others make up is what they detail, whatever else is weighed elsewhere.
  if (near(sumOfWeights(tops), total) || tops.length === 1) return summed;
  return new Set(criteres.map(({ rank }) => rank)).size > 1 ? [] : flat;
}

function byRank(criteres: readonly CritereLu[]): readonly CritereClasse[] | undefined {
  const ranks = criteres.map(({ rank }) => rank ?? Number.NaN);
  const top = Math.min(...ranks);
  if (ranks.some(Number.isNaN) || ranks[0] !== top || ranks.every((rank) => rank === top)) return undefined;
  const open: { readonly critere: CritereLu; readonly rank: number }[] = [];
  return criteres.map((critere, at) => {
    const rank = ranks[at] ?? top;
    while ((open.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= rank) open.pop();
    const parent = open.at(-1)?.critere;
    open.push({ critere, rank });
    return { critere, parent };
  });
}

/** A weight that the two or more next ones make up is their parent's. */
function bySums(criteres: readonly CritereLu[]): readonly CritereClasse[] {
  const classed: CritereClasse[] = [];
  let at = 0;
  while (at < criteres.length) {
    const critere = criteres[at];
    if (critere === undefined) break;
    const details = detailsOf(critere, criteres.slice(at + 1));
    classed.push({ critere, parent: undefined }, ...details.map((detail) => ({ critere: detail, parent: critere })));
    at += 1 + details.length;
  }
  return classed;
}

function detailsOf({ poids }: CritereLu, following: readonly CritereLu[]): readonly CritereLu[] {
  const other = following.findIndex((next) => next.poids.unite !== poids.unite);
  const same = other < 0 ? following : following.slice(0, other);
  return same.slice(
    0,
    makingUp(
      poids.valeur,
      same.map((next) => next.poids.valeur),
    ),
  );
}

/** How many of the next weights, two at least, make up this one: none where no number of them does. */
export function makingUp(weight: number, next: readonly number[]): number {
  let sum = 0;
  for (const [at, one] of next.entries()) {
    sum += one;
    if (at > 0 && near(sum, weight)) return at + 1;
    if (sum > weight) return 0;
  }
  return 0;
}
