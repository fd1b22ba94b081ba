// Text in, text without case, accents or typographic signs out: same length, so that offsets hold in both.
import { recalled } from './recall.ts';

const spaces = /^[\n\r\f\v\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u;
const hyphens = /^[\u2010-\u2015\u2212\ufe63\uff0d]$/u;
const apostrophes = /^[\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032\uff07]$/u;
const quotes = /^[\u201c\u201d\u201f\u2033\uff02]$/u;

/** Raised letters, as in « 1ᵉʳ ». */
const raised = /^[\u02b0-\u02b8\u02e1-\u02e3\u1d43-\u1d5b\u207f]$/u;

/** Those of French: tried before all that there are, whose pattern is long to compile. */
const usualMarks = /^.[\u0300-\u0328]*$/u;

/** A tab stays: it separates the cells of a row, and nothing is read across it. */
function foldUnit(unit: string): string {
  if (spaces.test(unit)) return ' ';
  if (hyphens.test(unit)) return '-';
  if (apostrophes.test(unit)) return "'";
  if (quotes.test(unit)) return '"';
  const lower = unit.toLowerCase().charAt(0);
  const parts = lower.normalize(raised.test(lower) ? 'NFKD' : 'NFD');
  return usualMarks.test(parts) || /^.\p{M}*$/u.test(parts) ? parts.charAt(0) : lower;
}

const known = new Map<string, string>();

function foldKnown(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const after = foldUnit(unit);
  known.set(unit, after);
  return after;
}

const plain = /^[\t\x20-\x5f\x61-\x7e]*$/u;
const other = /[^\t\x20-\x5f\x61-\x7e]/g;

const longBlank = '     ';

/** Of more than four blanks, the rest are no blank that a pattern passes over: a run of them costs nothing, and what stands beyond is elsewhere. */
function shortBlanks(text: string): string {
  return text.includes(longBlank) ? text.replace(/(?<= {4}) +/gu, (rest) => '\v'.repeat(rest.length)) : text;
}

/** Code unit for code unit: `fold(text).length === text.length`. */
export const fold = recalled((text: string): string => shortBlanks((plain.test(text) ? text : text.replace(other, foldKnown)).toLowerCase()));

/** Folded words joined by single spaces, without any punctuation: to compare wordings, not to locate. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[^\p{L}\p{N}%+]+/gu, ' ')
    .trim();
}
