// Blocks of a clause that weighs offers → its lists: rows of one table, items or lines in a row, and each other paragraph alone.
import type { Block } from '../../document/document.ts';
import { critereOfItem, isLine } from './criteres-liste.ts';
import { weightsIn } from './poids.ts';

/** Rows of one table, items or lines in a row, and each other paragraph alone. */
export function listsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const before = groups.at(-1)?.at(-1);
    const same =
      before !== undefined &&
      before.kind === block.kind &&
      (block.kind === 'item' ||
        (block.kind === 'row' && before.table === block.table) ||
        (isLine(before) && isLine(block)) ||
        (isFigureLine(before) && isFigureLine(block)));
    if (same || (before !== undefined && details(before, block))) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** « Méthode proposée 40 »: a row of a grid whose drawing was lost, which its bare figure ends. */
export function isFigureLine({ kind, flow }: Block): boolean {
  return kind === 'paragraph' && /^\p{Lu}[^.;:!?]{2,100}[\p{L}\d)»]\s{1,20}\d{1,3}$/u.test(flow.text.trim());
}

/** « Offre technique : 75 points », then « o Références : 20 points » below it, or the next line after such items. */
function details(before: Block, block: Block): boolean {
  const weighs = (one: Block): boolean => one.kind === 'item' && critereOfItem(one).length > 0;
  const names = (one: Block): boolean => isLine(one) && weightsIn(one.flow.text).length === 1;
  return (names(before) && weighs(block)) || (weighs(before) && names(block));
}
