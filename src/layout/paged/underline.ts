// A rule and the words of its page in; out, whether it underlines or strikes words, and is no border.
import type { Rule } from '../../source/source.ts';
import { endOf, type PlacedRun } from './text-line.ts';

/** Under (or through) words and no longer than they are. */
export function isUnderline(rule: Rule, runs: readonly PlacedRun[]): boolean {
  if (rule.direction === 'vertical') return false;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (rule.y1 <= run.y + 0.3 * run.height || rule.y1 >= run.baseline + 0.35 * run.size || run.x >= rule.x2 || endOf(run) <= rule.x1) continue;
    left = Math.min(left, run.x);
    right = Math.max(right, endOf(run));
  }
  return rule.x1 >= left - 3 && rule.x2 <= right + 3;
}
