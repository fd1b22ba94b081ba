// Turns spans of the document's text into what a person can open: page, line, column, quote.
import type { Box, Document } from './document.ts';
import type { Span } from './span.ts';

/** Lines and columns are 1-based; `endColumn` is one past the last character. */
export interface Place {
  readonly page?: number;
  readonly paragraph?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The words of the ranges, blanks folded. Between two: the signs of their line, « … » for its words, nothing of other lines (furniture). */
  readonly quote: string;
  readonly box?: Box;
}

/** 0-based index of the line that holds `offset` (the last line that starts at or before it). */
export function lineAt(document: Pick<Document, 'lines'>, offset: number): number {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = document.lines[middle];
    if (line !== undefined && line.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** What a quote shows of what stands between two ranges. */
function between(gap: string): string {
  if (gap.includes('\n')) return ' ';
  return /[\p{L}\p{N}]/u.test(gap) ? ' … ' : gap === '' ? ' ' : gap;
}

function isWithin({ start, end }: Span, other: Span | undefined): boolean {
  return other !== undefined && other.start <= start && end <= other.end;
}

/** « priorisé** (mesures … »: where a mark of Markdown opens before the range, half of it would show. */
export function withoutMarks({ format }: Pick<Document, 'format'>, text: string): string {
  return format === 'md' ? text.replaceAll('**', '') : text;
}

/** The words of the ranges as they stand, so that a search in the file finds them. */
function quoteOf({ format, text }: Document, ranges: readonly Span[]): string {
  const apart = ranges.filter((range, index) => !isWithin(range, ranges[index - 1]));
  const pieces = apart.flatMap((range, index) => {
    const last = apart[index - 1];
    const words = text.slice(range.start, range.end);
    return last === undefined ? [words] : [last.end <= range.start ? between(text.slice(last.end, range.start)) : ' ', words];
  });
  return withoutMarks({ format }, pieces.join('')).replace(/\s+/gu, ' ').trim();
}

/** The place of one or more ranges, in the order of the text; undefined for no range. */
export function placeOf(document: Document, ranges: readonly Span[]): Place | undefined {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = lineAt(document, first.start);
  const to = lineAt(document, Math.max(first.start, last.end - 1));
  const line = document.lines[from];
  return {
    ...(line?.page === undefined ? {} : { page: line.page }),
    ...(line?.paragraph === undefined ? {} : { paragraph: line.paragraph }),
    line: from + 1,
    column: first.start - (line?.start ?? 0) + 1,
    endLine: to + 1,
    endColumn: last.end - (document.lines[to]?.start ?? 0) + 1,
    quote: quoteOf(document, ranges),
    ...(line?.box === undefined ? {} : { box: line.box }),
  };
}
