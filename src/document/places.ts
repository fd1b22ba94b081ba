// Where the words of a document's text stand on its pages: kept only when a page has to be drawn.
import type { Box } from './document.ts';
import type { Span } from './span.ts';

/** Boxes are in points from the top left corner of the page as shown. */
export interface PlacedSpan extends Span {
  /** 1-based. */
  readonly page: number;
  readonly box: Box;
}

/** A word of the text, or the part of one that is set in one font. */
export interface PlacedWord extends PlacedSpan {
  readonly bold: boolean;
}

export interface PlacedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** Words in the order of the text. */
export interface Places {
  readonly pages: readonly PlacedPage[];
  readonly words: readonly PlacedWord[];
  readonly cells: readonly PlacedSpan[];
}
