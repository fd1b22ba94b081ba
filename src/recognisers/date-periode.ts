// Parsers of less than a day's precision: « mai 2024 », « fin 2026 », « mi-juin », « T4 2023 », « 1re quinzaine de mai ».
import { parties } from '../lexicon/mois.ts';
import { ordinaux } from '../lexicon/nombres.ts';
import { monthName, yearAfter } from './date-jour.ts';
import { type DateLue, daysIn, monthDate, monthsOfYear, partOfMonth } from './date-lue.ts';
import { longest, optional, type Parser, pair, phrases, skip, token, triple } from './grammar.ts';

const ordinal = phrases(ordinaux);
const maybeYear = optional(yearAfter, undefined);

/** A month; alone it is a date only in a range. */
export const month: Parser<DateLue> = pair(monthName, maybeYear, (mois, annee) => monthDate(mois, annee));

const ongoing: Parser<DateLue> = triple(skip("courant (?:du mois de |du mois d')?"), monthName, maybeYear, (_, mois, annee) =>
  monthDate(mois, annee),
);

const days = { debut: [1, 10], mi: [10, 20], fin: [21, 31] } as const;
const part = pair(phrases(parties), skip('~-?~'), (value) => value);

const ofMonth: Parser<DateLue> = triple(part, monthName, maybeYear, (place, mois, annee) => {
  const [from, to] = days[place];
  const last = daysIn(mois, annee);
  return partOfMonth(mois, annee, to === 31 ? last - 9 : from, Math.min(to, last));
});

/** « début 2026 » is January, « fin 2026 » December, « mi-2026 » June. */
const ofYear: Parser<DateLue> = pair(
  part,
  token(String.raw`((?:19|20)\d{2})(?!\d|[.,]\d)`, ([, year]) => Number(year)),
  (place, annee) => ({
    ...monthDate({ debut: 1, mi: 6, fin: 12 }[place], annee),
    precision: 'partie',
  }),
);

const link = skip("(?: de| du)?(?: l'annee| l'exercice)?");
const lengths = { trimestre: 3, semestre: 6 } as const;
const kind = token(' (trimestre|semestre)', ([, name]) => (name === 'trimestre' ? lengths.trimestre : lengths.semestre));

/** The n-th quarter or half of a year, the last being -1. */
function periodOf(rank: number, count: 3 | 6, annee: number): DateLue | undefined {
  const total = 12 / count;
  const index = rank === -1 ? total : rank;
  return index > total ? undefined : monthsOfYear(annee, (index - 1) * count + 1, count);
}

const quarter: Parser<DateLue> = triple(
  pair(ordinal, kind, (rank, count) => ({ rank, count })),
  link,
  yearAfter,
  ({ rank, count }, _, annee) => periodOf(rank, count, annee),
);
const quarterCode: Parser<DateLue> = pair(
  token(String.raw`([tqs])([1-4])(?!\d)|([1-4])([ts])(?![\p{L}\p{N}])`, ([, a, b, c, d]) => ({
    count: (a ?? d) === 's' ? lengths.semestre : lengths.trimestre,
    rank: Number(b ?? c),
  })),
  yearAfter,
  ({ count, rank }, annee) => periodOf(rank, count, annee),
);

const stretch = triple(
  ordinal,
  token(' (quinzaine|semaine|decade)', ([, name]) => name),
  skip(" (?:du mois de |du mois d'|de |d')"),
  (rank, name) => ({ rank, name }),
);
const stretchOfMonth: Parser<DateLue> = triple(stretch, monthName, maybeYear, ({ rank, name }, mois, annee) => {
  const length = name === 'quinzaine' ? 15 : name === 'semaine' ? 7 : 10;
  const last = daysIn(mois, annee);
  const from = rank === -1 ? (length === 15 ? 16 : last - length + 1) : (rank - 1) * length + 1;
  const ends = rank === -1 || (length > 7 && from + 2 * length > last);
  return from > last ? undefined : partOfMonth(mois, annee, from, ends ? last : from + length - 1);
});

/** A part of a month or a year. */
export const period: Parser<DateLue> = longest(ofMonth, ofYear, quarter, quarterCode, stretchOfMonth, ongoing);
