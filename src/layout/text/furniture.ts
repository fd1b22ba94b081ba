// Scanned lines → the indexes of those that are furniture (running headers, page numbers) or footnotes.
import type { ScannedLine } from './scan.ts';

const maxLength = 90;

/** A line that may be part of a running header: short, no list item, no heading, and no middle of a sentence or of a cell. */
function candidate(line: ScannedLine): boolean {
  return (
    !line.blank &&
    line.flow.text.length <= maxLength &&
    !/^\p{Ll}{2}/u.test(line.flow.text) &&
    line.label === undefined &&
    line.heading === undefined &&
    !line.pipes
  );
}

/**
 * Lines that come back: the same line at least three times, or twice with a neighbour that comes back too
 * (a header of several lines on two pages).
 */
export function runningLines(lines: readonly ScannedLine[]): ReadonlySet<number> {
  const content = lines.filter((line) => !line.blank && !line.noise).map((line) => line.index);
  const places = new Map<string, number[]>();
  for (const line of lines) {
    if (!candidate(line)) continue;
    const key = line.flow.text.replace(/\d+(?=\s*(?:[/–-]\s*\d+\s*)?$)|(?<=page\s)\d+/giu, '#');
    const known = places.get(key);
    if (known === undefined) places.set(key, [line.index]);
    else known.push(line.index);
  }
  const repeated = new Set<number>();
  const certain = new Set<number>();
  for (const indexes of places.values()) {
    if (indexes.length < 2 || !spread(indexes.length > 2 && indexes.at(-1) === content.at(-1) ? indexes.slice(0, -1) : indexes)) continue;
    const sure = indexes.length >= 3 || countsPages(indexes.map((index) => lines[index]?.flow.text ?? ''));
    for (const index of indexes) {
      repeated.add(index);
      if (sure) certain.add(index);
    }
  }
  content.forEach((index, at) => {
    const before = content[at - 1];
    const after = content[at + 1];
    if (repeated.has(index) && [before, after].some((other) => other !== undefined && repeated.has(other) && Math.abs(other - index) <= 4))
      certain.add(index);
  });
  return certain;
}

/** « AB-12 | p. 2 » and « AB-12 | p. 3 », « 1/2 » and « 2/2 »: pages one after the other. */
function countsPages(texts: readonly string[]): boolean {
  const pages = texts.map((text) => {
    const [, said, of] =
      /(?<!\p{L})p(?:age)?\.?\s?(\d{1,3})(?:\s*(?:\/|sur)\s*\d{1,3})?$/iu.exec(text) ?? /^(\d{1,3})\s*\/\s*(\d{1,3})$/u.exec(text) ?? [];
    return said === undefined || (of !== undefined && Number(of) !== texts.length) ? Number.NaN : Number(said);
  });
  return pages.every((page, at) => at === 0 || page === (pages[at - 1] ?? 0) + 1);
}

/** Headers come back at page distance, never line after line as the cells of a column do; a cover is shorter than a page, and so may the last one be. */
function spread(indexes: readonly number[]): boolean {
  const least = (at: number): number => (at === 1 && indexes.length >= 4 && (indexes[0] ?? 0) < 3 ? shortestCover : shortestPage);
  return indexes.every((index, at) => at === 0 || index - (indexes[at - 1] ?? 0) >= least(at));
}
const shortestPage = 15;
const shortestCover = 8;

const noteOpening = /^\d{1,2}\s+(?:voir|cf\b|https?:|www\.|source|ibid)/iu;

/** Footnotes: the numbered lines under a separator, or lines that open as a note does. */
export function noteLines(lines: readonly ScannedLine[]): ReadonlySet<number> {
  const notes = new Set<number>();
  let afterSeparator = false;
  for (const line of lines) {
    if (line.separator) afterSeparator = true;
    else if (!line.blank) {
      const numbered = /^\d{1,2}\s+\S/u.test(line.flow.text);
      if (noteOpening.test(line.flow.text) || (afterSeparator && numbered)) notes.add(line.index);
      else afterSeparator = false;
    }
  }
  return notes;
}
