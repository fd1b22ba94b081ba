// Runs that stand on one line of a page in; the line out: its words in reading order, its box, its look.
import type { Box } from '../../document/document.ts';

/** A run to be read as text, with its place in the file's own order. Plain fields only: there are thousands of them. */
export interface PlacedRun extends Box {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly order: number;
  readonly baseline: number;
  readonly glued: boolean;
  /** The engine saw a line end after it. */
  readonly ends: boolean;
  /** Set small above the line: a note call, or « er », « ème ». */
  readonly raised: boolean;
  /** Marked content of the page's tree; -1 for none. */
  readonly mcid: number;
}

export interface TextLine extends Box {
  readonly text: string;
  readonly page: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly runs: readonly PlacedRun[];
  /** Edges of the column that the line stands in. */
  readonly left: number;
  readonly right: number;
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu;
/** Share of the type size beyond which a gap between two runs is a blank. */
const blankGap = 0.12;
const wideGap = 0.3;

export function endOf(box: Box): number {
  return box.x + box.width;
}

function isBlankBetween(before: PlacedRun, after: PlacedRun): boolean {
  const gap = after.x - endOf(before);
  const size = Math.max(before.size, after.size);
  if (after.order !== before.order + 1 || before.ends) return gap > blankGap * size;
  return !before.glued || gap > wideGap * size;
}

/** A small raised number at the start of a line is that of a note, however close its words stand. */
function opensNote(before: PlacedRun | undefined, index: number): boolean {
  return index === 1 && before?.raised === true && /^(?:\d+|\*+)$/u.test(before.text);
}

/** Words of runs in reading order. */
export function textOf(runs: readonly PlacedRun[]): string {
  let text = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const blank = before !== undefined && text !== '' && !text.endsWith(' ') && isBlankBetween(before, run);
    text += blank || opensNote(before, index) ? ` ${run.text}` : run.text;
  });
  return text.trimEnd();
}

/** Letters drawn twice to look bold are read once. */
function withoutDoubles(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  return runs.filter((run, index) => {
    const before = runs[index - 1];
    return before === undefined || before.text !== run.text || Math.abs(before.x - run.x) > 1.5;
  });
}

/** From left to right; a line mostly in Arabic or Hebrew keeps the order of the file. */
function inReadingOrder(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const letters = runs.reduce((count, run) => count + run.text.length, 0);
  const turned = runs.reduce((count, run) => count + (run.text.match(rightToLeft)?.length ?? 0), 0);
  if (turned * 2 > letters) return runs.toSorted((a, b) => a.order - b.order);
  return withoutDoubles(runs.toSorted((a, b) => a.x - b.x || a.order - b.order));
}

/** The value that most characters have. */
export function mostFrequent<R extends { readonly text: string }, T>(runs: readonly R[], valueOf: (run: R) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const run of runs) counts.set(valueOf(run), (counts.get(valueOf(run)) ?? 0) + run.text.length);
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    best = value;
    most = count;
  }
  return best;
}

export function isBold(runs: readonly PlacedRun[]): boolean {
  const words = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const bold = words.filter((run) => run.bold).reduce((count, run) => count + run.text.length, 0);
  return words.length > 0 && bold >= 0.95 * words.reduce((count, run) => count + run.text.length, 0);
}

export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map(endOf));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The line that runs make; `runs` holds at least one. */
export function textLine(runs: readonly PlacedRun[], page: number): TextLine {
  const ordered = inReadingOrder(runs);
  const level = ordered.filter((run) => !run.raised);
  const main = level.length > 0 ? level : ordered;
  const box = boxAround(main);
  const across = boxAround(ordered);
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
    left: across.x,
    right: endOf(across),
  };
}
