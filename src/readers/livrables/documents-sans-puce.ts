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

/** « Rapport initial (15 pages), rapport provisoire et rapport final. »: a sentence of names alone, each of a document. */
export function namesDocuments(folded: string): boolean {
  const parts = folded
    .replace(/\([^()]*\)/gu, '')
    .replace(/\s*[.;]\s*$/u, '')
    .split(/\s*[,;]\s+(?:et |ainsi que )?|\s+et\s+|\s+ainsi que\s+/u);
  return (
    !folded.includes(':') &&
    parts.length >= fewest &&
    parts.every((part) => opensWithDocument(part)) &&
    !words.verbe.test(folded) &&
    !words.retour.test(folded)
  );
}

/** A clause of deliverables that holds nothing but lines, each the name of a document; in one that was joined, two names may stand. */
function onlyDocuments(blocks: readonly Block[]): boolean {
  return (
    blocks.length >= fewest &&
    blocks.every(
      (block) => block.flow.origin.length === 1 && names(block) && opensWithDocument(block.flow.text) && !/[.!?]\s*$/u.test(block.flow.text),
    )
  );
}

/** Items carry an empty mark. `own`: the clause is about deliverables. */
export function withUnmarkedDocuments(blocks: readonly Block[], own: boolean): readonly Block[] {
  if (own && onlyDocuments(blocks)) return blocks.map((block) => ({ ...block, kind: 'item', label: '', level: 1 }));
  const found = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    if (!announces(block)) continue;
    const count = listed(blocks.slice(at + 1));
    for (let index = at + 1; index <= at + count; index += 1) found.add(index);
  }
  return found.size === 0 ? blocks : blocks.map((block, at) => (found.has(at) ? { ...block, kind: 'item', label: '', level: 1 } : block));
}
