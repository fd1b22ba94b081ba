// The parts of a cell → its flow; and the shape of a row that was read off the lines of a text, its cells in the order of the columns.
import { emptyFlow, type Flow, flowOf, joinFlows } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';

export interface FlowRow {
  readonly cells: readonly Flow[];
  /** Over how many columns each cell stands: one, if nothing is said. */
  readonly spans?: readonly number[];
  /** Indexes of its lines. */
  readonly first: number;
  readonly last: number;
  /** The first row of its table. */
  readonly opens: boolean;
}

/** How much of the lines a table takes: its rows by its columns. The head may have fewer cells than the rows. */
export const extentOf = (table: readonly FlowRow[]): number => table.length * (table.at(-1)?.cells.length ?? 0);

/** `parts`: spans of the file. */
export function flowOfParts(parts: readonly Span[], text: string): Flow {
  const flows = parts.map((part) => flowOf(text, part));
  return flows.length === 0 ? emptyFlow : joinFlows(flows, ' ');
}
