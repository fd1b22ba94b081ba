// A model in, a deadline at midnight, of which nobody knows whether it opens or closes the day, out.
import { example } from '../../model/example.ts';
import { defineRule } from '../rule.ts';
import { frenchDate, quoted } from '../wording.ts';

type Midnight = { readonly texte: string; readonly date: string };

const due = (heure: string, texte: string, more: { jourDit?: true } = {}) =>
  example({
    candidature: { dateLimite: { date: '2023-09-15', borne: 'auPlusTard', heure: { heure, fuseau: 'Africa/Casablanca', texte, ...more } } },
  });

export const minuitAmbigu = defineRule<Midnight>({
  id: 'dates/minuit-ambigu',
  severity: 'warning',
  title: 'Heure limite à minuit',
  why: 'Minuit ouvre le jour pour les uns et le ferme pour les autres : une offre peut être rejetée à un jour près.',
  remede: 'Écrivez « 23h59 » et le jour voulu.',
  message: ({ texte, date }) => `La date limite est fixée à ${texte} pour ${date}, attendu une heure qui dise si ce jour est compris, comme 23h59.`,
  accepts: () => [
    due('23:59', '23h59'),
    due('12:00', 'midi'),
    // « ce jour compris ».
    due('24:00', 'minuit', { jourDit: true }),
    // Both are written.
    due('24:00', 'minuit (23h59)'),
    example({ candidature: { dateLimite: { date: '2023-09-15', borne: 'auPlusTard' } } }),
  ],
  rejects: () => [
    { tor: due('24:00', 'minuit'), at: 'candidature.dateLimite.heure' },
    { tor: due('00:00', '0h00'), at: 'candidature.dateLimite.heure' },
  ],
  *check({ candidature: { dateLimite } }) {
    const heure = dateLimite?.heure;
    if (
      dateLimite === undefined ||
      heure === undefined ||
      heure.jourDit === true ||
      !/^(?:24|00):00$/u.test(heure.heure) ||
      /23\s*[h:]\s*59/u.test(heure.texte)
    )
      return;
    yield {
      at: 'candidature.dateLimite.heure',
      operands: ['candidature.dateLimite.heure'],
      facts: { texte: quoted(heure.texte), date: `le ${frenchDate(dateLimite.date)}` },
    };
  },
});
