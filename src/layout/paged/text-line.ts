// Runs that stand on one line of a page in; the line out: its words in reading order, its box, its look.
import type { Box } from '../../document/document.ts';
import { endOf, lengthOf, type PlacedRun } from './placed-run.ts';
import { inReadingOrder } from './reading-order.ts';
import { withWordsWhole } from './spaced-letters.ts';

export interface TextLine extends Box {
  readonly text: string;
  readonly page: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly runs: readonly PlacedRun[];
  readonly vertical: boolean;
  /** Edges of the column that the line stands in. */
  readonly left: number;
  readonly right: number;
}

/** Share of the type size beyond which a gap between two runs is a blank. */
const blankGap = 0.12;
const wideGap = 0.3;

function isBlankBetween(before: PlacedRun, after: PlacedRun): boolean {
  const gap = Math.max(after.x - endOf(before), before.x - endOf(after));
  const size = Math.max(before.size, after.size);
  if (after.order !== before.order + 1 || before.ends) return gap > blankGap * size;
  return !before.glued || gap > wideGap * size;
}

/** A small raised number at the start of a line is that of a note, however close its words stand. */
function opensNote(before: PlacedRun, runs: readonly PlacedRun[]): boolean {
  return before.raised && before === runs[0] && /^(?:\d+|\*+)$/u.test(before.text);
}

/** Words of runs in reading order. */
export function textOf(runs: readonly PlacedRun[]): string {
  let text = '';
  let before: PlacedRun | undefined;
  let open = false;
  for (const run of runs) {
    const blank: boolean =
      before !== undefined && ((open && (run.vertical ? !before.glued : isBlankBetween(before, run))) || opensNote(before, runs));
    text += blank ? ` ${run.text}` : run.text;
    // Whether the text so far ends in a letter, told without asking the text, which would be put together each time.
    open = run.text === '' ? open && !blank : !run.text.endsWith(' ');
    before = run;
  }
  return text.trimEnd();
}

/** The value that most characters of some lists have. */
export function mostFrequentOf<R extends { readonly text: string }, T>(lists: readonly (readonly R[])[], valueOf: (run: R) => T): T | undefined {
  const counts = new Map<T, number>();
  let current: T | undefined;
  let length = 0;
  const add = (): void => {
    if (current !== undefined) counts.set(current, (counts.get(current) ?? 0) + length);
  };
  for (const runs of lists) {
    for (const run of runs) {
      const value = valueOf(run);
      if (value !== current) {
        add();
        current = value;
        length = 0;
      }
      length += run.text.length;
    }
  }
  add();
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    best = value;
    most = count;
  }
  return best;
}

/** The value that most characters have: on most lines, all of them. */
export function mostFrequent<R extends { readonly text: string }, T>(runs: readonly R[], valueOf: (run: R) => T): T | undefined {
  const [first] = runs;
  if (first === undefined) return undefined;
  const value = valueOf(first);
  return first.text !== '' && runs.every((run) => valueOf(run) === value) ? value : mostFrequentOf([runs], valueOf);
}

/** All but the signs between words is bold. */
function isBold(runs: readonly PlacedRun[]): boolean {
  if (!runs.some((run) => run.bold)) return false;
  const words = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  return words.length > 0 && lengthOf(words.filter((run) => run.bold)) >= 0.95 * lengthOf(words);
}

export function boxAround(boxes: readonly Box[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, endOf(box));
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The line that runs make; `runs` holds at least one. */
export function textLine(runs: readonly PlacedRun[], page: number): TextLine {
  const vertical = runs[0]?.vertical === true;
  const ordered = vertical ? runs : withWordsWhole(inReadingOrder(runs));
  const level = ordered.some((run) => run.raised) ? ordered.filter((run) => !run.raised) : ordered;
  const main = level.length > 0 ? level : ordered;
  const box = boxAround(main);
  const across = main === ordered ? box : boxAround(ordered);
  return {
    x: across.x,
    width: across.width,
    y: box.y,
    height: box.height,
    text: textOf(ordered),
    page,
    baseline: mostFrequent(main, (run) => run.baseline) ?? box.y + box.height,
    size: mostFrequent(main, (run) => run.size) ?? 0,
    bold: isBold(main),
    runs: ordered,
    vertical,
    left: across.x,
    right: endOf(across),
  };
}
