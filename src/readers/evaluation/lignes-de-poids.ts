// Blocks of a section → the same, a paragraph that runs several lines of a grid together cut back into its lines.
import type { Block } from '../../document/document.ts';
import { sliceFlow } from '../../document/flow.ts';
import { isLine } from './criteres-liste.ts';
import { weightsIn } from './poids.ts';

/** « Méthode : 30 points Équipe : 70 points » is two lines; a paragraph of which a part is no such line stays whole. */
export function weightLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? cut(block) : [block]));
}

function cut(block: Block): readonly Block[] {
  const { text } = block.flow;
  const ends = weightsIn(text)
    .map(({ end }) => end + (/^(?:\s?\))?(?:\s?[.;,])?/u.exec(text.slice(end))?.[0].length ?? 0))
    .filter((end) => /^\s+\p{Lu}/u.test(text.slice(end)));
  if (ends.length === 0) return [block];
  const parts = [0, ...ends].map((start, index): Block => ({ ...block, flow: sliceFlow(block.flow, { start, end: ends[index] ?? text.length }) }));
  return parts.every(isLine) ? parts : [block];
}
