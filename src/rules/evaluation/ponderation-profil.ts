// A model in, a price that weighs more or less than the profile allows out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Critere } from '../../model/selection.ts';
import { severityOf, sourceOf } from '../demands.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Outside = { readonly poids: number; readonly minimum: number; readonly maximum: number; readonly source: string };

const priced = /\bprix\b|financi[eè]r|\bco[uû]ts?\b/iu;

const grid = (prix: number, intitule = 'Offre financière') =>
  example({
    evaluation: {
      criteres: [
        { intitule: 'Offre technique', poids: 100 - prix, unite: 'pourcent' },
        { intitule, poids: prix, unite: 'pourcent' },
      ] satisfies Critere[],
    },
  });

export const ponderationProfil = defineRule<Outside>({
  id: 'evaluation/ponderation-profil',
  severity: 'warning',
  title: 'Poids du prix hors des bornes de l’agence',
  why: 'Un poids hors des bornes du règlement fait annuler le classement.',
  remede: 'Ramenez le poids du prix dans les bornes.',
  message: ({ poids, minimum, maximum, source }) =>
    `Le prix compte pour ${figure(poids)} %, attendu entre ${figure(minimum)} et ${figure(maximum)} % ${source}.`,
  profile: { titre: 'Essai', poidsDuPrix: { minimum: 10, maximum: 40, source: 'article 1' } },
  accepts: () => [grid(30), grid(40), grid(50, 'Méthodologie')],
  rejects: () => [
    { tor: grid(50), at: 'evaluation.criteres.1.poids' },
    { tor: grid(5, 'Prix'), at: 'evaluation.criteres.1.poids' },
  ],
  *check({ evaluation: { criteres } }, { profile }) {
    const bounds = profile?.poidsDuPrix;
    const index = criteres.findIndex(({ intitule, parent }) => parent === undefined && priced.test(intitule));
    const price = criteres[index];
    if (bounds === undefined || price?.poids === undefined || price.unite !== 'pourcent') return;
    if (price.poids >= bounds.minimum && price.poids <= bounds.maximum) return;
    const at: Path = `evaluation.criteres.${index}.poids`;
    yield {
      at,
      operands: [at],
      facts: { poids: price.poids, minimum: bounds.minimum, maximum: bounds.maximum, source: sourceOf(bounds) },
      severity: severityOf(bounds, 'warning'),
    };
  },
});
