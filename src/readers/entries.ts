// Blocks of a section → its entries: each list item, paragraph or row with what belongs under it.
import type { Block } from '../document/document.ts';

export interface Entry {
  readonly block: Block;
  /** Items of a deeper list, and what continues the item. */
  readonly below: readonly Block[];
}

/** Shape of a label: « 1. » and « 2. » are alike, « • » and « a) » are not. */
export function labelShape(label: string): string {
  return label
    .replace(/\d+(?:\.\d+)*/gu, '1')
    .replace(/\b[ivx]+\b/gu, 'i')
    .replace(/\b[IVX]+\b/gu, 'I')
    .replace(/\b[A-Z]\b/gu, 'A')
    .replace(/\b[a-hj-z]\b/gu, 'a')
    .replace(/\s/gu, '');
}

/**
 * The outermost list leads: items of another shape or depth that follow one of its items directly belong to it.
 * A paragraph that announces a new list (« … : ») ends the nesting; rows are left out.
 */
export function entriesOf(blocks: readonly Block[]): readonly Entry[] {
  const entries: { block: Block; below: Block[] }[] = [];
  let outer: string | undefined;
  let depth = 0;
  blocks.forEach((block, at) => {
    if (block.kind === 'row') return;
    const last = entries.at(-1);
    if (block.kind === 'item' && block.label !== undefined) {
      const shape = labelShape(block.label);
      const deeper = (block.level ?? 1) > depth;
      const nested = last !== undefined && outer !== undefined && (shape !== outer ? !returns(blocks, at, shape, outer) : deeper);
      if (nested && last !== undefined) last.below.push(block);
      else {
        entries.push({ block, below: [] });
        outer = shape;
        depth = block.level ?? 1;
      }
      return;
    }
    const announces = /:\s*$/u.test(block.flow.text);
    const between = outer !== undefined && last !== undefined && last.block.kind === 'item' && !announces && laterShape(blocks, at, outer);
    if (between && last !== undefined) last.below.push(block);
    else {
      entries.push({ block, below: [] });
      outer = undefined;
    }
  });
  return entries;
}

/** A list of another shape is not nested when a paragraph announced it, which resets `outer`; here only a shallower one returns. */
function returns(blocks: readonly Block[], at: number, shape: string, outer: string): boolean {
  const before = blocks.slice(0, at).findIndex((block) => block.kind === 'item' && block.label !== undefined && labelShape(block.label) === shape);
  const first = blocks.findIndex((block) => block.kind === 'item' && block.label !== undefined && labelShape(block.label) === outer);
  return before >= 0 && before < first;
}

/** Another item of the list comes before the next announced list. */
function laterShape(blocks: readonly Block[], at: number, outer: string): boolean {
  for (const block of blocks.slice(at + 1)) {
    if (block.kind === 'item' && block.label !== undefined && labelShape(block.label) === outer) return true;
    if (block.kind === 'paragraph' && /:\s*$/u.test(block.flow.text)) return false;
  }
  return false;
}
