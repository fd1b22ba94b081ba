// A kind of period and two dates in, how many such periods lie between them, whole and begun, out.
import type { Livrable } from '../model/contenu.ts';
import { firstDay, lastDay } from './civil-days.ts';

type Periodicite = NonNullable<NonNullable<Livrable['echeance']>['periodicite']>;

const monthsOf: Partial<Record<Periodicite, number>> = { mensuelle: 1, bimestrielle: 2, trimestrielle: 3, semestrielle: 6, annuelle: 12 };
export const periodNames: Partial<Record<Periodicite, string>> = {
  mensuelle: 'mois',
  bimestrielle: 'bimestre',
  trimestrielle: 'trimestre',
  semestrielle: 'semestre',
  annuelle: 'année',
};

/** Months since year 0 of a full day. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export interface Periods {
  /** Civil periods that lie wholly inside. */
  readonly whole: number;
  /** Civil periods of which a part lies inside. */
  readonly begun: number;
}

/** Undefined for weeks and meetings: their count is nobody's promise. */
export function periodsBetween(periodicite: Periodicite, debut: string, fin: string): Periods | undefined {
  const months = monthsOf[periodicite];
  if (months === undefined) return undefined;
  const from = monthOf(firstDay(debut));
  const to = monthOf(lastDay(fin));
  const begun = Math.floor(to / months) - Math.floor(from / months) + 1;
  const startsWhole = from % months === 0 && firstDay(debut).endsWith('-01') && !debut.includes('/');
  const endsWhole = (to + 1) % months === 0 && Number(lastDay(fin).slice(8)) >= 28;
  return { begun, whole: Math.max(0, begun - (startsWhole ? 0 : 1) - (endsWhole || begun === 1 ? 0 : 1)) };
}
