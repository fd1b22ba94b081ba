// A frame drawn around words in; out, whether text stands beside it, and the region of the page that it makes.
import type { Box } from '../../document/document.ts';
import type { Region } from './columns.ts';
import { linesOf } from './lines.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

/** Text stands beside the box, level with it. */
export function isBeside(box: Box, runs: readonly PlacedRun[]): boolean {
  return runs.some(
    (run) => run.baseline > box.y && run.baseline - run.size < box.y + box.height && (endOf(run) <= box.x + 1 || run.x >= endOf(box) - 1),
  );
}

/** A framed box: at its place in the column that holds it, else before the paragraph that it stands beside. */
export function boxRegion(box: Box, inside: readonly PlacedRun[], lines: readonly TextLine[], place: number): Region {
  const held = { lines: linesOf(inside, lines[0]?.page ?? 1), edges: { left: box.x, right: endOf(box) }, framed: true } as const;
  if (place !== box.y) return { ...held, top: place };
  let first = lines.findIndex((line) => line.baseline > box.y);
  const gap = (index: number): number => (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0);
  while (first > 0 && gap(first) < 1.5 * (lines[first]?.size ?? 0)) first -= 1;
  return { ...held, top: Math.min(box.y, (lines[first]?.baseline ?? box.y) - 0.01) };
}
