// A text and where its instalments, criteria and rows of work were read → the shares that stand alone beside them and that no reader took: what was read is not all there is.
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Origin } from './lift.ts';

/** Shares and weights, 0 to 100, and efforts, by clause. */
export interface UnreadShares {
  readonly paiement: readonly number[];
  readonly evaluation: readonly number[];
  /** Days or months of work. */
  readonly calendrier: readonly number[];
}

/** Lines on either side of those read, blank ones aside. */
const around = 10;
/** « 35 % » alone, at the end of a line that ends no sentence, or before the name of what it pays. */
const share = /^(?:\d{1,2}[.)]?\s)?(\d{1,3}(?:[.,]\d{1,2})?)\s?%(?:$|\s\p{Lu})|(?<=\s)(\d{1,3}(?:[.,]\d{1,2})?)\s?%$/u;
/** « Diplôme 10 », « 25 pts ». */
const weight = /^(?:.*\p{L}[)»]?\s)?(\d{1,3})(?:\s?(?:points?|pts|%))?$/u;

/** « 15 », « 15 15 novembre »: an effort, and the day of its row, its month perhaps on the next line. */
const effort = /^(?:.*\p{L}[)»]?\s)?(\d{1,3}(?:[.,]5)?)(?:\s?(?:j|jours?|h\/?j))?(?:\s\d{1,2}(?:er)?(?:\s\p{L}{3,9}(?:\s\d{4})?)?)?$/u;

/** In a text alone: elsewhere tables are drawn, and cells are read as cells. */
export function unreadShares(document: Document, origins: ReadonlyMap<string, Origin>): UnreadShares {
  if (document.format !== 'txt') return { paiement: [], evaluation: [], calendrier: [] };
  const beside = (path: RegExp, form: RegExp): readonly number[] => {
    const ranges = [...origins].flatMap(([key, origin]) => (path.test(key) ? origin.ranges : []));
    return ranges.length === 0 ? [] : sharesBeside(document, ranges, form);
  };
  return {
    paiement: beside(/^paiement\.tranches\.\d+$/u, share),
    evaluation: beside(/^evaluation\.criteres\.\d+$/u, weight),
    calendrier: beside(/^calendrier\.lignes\.\d+$/u, effort),
  };
}

function sharesBeside({ lines, text }: Document, ranges: readonly Span[], form: RegExp): readonly number[] {
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  const filled = lines.filter((line) => text.slice(line.start, line.end).trim() !== '');
  const first = filled.findIndex((line) => line.end > start);
  const last = filled.findLastIndex((line) => line.start < end);
  return filled.slice(Math.max(0, first - around), last + 1 + around).flatMap((line) => {
    if (ranges.some((range) => range.start < line.end && line.start < range.end)) return [];
    const found = form.exec(text.slice(line.start, line.end).trim());
    const said = found?.[1] ?? found?.[2];
    return said === undefined ? [] : [Number(said.replace(',', '.'))];
  });
}
