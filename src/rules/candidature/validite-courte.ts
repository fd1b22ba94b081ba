// A model in, offers that stop binding before the mission starts out.
import { example } from '../../model/example.ts';
import type { Duree, Unite } from '../../model/values.ts';
import { daysAfter, daysBetween, firstDay, isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate } from '../wording.ts';

type Expired = { readonly fin: string; readonly debut: string };

/** At most so many calendar days; a period of the year bounds no offer. */
const longest: Partial<Readonly<Record<Unite, number>>> = {
  jour: 1,
  jourCalendaire: 1,
  jourFranc: 1,
  jourOuvrable: 1.2,
  jourOuvre: 1.5,
  semaine: 7,
  mois: 31,
  an: 366,
};

function lastBoundDay(cloture: string, { max, unite }: Duree): string | undefined {
  const days = longest[unite];
  if (days === undefined || max <= 0 || max * days > 1500) return undefined;
  return daysAfter(cloture, Math.ceil(max * days));
}

const offered = (validite: number, unite: Unite, debut: string, more: { anneeDeduite?: true } = {}) =>
  example({
    candidature: { dateLimite: { date: '2025-03-03', borne: 'auPlusTard', ...more }, validite: { min: validite, max: validite, unite } },
    calendrier: { debut },
  });

export const validiteCourte = defineRule<Expired>({
  id: 'candidature/validite-courte',
  severity: 'info',
  title: 'Offres périmées avant le début de la mission',
  why: 'Si le contrat n’est pas signé plus tôt, le candidat retenu pourra reprendre ou renchérir son offre.',
  remede: 'Allongez la validité des offres, ou vérifiez que le contrat sera signé avant son terme.',
  message: ({ fin, debut }) =>
    `Les offres ne sont valables que jusqu’au ${fin}, avant le début de la mission (${debut}), attendu une validité qui couvre la signature du contrat.`,
  accepts: () => [
    offered(90, 'jour', '2025-05-05'),
    offered(3, 'mois', '2025-06-01'),
    // Only the year of the start is known; the year of the closing was deduced.
    offered(60, 'jour', '2025'),
    offered(60, 'jour', '2025-09-01', { anneeDeduite: true }),
  ],
  rejects: () => [
    { tor: offered(60, 'jour', '2025-09-01'), at: 'candidature.validite' },
    { tor: offered(2, 'mois', '2025-06'), at: 'candidature.validite' },
  ],
  *check({ candidature: { dateLimite, validite }, calendrier: { debut } }) {
    if (dateLimite === undefined || validite === undefined || debut === undefined) return;
    if (dateLimite.anneeDeduite === true || !isOneDay(dateLimite.date)) return;
    const end = lastBoundDay(dateLimite.date, validite);
    if (end === undefined || daysBetween(end, firstDay(debut)) <= 0) return;
    yield {
      at: 'candidature.validite',
      operands: ['candidature.validite', 'candidature.dateLimite.date', 'calendrier.debut'],
      related: [{ path: 'calendrier.debut', message: `Début de la mission : ${frenchDate(debut)}.` }],
      facts: { fin: frenchDate(end), debut: frenchDate(debut) },
    };
  },
});
