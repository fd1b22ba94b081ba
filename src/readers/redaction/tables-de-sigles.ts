// The blocks of a document → what its tables of acronyms say that each stands for: « CGE | Comité de gestion d'école ».
import type { Block } from '../../document/document.ts';
import { rowsByTable } from '../../document/rows-by-table.ts';

const acronym = /^[*_]*(\p{Lu}[\p{L}\p{N}&./-]{0,11})[*_]*$/u;
const words = /^\p{L}[^\t]*\s\p{L}/u;
const fewest = 3;
/** A header, a line that a cell cut. */
const share = 0.8;

function pairOf({ cells = [] }: Block): readonly [string, string] | undefined {
  const [first, second, ...others] = cells.map(({ flow }) => flow.text.trim()).filter((text) => text !== '');
  const sigle = acronym.exec(first ?? '')?.[1];
  if (sigle === undefined || second === undefined || others.length > 0) return undefined;
  return (sigle.match(/\p{Lu}/gu) ?? []).length >= 2 && words.test(second) ? [sigle, second] : undefined;
}

export function sayAcronyms(blocks: readonly Block[]): ReadonlyMap<string, string> {
  return new Map(
    [...rowsByTable(blocks).values()].flatMap((rows) => {
      const pairs = rows.flatMap((row) => {
        const pair = pairOf(row);
        return pair === undefined ? [] : [pair];
      });
      return pairs.length >= fewest && pairs.length >= (rows.length - 1) * share ? pairs : [];
    }),
  );
}
