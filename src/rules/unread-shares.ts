// Shares that no reader took and the sum of those that were read in; whether they make the whole together out.
import { percentTolerance } from './instalments.ts';

/** All of them, or one alone: beside them a rate of another kind may stand. */
export function completes(unread: readonly number[], sum: number, whole = 100): boolean {
  const makes = (more: number): boolean => Math.abs(sum + more - whole) <= percentTolerance;
  return unread.some(makes) || (unread.length > 1 && makes(unread.reduce((all, share) => all + share, 0)));
}
