// A model in, a ceiling and an offer on two tax bases out.
import { example } from '../../model/example.ts';
import type { Taxe } from '../../model/values.ts';
import { areSameTaxBase } from '../money.ts';
import { defineRule } from '../rule.ts';

type Bases = { readonly plafond: string; readonly offre: string };

const asked = (plafond: Taxe, offre: Taxe) =>
  example({ budget: { plafond: { valeur: 28_000, devise: 'EUR', taxe: plafond }, offre: { taxe: offre } } });

export const baseFiscaleContradictoire = defineRule<Bases>({
  id: 'montants/base-fiscale-contradictoire',
  severity: 'warning',
  title: 'Deux bases fiscales pour un prix',
  why: 'Une offre hors taxes et un plafond toutes taxes comprises ne se comparent pas, et l’écart atteint souvent 20 %.',
  remede: 'Exprimez le plafond et l’offre sur la même base, et définissez-la.',
  message: ({ plafond, offre }) =>
    plafond === 'TTI' || offre === 'TTI'
      ? `Le plafond est ${plafond} et l’offre ${offre}, attendu une seule base ou la définition de « TTI ».`
      : `Le plafond est ${plafond} et l’offre ${offre}, attendu une seule base.`,
  accepts: () => [
    asked('TTC', 'TTC'),
    // Belgian and French names of the same base.
    asked('HTVA', 'HT'),
    asked('TVAC', 'TTC'),
    example({ budget: { plafond: { valeur: 28_000, devise: 'EUR' }, offre: { taxe: 'HT' } } }),
  ],
  rejects: () => [
    { tor: asked('TTC', 'HT'), at: 'budget.offre.taxe' },
    { tor: asked('TTI', 'TTC'), at: 'budget.offre.taxe' },
  ],
  *check({ budget: { plafond, offre } }, { mentions }) {
    if (mentions?.includes('deuxBases') === true) return;
    if (plafond?.taxe === undefined || offre?.taxe === undefined || areSameTaxBase(plafond.taxe, offre.taxe)) return;
    yield {
      at: 'budget.offre.taxe',
      operands: ['budget.plafond.taxe', 'budget.offre.taxe'],
      related: [{ path: 'budget.plafond', message: `Plafond ${plafond.taxe}.` }],
      facts: { plafond: plafond.taxe, offre: offre.taxe },
    };
  },
});
