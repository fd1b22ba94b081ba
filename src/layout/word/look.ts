// Runs of a Word file → how they look as a whole: bold, size, and the size of the body text.
import type { WordBlock, WordRun } from '../../source/source.ts';

/** What Word takes when neither style nor run gives a size. */
const defaultSize = 10;

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** All letters are bold, and there is one. */
export function allBold(runs: readonly WordRun[]): boolean {
  return runs.some((run) => letters(run.text) > 0) && runs.every((run) => run.bold || letters(run.text) === 0);
}

function dominant(weights: ReadonlyMap<number, number>): number | undefined {
  return [...weights].reduce<readonly [number, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

/** The value that weighs most; undefined for none. */
export function mostFrequent(values: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return dominant(weights);
}

export function sizeOf(runs: readonly WordRun[]): number | undefined {
  return mostFrequent(runs.map((run) => [run.size ?? defaultSize, letters(run.text)]));
}

export function runsOf(blocks: readonly WordBlock[]): readonly WordRun[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs : block.rows.flatMap((row) => row.cells.flatMap((cell) => runsOf(cell.blocks))),
  );
}

/** The size in which most letters of the body are set. */
export function bodySize(blocks: readonly WordBlock[]): number {
  return sizeOf(runsOf(blocks)) ?? defaultSize;
}
