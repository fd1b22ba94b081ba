// The trees and the outline of a PDF in; out, which lines its author made headings, and of what level.
import type { Bookmark } from '../../source/source.ts';
import type { Tags } from './tags.ts';
import type { TextLine } from './text-line.ts';

export interface Headings {
  /** The level of the heading that a line is part of, by the page's tree. */
  of(line: TextLine): number | undefined;
  /** The level that the outline gives to a text of a page. */
  inOutline(page: number, text: string): number | undefined;
}

const longestHeading = 250;

/** Letters and digits alone: outlines and pages write numbers and blanks in different ways. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the file itself says of its headings. */
export function headingsOf(tags: Tags, bookmarks: readonly Bookmark[]): Headings {
  const outline = new Map(bookmarks.map(({ page, title, depth }) => [`${page} ${bare(title)}`, depth + 1]));
  return {
    of: (line) => {
      const tag = tags.of(line);
      return tag?.kind === 'heading' ? tag.level : undefined;
    },
    inOutline: (page, text) => (outline.size === 0 ? undefined : outline.get(`${page} ${bare(text)}`)),
  };
}

/** A heading by tag or outline looks like one too: short, and bold, larger, numbered or in capitals. */
export function looksLikeHeading(text: string, facts: { readonly bold: boolean; readonly larger: boolean; readonly numbered: boolean }): boolean {
  if (text.length > longestHeading) return false;
  return facts.bold || facts.larger || facts.numbered || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));
}
