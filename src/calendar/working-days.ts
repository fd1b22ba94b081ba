// Two ISO days in, the number of days from Monday to Friday between them out, both included; holidays are not known here.

import { millisecondsADay, startOf } from './civil-day.ts';

/** Days since Monday 29 December 1969, in UTC: no clock change can shift it. NaN when `day` is not a full ISO day. */
function dayNumber(day: string): number {
  return startOf(day) / millisecondsADay + 3;
}

/** Days from Monday to Friday before day number `day`, counted from the Monday that is number 0. */
function workingDaysBefore(day: number): number {
  const weeks = Math.floor(day / 7);
  return weeks * 5 + Math.min(day - weeks * 7, 5);
}

/** 0 when `to` is before `from` or when either is not a full ISO day. */
export function workingDays(from: string, to: string): number {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (!(first <= last)) return 0;
  return workingDaysBefore(last + 1) - workingDaysBefore(first);
}
