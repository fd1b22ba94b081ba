// Nothing in; the shape of a row that was read off the lines of a text, its cells in the order of the columns.
import type { Flow } from '../../document/flow.ts';

export interface FlowRow {
  readonly cells: readonly Flow[];
  /** Indexes of its lines. */
  readonly first: number;
  readonly last: number;
  /** The first row of its table. */
  readonly opens: boolean;
}
