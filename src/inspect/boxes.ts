// Ranges of the text and the places of its words in; the boxes that cover them, page by page, out.
import type { Box, Document } from '../document/document.ts';
import { lineAt } from '../document/place.ts';
import type { PlacedSpan, Places } from '../document/places.ts';
import type { Span } from '../document/span.ts';

export interface PageBoxes {
  readonly page: number;
  readonly boxes: readonly Box[];
}

/** The words of one line that follow each other are covered together; a wider gap parts two cells or two columns. */
const widestGap = 1.6;

/** 0-based index of the first word that ends after `offset`. */
function firstAfter(words: readonly PlacedSpan[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a word's box that a range covers, letters taken as equally wide. */
function covered({ start, end, page, box }: PlacedSpan, range: Span): PlacedSpan {
  const length = Math.max(1, end - start);
  const from = (Math.max(range.start, start) - start) / length;
  const to = (Math.min(range.end, end) - start) / length;
  return { start, end, page, box: { ...box, x: box.x + box.width * from, width: box.width * (to - from) } };
}

function isBeside(before: Box, after: Box): boolean {
  const shared = Math.min(before.y + before.height, after.y + after.height) - Math.max(before.y, after.y);
  const gap = Math.max(after.x - before.x - before.width, before.x - after.x - after.width);
  const height = Math.max(before.height, after.height);
  return shared > 0.4 * Math.min(before.height, after.height) && gap < widestGap * height;
}

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** Pieces that follow each other on a line, joined. */
export function joined(pieces: readonly PlacedSpan[]): readonly PlacedSpan[] {
  const out: PlacedSpan[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (before !== undefined && before.page === piece.page && isBeside(before.box, piece.box)) {
      out[out.length - 1] = { ...before, end: piece.end, box: union(before.box, piece.box) };
    } else out.push(piece);
  }
  return out;
}

/** The lines of a range, where no word of it has a place. */
function lineBoxes(document: Document, range: Span): readonly PlacedSpan[] {
  const lines = document.lines.slice(lineAt(document, range.start), lineAt(document, Math.max(range.start, range.end - 1)) + 1);
  return lines.flatMap(({ start, end, page, box }) => (page === undefined || box === undefined ? [] : [{ start, end, page, box }]));
}

function wordBoxes({ words }: Places, range: Span): readonly PlacedSpan[] {
  const found: PlacedSpan[] = [];
  for (let index = firstAfter(words, range.start); index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= range.end) break;
    found.push(covered(word, range));
  }
  return found;
}

/** In the order of the pages. */
export function boxesOf(ranges: readonly Span[], document: Document, places: Places): readonly PageBoxes[] {
  const pieces = ranges.flatMap((range) => {
    const words = wordBoxes(places, range);
    return words.length > 0 ? words : lineBoxes(document, range);
  });
  const byPage = new Map<number, Box[]>();
  for (const { page, box } of joined(pieces)) byPage.set(page, [...(byPage.get(page) ?? []), box]);
  return [...byPage].sort(([a], [b]) => a - b).map(([page, boxes]) => ({ page, boxes }));
}

/** The smallest box that holds all of `boxes`; undefined for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  return boxes.length === 0 ? undefined : boxes.reduce(union);
}
