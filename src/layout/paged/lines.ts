// The runs of a page or of a cell in; its physical lines from top to bottom out.
import type { TextRun } from '../../source/source.ts';
import { isPlainText, normaliseText } from './normalise-text.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { isRightToLeft } from './reading-order.ts';
import { type TextLine, textLine } from './text-line.ts';

interface OpenLine {
  readonly baseline: number;
  readonly size: number;
  readonly runs: PlacedRun[];
}

/** Points: lines are kept by the band of the page that they stand in. */
const band = 4;
const sameBaseline = 0.22;
const smallType = 0.82;
const highestRaise = 0.7;
const lowestDrop = 0.35;
const nearGap = 0.6;
/** A run larger than this is looked for no further away. */
const farthest = 60;

/** Runs to be read as text: normalised, on a known baseline, along the page. */
export function placedRuns(runs: readonly TextRun[]): readonly PlacedRun[] {
  const placed: PlacedRun[] = [];
  let order = -1;
  for (const run of runs) {
    order += 1;
    const plain = isPlainText(run.text);
    const text = plain ? run.text : normaliseText(run.text);
    if (text === '') continue;
    placed.push({
      x: run.x,
      y: run.y,
      width: run.width,
      height: run.height,
      text,
      size: run.size,
      bold: run.bold,
      order,
      baseline: run.baseline ?? run.y + run.height,
      glued: run.glued === true,
      ends: run.breakAfter !== undefined,
      raised: false,
      vertical: run.vertical === true,
      rightToLeft: !plain && isRightToLeft(text),
      mcid: run.mcid ?? -1,
      inForm: run.inForm === true,
    });
  }
  return placed;
}

function isNear(line: OpenLine, run: PlacedRun): boolean {
  const reach = nearGap * line.size;
  return line.runs.some((other) => run.x - endOf(other) <= reach && other.x - endOf(run) <= reach);
}

/** How well a run stands on a line: 0 best, undefined not at all. */
function fit(line: OpenLine, run: PlacedRun): number | undefined {
  const drop = run.baseline - line.baseline;
  if (Math.abs(drop) <= Math.max(1, sameBaseline * Math.min(run.size, line.size))) return Math.abs(drop);
  const small = run.size <= smallType * line.size && drop >= -highestRaise * line.size && drop <= lowestDrop * line.size;
  return small && isNear(line, run) ? Math.abs(drop) : undefined;
}

function bestLine(bands: ReadonlyMap<number, readonly OpenLine[]>, run: PlacedRun): OpenLine | undefined {
  const reach = Math.min(farthest, Math.max(12, 1.5 * run.size));
  let best: OpenLine | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let key = Math.floor((run.baseline - reach) / band); key <= Math.floor((run.baseline + reach) / band); key += 1) {
    for (const line of bands.get(key) ?? []) {
      const distance = fit(line, run);
      if (distance === undefined || distance >= least) continue;
      best = line;
      least = distance;
    }
  }
  return best;
}

function addTo(line: OpenLine, run: PlacedRun): void {
  const raised = run.size <= smallType * line.size && line.baseline - run.baseline > 0.12 * line.size;
  line.runs.push(raised ? { ...run, raised: true } : run);
}

/** Words that run up or down the page, those in one narrow strip together. */
function uprightLines(runs: readonly PlacedRun[]): readonly (readonly PlacedRun[])[] {
  const lines: PlacedRun[][] = [];
  for (const run of runs.filter(({ vertical }) => vertical)) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line !== undefined && before !== undefined && Math.abs(before.x - run.x) < 0.5 * run.size) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

function isBySize(runs: readonly PlacedRun[]): boolean {
  let before: PlacedRun | undefined;
  for (const run of runs) {
    if (before !== undefined && (before.size < run.size || (before.size === run.size && before.order >= run.order))) return false;
    before = run;
  }
  return true;
}

/** Large type first, else in the file's order. */
function bySize(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  return isBySize(runs) ? runs : runs.toSorted((a, b) => b.size - a.size || a.order - b.order);
}

/** Large type first, so that what is set small finds the line that it belongs to. */
export function linesOf(runs: readonly PlacedRun[], page: number): readonly TextLine[] {
  const bands = new Map<number, OpenLine[]>();
  const lines: OpenLine[] = [];
  let line: OpenLine | undefined;
  const isUpright = runs.some(({ vertical }) => vertical);
  for (const run of bySize(isUpright ? runs.filter(({ vertical }) => !vertical) : runs)) {
    const before: OpenLine | undefined = line;
    line = before !== undefined && before.baseline === run.baseline ? before : bestLine(bands, run);
    if (line !== undefined) {
      addTo(line, run);
      continue;
    }
    const opened = { baseline: run.baseline, size: run.size, runs: [run] };
    lines.push(opened);
    line = opened;
    const key = Math.floor(run.baseline / band);
    const held = bands.get(key);
    if (held === undefined) bands.set(key, [opened]);
    else held.push(opened);
  }
  const found = lines.map((open) => textLine(open.runs, page));
  if (isUpright) for (const line of uprightLines(runs)) found.push(textLine(line, page));
  return found.sort((a, b) => a.baseline - b.baseline || a.x - b.x);
}
