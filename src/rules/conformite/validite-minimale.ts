// A model in, offers that bind their authors for fewer days than the profile demands out.
import { example } from '../../model/example.ts';
import type { Unite } from '../../model/values.ts';
import { severityOf, sourceOf } from '../demands.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Short = { readonly jours: number; readonly minimum: number; readonly source: string };

const daysIn: Partial<Record<Unite, number>> = { jour: 1, jourCalendaire: 1, jourFranc: 1, semaine: 7, mois: 30 };

const bound = (max: number, unite: Unite) => example({ candidature: { validite: { min: max, max, unite } } });

export const validiteMinimale = defineRule<Short>({
  id: 'conformite/validite-minimale',
  severity: 'warning',
  title: 'Validité des offres plus courte que le minimum',
  why: 'Une validité plus courte que celle du règlement rend la procédure irrégulière.',
  remede: 'Portez la durée de validité au minimum exigé.',
  message: ({ jours, minimum, source }) => `Les offres sont valables ${count(jours, 'jour')}, attendu au moins ${count(minimum, 'jour')} ${source}.`,
  profile: { titre: 'Essai', validiteMinimale: { valeur: 60, source: 'article 1' } },
  accepts: () => [bound(60, 'jour'), bound(2, 'mois'), example({})],
  rejects: () => [
    { tor: bound(30, 'jourCalendaire'), at: 'candidature.validite' },
    { tor: bound(6, 'semaine'), at: 'candidature.validite' },
  ],
  *check({ candidature: { validite } }, { profile }) {
    const minimum = profile?.validiteMinimale;
    const days = validite === undefined ? undefined : daysIn[validite.unite];
    if (minimum === undefined || validite === undefined || days === undefined || validite.max * days >= minimum.valeur) return;
    yield {
      at: 'candidature.validite',
      operands: ['candidature.validite'],
      facts: { jours: validite.max * days, minimum: minimum.valeur, source: sourceOf(minimum) },
      severity: severityOf(minimum, 'warning'),
    };
  },
});
