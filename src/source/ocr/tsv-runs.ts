// The words of a picture in tesseract's TSV in; runs in points, one size and one baseline to a line, out.
import type { TextRun } from '../source.ts';

interface Word {
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

const wordLevel = '5';
/** Below this confidence, out of 100, what is no plain word is a stain, a stamp, a rule of a table or a signature. */
const leastConfidence = 20;
const plainWord = /\p{L}{3}/u;
/** A rule of a table beside a word, the line under a blank to fill. */
const drawn = /^[|_]+|[|_]+$/gu;
/** Sizes are guessed from the height of letters: those that differ from the page's by less than this are the page's. */
const sameSize = 0.25;
const descending = /[gjpqyçQJ,;()[\]{}|/]/u;
const ascending = /[A-ZÀ-Ýbdfhklt\dé-ëà-âî-ïô-öù-ü]/u;
/** Heights of letters, as shares of the size of type: a capital, a small letter, what hangs under the line. */
const capital = 0.7;
const small = 0.5;
const under = 0.22;

function wordOf(row: string): Word | undefined {
  const [level, page = '', block = '', paragraph = '', line = '', , left = '', top = '', width = '', height = '', confidence = '', ...rest] =
    row.split('\t');
  const text = rest.join(' ').trim().replace(drawn, '');
  if (level !== wordLevel || text === '' || (Number(confidence) < leastConfidence && !plainWord.test(text))) return undefined;
  return {
    line: [page, block, paragraph, line].join(' '),
    left: Number(left),
    top: Number(top),
    width: Number(width),
    height: Number(height),
    text,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The size of type that gives the word its height. */
function sizeOf({ text, height }: Word): number {
  const share = (ascending.test(text) ? capital : small) + (descending.test(text) ? under : 0);
  return height / share;
}

function baselineOf(words: readonly Word[], size: number): number {
  const standing = words.filter(({ text }) => !descending.test(text));
  if (standing.length > 0) return median(standing.map(({ top, height }) => top + height));
  return median(words.map(({ top, height }) => top + height)) - under * size;
}

function linesOf(tsv: string): readonly (readonly Word[])[] {
  const lines = new Map<string, Word[]>();
  for (const row of tsv.split('\n')) {
    const word = wordOf(row);
    if (word !== undefined) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  }
  return [...lines.values()];
}

function runsOfLine(words: readonly Word[], size: number, scale: number): readonly TextRun[] {
  const baseline = baselineOf(words, size) / scale;
  const points = Math.round((size / scale) * 10) / 10;
  return words.map(({ left, width, text }, index) => {
    const isLast = index === words.length - 1;
    const end = /\p{L}[-\u00ad\u2010]$/u.test(text) ? 'hyphen' : 'line';
    return {
      text,
      x: left / scale,
      y: baseline - points * 0.9,
      width: width / scale,
      height: points * 1.15,
      size: points,
      bold: false,
      italic: false,
      font: '',
      baseline,
      ...(isLast ? { breakAfter: end } : {}),
    } satisfies TextRun;
  });
}

/** In the order of tesseract's own blocks and lines. */
export function runsOfTsv(tsv: string, pixelsPerPoint: number): readonly TextRun[] {
  const lines = linesOf(tsv);
  const usual = median(lines.flatMap((words) => words.map(sizeOf)));
  return lines.flatMap((words) => {
    const own = median(words.map(sizeOf));
    return runsOfLine(words, Math.abs(own - usual) <= sameSize * usual ? usual : own, pixelsPerPoint);
  });
}
