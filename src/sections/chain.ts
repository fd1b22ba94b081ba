// Candidates that count in one style → the best run of headings 1, 2, 3… (a repeated or missing number costs, it does not break the run).
import type { Candidate } from './candidate.ts';
import type { NumberStyle } from './numbering.ts';

interface Step {
  readonly candidate: Candidate;
  readonly number: number;
  /** Place among the steps. */
  readonly index: number;
}

const repeatCost = 2;
const gapCost = 1.25;
const minWeight = 0;
const maxGap = 3;
/** Numbered lines between two headings, at most: keeps hostile files linear. */
const farthest = 400;
const maxSteps = 4000;
const maxRounds = 12;

function steps(candidates: readonly Candidate[], style: NumberStyle, within: number | undefined): readonly Step[] {
  const counted = candidates.flatMap((candidate) => {
    const path = candidate.numberings.find((one) => one.style === style)?.path ?? [];
    const number = path.at(-1);
    const counts = within === undefined ? path.length === 1 : path.length === 2 && path[0] === within;
    return counts && number !== undefined ? [{ candidate, number }] : [];
  });
  return counted.length > maxSteps ? [] : counted.map((step, index) => ({ ...step, index }));
}

/** A document sets its headings alike: a heading mark, bold, capitals, the sign behind the number. */
function lookCost(a: Candidate, b: Candidate): number {
  const marks = (a.block.kind === 'heading') === (b.block.kind === 'heading') ? 0 : 1.5;
  const looks = a.look === b.look ? 0 : 0.75;
  const bracket = a.bracketed === b.bracketed ? 0 : 0.75;
  return marks + looks + bracket;
}

function cost(from: Step, to: Step): number | undefined {
  const gap = to.number - from.number;
  if (gap < 0 || gap > maxGap + 1 || (gap === 0 && to.number === 1)) return undefined;
  // « 3 bis » is less than a step away.
  const step = gap === 0 ? repeatCost : Math.max(0, gap - 1) * gapCost;
  return step + lookCost(from.candidate, to.candidate);
}

function heaviest(all: readonly Step[]): readonly Step[] {
  const best: { readonly score: number; readonly from: number }[] = [];
  all.forEach((step, at) => {
    let score = step.candidate.weight - (step.number > 1 ? Math.min(step.number - 1, 3) * gapCost : 0);
    let from = -1;
    for (let before = Math.max(0, at - farthest); before < at; before += 1) {
      const previous = all[before];
      const reached = best[before];
      const price = previous === undefined ? undefined : cost(previous, step);
      if (reached === undefined || price === undefined) continue;
      const total = reached.score + step.candidate.weight - price;
      // « 0. Fiche » weighs nothing, and opens the count.
      if (total > score || (total === score && step.number === 1)) {
        score = total;
        from = before;
      }
    }
    best.push({ score, from });
  });
  let at = best.reduce((top, one, index) => (one.score > (best[top]?.score ?? 0) ? index : top), best.length === 0 ? -1 : 0);
  const chain: Step[] = [];
  while (at >= 0) {
    const step = all[at];
    if (step !== undefined) chain.unshift(step);
    at = best[at]?.from ?? -1;
  }
  return chain;
}

/** The steps « 1. », « 2. »… set like `step` that lead up to its number, in order; empty when they do not. */
function runBefore(step: Step, all: readonly Step[]): readonly Step[] {
  const run: Step[] = [];
  const numbers = new Set<number>();
  for (let at = step.index - 1; at >= Math.max(0, step.index - farthest); at -= 1) {
    const one = all[at];
    if (one === undefined || lookCost(one.candidate, step.candidate) > 0) continue;
    run.unshift(one);
    numbers.add(one.number);
    if (one.number === step.number) return [];
    if (one.number === 1) break;
  }
  const leads = step.number - 1 <= numbers.size && Array.from({ length: step.number - 1 }, (_, at) => at + 1).every((number) => numbers.has(number));
  return leads ? run : [];
}

function follows(step: Step, run: readonly Step[]): boolean {
  return run.at(-1)?.candidate.at === step.candidate.at - 1;
}

/** « 3. » under a heading, after a « 1. » and a « 2. » of its own: a list that counts for itself. */
function isListed(step: Step, chain: readonly Step[], all: readonly Step[]): boolean {
  const run = runBefore(step, all);
  const start = run[0];
  if (start === undefined || run.some((one) => chain.includes(one))) return false;
  const { at, reading } = step.candidate;
  const tight = follows(step, run);
  const rival = all.some((other) => {
    if (other === step || other.number !== step.number || other.candidate.weight < minWeight) return false;
    const otherRun = runBefore(other, all);
    return otherRun[0] !== start && (tight || !follows(other, otherRun));
  });
  // « 3. Travaux demandés » far below « 2. », which was no heading, is none of its list.
  const apart = !tight && reading.strength === 'full';
  const orphan = !apart && !chain.some(({ number }) => number === step.number - 1);
  const inside = tight && all.some((other) => other.candidate.at === at + 1 && other.number === step.number + 1);
  return rival || orphan || inside || reading.strength === 'none' || reading.strength === 'weak';
}

/** The heaviest run; empty when no two headings count on. `within`: of the « 5.1 », « 5.2 » of that chapter. */
export function bestChain(candidates: readonly Candidate[], style: NumberStyle, within?: number): readonly Candidate[] {
  const all = steps(candidates, style, within);
  const listed = new Set<Step>();
  const weighty = all.filter(({ candidate }) => candidate.weight >= minWeight);
  let chain = heaviest(weighty);
  for (let round = 0; round < maxRounds; round += 1) {
    const found = chain.filter((step) => isListed(step, chain, all));
    if (found.length === 0) break;
    for (const step of found) listed.add(step);
    chain = heaviest(weighty.filter((step) => !listed.has(step)));
  }
  return chain.length >= 2 ? chain.map(({ candidate }) => candidate) : [];
}
