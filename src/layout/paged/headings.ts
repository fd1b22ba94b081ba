// The trees and the outline of a tagged PDF in; out, which lines its author made headings, and of what level.
import type { Bookmark, Page, StructNode } from '../../source/source.ts';
import type { TextLine } from './text-line.ts';

/** One heading of the file: lines that share it are one heading. */
export interface TaggedHeading {
  readonly level: number;
}

export interface Headings {
  /** The heading that a line is part of, by the page's tree. */
  of(line: TextLine): TaggedHeading | undefined;
  /** The level that the outline gives to a text of a page. */
  inOutline(page: number, text: string): number | undefined;
}

/** Share of a line's characters that must belong to the heading. */
const most = 0.8;
const longestHeading = 250;

function addHeadings(nodes: readonly StructNode[], byContent: Map<number, TaggedHeading>, inside: TaggedHeading | undefined): void {
  for (const node of nodes) {
    const level = /^H([1-6])?$/u.exec(node.type);
    const heading = level === null ? inside : { level: Number(level[1] ?? 1) };
    if (heading !== undefined) for (const mcid of node.mcids) byContent.set(mcid, heading);
    addHeadings(node.children, byContent, heading);
  }
}

function headingOf(line: TextLine, byContent: ReadonlyMap<number, TaggedHeading>): TaggedHeading | undefined {
  const counts = new Map<TaggedHeading, number>();
  let total = 0;
  for (const run of line.runs) {
    total += run.text.length;
    const heading = byContent.get(run.mcid);
    if (heading !== undefined) counts.set(heading, (counts.get(heading) ?? 0) + run.text.length);
  }
  for (const [heading, count] of counts) if (count >= most * total) return heading;
  return undefined;
}

/** Letters and digits alone: outlines and pages write numbers and blanks in different ways. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the file itself says of its headings. */
export function headingsOf(pages: readonly Page[], bookmarks: readonly Bookmark[]): Headings {
  const trees = new Map<number, ReadonlyMap<number, TaggedHeading>>();
  for (const page of pages) {
    const byContent = new Map<number, TaggedHeading>();
    addHeadings(page.tree, byContent, undefined);
    if (byContent.size > 0) trees.set(page.number, byContent);
  }
  const outline = new Map(bookmarks.map(({ page, title, depth }) => [`${page} ${bare(title)}`, depth + 1]));
  return {
    of: (line) => {
      const tree = trees.get(line.page);
      return tree === undefined ? undefined : headingOf(line, tree);
    },
    inOutline: (page, text) => (outline.size === 0 ? undefined : outline.get(`${page} ${bare(text)}`)),
  };
}

/** A heading by tag or outline looks like one too: short, and bold, larger, numbered or in capitals. */
export function looksLikeHeading(text: string, facts: { readonly bold: boolean; readonly larger: boolean; readonly numbered: boolean }): boolean {
  if (text.length > longestHeading) return false;
  return facts.bold || facts.larger || facts.numbered || (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));
}
