// A model in, a call that is published after its own closing date out.
import { example } from '../../model/example.ts';
import { isBefore, isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate, onDate } from '../wording.ts';

type Closed = { readonly publication: string; readonly cloture: string };

const call = (publication: string, date: string, more: { anneeDeduite?: true } = {}) =>
  example({ candidature: { publication, dateLimite: { date, borne: 'auPlusTard', ...more } } });

export const publicationApresCloture = defineRule<Closed>({
  id: 'dates/publication-apres-cloture',
  severity: 'error',
  title: 'Appel publié après sa clôture',
  why: 'Personne ne peut répondre à un appel déjà clos : l’une des deux dates est une faute de frappe, souvent dans l’année.',
  remede: 'Corrigez la date de publication ou la date limite, en vérifiant d’abord l’année.',
  message: ({ publication, cloture }) => `L’appel est publié ${publication}, attendu une date avant la clôture (${cloture}).`,
  accepts: () => [
    call('2023-08-03', '2023-08-17'),
    call('2023-08-17', '2023-08-17'),
    // Only the month is known.
    call('2023-08', '2023-08-17'),
    // The year of the deadline was deduced.
    call('2023-08-03', '2022-08-17', { anneeDeduite: true }),
  ],
  rejects: () => [
    { tor: call('2023-08-03', '2022-08-17'), at: 'candidature.publication' },
    { tor: call('2025-03-20', '2025-03-07'), at: 'candidature.publication' },
  ],
  *check({ candidature: { publication, dateLimite } }) {
    if (publication === undefined || dateLimite === undefined || dateLimite.anneeDeduite === true) return;
    if (!isOneDay(publication) || !isBefore(dateLimite.date, publication)) return;
    yield {
      at: 'candidature.publication',
      operands: ['candidature.publication', 'candidature.dateLimite.date'],
      related: [{ path: 'candidature.dateLimite', message: `Date limite : ${frenchDate(dateLimite.date)}.` }],
      facts: { publication: onDate(publication), cloture: frenchDate(dateLimite.date) },
    };
  },
});
