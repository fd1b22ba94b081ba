// A model in, the days that matter and fall on a public holiday, in one accusation, out.
import { example, type Given } from '../../model/example.ts';
import { keyDays } from '../key-days.ts';
import { defineRule } from '../rule.ts';
import { count, frenchDate, list } from '../wording.ts';

type Holidays = { readonly nombre: number; readonly jours: readonly string[] };

const inMorocco = (given: Given) => example({ pays: 'MA', ...given });

export const jourFerie = defineRule<Holidays>({
  id: 'calendrier/jour-ferie',
  severity: 'info',
  title: 'Échéance un jour férié',
  why: 'Le jour férié, ni le guichet ni le destinataire ne sont là : l’échéance passe au lendemain pour les uns, et pas pour les autres.',
  remede: 'Déplacez la date d’un jour, ou dites que l’échéance passe au premier jour ouvrable suivant.',
  message: ({ nombre, jours }) => `${count(nombre, 'date tombe', 'dates tombent')} un jour férié (${list(jours)}), attendu un jour ouvrable.`,
  accepts: () => [
    inMorocco({ calendrier: { debut: '2025-07-31' } }),
    // Without a country, no day is a holiday.
    example({ calendrier: { debut: '2025-07-30' } }),
    // A month, an interval.
    inMorocco({ calendrier: { fin: '2025-07' } }),
  ],
  rejects: () => [
    { tor: inMorocco({ calendrier: { debut: '2025-07-30' } }), at: 'calendrier.debut' },
    {
      tor: inMorocco({ candidature: { dateLimite: { date: '2025-08-21', borne: 'auPlusTard' } }, calendrier: { debut: '2025-11-18' } }),
      at: 'candidature.dateLimite.date',
    },
  ],
  *check(tor, { country, holiday }) {
    const where = country ?? tor.pays;
    if (where === undefined || holiday === undefined) return;
    const found = keyDays(tor).flatMap(({ day, path }) => {
      const feast = holiday(where, day);
      return feast === undefined
        ? []
        : [{ path, words: `le ${frenchDate(day)}, ${feast.nom}${feast.approximatif === true ? ' à un jour près' : ''}` }];
    });
    const [first] = found;
    if (first === undefined) return;
    yield {
      at: first.path,
      operands: found.map(({ path }) => path),
      related: found.slice(1).map(({ path, words }) => ({ path, message: `Férié aussi : ${words}.` })),
      facts: { nombre: found.length, jours: found.map(({ words }) => words) },
    };
  },
});
