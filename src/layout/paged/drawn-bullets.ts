// The words of a page and the small marks drawn on it in; out, the words with the bullets that some programs draw rather than write.
import type { Mark } from '../../source/mark.ts';
import { endOf, type PlacedRun } from './placed-run.ts';

const glyphs = { disc: '•', ring: '◦', square: '▪' } as const;
/** Blank between a bullet and the first word, in type sizes. */
const widestGap = 2.5;
const nearestWord = 0.6;
/** Of a bullet, in type sizes: its side, and how high over the baseline its middle stands. */
const largest = 0.65;
const lowest = 0.1;
const highest = 0.65;

function isLevel(mark: Mark, run: PlacedRun): boolean {
  const height = run.baseline - (mark.y + mark.height / 2);
  return height >= lowest * run.size && height <= highest * run.size && mark.width <= largest * run.size;
}

/** The word right after a mark that no word stands right before. */
function wordAfter(mark: Mark, runs: readonly PlacedRun[]): PlacedRun | undefined {
  let nearest: PlacedRun | undefined;
  for (const run of runs) {
    if (run.vertical || !isLevel(mark, run)) continue;
    const end = endOf(run);
    if (end > mark.x - nearestWord * run.size && run.x < mark.x) return undefined;
    const gap = run.x - endOf(mark);
    if (gap >= -0.5 && gap <= widestGap * run.size && (nearest === undefined || run.x < nearest.x)) nearest = run;
  }
  return nearest;
}

/** Bullets come right before the word that they stand beside. */
export function withDrawnBullets(runs: readonly PlacedRun[], marks: readonly Mark[]): readonly PlacedRun[] {
  const bullets = new Map<PlacedRun, PlacedRun>();
  for (const mark of marks) {
    const run = wordAfter(mark, runs);
    if (run === undefined) continue;
    const { x, y, width, height } = mark;
    bullets.set(run, { ...run, x, y, width, height, text: glyphs[mark.shape], order: run.order - 0.5, glued: false, ends: false, raised: false });
  }
  return bullets.size === 0 ? runs : runs.flatMap((run) => [bullets.get(run) ?? [], run].flat());
}
