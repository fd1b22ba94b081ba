// Rules of a page that no vertical rule meets, and its words, in; the vertical rules that a reader sees between them out.
import type { Rule } from '../../source/source.ts';
import { endOf, type PlacedRun } from './placed-run.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Points within which two rules begin, or end, at the same place. */
const sameEnd = 4;
const fewestRules = 3;
/** Points: a narrower corridor between words is no column edge. */
const narrowest = 7;
/** Blank between two words of one cell, in type sizes. */
const wordGap = 1;

/** Rules one above the other, as wide as each other. */
function stacksOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const stacks: Rule[][] = [];
  for (const rule of rules.filter(({ direction }) => direction === 'horizontal')) {
    const stack = stacks.find(([first]) => first !== undefined && Math.abs(first.x1 - rule.x1) < sameEnd && Math.abs(first.x2 - rule.x2) < sameEnd);
    if (stack === undefined) stacks.push([rule]);
    else stack.push(rule);
  }
  return stacks.filter((stack) => stack.length >= fewestRules);
}

function meets(rule: Rule, verticals: readonly Rule[]): boolean {
  return verticals.some(({ x1, y1, y2 }) => x1 >= rule.x1 - sameEnd && x1 <= rule.x2 + sameEnd && rule.y1 >= y1 - sameEnd && rule.y1 <= y2 + sameEnd);
}

/** What words cover of a line's width, blanks between words of one cell included. */
function coveredBy(runs: readonly PlacedRun[]): readonly Stretch[] {
  const covered: { from: number; to: number }[] = [];
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const last = covered.at(-1);
    if (last !== undefined && run.x - last.to < wordGap * run.size) last.to = Math.max(last.to, endOf(run));
    else covered.push({ from: run.x, to: endOf(run) });
  }
  return covered;
}

/** Blanks between what words cover on every one of some lines. */
function corridorsOf(lines: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const covered: { from: number; to: number }[] = [];
  for (const stretch of lines.flat().toSorted((a, b) => a.from - b.from)) {
    const last = covered.at(-1);
    if (last !== undefined && stretch.from < last.to + narrowest) last.to = Math.max(last.to, stretch.to);
    else covered.push({ ...stretch });
  }
  return covered.slice(1).map((stretch, index) => ({ from: covered[index]?.to ?? stretch.from, to: stretch.from }));
}

function linesBetween(runs: readonly PlacedRun[], top: Rule, bottom: Rule): readonly (readonly Stretch[])[] {
  const inside = runs.filter(
    (run) => run.baseline > top.y1 && run.baseline <= bottom.y1 && run.x >= top.x1 - sameEnd && endOf(run) <= top.x2 + sameEnd,
  );
  const byBaseline = new Map<number, PlacedRun[]>();
  for (const run of inside) byBaseline.set(Math.round(run.baseline / 3), [...(byBaseline.get(Math.round(run.baseline / 3)) ?? []), run]);
  return [...byBaseline.values()].map(coveredBy);
}

/** Column edges of one stack; a row that is one cell across has none. */
function edgesOfStack(stack: readonly Rule[], runs: readonly PlacedRun[]): readonly Rule[] {
  const bands = stack.slice(1).map((bottom, index) => {
    const top = stack[index] ?? bottom;
    return { top, bottom, lines: linesBetween(runs, top, bottom) };
  });
  const split = bands.filter((band) => band.lines.some((line) => line.length > 1));
  const corridors = corridorsOf(split.flatMap((band) => band.lines));
  if (split.length < 2 || corridors.length === 0) return [];
  return bands.flatMap(({ top, bottom, lines }) => {
    const open = corridors.filter(({ from, to }) => lines.every((line) => line.every((stretch) => stretch.to <= from + 1 || stretch.from >= to - 1)));
    const places = [top.x1, ...open.map(({ from, to }) => (split.length > 0 ? Math.max(from, to - 4) : to)), top.x2];
    return places.map((x): Rule => ({ direction: 'vertical', x1: x, y1: top.y1, x2: x, y2: bottom.y1 }));
  });
}

/** Vertical rules to read with the page's own. */
export function impliedRules(rules: readonly Rule[], runs: readonly PlacedRun[]): readonly Rule[] {
  const verticals = rules.filter(({ direction }) => direction === 'vertical');
  const free = rules.filter((rule) => rule.direction === 'horizontal' && !meets(rule, verticals));
  return stacksOf(free).flatMap((stack) => edgesOfStack(stack, runs));
}
