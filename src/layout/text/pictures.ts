// The text of a Markdown file and its blocks in; the blocks over a line that is a picture marked as such out.
import type { Block } from '../../document/document.ts';

const pictureLine = /^[ \t]{0,3}(?:!\[[^\]\n]{0,300}\](?:\([^)\n]{0,600}\)|\[[^\]\n]{0,100}\])|<img\s[^>\n]{0,600}>)[ \t]*$/gmu;

export function withPicturesOver(blocks: readonly Block[], text: string): readonly Block[] {
  const over = new Set<Block>();
  for (const { index } of text.matchAll(pictureLine)) {
    const above = blocks.findLast(({ start }) => start < index);
    if (above !== undefined) over.add(above);
  }
  return over.size === 0 ? blocks : blocks.map((block) => (over.has(block) ? { ...block, picture: true as const } : block));
}
