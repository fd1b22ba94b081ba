// Lines of a draft in; the days written in them go out, and a day is written as its author wrote the other.
import type { Draft } from './draft.ts';
import { type Spot, spotsIn } from './operator.ts';

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const inWords = new RegExp(`(?<![\\p{L}\\d])(?:(${weekdays.join('|')}) )?(\\d{1,2})(?:er)? (${months.join('|')}) (\\d{4})(?!\\d)`, 'giu');
const inFigures = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu;

export interface DateSpot extends Spot {
  /** ISO 8601. */
  readonly date: string;
  readonly weekday?: string;
}

function iso(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Days with their year; « du 4 au 8 mai 2026 » gives its last one. */
export function datesIn(draft: Draft, indexes: readonly number[]): readonly DateSpot[] {
  const words = spotsIn(draft, indexes, inWords).map((spot): DateSpot => {
    const [weekday = '', date, month = '', year] = spot.groups;
    const found = iso(Number(year), months.indexOf(month.toLowerCase()) + 1, Number(date));
    return { ...spot, date: found, ...(weekday === '' ? {} : { weekday }) };
  });
  const figures = spotsIn(draft, indexes, inFigures).map((spot): DateSpot => {
    const [date, month, year] = spot.groups.map(Number);
    return { ...spot, date: iso(year ?? 0, month ?? 0, date ?? 0) };
  });
  return [...words, ...figures].toSorted((a, b) => a.line - b.line || a.start - b.start);
}

export function weekdayOf(date: string): string {
  return weekdays[new Date(date).getUTCDay()] ?? '';
}

export function anotherWeekday(date: string): string {
  return weekdays[((new Date(date).getUTCDay() + 2) % 5) + 1] ?? '';
}

/** In the manner of `like`: in words, with its weekday, or in figures. */
export function written(date: string, like?: DateSpot): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  if (like?.text.includes('/') === true) return `${dayOfMonth}/${month}/${year}`;
  const number = Number(dayOfMonth) === 1 ? '1er' : String(Number(dayOfMonth));
  const weekday = like?.weekday === undefined ? '' : `${weekdayOf(date)} `;
  return `${weekday}${number} ${months[Number(month) - 1]} ${year}`;
}

export function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date);
}
