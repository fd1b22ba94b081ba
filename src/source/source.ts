// What `source/` gives and `layout/` takes: runs, rules and trees of a PDF, paragraphs and tables of a Word file, or a text.
import type { Box, Revisions } from '../document/document.ts';
import type { Flow } from '../document/flow.ts';
import type { Limits } from '../document/limits.ts';
import type { Notice } from '../document/notice.ts';
import type { TimeLimit } from '../document/time-limit.ts';
import type { DrawnTable } from './drawn-table.ts';
import type { Mark } from './mark.ts';
import type { StructNode } from './struct-node.ts';

/** A word or a run of words set in one font. Points from the top left corner of the page as shown (rotation applied). */
export interface TextRun extends Box {
  readonly text: string;
  /** Type size in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  /** Marked content it belongs to in the structure tree of its page. */
  readonly mcid?: number | undefined;
  /** Stands in a form that the page shows: marks around it are those of the form, and tell nothing of the page's tree. */
  readonly inForm?: true | undefined;
  /** No blank stands between this run and the next one of its line. */
  readonly glued?: true | undefined;
  /** The engine saw a line end after this run; « hyphen » when a word is cut there. */
  readonly breakAfter?: 'line' | 'hyphen' | undefined;
  readonly invisible?: true | undefined;
  /** Where the letters stand, from the top of the page. */
  readonly baseline?: number;
  /** Runs up or down the page. */
  readonly vertical?: true | undefined;
}

/** A drawn straight line (or thin filled rectangle): table rule, underline, frame. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Link extends Box {
  readonly uri: string;
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly rules: readonly Rule[];
  readonly marks?: readonly Mark[];
  readonly links: readonly Link[];
  readonly pictures?: readonly Box[];
  /** Empty when the file is not tagged. */
  readonly tree: readonly StructNode[];
  /** Images cover most of the page: a scan when there is no text. */
  readonly image: boolean;
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly depth: number;
  /** Points from the top of the page. */
  readonly y?: number;
}

export interface PagedSource {
  readonly kind: 'paged';
  readonly format: 'pdf';
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
  readonly tagged: boolean;
  readonly propertyTitle?: string;
  readonly notices: readonly Notice[];
}

/** Characters of a paragraph with one look. `break`: a line break (`w:br`) stands before it. */
export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size?: number;
  readonly break?: true;
}

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Index of the `w:p` in the body; paragraphs of tables count too, those of headers and notes have none. */
  readonly index?: number;
  readonly paraId?: string;
  readonly style?: string;
  /** 1-based heading level by style or outline level. */
  readonly headingLevel?: number;
  /** Automatic number or bullet as Word shows it: « IV - », « 3.1.2 », « • ». */
  readonly label?: string;
  /** 0-based list level. */
  readonly listLevel?: number;
  readonly runs: readonly WordRun[];
  /** It shows a picture. */
  readonly picture?: true;
  /** Table of contents entry, by style or field. */
  readonly toc?: true;
  /** Blank space that its style and its own format ask for, in points. */
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** Where its first line, or its number, starts from the margin, in points. */
  readonly indent?: number;
}

export interface WordCell {
  readonly column: number;
  readonly columnSpan: number;
  /** Continuation of a vertically merged cell. */
  readonly continued: boolean;
  /** Set on a coloured ground. */
  readonly shaded?: true;
  readonly blocks: readonly WordBlock[];
}

export interface WordRow {
  readonly header: boolean;
  readonly cells: readonly WordCell[];
}

export type WordTable = { readonly kind: 'table'; readonly rows: readonly WordRow[] };

export type WordBlock = WordParagraph | WordTable;

export interface WordComment {
  readonly author: string;
  readonly text: string;
  /** Paragraph of the body that the comment is anchored in. */
  readonly paragraph?: number;
}

export interface WordSource {
  readonly kind: 'word';
  readonly format: 'docx' | 'odt';
  readonly body: readonly WordBlock[];
  readonly furniture: readonly WordBlock[];
  readonly notes: readonly WordBlock[];
  readonly comments: readonly WordComment[];
  readonly revisions: Revisions;
  readonly propertyTitle?: string;
  readonly notices: readonly Notice[];
}

/** One line of a Markdown block as it is shown, marks left out. */
export interface MarkdownLine {
  readonly flow: Flow;
  readonly bold: boolean;
  /** The author asked for a new line here: two blanks, a backslash or `<br>` end the one before. */
  readonly forced: boolean;
}

/** A block of Markdown. `aside` shows nothing: a comment, the target of links. Offsets in the file's text. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'row' | 'aside';
  readonly start: number;
  readonly end: number;
  readonly lines: readonly MarkdownLine[];
  /** 1-based, of a heading. */
  readonly level?: number;
  /** The number or the mark of the list item that it opens, as shown. */
  readonly marker?: string;
  /** How many lists hold it. */
  readonly depth: number;
  /** The item before it stands right above. */
  readonly tight?: true;
  /** Which table, from 0, and whether the row is its header; each line is a cell. */
  readonly table?: number;
  readonly header?: true;
}

/** A decoded text file, or the flat text that a second reader gives. */
export interface TextSource {
  readonly kind: 'text';
  readonly format: 'txt' | 'md' | 'pdf' | 'docx' | 'doc';
  readonly text: string;
  readonly notices: readonly Notice[];
  readonly tables?: readonly DrawnTable[];
  /** Without the drawn tables. */
  readonly markdown?: readonly MarkdownBlock[];
}

export type Source = PagedSource | WordSource | TextSource;

/** What a caller may set: limits that differ from the usual ones, and the clock of this file. */
export interface SourceOptions {
  readonly password?: string;
  readonly limits?: Partial<Limits>;
  readonly time?: TimeLimit;
  /** Recognises the characters of pages that are pictures; `environment` is that of the process, where tesseract is sought. */
  readonly ocr?: { readonly environment: Readonly<Record<string, string | undefined>> };
}
