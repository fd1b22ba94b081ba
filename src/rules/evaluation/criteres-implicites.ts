// A model in, weights given to the documents of the offer without being called criteria out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Critere } from '../../model/selection.ts';
import { defineRule } from '../rule.ts';
import { count, figure, list } from '../wording.ts';

type Implicit = { readonly nombre: number; readonly poids: readonly string[] };

const weighed = (poids: number, more: Partial<Critere> = {}): Critere => ({ intitule: 'Note méthodologique', poids, unite: 'pourcent', ...more });

export const criteresImplicites = defineRule<Implicit>({
  id: 'evaluation/criteres-implicites',
  severity: 'warning',
  title: 'Critères d’évaluation sous-entendus',
  why: 'Un pourcentage à côté d’une pièce ne dit ni ce qui est noté ni comment : deux évaluateurs noteront deux choses différentes.',
  remede: 'Ajoutez une section « Critères d’évaluation » qui reprend ces poids et dit ce que chacun note.',
  message: ({ nombre, poids }) =>
    `${count(nombre, 'poids', 'poids')} (${list(poids)}) ${nombre < 2 ? 'est donné' : 'sont donnés'} à des pièces de l’offre sans être annoncés comme critères, attendu des critères d’évaluation.`,
  accepts: () => [
    example({ evaluation: { criteres: [weighed(70), weighed(30)] } }),
    // Criteria are announced elsewhere: the documents only repeat them.
    example({ evaluation: { criteres: [weighed(70), weighed(30, { implicite: true })] } }),
    example({ evaluation: { criteres: [weighed(70, { implicite: true }), weighed(30, { implicite: true })], methode: 'qualité-coût' } }),
  ],
  rejects: () => [
    { tor: example({ evaluation: { criteres: [weighed(70, { implicite: true }), weighed(30, { implicite: true })] } }), at: 'evaluation.criteres' },
    {
      tor: example({ evaluation: { criteres: [20, 30, 50].map((poids) => weighed(poids, { implicite: true })) } }),
      at: 'evaluation.criteres',
    },
  ],
  *check({ evaluation: { criteres, methode } }) {
    const weights = criteres.flatMap(({ poids }) => poids ?? []);
    if (methode !== undefined || weights.length < 2 || criteres.some(({ implicite }) => implicite !== true)) return;
    yield {
      at: 'evaluation.criteres',
      operands: criteres.map((_, i): Path => `evaluation.criteres.${i}.poids`),
      facts: { nombre: weights.length, poids: weights.map((poids) => `${figure(poids)} %`) },
    };
  },
});
