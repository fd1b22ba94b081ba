// The day that --date gives, or today, in; a day of the calendar out.
import { TorError } from '../document/tor-error.ts';

export function checkedDate(given: string | undefined, today: string): string {
  if (given === undefined) return today;
  const real = /^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(Date.parse(given)) && new Date(given).toISOString().startsWith(given);
  if (!real) throw new TorError('bad-option', `--date : « ${given} » n’est pas une date du calendrier écrite AAAA-MM-JJ.`);
  return given;
}
