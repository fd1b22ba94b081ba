// A model in, a deadline of which the zone is the winter one in summer, or the other way round, out.
import { example } from '../../model/example.ts';
import { isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate, quoted } from '../wording.ts';

type WrongSeason = { readonly heure: string; readonly jour: string; readonly saison: string; readonly attendu: string };

/** The last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  return new Date(Date.UTC(year, month - 1, last.getUTCDate() - last.getUTCDay())).toISOString().slice(0, 10);
}

/** Undefined on the two Sundays when the clocks change. */
function isSummer(day: string): boolean | undefined {
  const year = Number(day.slice(0, 4));
  const start = lastSunday(year, 3);
  const end = lastSunday(year, 10);
  if (day === start || day === end) return undefined;
  return day > start && day < end;
}

/** The only one of the two, without the offset that settles it: « CET/CEST » and « CET (UTC+1) » have one reading. */
function zoneIn(texte: string): string | undefined {
  const [zone, other] = new Set(texte.match(/\b(?:CEST|CET)\b/gu) ?? []);
  return other !== undefined || /\b(?:UTC|GMT|TU) ?[+-] ?\d/u.test(texte) ? undefined : zone;
}

/** On Central European Time in summer as in winter. */
const allYear: readonly string[] = ['TN', 'DZ'];

const due = (date: string, texte: string, more: { anneeDeduite?: true } = {}) =>
  example({ candidature: { dateLimite: { date, borne: 'auPlusTard', heure: { heure: '12:00', texte }, ...more } } });

export const fuseauAmbigu = defineRule<WrongSeason>({
  id: 'dates/fuseau-ambigu',
  severity: 'warning',
  title: 'Fuseau d’une autre saison que la date',
  why: 'Pris à la lettre, le fuseau écrit décale la clôture d’une heure : une offre envoyée dans cette heure est recevable pour l’un, tardive pour l’autre.',
  remede: 'Écrivez le lieu dont c’est l’heure, par exemple « (heure de Bruxelles) ».',
  message: ({ heure, jour, saison, attendu }) =>
    `La date limite est fixée à ${heure} le ${jour}, quand l’Europe est à l’heure ${saison}, attendu « ${attendu} » ou l’heure d’un lieu.`,
  accepts: () => [
    due('2024-09-22', '12h00 CEST'),
    due('2024-12-22', '12h00 CET'),
    due('2024-09-22', '12h00 (heure de Bruxelles)'),
    // The place or the offset says it; Tunisia keeps its clocks all year.
    example({
      candidature: { dateLimite: { date: '2024-07-12', borne: 'auPlusTard', heure: { heure: '12:00', fuseau: 'Africa/Tunis', texte: '12h00 CET' } } },
    }),
    example({ pays: 'TN', candidature: { dateLimite: { date: '2024-07-12', borne: 'auPlusTard', heure: { heure: '12:00', texte: '12h00 CET' } } } }),
    due('2024-07-12', '12h00 (CET/CEST)'),
    due('2024-07-12', '12h00 CET (UTC+1)'),
    // The clocks change on that very day.
    due('2024-10-27', '12h00 CET'),
    // The year was deduced: the last Sunday is not sure.
    due('2024-10-26', '12h00 CET', { anneeDeduite: true }),
  ],
  rejects: () => [
    { tor: due('2024-07-12', '17h00 CET'), at: 'candidature.dateLimite.heure' },
    { tor: due('2024-01-12', '17h00 (CEST)'), at: 'candidature.dateLimite.heure' },
  ],
  *check(tor) {
    const { dateLimite } = tor.candidature;
    const heure = dateLimite?.heure;
    if (dateLimite === undefined || heure === undefined || dateLimite.anneeDeduite === true || !isOneDay(dateLimite.date)) return;
    const written = zoneIn(heure.texte);
    // The hour of a place, or a country that keeps its clocks all year.
    if (heure.fuseau?.includes('/') === true || (written === 'CET' && allYear.includes(tor.pays ?? ''))) return;
    const summer = isSummer(dateLimite.date);
    if (written === undefined || summer === undefined || summer === (written === 'CEST')) return;
    yield {
      at: 'candidature.dateLimite.heure',
      operands: ['candidature.dateLimite.date', 'candidature.dateLimite.heure'],
      facts: {
        heure: quoted(heure.texte),
        jour: frenchDate(dateLimite.date),
        saison: summer ? 'd’été' : 'd’hiver',
        attendu: summer ? 'CEST' : 'CET',
      },
    };
  },
});
