// Blocks, and those of them that stand over a picture, in; the same with these marked out.
import type { Block } from '../document/document.ts';

export function withPicturesBelow(blocks: readonly Block[], over: ReadonlySet<Block>): readonly Block[] {
  return over.size === 0 ? blocks : blocks.map((block) => (over.has(block) ? { ...block, picture: true } : block));
}
