// A sentence that introduces a list, and the list → one requirement, where its items only say more of it.
import type { Block } from '../../document/document.ts';
import { type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { exemplesAvant, refusAvant } from '../../lexicon/exigences.ts';
import { labelShape } from '../entries.ts';

/** Beyond, its items are too many to be told in one breath. */
const longest = 600;
const most = 16;
const closing = /[\s:;,.*_]+$/u;

/** « une certification reconnue, par exemple : », « ne pas avoir de lien avec : ». */
export function isOneRequirement(folded: string): boolean {
  return exemplesAvant.test(folded) || refusAvant.test(folded);
}

/** The items from `from` on that are of one list, as many as may be told together. */
export function itemsUnder(blocks: readonly Block[], from: number): readonly Block[] {
  const first = blocks[from];
  if (first?.kind !== 'item') return [];
  const near = blocks.slice(from, from + most);
  const end = near.findIndex((block) => block.kind !== 'item' || isOutside(block, first));
  return near.slice(0, end < 0 ? undefined : end);
}

/** Of a list around that of `inner`. */
function isOutside(block: Block, inner: Block): boolean {
  return (block.level ?? 1) < (inner.level ?? 1) || labelShape(block.label ?? '') !== labelShape(inner.label ?? '');
}

export function withItems(sentence: Flow, items: readonly Block[]): Flow {
  const parts = [sentence, ...items.map(({ flow }) => flow)].map(bare).filter(({ text }) => text !== '');
  const [lead, ...others] = parts;
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  return lead === undefined || others.length === 0 || length > longest ? bare(sentence) : joinFlows([lead, joinFlows(others, ', ')], ' ');
}

function bare(flow: Flow): Flow {
  const end = closing.exec(flow.text)?.index ?? flow.text.length;
  return trimFlow(sliceFlow(flow, { start: 0, end }));
}

/** Where a list that an item introduces ends: at the next item like it. */
export function isLike(block: Block, opener: Block): boolean {
  const [depth, outer] = [block.level ?? 1, opener.level ?? 1];
  return depth < outer || (depth === outer && labelShape(block.label ?? '') === labelShape(opener.label ?? ''));
}

const civility =
  /^[\s*_]*(?:Dr|Pr|Prof|M|Mr|Mme|Mlle|Me|Docteure?|Professeure?|Monsieur|Madame|Maître)\.?\s+\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]+)+/u;

/** « Mme Awa Kone — hydrologue »: somebody who is known, and not asked for. */
export function namesSomebody(text: string): boolean {
  return civility.test(text);
}
