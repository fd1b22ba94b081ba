// A model in, instalments of which nobody knows within how many days they are paid out.
import { example, type Given } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Undelayed = { readonly tranches: number };

const tranche: Tranche = { rang: 1, pourcentage: 100, declencheur: { nature: 'validation', texte: 'après validation', livrables: [] } };
const paid = (paiement: Given['paiement'] = {}) => example({ paiement: { tranches: [tranche], ...paiement } });

export const delaiAbsent = defineRule<Undelayed>({
  id: 'paiement/delai-absent',
  severity: 'info',
  title: 'Délai de paiement non dit',
  why: 'Sans délai, aucun retard de paiement ne se constate, et un petit prestataire ajoute ce risque à son prix.',
  remede: 'Dites sous combien de jours la facture est payée, et de quand court le délai.',
  message: ({ tranches }) =>
    `${count(tranches, 'versement')} ${tranches < 2 ? 'est prévu' : 'sont prévus'} sans délai de paiement, attendu un nombre de jours à compter de la facture.`,
  accepts: () => [paid({ delai: { min: 30, max: 30, unite: 'jour' } }), paid({ tranches: [] }), example({})],
  rejects: () => [
    { tor: paid(), at: 'paiement.delai' },
    { tor: paid({ tranches: [tranche, { ...tranche, rang: 2 }] }), at: 'paiement.delai' },
  ],
  *check({ paiement: { tranches, delai } }, { mentions }) {
    if (tranches.length === 0 || delai !== undefined || tranches.some(({ declencheur }) => declencheur.delai !== undefined)) return;
    if (mentions?.includes('delaiDePaiement')) return;
    yield { at: 'paiement.delai', operands: [], facts: { tranches: tranches.length }, absence: true };
  },
});
