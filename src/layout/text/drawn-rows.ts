// The tables drawn in a text in; their rows as blocks, numbered from the first out.
import type { Block } from '../../document/document.ts';
import type { DrawnTable } from '../../source/drawn-table.ts';
import { rowFlow } from '../row-flow.ts';

/** `first`: how many tables the text has already. */
export function drawnRows(tables: readonly DrawnTable[], first: number): readonly Block[] {
  return tables.flatMap(({ rows }, at) =>
    rows.map(
      ({ start, end, cells, header }): Block => ({
        kind: 'row',
        start,
        end,
        flow: rowFlow(cells),
        table: first + at,
        cells,
        ...(header === true ? { header } : {}),
      }),
    ),
  );
}
