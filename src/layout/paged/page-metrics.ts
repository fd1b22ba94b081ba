// The body lines of a document in; its measures out: size of the body text, distance of its lines, edges of its columns.
import type { Page } from '../../source/source.ts';
import { splitLabel } from '../label.ts';
import type { Item, LineItem } from './item.ts';
import { endOf } from './placed-run.ts';
import { mostFrequentOf, type TextLine } from './text-line.ts';

/** Size that most characters have; 0 for no text. */
export function bodySizeOf(pages: readonly Page[]): number {
  const runs = pages.map((page) => page.runs);
  return mostFrequentOf(runs, (run) => run.size) ?? 0;
}

/** What a text of a few lines is set in. */
const usualLeading = 1.2;
const fewestSteps = 3;

/** A sentence goes on in the next line, whatever stands between them. */
function cutsSentence(before: TextLine, after: TextLine): boolean {
  return /[\p{L},]$/u.test(before.text) && /^\p{Ll}/u.test(after.text) && splitLabel(after.text) === undefined;
}
const fewestCuts = 2;

/** Distance from one baseline to the next inside paragraphs, as a multiple of the type size: that of lines that cut a sentence, where there are some. */
export function leadingOf(items: readonly LineItem[]): number {
  const [steps, cuts]: [number[], number[]] = [[], []];
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (next === undefined || next.region !== item.region || next.line.size !== item.line.size || item.line.size === 0) return;
    const ratio = Math.round(((next.line.baseline - item.line.baseline) / item.line.size) * 20) / 20;
    if (ratio < 0.9 || ratio > 3) return;
    steps.push(ratio);
    if (cutsSentence(item.line, next.line)) cuts.push(ratio);
  });
  if (cuts.length >= fewestCuts) return leastCommon(cuts);
  return Math.min(...cuts, steps.length >= fewestSteps ? leastCommon(steps) : usualLeading);
}

function leastCommon(ratios: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const ratio of ratios) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= 0.2 * ratios.length).map(([ratio]) => ratio);
  return Math.min(...(common.length > 0 ? common : [usualLeading]));
}

/** The edge that several lines reach, of places in the order of how far out they are: one line too long does not move it. */
function edgeReached(values: Float64Array): number {
  return values[Math.min(values.length - 1, values.length >= 10 ? 2 : 0)] ?? 0;
}

function isWide(item: Item): item is LineItem {
  return item.kind === 'line' && item.role === 'body' && !item.column;
}

/** Gives every line of content outside columns the edges of the text of the whole document. */
export function withEdges(items: readonly Item[]): readonly Item[] {
  const wide = items.filter(isWide);
  const right = edgeReached(
    Float64Array.from(wide, ({ line }) => endOf(line))
      .sort()
      .reverse(),
  );
  const left = edgeReached(Float64Array.from(wide, ({ line }) => line.x).sort());
  return items.map((item) => {
    if (!isWide(item)) return item;
    const { line } = item;
    return { ...item, line: { ...line, left: Math.min(left, line.x), right: Math.max(right, endOf(line)) } };
  });
}
