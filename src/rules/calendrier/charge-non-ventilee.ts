// A model in, an amount of work for several deliverables that is not shared out among them out.
import { example, type Given } from '../../model/example.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Whole = { readonly charge: string; readonly livrables: number };

const fewest = 2;
const report = { intitule: 'Rapport' };

const planned = (jours: number, given: Given = {}) =>
  example({ livrables: [report, { intitule: 'Guide' }], calendrier: { charge: { min: jours, max: jours, unite: 'hommeJour' } }, ...given });

export const chargeNonVentilee = defineRule<Whole>({
  id: 'calendrier/charge-non-ventilee',
  severity: 'info',
  title: 'Charge non répartie entre les livrables',
  why: 'Sans répartition, on ne peut ni juger une méthode, ni payer un travail interrompu.',
  remede: 'Ajoutez les jours à chaque livrable ou à chaque ligne du calendrier.',
  message: ({ charge, livrables }) => `${charge} sont prévus pour ${livrables} livrables sans répartition, attendu les jours de chacun.`,
  accepts: () => [
    planned(30, { livrables: [{ ...report, charge: { min: 10, max: 10, unite: 'hommeJour' } }, { intitule: 'Guide' }] }),
    planned(30, { livrables: [report] }),
    planned(30, { equipe: { membres: [{ role: 'Expert', charge: { min: 30, max: 30, unite: 'hommeJour' } }] } }),
    example({ livrables: [report, { intitule: 'Guide' }] }),
  ],
  rejects: () => [
    { tor: planned(27), at: 'calendrier.charge' },
    { tor: planned(60, { livrables: [report, { intitule: 'Guide' }, { intitule: 'Base' }] }), at: 'calendrier.charge' },
  ],
  *check({ calendrier: { charge, lignes }, livrables, equipe }) {
    const listed = livrables.filter(({ nonListe }) => nonListe === undefined).length;
    const shared =
      [...livrables, ...lignes, ...equipe.membres].some((one) => one.charge !== undefined) || lignes.some(({ charges }) => charges !== undefined);
    if (charge === undefined || listed < fewest || shared) return;
    const words = `${figure(charge.max)} ${charge.unite === 'hommeJour' ? 'hommes-jours' : 'hommes-mois'}`;
    yield { at: 'calendrier.charge', operands: ['calendrier.charge'], facts: { charge: words, livrables: listed }, absence: true };
  },
});
