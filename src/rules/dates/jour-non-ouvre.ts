// A model in, the days that matter and fall on a day of weekly rest, in one accusation, out.
import { example } from '../../model/example.ts';
import { weekdayOf } from '../civil-days.ts';
import { keyDays } from '../key-days.ts';
import { defineRule } from '../rule.ts';
import { count, frenchDate, list } from '../wording.ts';

type Rest = { readonly nombre: number; readonly jours: readonly string[] };

const closing = (date: string, pays?: string) =>
  example({ ...(pays === undefined ? {} : { pays }), candidature: { dateLimite: { date, borne: 'auPlusTard' } } });

export const jourNonOuvre = defineRule<Rest>({
  id: 'dates/jour-non-ouvre',
  severity: 'info',
  title: 'Échéance un jour de repos',
  why: 'Un jour de repos, personne ne reçoit un pli ni ne répond à une question.',
  remede: 'Choisissez un jour ouvré.',
  message: ({ nombre, jours }) => `${count(nombre, 'date tombe', 'dates tombent')} un jour de repos (${list(jours)}), attendu un jour ouvré.`,
  accepts: () => [
    // A Friday; in Algeria a Sunday.
    closing('2024-09-20'),
    closing('2024-09-22', 'DZ'),
    // The start and the end of a mission are no meetings.
    example({ calendrier: { debut: '2024-12-01', fin: '2024-12-15' } }),
  ],
  rejects: () => [
    { tor: closing('2024-09-22'), at: 'candidature.dateLimite.date' },
    { tor: closing('2024-09-20', 'DZ'), at: 'candidature.dateLimite.date' },
  ],
  *check(tor, { country, weeklyRest }) {
    if (weeklyRest === undefined) return;
    const found = keyDays(tor).filter(({ day, path }) => !path.startsWith('calendrier.') && weeklyRest(country ?? tor.pays, day));
    const [first] = found;
    if (first === undefined) return;
    yield {
      at: first.path,
      operands: found.map(({ path }) => path),
      related: found.slice(1).map(({ path, day }) => ({ path, message: `Le ${frenchDate(day)} aussi.` })),
      facts: { nombre: found.length, jours: found.map(({ day }) => `${weekdayOf(day)} ${frenchDate(day)}`) },
    };
  },
});
