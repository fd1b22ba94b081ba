// Parser of ranges and lists of dates: « du 1er au 15 mars 2025 », « les 10 et 11 octobre », « de 2023 à 2027 ».
import { bareDay, day, type JourNu } from './date-jour.ts';
import { type DateLue, dayDate, interval, yearDate } from './date-lue.ts';
import { month, period } from './date-periode.ts';
import { before, longest, type Match, map, optional, type Parser, skip, token } from './grammar.ts';

type Point = { readonly date: DateLue } | { readonly day: JourNu };

const year: Parser<DateLue> = token(String.raw`((?:19|20)\d{2})(?!\d|[.,/-]\d)`, ([, digits]) => yearDate(Number(digits)));
const anyPoint = longest(day, period, month, year);
const dated: Parser<Point> = map(anyPoint, (date) => ({ date }));
const bare: Parser<Point> = map(bareDay, (value) => ({ day: value }));

/** What may open a range, and what then joins its two ends. */
const forms = [
  { open: "(?:du |de |d'|depuis le |depuis )", join: "(?:~,)?(?: au | a | jusqu'au | jusqu'a | jusqu'en )" },
  { open: "entre (?:le |la |l')?", join: " et (?:le |la |l')?" },
  { open: 'les ', join: '(?: et (?:le )?|~&~|~/~|~-~| au | a )' },
  { open: 'le ', join: ' et le ' },
  { open: '', join: '(?: au |~-~|~/~| a )' },
] as const;

const more = optional(skip(String.raw`(?:~,~\d{1,2}(?!\d)){1,6}`), '');

/** A bare first day takes the month of the last one; two bare days are no dates. */
function rangeOf(first: Point, last: DateLue): DateLue | undefined {
  if ('date' in first) return sameKind(first.date, last) ? interval(first.date, last) : undefined;
  const { jour, jourEcrit } = first.day;
  if (last.jour === undefined || last.mois === undefined || jour > 31 || jour >= last.jour) return undefined;
  return interval(dayDate({ jour, mois: last.mois, jourEcrit }), last);
}

/** « 15 mars au 3 » or « 2 mai à juin » are no ranges; a year only pairs with a year or a part of one. */
function sameKind(first: DateLue, last: DateLue): boolean {
  if (first.precision === 'annee')
    return last.precision === 'annee' ? (first.annee ?? 0) < (last.annee ?? 0) : last.annee !== undefined && last.precision !== 'jour';
  if (last.precision === 'annee') return first.annee !== undefined && first.annee < (last.annee ?? 0);
  return first.annee === undefined || last.annee !== undefined;
}

function rangeForm(open: string, join: string): Parser<DateLue> {
  const opening = skip(open);
  const joining = skip(join);
  return (input, at) => {
    const lead = opening(input, at);
    if (lead === undefined) return undefined;
    let best: Match<DateLue> | undefined;
    for (const first of [dated(input, lead.end), bare(input, lead.end)]) {
      if (first === undefined) continue;
      const tail = 'day' in first.value ? more(input, first.end) : undefined;
      const link = joining(input, tail?.end ?? first.end);
      const last = link === undefined ? undefined : anyPoint(input, link.end);
      const value = last === undefined ? undefined : rangeOf(first.value, last.value);
      if (last !== undefined && value !== undefined && (best === undefined || last.end > best.end)) best = { value, end: last.end };
    }
    return best;
  };
}

/** Two bare years or months need an opening word: « 2023-2026 » may be a reference, « mai à juin » has no year. */
const unopened: Parser<DateLue> = map(rangeForm(forms[4].open, forms[4].join), (value) =>
  value.debut?.precision === 'annee' || (value.debut?.precision === 'mois' && value.valeur === undefined) ? undefined : value,
);

/** « Atelier : 13 et 14 octobre », where the figures open the value: elsewhere two figures may number or count anything. */
const twoDays = rangeForm('', '~et ');
const daysAlone: Parser<DateLue> = (input, at) => (/(?:^|[:(|\t–—])[ ]{0,3}$/u.test(before(input, at, 4)) ? twoDays(input, at) : undefined);

export const range: Parser<DateLue> = longest(daysAlone, ...forms.slice(0, 4).map(({ open, join }) => rangeForm(open, join)), unopened);
