// The text of a Markdown file and its blocks, in the order of the text, in; the blocks over a line that is a picture marked as such out.
import type { Block } from '../../document/document.ts';
import { withPicturesBelow } from '../pictures-below.ts';

const pictureLine = /^[ \t]{0,3}(?:!\[[^\]\n]{0,300}\](?:\([^)\n]{0,600}\)|\[[^\]\n]{0,100}\])|<img\s[^>\n]{0,600}>)[ \t]*$/gmu;

export function withPicturesOver(blocks: readonly Block[], text: string): readonly Block[] {
  const over = new Set<Block>();
  let next = 0;
  for (const { index } of text.matchAll(pictureLine)) {
    while ((blocks[next]?.start ?? index) < index) next += 1;
    const above = blocks[next - 1];
    if (above !== undefined) over.add(above);
  }
  return withPicturesBelow(blocks, over);
}
