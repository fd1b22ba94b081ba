// The lines of a table cell in; its texts out, words that the cell was too narrow for made whole.
import type { Vocabulary } from '../hyphenation.ts';
import { endOf } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

/** Short French words and units, which stand on a line of their own. */
const shortWords = new Set(
  (
    'le la les de du des un une et ou où en au aux à sur par pas qui que ne ni si se sa son ses ce cet ces est sont ont a y il ils on nos nos vos mes sous ' +
    'dès ans an âge mai mois jour an fin nul non oui net brut pax max min dû dus due h j g m l t v ha km kg cm mm ml kw hj hm j ht ttc tva cfa eur usd ' +
    'via vu lot art nb sec bac bon prix bis ter'
  ).split(' '),
);
/** Points of blank that a cell keeps on both sides of its text. */
const margins = 15;

/** The cell has no room left for one more letter; unknown for a table without rules. */
function fills(line: TextLine): boolean {
  const isKnown = line.left < line.x - 0.5 || line.right > endOf(line) + 0.5;
  const letter = line.width / Math.max(1, line.text.length);
  return isKnown && line.right - line.left - line.width <= margins + 1.2 * letter;
}

/** Hardly a letter more would stand in the cell: figures that only follow each other have room beside them. */
function isTight(line: TextLine): boolean {
  const letter = line.width / Math.max(1, line.text.length);
  return line.right - line.left - line.width <= tightMargins + 0.8 * letter;
}
const tightMargins = 11;

/** « D » over « 1 », « R » over « é » over « f. »: no line of the cell holds more than a letter or two. */
function isLetterByLetter(before: string, after: string): boolean {
  return /^\p{L}{1,2}$/u.test(before) && /^(?:\p{Ll}{1,2}|\d{1,2}|\.)\.?$/u.test(after);
}

/** « 12/02/202 » over « 7 », « mars 20 » over « 27 »: a date or a year that no line of the cell can hold. */
function isBrokenDate(before: string, after: string): boolean {
  const [start, end] = [/[\d/.]*$/u.exec(before)?.[0] ?? '', /^[\d/.]*/u.exec(after)?.[0] ?? ''];
  if (!/\d$|\d[/.]$/u.test(start) || !/^[\d/.]/u.test(end)) return false;
  const whole = start + end;
  if (/^\d{1,2}([/.])\d{1,2}\1(?:19|20)\d{2}$/u.test(whole)) return start.length > 3 || end.length > 4;
  return /^(?:19|20)\d{2}$/u.test(whole) && after === end && /\p{L}\s\d*$/u.test(before);
}

/** « 10 » over « 0 »: no number begins with a nought, and no more stood on the line. */
function isBrokenNumber(before: TextLine, after: string): boolean {
  return /^\d{1,3}$/u.test(before.text) && /^0{1,2}$/u.test(after) && isTight(before);
}

/** « 2 » over « 0 », over « % » or with it. */
function isBrokenShare(before: TextLine, after: string, next: string): boolean {
  if (!/^\d{1,2}$/u.test(before.text) || Number(before.text + /^\d*/u.exec(after)?.[0]) > 100) return false;
  return (/^\d{1,2}$/u.test(after) && next === '%') || (/^\d{1,2}\s?%$/u.test(after) && isTight(before));
}

/** Only a word that no line of the cell can hold is cut: it stands alone on its line. */
function isBrokenWord(before: TextLine, after: TextLine, vocabulary: Vocabulary): boolean {
  if (before.text.includes(' ') || !fills(before)) return false;
  const end = /^\p{Ll}+(?![\p{L}’'-])/u.exec(after.text)?.[0];
  // « Produi » over « t », where the document writes « produit » and no « produi ».
  const [whole, alone] = [`${before.text}${end ?? ''}`.toLowerCase(), before.text.toLowerCase()];
  if (end === after.text && alone.length >= 4 && /^\p{L}+$/u.test(alone) && vocabulary.has(whole) && !vocabulary.has(alone)) return true;
  if (end !== undefined && (shortWords.has(end) || vocabulary.has(end))) return false;
  if (isLetterByLetter(before.text, after.text)) return !/\d/u.test(after.text) || isTight(before);
  const start = /(?:^|[’'\s])(\p{L}{2,})$/u.exec(before.text)?.[1];
  if (start === undefined || end === undefined) return false;
  return end.length <= 3 || vocabulary.has(`${start}${end}`.toLowerCase());
}

/** Letters of a piece in a cell whose edges nothing tells. */
const longestPiece = 5;

/** How many lines from `first` on are one word that the document writes elsewhere, cut more than once: « Paiem », « en », « t ». */
function piecesOfWord(lines: readonly TextLine[], first: number, vocabulary: Vocabulary): number {
  let word = '';
  let whole = 0;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !/^\p{L}+$/u.test(line.text) || (at > first && !/^\p{Ll}/u.test(line.text))) break;
    word += line.text;
    if (at > first + 1 && vocabulary.has(word.toLowerCase())) whole = at - first + 1;
    if (at === first && !fills(line) && line.text.length > longestPiece) break;
  }
  return whole;
}

export function wholeLines(lines: readonly TextLine[], vocabulary: Vocabulary): readonly string[] {
  const texts: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const pieces = lines.slice(index, index + Math.max(1, piecesOfWord(lines, index, vocabulary)));
    const [before, line] = [lines[index - 1], lines[index]];
    const text = pieces.map((piece) => piece.text).join('');
    const goesOn =
      before !== undefined &&
      line !== undefined &&
      (isBrokenWord(before, line, vocabulary) ||
        (fills(before) &&
          (isBrokenDate(before.text, line.text) ||
            isBrokenNumber(before, line.text) ||
            isBrokenShare(before, line.text, lines[index + 1]?.text ?? ''))));
    if (goesOn) texts.push(`${texts.pop() ?? ''}${text}`);
    else texts.push(text);
    index += pieces.length;
  }
  return texts;
}
