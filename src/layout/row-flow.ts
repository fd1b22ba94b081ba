// The cells of a row in; its text out, one cell after the other with tabs between.
import { type Flow, joinFlows } from '../document/flow.ts';

export function rowFlow(cells: readonly { readonly flow: Flow }[]): Flow {
  return joinFlows(
    cells.map(({ flow }) => flow),
    '\t',
  );
}
