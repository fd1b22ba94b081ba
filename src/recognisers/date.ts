// Text → dates and ranges of dates, as precise as they are written; a year is never guessed.
import type { Located } from '../document/span.ts';
import { annoncesAnnee, joursDeSemaine, mois, parties } from '../lexicon/mois.ts';
import { ordinaux } from '../lexicon/nombres.ts';
import { range } from './date-intervalle.ts';
import { day } from './date-jour.ts';
import { type DateLue, dayDate, interval, yearDate } from './date-lue.ts';
import { month, period } from './date-periode.ts';
import { before, formsOf, type Input, longest, type Parser, token } from './grammar.ts';
import { isDigit, pattern, wordsPattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export type { DateLue } from './date-lue.ts';

const announced = pattern(`(?<![\\p{L}\\p{N}])${wordsPattern(annoncesAnnee)}(?: \\p{L}{2,15}){0,2} (?:de |l'annee )?\\(?$`);
const inParenthesis = /\($/u;
const fourDigits = token(String.raw`((?:19|20)\d{2})(?!\d|[.,/]\d|-\d{1,3}(?!\d))`, ([, digits]) => yearDate(Number(digits)));

/** A plural noun after the digits makes them a count: « en 2000 exemplaires ». */
const counted = pattern(String.raw`^ (?:%|€|\p{L}{3,20}s(?!\p{L}))`);
const plain = pattern(String.raw`^ (?:dans|puis|sous|mais|plus|lors|apres|sans|vers|des|ses|les|nous|alors|depuis|tous|toutes|leurs)(?!\p{L})`);

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

/** A page lost the blank before the day: « Date de début prévue20 août 2027 ». */
const gluedDay = pattern(String.raw`[\p{L}](\d{1,2}) $`);
const gluedLabel = pattern(
  String.raw`(?:prevue?|souhaitee?|debut|fin|demarrage|limite|depot|cloture|publication|publiee?|echeance|soumission|date|le|du|au)\d{1,2} $`,
);

/** « mai 2024 »: a month alone is no date. */
const datedMonth: Parser<DateLue> = (input, at) => {
  const match = month(input, at);
  if (match?.value.annee === undefined) return undefined;
  const glued = gluedDay.exec(before(input, at, 4))?.[1];
  if (glued === undefined) return match;
  const { annee, mois: rank = 0 } = match.value;
  return gluedLabel.test(before(input, at, 16)) ? { value: dayDate({ jour: Number(glued), mois: rank, annee }), end: match.end } : undefined;
};

const anyDate = longest(range, day, period, datedMonth, years, loneYear);

const openings = startsOf(
  ['0', 'premier', 'ler', 'courant', 't1', 's1', 'q1'],
  formsOf(mois),
  formsOf(joursDeSemaine),
  formsOf(parties),
  formsOf(ordinaux),
);
const leads = new Set(['du', 'de', 'd', 'entre', 'le', 'les', 'depuis']);
const starts = { ...openings, words: new Set([...openings.words, ...leads]) };

/** Small words open a range only before what may be a date. */
const afterLead = pattern(String.raw`(du|de|d'|entre|les?|depuis)(?: (?:le |la |l')?|(?<='))(\d|[a-z]{2,12})`, 'y');
const insideNumber = /\d[-.,/:']$/u;

const dateHere: Parser<DateLue> = (input, at) => {
  const { folded } = input;
  const sign = folded.charAt(at - 1);
  if (sign === '_' || ("-.,/:'".includes(sign) && insideNumber.test(folded.slice(Math.max(0, at - 2), at)))) return undefined;
  if ('del'.includes(folded.charAt(at))) {
    afterLead.lastIndex = at;
    const [, , next] = afterLead.exec(folded) ?? [];
    if (next !== undefined && !isDigit(next.charCodeAt(0)) && !openings.words.has(next)) return undefined;
  }
  return anyDate(input, at);
};

/** Days, months, quarters, years and ranges. References, amounts and bare numbers give nothing. */
export const recogniseDates = recalled((text: string): readonly Located<DateLue>[] => {
  return scan(text, starts, dateHere);
});
