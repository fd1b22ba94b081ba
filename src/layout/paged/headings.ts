// The outline of a PDF in; out, which texts of its pages its author made headings, and of what level; and what looks like a heading.
import type { Bookmark } from '../../source/source.ts';

export interface Headings {
  /** The level that the outline gives to a text of a page. */
  inOutline(page: number, text: string): number | undefined;
}

const longestHeading = 250;

/** Letters and digits alone: outlines and pages write numbers and blanks in different ways. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the outline says of the headings. */
export function headingsOf(bookmarks: readonly Bookmark[]): Headings {
  const outline = new Map(bookmarks.map(({ page, title, depth }) => [`${page} ${bare(title)}`, depth + 1]));
  return {
    inOutline: (page, text) => (outline.size === 0 ? undefined : outline.get(`${page} ${bare(text)}`)),
  };
}

/** A heading by tag or outline looks like one too: short, and bold, larger, numbered or in capitals. */
export function looksLikeHeading(text: string, facts: { readonly bold: boolean; readonly larger: boolean; readonly numbered: boolean }): boolean {
  if (text.length > longestHeading) return false;
  return facts.bold || facts.larger || facts.numbered || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));
}
