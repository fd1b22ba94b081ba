// A model in, a closing date of which nobody knows whether it is included out.
import { example } from '../../model/example.ts';
import type { DateLimite } from '../../model/selection.ts';
import { isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate } from '../wording.ts';

type Excluded = { readonly jour: string };

const due = (borne: DateLimite['borne'], heure?: string) =>
  example({
    candidature: { dateLimite: { date: '2025-04-10', borne, ...(heure === undefined ? {} : { heure: { heure, texte: heure } }) } },
  });

export const avantLeAmbigu = defineRule<Excluded>({
  id: 'dates/avant-le-ambigu',
  severity: 'info',
  title: 'Jour de clôture compris ou non',
  why: '« Avant le 10 » exclut le 10 à la lettre, et bien des candidats le comprennent compris : une offre du jour même sera contestée.',
  remede: 'Écrivez « au plus tard le », avec l’heure.',
  message: ({ jour }) => `Les offres sont dues « avant » le ${jour}, sans heure, attendu « au plus tard le » et une heure.`,
  accepts: () => [
    due('auPlusTard'),
    due('auPlusTard', '16:00'),
    // With an hour, the day is included; midnight is another rule's.
    due('avant', '16:00'),
    due('avant', '24:00'),
  ],
  rejects: () => [
    { tor: due('avant'), at: 'candidature.dateLimite' },
    { tor: example({ candidature: { dateLimite: { date: '2026-01-31', borne: 'avant' } } }), at: 'candidature.dateLimite' },
  ],
  *check({ candidature: { dateLimite } }) {
    if (dateLimite === undefined || dateLimite.borne !== 'avant' || dateLimite.heure !== undefined || !isOneDay(dateLimite.date)) return;
    yield { at: 'candidature.dateLimite', operands: ['candidature.dateLimite'], facts: { jour: frenchDate(dateLimite.date) } };
  },
});
