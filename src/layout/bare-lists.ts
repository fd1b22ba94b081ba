// Blocks → the same, with the lines of a list that has lost its marks as items: « … : » and then several that end with a semicolon.
import type { Block, Document } from '../document/document.ts';

const fewest = 2;
const longest = 500;

const isPlain = (block: Block | undefined): block is Block =>
  block !== undefined &&
  block.kind === 'paragraph' &&
  block.label === undefined &&
  block.bold !== true &&
  block.flow.text.length <= longest &&
  !/^\d/u.test(block.flow.text);

/** How many of the blocks from `at` on are items: all end with a semicolon save the last. */
function itemsFrom(blocks: readonly Block[], at: number): number {
  let count = 0;
  while (isPlain(blocks[at + count]) && /;\s*$/u.test(blocks[at + count]?.flow.text ?? '')) count += 1;
  const last = blocks[at + count];
  return count >= fewest - 1 && isPlain(last) && !/:\s*$/u.test(last.flow.text) ? count + 1 : count;
}

/** Items carry an empty mark. */
export function withBareLists(document: Document): Document {
  // A running line may stand in the middle of a list.
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture');
  const found = new Set<Block>();
  for (let at = 1; at < blocks.length; at += 1) {
    const before = blocks[at - 1];
    const first = blocks[at];
    if (before === undefined || first === undefined || found.has(first) || !isPlain(before) || !/:\s*$/u.test(before.flow.text)) continue;
    const count = itemsFrom(blocks, at);
    if (count >= fewest) for (const item of blocks.slice(at, at + count)) found.add(item);
  }
  if (found.size === 0) return document;
  return {
    ...document,
    blocks: document.blocks.map((block) => (found.has(block) ? { ...block, kind: 'item' as const, label: '', level: 1 } : block)),
  };
}
