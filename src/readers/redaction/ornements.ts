// The blocks of a document → those of its first page that are nothing but dots, below or above the name of a State or of a body: they adorn, and ask for nothing.
import type { Block } from '../../document/document.ts';
import { isMotto, namesBody } from '../lignes-de-tete.ts';

const dotted = /^[\s.…_]{4,60}$/u;
/** A letterhead stands on the first page. */
const farthest = 60;

export function ornamentsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const lines = blocks.slice(0, farthest).filter(({ flow }) => flow.text.trim() !== '');
  const adorns = (block: Block, at: number): boolean =>
    dotted.test(block.flow.text) && [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isOfLetterhead(line.flow.text.trim()));
  return new Set(lines.filter(adorns));
}

/** « Nom du ministère : » asks for what follows it. */
function isOfLetterhead(text: string): boolean {
  return text.length <= 100 && !text.endsWith(':') && (isMotto(text) || namesBody(text));
}
