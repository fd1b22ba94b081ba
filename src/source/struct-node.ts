// The structure tree of a tagged page, as the file tells it.

/**
 * One element of the structure tree of a page: « H1 », « P », « Table », « TR », « TD », « L », « LI », « Lbl », « LBody »… An element that
 * shows nothing on this page (an empty cell, the rows of another page) has the type « » and nothing in it.
 */
export interface StructNode {
  readonly type: string;
  readonly children: readonly StructNode[];
  readonly mcids: readonly number[];
  /** Of a cell: columns and rows that it covers, when it says so. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}
