// A model in, a start of which the selection leaves too few days after the closing of the offers out.
import { example } from '../../model/example.ts';
import { daysBetween, firstDay, isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { count, frenchDate } from '../wording.ts';

type Short = { readonly debut: string; readonly cloture: string; readonly jours: number; readonly minimum: number };

const planned = (date: string, debut: string, more: { anneeDeduite?: true } = {}) =>
  example({ candidature: { dateLimite: { date, borne: 'auPlusTard', ...more } }, calendrier: { debut } });

export const delaiSelection = defineRule<Short>({
  id: 'calendrier/delai-selection',
  severity: 'warning',
  title: 'Début trop proche de la clôture',
  why: 'Ouvrir les offres, les évaluer et signer prend plus de quelques jours : la mission commencera en retard sur toutes ses dates.',
  remede: 'Avancez la clôture ou repoussez le début de la mission.',
  message: ({ debut, cloture, jours, minimum }) =>
    `La mission commence le ${debut}, ${jours === 0 ? 'le jour même de' : `${count(jours, 'jour')} après`} la clôture des offres (${cloture}), attendu au moins ${count(minimum, 'jour')}.`,
  options: { jours: { default: 7, minimum: 1, maximum: 120, description: 'jours entre la clôture et le début' } },
  accepts: [
    planned('2025-03-03', '2025-04-01'),
    planned('2025-03-03', '2025-03-10'),
    // Only the month of the start is known; the year of the closing was deduced.
    planned('2025-03-28', '2025-04'),
    planned('2025-03-03', '2025-03-05', { anneeDeduite: true }),
    // A start before the closing is calendrier/ordre-dates.
    planned('2025-03-03', '2025-02-20'),
  ],
  rejects: [
    { tor: planned('2025-03-03', '2025-03-06'), at: 'calendrier.debut' },
    { tor: planned('2025-03-03', '2025-03-03'), at: 'calendrier.debut' },
  ],
  *check({ candidature: { dateLimite }, calendrier: { debut } }, _context, option) {
    if (dateLimite === undefined || debut === undefined || dateLimite.anneeDeduite === true) return;
    if (!isOneDay(dateLimite.date) || !isOneDay(debut)) return;
    const jours = daysBetween(dateLimite.date, firstDay(debut));
    const minimum = option('jours');
    if (jours < 0 || jours >= minimum) return;
    yield {
      at: 'calendrier.debut',
      operands: ['calendrier.debut', 'candidature.dateLimite.date'],
      related: [{ path: 'candidature.dateLimite', message: `Date limite : ${frenchDate(dateLimite.date)}.` }],
      facts: { debut: frenchDate(debut), cloture: frenchDate(dateLimite.date), jours, minimum },
    };
  },
});
