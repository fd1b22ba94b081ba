// Blocks in order → the same, « M. Choix » and « N. Dépôt » labelled where they go on from « L. »: elsewhere « M. » stands before a name.
import type { Block } from '../document/document.ts';
import { sliceFlow } from '../document/flow.ts';
import { isCapitals } from './candidate.ts';

const opening = /^([MN])\.\s+(?=\p{Lu})/u;
const following: Readonly<Record<string, string>> = { L: 'M', M: 'N' };

/** Set as the heading « L. » is; without its label, an item looks like a paragraph. */
function isLike(block: Block, before: Block): boolean {
  const kind = before.kind === 'item' ? 'paragraph' : before.kind;
  return block.kind === kind && block.bold === before.bold && isCapitals(block.flow.text) === isCapitals(before.flow.text);
}

export function withLettersMAndN(blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findLastIndex(({ label }) => label === 'L.');
  const model = blocks[from];
  if (model === undefined) return blocks;
  let letter = 'L';
  return blocks.map((block, at) => {
    const [lead, own] = at > from && block.label === undefined ? (opening.exec(block.flow.text) ?? []) : [];
    if (lead === undefined || own === undefined || own !== following[letter] || !isLike(block, model)) return block;
    letter = own;
    const flow = sliceFlow(block.flow, { start: lead.length, end: block.flow.text.length });
    return { ...block, kind: model.kind, label: `${own}.`, flow, ...(model.level === undefined ? {} : { level: model.level }) };
  });
}
