// What a plain text draws with signs: its tables, their rows and cells, as `layout/` takes them.
import type { Flow } from '../document/flow.ts';
import type { Span } from '../document/span.ts';

export interface DrawnCell {
  readonly flow: Flow;
  /** 0-based column where the cell starts. */
  readonly column: number;
  readonly columnSpan: number;
  /** Continues the cell above; its flow is empty. */
  readonly continued?: true;
}

/** Offsets in the file's text, from the first of its lines to the last. */
export interface DrawnRow extends Span {
  readonly cells: readonly DrawnCell[];
  readonly header?: true;
}

/** A table drawn with signs in a plain text. Offsets in the file's text, rules included. */
export interface DrawnTable extends Span {
  readonly rows: readonly DrawnRow[];
}
