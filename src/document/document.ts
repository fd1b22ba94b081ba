// The ground on which every later stage stands: one text, its lines and its blocks.
import type { Flow } from './flow.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';

export type Format = 'pdf' | 'docx' | 'odt' | 'doc' | 'txt' | 'md';

/** Points (1/72 inch) from the top left corner of the page as shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of `Document.text`, without its line break. Lines are counted from 1 when shown. */
export interface Line extends Span {
  /** 1-based PDF page. */
  readonly page?: number;
  /** Index of the `w:p` in the body of a Word file. */
  readonly paragraph?: number;
  readonly box?: Box;
}

/** A cell of a table row. Its flow is the joined text of the cell. */
export interface Cell {
  readonly flow: Flow;
  /** 0-based grid column where the cell starts. */
  readonly column: number;
  /** Grid columns that it covers, at least 1. */
  readonly columnSpan: number;
  /** Continues a cell merged with the row above; its flow is empty. */
  readonly continued?: true;
  /** Offsets in the flow where its paragraphs begin, the first apart; absent where the form does not tell them. */
  readonly paragraphs?: readonly number[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note' | 'furniture';

/**
 * A unit of reading, in reading order. `heading` is said by the form alone (Word heading style or outline level, Markdown
 * mark, PDF tag); whether any other block is a heading is decided in `sections/`. `item` has a list marker. `furniture` is
 * no content: running header or footer, page number, dump of link addresses. `note` is a footnote or endnote.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Joined text without `label`; for a row, its cells joined by tabs. */
  readonly flow: Flow;
  /** Number or bullet that opens the block, as written or as computed by Word: « IV - », « 2.1 », « • », « a) ». */
  readonly label?: string;
  /** Heading level for `heading` (1 is the highest; 0 names the document and heads no clause), nesting depth (1 is the outermost) for `item`. */
  readonly level?: number;
  /** The whole block is bold. */
  readonly bold?: true;
  /** Type size divided by the size of the body text: 1 is body. */
  readonly size?: number;
  /** Blank space or line stands before the block. */
  readonly spaced?: true;
  /** Row of a table: which table (0-based, in reading order, a table continued on the next page being one). */
  readonly table?: number;
  readonly cells?: readonly Cell[];
  /** A header row of its table, said by the form (Word) or seen by the look (bold, shaded, above a rule). */
  readonly header?: true;
  /** A picture, whose content is not read, stands between this block and the next. */
  readonly picture?: true;
  readonly page?: number;
  readonly paragraph?: number;
  /** Word's own name of that paragraph (`w14:paraId`), which outlives edits around it. */
  readonly paraId?: string;
}

/** Facts of the file that no text shows. */
export interface Revisions {
  readonly insertions: number;
  readonly suppressions: number;
  readonly commentaires: number;
}

/** A remark that the author left beside the text: a comment of Word, an HTML comment on a line of its own. */
export interface Comment {
  readonly text: string;
  /** 0-based index of the line that it is about. */
  readonly line: number;
}

/** `lines` cover `text` in order; `blocks` are in reading order and may each span several lines. */
export interface Document {
  readonly format: Format;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
  readonly pages?: number;
  /** Title in the file's own properties, when it is not a file name or a template's. */
  readonly propertyTitle?: string;
  readonly revisions?: Revisions;
  readonly comments?: readonly Comment[];
}
