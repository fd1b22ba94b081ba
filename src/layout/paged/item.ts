// What a page is made of once its lines are known: the pieces that every later step of the paged layout hands on.
import type { Box } from '../../document/document.ts';
import type { PlacedRun } from './placed-run.ts';
import type { Stretch } from './stretch.ts';
import type { TextLine } from './text-line.ts';

export type Role = 'body' | 'furniture' | 'note';

export interface LineItem {
  readonly kind: 'line';
  readonly line: TextLine;
  readonly role: Role;
  /** Lines of one column of one page share it; a paragraph that goes on from one to the next is cut. */
  readonly region: number;
  /** The line knows the edges of its column; other lines take those of the document. */
  readonly column: boolean;
  /** A drawn rule stands between it and the line above. */
  readonly parted: boolean;
  /** The first line of a cell that goes on with nothing before it. */
  readonly opens?: true;
}

export interface TableCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly continued: boolean;
  readonly lines: readonly TextLine[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly box: Box;
  readonly page: number;
  readonly header: boolean;
  /** The table's own header again, on a page where it goes on. */
  readonly repeated: boolean;
  /** The rest of the row that the page break before it cuts. */
  readonly rest: boolean;
}

export interface TableItem {
  readonly kind: 'table';
  readonly page: number;
  readonly box: Box;
  /** Places of the column edges, from the left. */
  readonly edges: readonly number[];
  readonly rows: readonly TableRow[];
  /** Blanks between its columns, where no rules draw them. */
  readonly corridors?: readonly Stretch[];
  /** It is the same table as the one before it. */
  readonly goesOn: boolean;
  /** The file says that rows of it stand on the page before. */
  readonly resumes?: true;
  readonly role: Role;
}

export type Item = LineItem | TableItem;

export function boxOfItem(item: Item): Box {
  return item.kind === 'line' ? item.line : item.box;
}

export function textOfItem(item: Item): string {
  if (item.kind === 'line') return item.line.text;
  return item.rows.map((row) => row.cells.map((cell) => cell.lines.map((line) => line.text).join(' ')).join('\t')).join('\n');
}

export function runsOfItem(item: Item): readonly PlacedRun[] {
  if (item.kind === 'line') return item.line.runs;
  return item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.flatMap((line) => line.runs)));
}
