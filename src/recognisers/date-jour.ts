// Parsers of one day: « lundi 15 septembre 2023 », « 1er juillet », « 15/09/23 », « 2023-09-15 ».
import { joursDeSemaine, mois } from '../lexicon/mois.ts';
import { type DateLue, dayDate, type JourDeSemaine } from './date-lue.ts';
import { before, longest, optional, type Parser, pair, phrases, skip, token, triple } from './grammar.ts';

const notANumber = String.raw`(?!\d)(?![.,]\d)`;

/** « 2023 », after a day or a month: « , », « de l'année » or a separator may stand between. */
export const yearAfter: Parser<number> = token(
  String.raw`(?:~,| de| de l'annee| de l'an)?(?:~[-/]~|~)((?:19|20)\d{2})${notANumber}`,
  ([, year = '']) => Number(year),
);

export const monthName: Parser<number> = pair(phrases(mois), skip(String.raw`\.?`), (month) => month);

/** « lundi », « lundi, le », with the blank that follows. */
export const weekday: Parser<JourDeSemaine | undefined> = optional(
  pair(phrases(joursDeSemaine), skip(',?~(?:le )?'), (day) => day),
  undefined,
);

/** « 1er », « 1 er », « premier », the « ler » of optical readers, or two digits. */
export const dayNumber: Parser<number> = token(String.raw`(?:(0?1~er|ler|premier)(?![\p{L}\p{N}])|(\d{1,2})(?!\d))`, ([, first, digits = '']) =>
  first === undefined ? Number(digits) : 1,
);

export interface JourNu {
  readonly jour: number;
  readonly jourEcrit: JourDeSemaine | undefined;
}

/** A day that waits for its month: « vendredi 15 ». */
export const bareDay: Parser<JourNu> = pair(weekday, dayNumber, (jourEcrit, jour) => ({ jour, jourEcrit }));

const monthAndYear = triple(skip("(?: du mois de | du mois d'|~[-/.]~|~)"), monthName, optional(yearAfter, undefined), (_, month, annee) => ({
  mois: month,
  annee,
}));

/** Beyond the 31st a number before a month is no day, unless the year says that a date was meant. */
const named: Parser<DateLue> = pair(bareDay, monthAndYear, ({ jour, jourEcrit }, { mois: month, annee }) =>
  jour > 39 || (jour > 31 && annee === undefined) ? undefined : dayDate({ jour, mois: month, annee, jourEcrit }),
);

/** « novembre 20, 2025 », « May 14, 2027 »: the comma keeps the day from the number of a file. */
const monthFirst: Parser<DateLue> = triple(
  monthName,
  token(String.raw` (\d{1,2})(?=~,)`, ([, digits]) => Number(digits)),
  yearAfter,
  (month, jour, annee) => (jour > 31 ? undefined : dayDate({ jour, mois: month, annee })),
);

/** Two digits are the years 2000 to 2079 or 1980 to 1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

/** Day first, as in French; month first only where day first is impossible. */
function numericDate(first: number, second: number, annee: number): DateLue | undefined {
  if (annee < 1900 || annee > 2099 || first > 39 || second > 39) return undefined;
  return second > 12 && second <= 31 && first >= 1 && first <= 12
    ? dayDate({ jour: second, mois: first, annee })
    : dayDate({ jour: first, mois: second, annee });
}

const after = String.raw`(?!\d|[/-]\d|\.\d)`;
const slashed = token(String.raw`(\d{1,2})(?:(~[/-]~|\.)(\d{1,2})\2|/(\d{1,2})(?:/ | / ?))(\d{4})${after}`, ([, day, , month, spaced, year = '']) =>
  numericDate(Number(day), Number(month ?? spaced), fullYear(year)),
);
const shortYear = token(String.raw`(\d{2})([/.])(\d{2})\2(\d{2})${after}`, ([, day, , month, year = '']) =>
  Number(month) > 12 ? undefined : numericDate(Number(day), Number(month), fullYear(year)),
);
const iso = token(String.raw`((?:19|20)\d{2})([-/])(\d{2})\2(\d{2})${after}`, ([, year, , month, day]) =>
  dayDate({ jour: Number(day), mois: Number(month), annee: Number(year) }),
);

/** « 15/09 » may be a fraction or a reference: only after an article. */
const withoutYear = token(String.raw`(\d{2})/(\d{2})(?!\d|~/|[.,]\d)`, ([, day, month], input, at) => {
  const introduced = /(?:^|[^\p{L}])(?:le|au|du|les|et|des le|jour,?) {1,2}$/u.test(before(input, at, 12));
  return introduced && Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
    ? dayDate({ jour: Number(day), mois: Number(month) })
    : undefined;
});

/** « 04/066/2020 »: a digit too many is no date; without an article or a colon it may be the number of a file. */
const slipped = token(String.raw`(\d{1,2})/(0\d{2})/(20\d{2})${after}`, ([, day, month, year], input, at) => {
  const said = before(input, at, 24);
  const introduced = /(?:(?:^|[^\p{L}])(?:le|au|du|jour,?)|[\p{L}»)] ?:) {1,2}$/u.test(said);
  return introduced && Number(day) >= 1 && Number(day) <= 31 && !/(?:ref\p{L}*|n°|numero|marche|avis|arrete|decret|dossier)[^\p{L}]{0,8}$/u.test(said)
    ? dayDate({ jour: Number(day), mois: Number(month), annee: Number(year) })
    : undefined;
});

const numeric: Parser<DateLue> = pair(weekday, longest(slashed, shortYear, iso, withoutYear, slipped), (jourEcrit, date) =>
  jourEcrit === undefined ? date : { ...date, jourEcrit },
);

/** One day, with or without its year. */
export const day: Parser<DateLue> = longest(named, numeric, monthFirst);
