// A model in, a second closing date or hour for the same offers out.
import { example, type Given } from '../../model/example.ts';
import type { DateLimite } from '../../model/selection.ts';
import type { Tor } from '../../model/tor.ts';
import { daysBetween, isOneDay } from '../civil-days.ts';
import { defineRule, type Severity } from '../rule.ts';
import { frenchDate } from '../wording.ts';

type TwoDeadlines = { readonly premiere: string; readonly seconde: string };

/** Further apart, the second may be the day of something else. */
const daysOfOneStage = 7;

function told({ date, heure }: DateLimite): string {
  return heure === undefined ? frenchDate(date) : `${frenchDate(date)} à ${heure.heure}`;
}

/** A year that was deduced proves no difference: then the day and the month must differ. */
function differ(a: DateLimite, b: DateLimite): boolean {
  const yearGuessed = a.anneeDeduite === true || b.anneeDeduite === true;
  if (!isOneDay(a.date) || !isOneDay(b.date)) return false;
  if (yearGuessed) return a.date.slice(5) !== b.date.slice(5);
  if (a.date !== b.date) return true;
  return a.heure !== undefined && b.heure !== undefined && a.heure.fuseau === b.heure.fuseau && a.heure.heure !== b.heure.heure;
}

/** The same month and day of two years is a slip of the pen. */
function areOfOneStage(a: DateLimite, b: DateLimite): boolean {
  return Math.abs(daysBetween(a.date, b.date)) <= daysOfOneStage || a.date.slice(5) === b.date.slice(5);
}

/** An interest to manifest first, a date without an hour or weeks apart: two dates may be two events. Of lots, those that name theirs are told apart by the reader. */
function severityOf(tor: Tor, a: DateLimite, b: DateLimite): Severity {
  const mayBeTwoEvents = tor.typeDocument === 'appelAManifestation';
  const bothClose = [a, b].every(({ borne, heure }) => heure !== undefined && (borne === 'auPlusTard' || borne === 'avant'));
  if (mayBeTwoEvents || !bothClose || !areOfOneStage(a, b)) return 'info';
  // Days apart, the second may be that of the paper copy.
  return a.date.slice(5) === b.date.slice(5) && tor.lots === undefined ? 'error' : 'warning';
}

const at = (date: string, heure?: string, more: Partial<DateLimite> = {}): DateLimite => ({
  date,
  borne: 'auPlusTard',
  ...(heure === undefined ? {} : { heure: { heure, texte: heure } }),
  ...more,
});
const closing = (...datesLimites: DateLimite[]): Given => ({ candidature: { datesLimites } });

export const datesLimitesMultiples = defineRule<TwoDeadlines>({
  id: 'candidature/dates-limites-multiples',
  severity: 'error',
  title: 'Deux dates limites différentes',
  why: 'Une offre reçue entre les deux dates est à la fois recevable et tardive : quelle que soit la décision, elle sera contestée.',
  remede: 'Gardez une seule date limite, ou dites à quoi sert chacune des deux.',
  message: ({ premiere, seconde }) => `Les offres sont dues au ${premiere} puis au ${seconde}, attendu une seule date limite.`,
  accepts: () => [
    example({ candidature: { dateLimite: at('2025-05-12', '12:00') } }),
    // The same day, once with its hour; the same hour in two zones.
    example(closing(at('2025-05-12', '12:00'), at('2025-05-12'))),
    example(
      closing(
        at('2025-05-12', '12:00', { heure: { heure: '12:00', fuseau: 'Europe/Paris', texte: '12 h' } }),
        at('2025-05-12', '10:00', { heure: { heure: '10:00', fuseau: '+00:00', texte: '10 h GMT' } }),
      ),
    ),
    // A year that was deduced.
    example(closing(at('2025-05-12', '12:00'), at('2026-05-12', '12:00', { anneeDeduite: true }))),
  ],
  rejects: () => [
    { tor: example(closing(at('2025-05-12', '12:00'), at('2025-05-15', '12:00'))), at: 'candidature.datesLimites.1' },
    { tor: example(closing(at('2025-05-12', '12:00'), at('2025-05-12', '16:00'))), at: 'candidature.datesLimites.1' },
    // Two stages perhaps: for information.
    { tor: example(closing(at('2025-05-12', '12:00'), at('2025-07-30', '12:00'))), at: 'candidature.datesLimites.1' },
  ],
  *check(tor) {
    const [first, ...others] = tor.candidature.datesLimites ?? [];
    if (first === undefined) return;
    const index = others.findIndex((other) => differ(first, other)) + 1;
    const second = others[index - 1];
    if (second === undefined) return;
    yield {
      at: `candidature.datesLimites.${index}`,
      operands: ['candidature.datesLimites.0', `candidature.datesLimites.${index}`],
      related: [{ path: 'candidature.datesLimites.0', message: `L’autre date limite : ${told(first)}.` }],
      facts: { premiere: told(first), seconde: told(second) },
      severity: severityOf(tor, first, second),
    };
  },
});
