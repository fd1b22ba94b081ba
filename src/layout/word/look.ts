// Runs of a Word file → how they look as a whole: bold, size, and the size of the body text.
import type { WordBlock, WordRun } from '../../source/source.ts';

/** What Word takes when neither style nor run gives a size. */
const defaultSize = 10;

const letter = /[\p{L}\p{N}]/u;

/** Whether there is a letter or a digit. */
function isWritten(text: string): boolean {
  return letter.test(text);
}

/** Characters that are not blanks: how much a run weighs. */
function letters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 32) count += 1;
  return count;
}

/** All letters are bold, and there is one. */
export function allBold(runs: readonly WordRun[]): boolean {
  return runs.every((run) => run.bold || !isWritten(run.text)) && runs.some((run) => isWritten(run.text));
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
