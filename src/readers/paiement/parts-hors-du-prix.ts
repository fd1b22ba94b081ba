// Instalments, run by run (a list, a sentence, a table) → those of the price: past a run that makes the whole, another shares out something else.
import { fold } from '../../recognisers/fold.ts';
import { namePart, shareOf, type TrancheLue } from './tranche-lue.ts';

export type Run = readonly TrancheLue[];

const tolerance = 0.5;

/** Its shares make the price, and nothing of it is left open. */
export function isWholeRun(run: Run): boolean {
  const shares = run.map((one) => (one.tranche.reste || one.tranche.totalite ? Number.NaN : shareOf(one)));
  return run.length > 1 && Math.abs(sumOf(shares) - 100) <= tolerance;
}

function sumOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0);
}

/** « un versement de 10 % »: named as an instalment, it is one. */
const named = /\b(?:versement|acompte|tranche|paiement|avance)s?(?: \p{L}+){0,2} d['e]\s?$/u;
const supposed = /^\W*(?:si\b|en cas d|par exemple|exemple\b|a titre d.exemple|au cas ou)/u;

/** An advance, a balance, an amount, the expenses, or what is named an instalment belongs to the price, right or wrong. */
function isNamed({ flow, figure, tranche }: TrancheLue): boolean {
  if (tranche.avance || tranche.reste || tranche.totalite || tranche.pourcentage === undefined || tranche.base === 'frais') return true;
  const folded = fold(flow.text);
  return !supposed.test(folded) && named.test(folded.slice(0, figure?.start ?? 0));
}

/** What a delay costs, what a mark is worth, the sources of the money, in shares after the list of those of the price. */
export function ofPrice(runs: readonly Run[]): readonly TrancheLue[] {
  const [first, ...others] = runs;
  if (first === undefined || !isWholeRun(first)) return runs.flat();
  const part = namePart(first[0]?.tranche ?? {});
  const isElse = (run: Run): boolean => !isWholeRun(run) && run.every((one) => namePart(one.tranche) === part && !isNamed(one));
  const told = others.filter(isElse);
  // The same price again, in pieces.
  const again = Math.abs(sumOf(told.flat().map(({ tranche }) => tranche.pourcentage ?? 0)) - 100) <= tolerance;
  return again ? runs.flat() : [first, ...others.filter((run) => !told.includes(run))].flat();
}
