// Blocks of a clause → the same, with the paragraphs below « … : » that each name a document as items: a list whose marks are lost.
import type { Block } from '../../document/document.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
import { fold } from '../../recognisers/fold.ts';
import { opensWithDocument } from './livrable-lu.ts';

const fewest = 2;

/** « Le rapport est remis au comité » says something of a document, it names none. */
function names({ kind, label, flow: { text } }: Block): boolean {
  // « à l'intention de » has lost its accent once folded.
  const head = fold(text.split(/[,;(:]/u)[0] ?? '').replace(/\ba\b/gu, '');
  return kind === 'paragraph' && label === undefined && !/:\s*$/u.test(text) && !words.verbe.test(head);
}

function announces({ kind, flow }: Block): boolean {
  return kind === 'paragraph' && /:\s*$/u.test(flow.text);
}

/** How many of the blocks are the list: the first and the last open with a document, and most of them do. */
function listed(blocks: readonly Block[]): number {
  const end = blocks.findIndex((block) => !names(block));
  const opens = (end < 0 ? blocks : blocks.slice(0, end)).map(({ flow }) => opensWithDocument(flow.text));
  const count = opens.lastIndexOf(true) + 1;
  const documents = opens.filter((one) => one).length;
  return opens[0] === true && documents >= fewest && documents > count / 2 ? count : 0;
}

/** Items carry an empty mark. */
export function withUnmarkedDocuments(blocks: readonly Block[]): readonly Block[] {
  const found = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    if (!announces(block)) continue;
    const count = listed(blocks.slice(at + 1));
    for (let index = at + 1; index <= at + count; index += 1) found.add(index);
  }
  return found.size === 0 ? blocks : blocks.map((block, at) => (found.has(at) ? { ...block, kind: 'item', label: '', level: 1 } : block));
}
