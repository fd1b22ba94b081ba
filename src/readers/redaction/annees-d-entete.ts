// The blocks of a document → the columns whose header says the year of what stands below: « Échéance (2027) ».
import type { Block } from '../../document/document.ts';

const year = /(?:^|[\s(])(?:19|20)\d\d(?=$|[\s).,])/u;

/** Of each table, the columns that its first row heads so. */
export function yearColumns(blocks: readonly Block[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, ReadonlySet<number>>();
  for (const { kind, table, cells = [] } of blocks) {
    if (kind !== 'row' || table === undefined || found.has(table)) continue;
    found.set(table, new Set(cells.flatMap(({ column, flow }) => (/\p{L}{3}/u.test(flow.text) && year.test(flow.text) ? [column] : []))));
  }
  return found;
}

/** Whether a text stands in a cell of such a column. */
export function isUnderYear({ table, cells = [] }: Block, text: string, columns: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  if (table === undefined) return false;
  return cells.some(({ column, flow }) => columns.get(table)?.has(column) === true && flow.text.includes(text));
}
