// Defects in how a date is written: another weekday, a day that does not exist, no year, midnight, the zone of the other season.
import { closingSpots } from './application.ts';
import { type Draft, lineAt, linesIn } from './draft.ts';
import { anotherWeekday, type DateSpot, datesIn, weekdayOf } from './french-dates.ts';
import { everyLine, type Operator, type Planted, replaced, type Spot } from './operator.ts';

const shortMonths = new Set(['04', '06', '09', '11', '02']);

/** Dates that bind: those of the sections about the work and about the offers. */
function bindingDates(draft: Draft): readonly DateSpot[] {
  return datesIn(draft, linesIn(draft, 'livrables', 'calendrier', 'candidature', 'paiement', 'produits'));
}

/** The words of the hour beside the deadline, and of its zone. */
const hour = /(?<=^[ ,]*(?:à |avant )?)(?:\d{1,2} ?(?:h|heures?)(?: ?\d{2})?|midi)(?![\p{L}\d])/giu;
const zone = /(?:\((?:heure [^)]*|UTC[+-]\d)\)|,? heure (?:de|locale)[^).,;]*|(?<=\d) (?:GMT|TU|UTC))/giu;

function afterDeadline(draft: Draft, pattern: RegExp): Spot | undefined {
  const [closing] = closingSpots(draft);
  if (closing === undefined) return undefined;
  const end = closing.start + closing.text.length;
  const rest = lineAt(draft, closing.line).slice(end, end + 60);
  const [match] = rest.matchAll(pattern);
  return match && { line: closing.line, start: end + match.index, text: match[0], groups: [] };
}

/** « 31 » in a month that has thirty days, « 30 » in February. */
function impossible(spot: DateSpot | undefined): string {
  const day = spot?.date.slice(5, 7) === '02' ? '30' : '31';
  return spot?.text.replace(spot.weekday === undefined ? /^\d{1,2}(?:er)?/u : /(?:\p{L}+ )?\d{1,2}(?:er)?/u, day) ?? '';
}

function yearless(draft: Draft): Planted | undefined {
  const [spot, second] = closingSpots(draft);
  const fits = spot !== undefined && second === undefined && !spot.text.includes('/');
  return fits ? replaced(draft, spot, spot.text.replace(/ \d{4}$/u, '')) : undefined;
}

export const dates: readonly Operator[] = [
  {
    rule: 'dates/jour-semaine',
    name: 'another weekday',
    plant(draft, random) {
      const spot = random.pick(datesIn(draft, everyLine(draft)).filter(({ weekday }) => weekday !== undefined));
      return replaced(draft, spot, spot?.text.replace(/^\p{L}+/u, anotherWeekday(spot.date)) ?? '');
    },
  },
  {
    rule: 'dates/jour-semaine',
    name: 'a wrong weekday before a date that had none',
    plant(draft, random) {
      const bare = bindingDates(draft).filter(({ weekday, text, line, start }) => {
        const before = lineAt(draft, line).slice(0, start);
        return weekday === undefined && !text.includes('/') && /\b(?:le|du|au) $/u.test(before) && weekdayOf(text) === '';
      });
      const spot = random.pick(bare);
      return spot && replaced(draft, spot, `${anotherWeekday(spot.date)} ${spot.text}`);
    },
  },
  {
    rule: 'dates/invalide',
    name: 'a day that the month does not have',
    also: ['livrables/sans-echeance', 'candidature/date-limite-absente'],
    plant(draft, random) {
      const spot = random.pick(bindingDates(draft).filter(({ date }) => shortMonths.has(date.slice(5, 7))));
      return replaced(draft, spot, impossible(spot));
    },
  },
  { rule: 'dates/sans-annee', name: 'the deadline without its year', plant: yearless },
  {
    rule: 'dates/minuit-ambigu',
    name: 'the deadline at midnight',
    plant: (draft, random) => replaced(draft, afterDeadline(draft, hour), random.pick(['minuit', '0h00', '00h00']) ?? ''),
  },
  {
    rule: 'dates/fuseau-ambigu',
    name: 'the European zone of the other season',
    plant(draft) {
      const [closing] = closingSpots(draft);
      const month = Number(closing?.date.slice(5, 7));
      const spot = afterDeadline(draft, zone);
      // Far from the two Sundays on which clocks change.
      if (month === 3 || month === 10) return undefined;
      // In Tunisia, « CET » is right all year.
      if (month > 3 && month < 10 && draft.gold.pays === 'TN') return undefined;
      const blank = spot?.start !== undefined && lineAt(draft, spot.line)[spot.start - 1] === ' ' ? '' : ' ';
      return replaced(draft, spot, `${blank}${month > 3 && month < 10 ? 'CET' : 'CEST'}`);
    },
  },
];
