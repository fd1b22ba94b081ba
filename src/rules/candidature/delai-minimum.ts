// A model in, fewer days to answer a call than the profile demands out.
import { example } from '../../model/example.ts';
import { daysBetween, isOneDay } from '../civil-days.ts';
import { severityOf, sourceOf } from '../demands.ts';
import { defineRule } from '../rule.ts';
import { count, frenchDate } from '../wording.ts';

type Short = { readonly jours: number; readonly minimum: number; readonly publication: string; readonly source: string };

const called = (publication: string | undefined, date: string) =>
  example({ candidature: { dateLimite: { date, borne: 'auPlusTard' }, ...(publication === undefined ? {} : { publication }) } });

export const delaiMinimum = defineRule<Short>({
  id: 'candidature/delai-minimum',
  severity: 'warning',
  title: 'Délai de réponse plus court que le minimum',
  why: 'Un appel publié trop tard se conteste, et le contrôle peut annuler la procédure.',
  remede: 'Repoussez la date limite, ou publiez plus tôt.',
  message: ({ jours, minimum, publication, source }) =>
    `Les offres sont dues ${count(jours, 'jour')} après la publication (${publication}), attendu au moins ${count(minimum, 'jour')} ${source}.`,
  profile: { titre: 'Essai', delaiMinimal: { valeur: 21, source: 'article 1' } },
  accepts: () => [called('2025-03-01', '2025-03-22'), called(undefined, '2025-03-05'), called('2025-03', '2025-03-05')],
  rejects: () => [
    { tor: called('2025-03-01', '2025-03-10'), at: 'candidature.dateLimite' },
    { tor: called('2025-03-01', '2025-03-21'), at: 'candidature.dateLimite' },
  ],
  *check({ candidature: { publication, dateLimite } }, { profile, mentions }) {
    const minimum = profile?.delaiMinimal;
    if (minimum === undefined || publication === undefined || dateLimite === undefined || dateLimite.anneeDeduite === true) return;
    if (!isOneDay(publication) || !isOneDay(dateLimite.date)) return;
    const jours = daysBetween(publication, dateLimite.date);
    // A quotation, a restricted call, a delay cut short: the minimum is that of an open call.
    if (jours <= 0 || jours >= minimum.valeur || mentions?.includes('procedureCourte') === true) return;
    yield {
      at: 'candidature.dateLimite',
      operands: ['candidature.dateLimite.date', 'candidature.publication'],
      related: [{ path: 'candidature.publication', message: `Publication : ${frenchDate(publication)}.` }],
      facts: { jours, minimum: minimum.valeur, publication: frenchDate(publication), source: sourceOf(minimum) },
      severity: severityOf(minimum, 'warning'),
    };
  },
});
