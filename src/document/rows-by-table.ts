// Blocks → the rows of each table, in the order of the text, by the number of the table.
import type { Block } from './document.ts';

export function rowsByTable(blocks: readonly Block[]): ReadonlyMap<number, readonly Block[]> {
  const tables = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'row' || block.table === undefined) continue;
    const rows = tables.get(block.table);
    if (rows === undefined) tables.set(block.table, [block]);
    else rows.push(block);
  }
  return tables;
}
