// An open document of PDFium in; its outline out, flat, each entry with its page and its height on it.
import type { Bookmark } from '../source.ts';
import { maxBookmarkDepth, maxBookmarks } from './limits.ts';
import type { Session } from './session.ts';

/** Points from the bottom of the page, as PDF writes them. */
interface RawBookmark extends Omit<Bookmark, 'y'> {
  readonly fromBottom?: number;
}

function heightOf(session: Session, destination: number): number | undefined {
  const { call, scratch } = session;
  const found = call.FPDFDest_GetLocationInPage(destination, scratch, scratch + 4, scratch + 8, scratch + 12, scratch + 16, scratch + 20);
  return found !== 0 && session.integer(1) !== 0 ? session.float(4) : undefined;
}

function bookmarkOf(session: Session, document: number, entry: number, depth: number): RawBookmark | undefined {
  const { call } = session;
  const title = session.utf16((pointer, length) => call.FPDFBookmark_GetTitle(entry, pointer, length)).trim();
  const destination = call.FPDFBookmark_GetDest(document, entry);
  const page = destination === 0 ? -1 : call.FPDFDest_GetDestPageIndex(document, destination);
  if (title === '' || page < 0) return undefined;
  const fromBottom = heightOf(session, destination);
  return { title, page: page + 1, depth, ...(fromBottom === undefined ? {} : { fromBottom }) };
}

/** Entries in the order of the outline; one that leads nowhere is left out, a loop is cut. */
export function rawBookmarks(session: Session, document: number): readonly RawBookmark[] {
  const { call } = session;
  const seen = new Set<number>();
  const result: RawBookmark[] = [];
  const visit = (parent: number, depth: number): void => {
    let entry = call.FPDFBookmark_GetFirstChild(document, parent);
    while (entry !== 0 && !seen.has(entry) && seen.size < maxBookmarks) {
      seen.add(entry);
      const bookmark = bookmarkOf(session, document, entry, depth);
      if (bookmark !== undefined) result.push(bookmark);
      if (depth < maxBookmarkDepth) visit(entry, depth + 1);
      entry = call.FPDFBookmark_GetNextSibling(document, entry);
    }
  };
  visit(0, 0);
  return result;
}
