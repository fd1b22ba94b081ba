// A country and a full day in, whether it is a holiday or a day of weekly rest there out; UTC throughout.
import { addDays } from './civil-day.ts';
import { type Feries, feries, joursApresPaques, joursHegiriens } from './feries.ts';

export interface Holiday {
  readonly nom: string;
  /** A feast of the moon, or a neighbour of its day. */
  readonly approximatif?: true;
}

/** Easter Sunday of the western churches, by the method of Butcher. */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30);
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** The civil day of a day of the tabular Islamic calendar: the moon, or a decree, may set it one day apart. */
export function islamicDay(year: number, month: number, day: number): string {
  const julian = Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1_948_440 - 385;
  return addDays('1970-01-01', julian - 2_440_588);
}

function fixedOn({ fixes }: Feries, day: string): Holiday | undefined {
  const found = fixes.find(({ jour, depuis }) => day.slice(5) === jour && Number(day.slice(0, 4)) >= (depuis ?? 0));
  return found === undefined ? undefined : { nom: found.nom };
}

function afterEaster({ paques }: Feries, day: string): Holiday | undefined {
  const easter = easterOf(Number(day.slice(0, 4)));
  const found = paques.map((feast) => joursApresPaques[feast]).find(({ jours }) => addDays(easter, jours) === day);
  return found === undefined ? undefined : { nom: found.nom };
}

/** A civil year touches two or three years of the Hegira. */
function ofTheMoon({ lunaires }: Feries, day: string): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  const near = Math.floor(((year - 622) * 33) / 32);
  const found = lunaires
    .map((feast) => joursHegiriens[feast])
    .find(({ mois, jour }) => [near, near + 1, near + 2].some((hegira) => islamicDay(hegira, mois, jour) === day));
  return found === undefined ? undefined : { nom: found.nom, approximatif: true };
}

/** Undefined on other days, in countries that the table does not have, and for what is not a full ISO day. */
export function holidayOn(country: string, day: string): Holiday | undefined {
  const known = feries[country.toUpperCase()];
  if (known === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined;
  return fixedOn(known, day) ?? afterEaster(known, day) ?? ofTheMoon(known, day);
}

/** Saturday and Sunday, or those of the country. */
export function isWeeklyRest(country: string | undefined, day: string): boolean {
  const rest = country === undefined ? undefined : feries[country.toUpperCase()]?.repos;
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && (rest ?? [0, 6]).includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Every holiday of a country in a year, by day. */
export function holidaysOf(country: string, year: number): readonly (Holiday & { readonly jour: string })[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) => day.startsWith(String(year)));
  return days.flatMap((jour) => {
    const holiday = holidayOn(country, jour);
    return holiday === undefined ? [] : [{ jour, ...holiday }];
  });
}
