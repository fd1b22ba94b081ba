// The rules and the words of a page in; out, which rules underline or strike words and are no border, and which words are struck.
import type { Rule } from '../../source/source.ts';
import { endOf, type PlacedRun } from './placed-run.ts';

export interface SortedRules {
  /** Borders, frames and separators. */
  readonly borders: readonly Rule[];
  /** Rules under or through words, no longer than the words are. */
  readonly underlines: readonly Rule[];
}

/** Words that follow each other on one baseline, and how high a rule that is theirs may be drawn. */
interface Row {
  top: number;
  bottom: number;
  readonly runs: PlacedRun[];
}

function rowsOf(runs: readonly PlacedRun[]): readonly Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  let baseline = Number.NaN;
  for (const run of runs) {
    const top = run.y + 0.3 * run.height;
    const bottom = run.baseline + 0.35 * run.size;
    if (row === undefined || run.baseline !== baseline) {
      row = { top, bottom, runs: [run] };
      rows.push(row);
      baseline = run.baseline;
      continue;
    }
    row.runs.push(run);
    row.top = Math.min(row.top, top);
    row.bottom = Math.max(row.bottom, bottom);
  }
  return rows;
}

function isUnderline(rule: Rule, rows: readonly Row[]): boolean {
  if (rule.direction === 'vertical') return false;
  const near: PlacedRun[] = [];
  for (const { top, bottom, runs } of rows) {
    if (rule.y1 > top && rule.y1 < bottom) for (const run of runs) near.push(run);
  }
  return near.length > 0 && isAlong(rule, near);
}

function isAlong(rule: Rule, runs: readonly PlacedRun[]): boolean {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let struckBlank = 0;
  for (const run of runs) {
    if (rule.y1 <= run.y + 0.3 * run.height || rule.y1 >= run.baseline + 0.35 * run.size || run.x >= rule.x2 || endOf(run) <= rule.x1) continue;
    left = Math.min(left, run.x);
    right = Math.max(right, endOf(run));
    if (rule.y1 < run.baseline - 0.12 * run.size) struckBlank = 0.3 * run.size;
  }
  return rule.x1 >= left - 3 - struckBlank && rule.x2 <= right + 3 + struckBlank;
}

/** Tells the rules of the page from those of the words. */
export function sortRules(rules: readonly Rule[], runs: readonly PlacedRun[]): SortedRules {
  const rows = rules.length === 0 ? [] : rowsOf(runs);
  const underlines = new Set(rules.filter((rule) => isUnderline(rule, rows)));
  return { borders: rules.filter((rule) => !underlines.has(rule)), underlines: [...underlines] };
}

/** Words with a rule through their middle: deleted text, shown by a file printed with its tracked changes. */
export function isStruck(run: PlacedRun, underlines: readonly Rule[]): boolean {
  const [top, bottom] = [run.baseline - 0.45 * run.size, run.baseline - 0.12 * run.size];
  return underlines.some((rule) => rule.y1 > top && rule.y1 < bottom && rule.x1 < run.x + 1 && rule.x2 > endOf(run) - 1);
}
