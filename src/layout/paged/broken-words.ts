// Two lines of a table cell in; whether the first one ends in the middle of a word that the cell was too narrow for.
import type { Vocabulary } from './hyphenation.ts';
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

/** Only a word that no line of the cell can hold is cut: it stands alone on its line. */
export function isBrokenWord(before: TextLine, after: TextLine, vocabulary: Vocabulary): boolean {
  const start = /(?:^|[’'\s])(\p{L}{2,})$/u.exec(before.text)?.[1];
  const end = /^\p{Ll}+(?![\p{L}’'-])/u.exec(after.text)?.[0];
  if (start === undefined || end === undefined || before.text.includes(' ') || !fills(before)) return false;
  if (shortWords.has(end) || vocabulary.has(end)) return false;
  return end.length <= 3 || vocabulary.has(`${start}${end}`.toLowerCase());
}
