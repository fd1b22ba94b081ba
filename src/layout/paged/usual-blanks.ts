// The blocks of a PDF and how far under the line before each begins, in; the same blocks out, a blank that every paragraph has counting for none.
import type { Block } from '../../document/document.ts';

/** In type sizes: a wider blank is a line left free, which is seen wherever it stands. */
const widestUsual = 0.6;
/** In type sizes, what the eye sees over the usual blank. */
const visible = 0.25;
const rounding = 20;
const fewest = 3;

function isText({ kind, bold }: Block): boolean {
  return (kind === 'paragraph' || kind === 'item') && bold !== true;
}

/** The distance at which most paragraphs follow each other; undefined when no half of them agree, or when they follow as the lines of one do. */
function usualOf(blocks: readonly Block[], steps: ReadonlyMap<Block, number>, leading: number): number | undefined {
  const counts = new Map<number, number>();
  let total = 0;
  for (const block of blocks) {
    const step = steps.get(block);
    if (step === undefined || !isText(block)) continue;
    total += 1;
    const rounded = Math.round(step * rounding);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (most === undefined || most[1] < fewest || most[1] * 2 < total) return undefined;
  const usual = most[0] / rounding;
  return usual > leading && usual - leading <= widestUsual ? usual : undefined;
}

/** `steps`: from the baseline of the line before to that of its own first line, in type sizes. */
export function withoutUsualBlanks(blocks: readonly Block[], steps: ReadonlyMap<Block, number>, leading: number): readonly Block[] {
  const usual = usualOf(blocks, steps, leading);
  if (usual === undefined) return blocks;
  return blocks.map((block) => {
    const step = steps.get(block);
    if (block.spaced !== true || step === undefined || step > usual + visible) return block;
    const { spaced, ...rest } = block;
    return rest;
  });
}
