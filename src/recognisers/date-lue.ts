// The shape of a date as it was written, and the calendar that gives it an ISO value.

export type JourDeSemaine = 'lundi' | 'mardi' | 'mercredi' | 'jeudi' | 'vendredi' | 'samedi' | 'dimanche';
type Precision = 'jour' | 'mois' | 'trimestre' | 'semestre' | 'annee' | 'partie' | 'intervalle';

/** `valeur` (ISO day, month, year or interval) only when the year is written or borrowed in the same expression. */
export interface DateLue {
  readonly valeur?: string;
  readonly jour?: number;
  readonly mois?: number;
  readonly annee?: number;
  readonly anneeEcrite: boolean;
  readonly jourEcrit?: JourDeSemaine;
  /** No such day in the calendar. */
  readonly invalide?: true;
  readonly debut?: DateLue;
  readonly fin?: DateLue;
  readonly precision: Precision;
}

const two = (value: number): string => String(value).padStart(2, '0');

export function isoDay(annee: number, mois: number, jour: number): string {
  return `${annee}-${two(mois)}-${two(jour)}`;
}

/** Without a year February has 29 days. */
export function daysIn(mois: number, annee = 2024): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28;
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}

interface Parts {
  readonly jour: number;
  readonly mois: number;
  readonly annee?: number | undefined;
  readonly jourEcrit?: JourDeSemaine | undefined;
  readonly anneeEcrite?: boolean;
}

/** One day, possible or not. */
export function dayDate({ jour, mois, annee, jourEcrit, anneeEcrite = annee !== undefined }: Parts): DateLue {
  const possible = mois >= 1 && mois <= 12 && jour >= 1 && jour <= daysIn(mois, annee);
  return {
    ...(possible && annee !== undefined ? { valeur: isoDay(annee, mois, jour) } : {}),
    jour,
    mois,
    ...(annee === undefined ? {} : { annee }),
    anneeEcrite,
    ...(jourEcrit === undefined ? {} : { jourEcrit }),
    ...(possible ? {} : { invalide: true }),
    precision: 'jour',
  };
}

export function monthDate(mois: number, annee: number | undefined, anneeEcrite = annee !== undefined): DateLue {
  return annee === undefined
    ? { mois, anneeEcrite, precision: 'mois' }
    : { valeur: `${annee}-${two(mois)}`, mois, annee, anneeEcrite, precision: 'mois' };
}

export function yearDate(annee: number): DateLue {
  return { valeur: String(annee), annee, anneeEcrite: true, precision: 'annee' };
}

/** Some days of a month: « mi-juin », « 1re quinzaine de mai ». */
export function partOfMonth(mois: number, annee: number | undefined, from: number, to: number): DateLue {
  const debut = dayDate({ jour: from, mois, annee });
  const fin = dayDate({ jour: to, mois, annee });
  const valeur = debut.valeur === undefined || fin.valeur === undefined ? {} : { valeur: `${debut.valeur}/${fin.valeur}` };
  return { ...valeur, mois, ...(annee === undefined ? {} : { annee }), anneeEcrite: annee !== undefined, debut, fin, precision: 'partie' };
}

/** Whole months of a year: a quarter or a half. */
export function monthsOfYear(annee: number, first: number, count: 3 | 6): DateLue {
  const debut = dayDate({ jour: 1, mois: first, annee });
  const last = first + count - 1;
  const fin = dayDate({ jour: daysIn(last, annee), mois: last, annee });
  return {
    valeur: `${isoDay(annee, first, 1)}/${isoDay(annee, last, daysIn(last, annee))}`,
    annee,
    anneeEcrite: true,
    debut,
    fin,
    precision: count === 3 ? 'trimestre' : 'semestre',
  };
}

/** The same date, in a year that another part of the expression gives; it stays « not written » here. */
export function inYear(date: DateLue, annee: number | undefined): DateLue {
  if (annee === undefined || date.annee !== undefined || date.mois === undefined) return date;
  if (date.jour !== undefined) return dayDate({ jour: date.jour, mois: date.mois, annee, jourEcrit: date.jourEcrit, anneeEcrite: false });
  if (date.precision === 'mois') return monthDate(date.mois, annee, false);
  const { debut, fin } = date;
  if (debut?.jour === undefined || fin?.jour === undefined) return date;
  const last = fin.jour >= 28 ? daysIn(date.mois, annee) : fin.jour;
  return { ...partOfMonth(date.mois, annee, debut.jour, last), anneeEcrite: false };
}

/** From one date to another, the first borrowing the year of the second. */
export function interval(first: DateLue, fin: DateLue): DateLue {
  const sameYear = inYear(first, fin.annee);
  const wraps = first.annee === undefined && fin.annee !== undefined && monthDay(first) > monthDay(fin);
  const debut = wraps && fin.annee !== undefined ? inYear(first, fin.annee - 1) : sameYear;
  const invalid = debut.invalide === true || fin.invalide === true;
  const from = debut.valeur?.split('/')[0];
  const to = fin.valeur?.split('/').at(-1);
  return {
    ...(from === undefined || to === undefined ? {} : { valeur: `${from}/${to}` }),
    anneeEcrite: first.anneeEcrite || fin.anneeEcrite,
    ...(invalid ? { invalide: true } : {}),
    debut,
    fin,
    precision: 'intervalle',
  };
}

function monthDay(date: DateLue): number {
  return (date.mois ?? 0) * 100 + (date.jour ?? date.debut?.jour ?? 0);
}
