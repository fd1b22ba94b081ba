// Dates of the model in, their first and last day, and what may be said of two of them, out; UTC throughout.
import type { DateEcrite } from '../model/redaction.ts';
import type { Date as IsoDate } from '../model/values.ts';

type Weekday = NonNullable<DateEcrite['jourEcrit']>;

const millisecondsADay = 86_400_000;

/** A year mistaken for the next, and a month: dates further apart are of two things. */
export const daysOfAMistake = 400;

function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first day that the date may mean: of « 2024-10 », the 1st. */
export function firstDay(date: IsoDate): string {
  const [year = '', month = '01', day = '01'] = (date.split('/')[0] ?? date).split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that the date may mean: of « 2024-10 », the 31st. */
export function lastDay(date: IsoDate): string {
  const end = date.split('/').at(-1) ?? date;
  const [year = '', month = '12', day] = end.split('-');
  return day === undefined ? lastDayOfMonth(Number(year), Number(month)) : end;
}

/** Whether the date is one full day. */
export function isOneDay(date: IsoDate): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date);
}

/** Whether every day that `a` may mean is before every day that `b` may mean. */
export function isBefore(a: IsoDate, b: IsoDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Days from one full day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay);
}

/** The full day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}

const weekdays: readonly Weekday[] = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** The weekday of a full day; undefined when the day does not exist. */
export function weekdayOf(day: string): Weekday | undefined {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
}
