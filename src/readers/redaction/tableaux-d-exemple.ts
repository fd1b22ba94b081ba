// The blocks of a document → the rows that show what a screen or a report will look like: their crosses stand for what the software fills in.
import type { Block } from '../../document/document.ts';
import { fold } from '../../recognisers/fold.ts';

/** « Présentation : », « Exemple d'affichage : », right above the table. */
const shows = /^(?:(?:presentation|maquette|apercu|exemple|rendu|affichage|format)s?)(?: (?:d[eu]s? |d')?(?:l[ae]s? |l')?\p{L}+){0,3} ?:$/u;
const longestLead = 60;

export function sampleRows(blocks: readonly Block[]): readonly Block[] {
  const samples = new Set<Block>();
  let table: number | undefined;
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const opens = block.kind === 'row' && before !== undefined && before.kind !== 'row' && before.flow.text.length <= longestLead;
    if (opens && shows.test(fold(before.flow.text).trim())) table = block.table;
    if (block.kind === 'row' && block.table !== undefined && block.table === table) samples.add(block);
  });
  return [...samples];
}
