// Candidates that count in one style → the best run of headings 1, 2, 3… (a repeated or missing number costs, it does not break the run).
import type { Candidate } from './candidate.ts';
import type { NumberStyle } from './numbering.ts';

interface Step {
  readonly candidate: Candidate;
  readonly number: number;
}

const repeatCost = 1.5;
const gapCost = 1.25;
const minWeight = 2;
const maxGap = 3;

function steps(candidates: readonly Candidate[], style: NumberStyle): readonly Step[] {
  return candidates.flatMap((candidate) => {
    const numbering = candidate.numberings.find((one) => one.style === style);
    const number = numbering?.path[0];
    return numbering?.path.length === 1 && number !== undefined && candidate.weight >= minWeight ? [{ candidate, number }] : [];
  });
}

function cost(from: Step, to: Step): number | undefined {
  const gap = to.number - from.number;
  if (gap < 0 || gap > maxGap + 1) return undefined;
  if (gap === 0) return repeatCost;
  return (gap - 1) * gapCost;
}

/** The heaviest run; empty when no two headings count on. */
export function bestChain(candidates: readonly Candidate[], style: NumberStyle): readonly Candidate[] {
  const all = steps(candidates, style);
  const best: { readonly score: number; readonly from: number }[] = [];
  all.forEach((step, at) => {
    let score = step.candidate.weight - (step.number > 1 ? Math.min(step.number - 1, 3) * gapCost : 0);
    let from = -1;
    for (let before = 0; before < at; before += 1) {
      const previous = all[before];
      const reached = best[before];
      const price = previous === undefined ? undefined : cost(previous, step);
      if (reached === undefined || price === undefined) continue;
      const total = reached.score + step.candidate.weight - price;
      if (total > score) {
        score = total;
        from = before;
      }
    }
    best.push({ score, from });
  });
  let at = best.reduce((top, one, index) => (one.score > (best[top]?.score ?? 0) ? index : top), best.length === 0 ? -1 : 0);
  const chain: Candidate[] = [];
  while (at >= 0) {
    const step = all[at];
    if (step !== undefined) chain.unshift(step.candidate);
    at = best[at]?.from ?? -1;
  }
  return chain.length >= 2 ? chain : [];
}
