// Text → dates and ranges of dates, as precise as they are written; a year is never guessed.
import type { Located } from '../document/span.ts';
import { annoncesAnnee, joursDeSemaine, mois, parties } from '../lexicon/mois.ts';
import { ordinaux } from '../lexicon/nombres.ts';
import { range } from './date-intervalle.ts';
import { day } from './date-jour.ts';
import { type DateLue, interval, yearDate } from './date-lue.ts';
import { month, period } from './date-periode.ts';
import { before, blanks, formsOf, type Input, longest, map, type Parser, scan, token, wordsPattern } from './grammar.ts';

export type { DateLue } from './date-lue.ts';

const announced = new RegExp(`(?<![\\p{L}\\p{N}])${blanks(wordsPattern(annoncesAnnee))}(?: \\p{L}{2,15}){0,2} {1,4}(?:de |l'annee )?\\(?$`, 'u');
const inParenthesis = /\($/u;
const fourDigits = token(String.raw`((?:19|20)\d{2})(?!\d|[.,/]\d|-\d{1,3}(?!\d))`, ([, digits]) => yearDate(Number(digits)));

/** A plural noun after the digits makes them a count: « en 2000 exemplaires ». */
const counted = /^ {1,4}(?:%|€|\p{L}{3,20}s(?![\p{L}]))/u;
const plain = /^ {1,4}(?:dans|puis|sous|mais|plus|lors|apres|sans|dans|vers|des|ses|les|nous|alors|ans|depuis|tous|toutes|leurs)(?!\p{L})/u;

function isAnnounced(input: Input, at: number, end: number): boolean {
  const next = input.folded.slice(end, end + 24);
  return announced.test(before(input, at, 48)) && !(counted.test(next) && !plain.test(next));
}

const loneYear: Parser<DateLue> = (input, at) => {
  const match = fourDigits(input, at);
  return match !== undefined && isAnnounced(input, at, match.end) ? match : undefined;
};

/** « programme 2023-2027 », « (2024-2025) ». */
const years: Parser<DateLue> = token(String.raw`((?:19|20)\d{2})~[-/]~((?:19|20)\d{2})(?!\d|[-.,/]\d)`, ([text = '', from, to], input, at) => {
  const said = announced.test(before(input, at, 48)) || (inParenthesis.test(before(input, at, 2)) && input.folded[at + text.length] === ')');
  return said && Number(from) < Number(to) ? interval(yearDate(Number(from)), yearDate(Number(to))) : undefined;
});

/** « mai 2024 »: a month alone is no date. */
const datedMonth: Parser<DateLue> = map(month, (date) => (date.annee === undefined ? undefined : date));

const anyDate = longest(range, day, period, datedMonth, years, loneYear);

const point = String.raw`\d|premier|ler|courant|${wordsPattern([...formsOf(mois), ...formsOf(joursDeSemaine), ...formsOf(parties), ...formsOf(ordinaux)])}`;
const starts = new RegExp(blanks(String.raw`(?<![\p{L}\p{N}_])(?<!\d[-.,/:'])(?:${point}|[tqs][1-4](?!\d)|(?:du|de|d'|entre|les?|depuis)(?=~(?:le |la |l')?(?:${point})))`), 'gu');

/** Days, months, quarters, years and ranges. References, amounts and bare numbers give nothing. */
export function recogniseDates(text: string): readonly Located<DateLue>[] {
  return scan(text, starts, anyDate);
}
