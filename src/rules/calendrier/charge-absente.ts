// A model in, works to price without any amount of work out.
import { example, type Given } from '../../model/example.ts';
import { invitesOffers } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Unsized = { readonly livrables: number };

const fewest = 2;

const planned = (given: Given = {}) => example({ livrables: [{ intitule: 'Rapport' }, { intitule: 'Guide' }], ...given });

export const chargeAbsente = defineRule<Unsized>({
  id: 'calendrier/charge-absente',
  severity: 'info',
  title: 'Aucun volume de travail',
  why: 'Sans ordre de grandeur, les offres vont du simple au quadruple et ne se comparent pas.',
  remede: 'Donnez une charge indicative en hommes-jours, ou un budget.',
  message: ({ livrables }) =>
    `${count(livrables, 'livrable est attendu', 'livrables sont attendus')} sans charge de travail ni budget, attendu un ordre de grandeur en hommes-jours.`,
  accepts: () => [
    planned({ calendrier: { charge: { min: 30, max: 30, unite: 'hommeJour' } } }),
    planned({ budget: { plafond: { valeur: 20000, devise: 'EUR' } } }),
    planned({ livrables: [{ intitule: 'Rapport', charge: { min: 5, max: 5, unite: 'hommeJour' } }, { intitule: 'Guide' }] }),
    planned({ livrables: [{ intitule: 'Rapport' }] }),
  ],
  rejects: () => [
    { tor: planned(), at: 'calendrier.charge' },
    { tor: planned({ calendrier: { duree: { min: 3, max: 3, unite: 'mois' } } }), at: 'calendrier.charge' },
  ],
  *check(tor, { mentions }) {
    const { calendrier, livrables, equipe, budget } = tor;
    const listed = livrables.filter(({ nonListe }) => nonListe === undefined).length;
    const efforts = [
      calendrier.charge,
      calendrier.totalDeclare,
      ...calendrier.lignes.map(({ charge, charges }) => charge ?? charges),
      ...livrables.map(({ charge }) => charge),
    ];
    const sized = [...efforts, ...equipe.membres.map(({ charge }) => charge), budget.plafond, budget.estimation];
    if (listed < fewest || !invitesOffers(tor) || mentions?.includes('charge') || sized.some((one) => one !== undefined)) return;
    yield { at: 'calendrier.charge', operands: [], facts: { livrables: listed }, absence: true };
  },
});
