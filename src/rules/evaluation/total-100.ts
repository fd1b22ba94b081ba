// A model in, the weights of criteria that do not make their total out.
import { example } from '../../model/example.ts';
import type { Critere } from '../../model/selection.ts';
import { reachesTotal, weightSums } from '../criteria.ts';
import { defineRule } from '../rule.ts';
import { completes } from '../unread-shares.ts';
import { count, figure } from '../wording.ts';

type Total = { readonly somme: number; readonly attendu: number; readonly criteres: number; readonly unite: string };

const criterion = (poids: number | undefined, more: Partial<Critere> = {}): Critere => ({
  intitule: 'Critère',
  unite: 'pourcent',
  ...(poids === undefined ? {} : { poids }),
  ...more,
});
const grid = (...criteres: Critere[]) => example({ evaluation: { criteres } });
const point = { unite: 'point' as const };

export const total100 = defineRule<Total>({
  id: 'evaluation/total-100',
  severity: 'error',
  title: 'Poids des critères dont la somme n’est pas le total',
  why: 'Une grille qui ne fait pas son total rend toutes les notes contestables.',
  remede: 'Corrigez les poids ou le total annoncé.',
  message: ({ somme, attendu, criteres, unite }) =>
    `Les ${count(criteres, 'critère')} font ${figure(somme)} ${unite}, attendu ${figure(attendu)} ${unite}.`,
  accepts: () => [
    grid(criterion(30), criterion(30), criterion(20), criterion(20)),
    grid(criterion(70), criterion(30)),
    // Sub-criteria make their parent, not the total.
    grid(criterion(70, { intitule: 'Technique' }), criterion(30), criterion(50, { parent: 'Technique' }), criterion(20, { parent: 'Technique' })),
    // A parent without weight counts for what its details weigh.
    grid(criterion(60), criterion(undefined, { intitule: 'Équipe' }), criterion(25, { parent: 'Équipe' }), criterion(15, { parent: 'Équipe' })),
    // A technical grid out of 100 points, then 70/30 with the price: two sums, whatever their unit.
    grid(criterion(60, point), criterion(40, point), criterion(70), criterion(30)),
    grid(criterion(60), criterion(40), criterion(70), criterion(30)),
    example({ evaluation: { criteres: [criterion(50, point), criterion(30, point)], totalDeclare: 80 } }),
    example({ evaluation: { criteres: [criterion(50, point), criterion(30, point), criterion(70), criterion(30)], totalDeclare: 80 } }),
    // Two stages, each out of its own total.
    example({ evaluation: { criteres: [60, 40, 30, 20].map((poids) => criterion(poids, point)), totauxParEtape: [100, 50] } }),
    // A criterion without weight may hold the rest.
    grid(criterion(40), criterion(30), criterion(undefined)),
    grid(criterion(40)),
    // Points on top.
    grid(criterion(60), criterion(40), criterion(5, { intitule: 'Bonus pour la parité' })),
    grid(criterion(33.33), criterion(33.33), criterion(33.33)),
  ],
  rejects: () => [
    { tor: grid(criterion(70), criterion(40)), at: 'evaluation.criteres' },
    { tor: example({ evaluation: { criteres: [criterion(50, point), criterion(40, point)], totalDeclare: 100 } }), at: 'evaluation.criteres' },
    {
      tor: grid(
        criterion(60),
        criterion(undefined, { intitule: 'Équipe' }),
        criterion(25, { parent: 'Équipe' }),
        criterion(25, { parent: 'Équipe' }),
      ),
      at: 'evaluation.criteres',
    },
    { tor: grid(criterion(60), criterion(45), criterion(5, { intitule: 'Bonus pour la parité' })), at: 'evaluation.criteres' },
    {
      tor: example({ evaluation: { criteres: [60, 40, 30, 10].map((poids) => criterion(poids, point)), totauxParEtape: [100, 50] } }),
      at: 'evaluation.criteres',
    },
    // Points without a declared total may be out of something else: a warning.
    { tor: grid(criterion(50, point), criterion(20, point)), at: 'evaluation.criteres' },
  ],
  *check({ evaluation }, { unreadShares }) {
    for (const sum of weightSums(evaluation)) {
      if (reachesTotal(sum) || completes(unreadShares?.evaluation ?? [], sum.sum, sum.expected)) continue;
      yield {
        at: 'evaluation.criteres',
        operands: sum.operands,
        facts: { somme: sum.sum, attendu: sum.expected, criteres: sum.weights.length, unite: sum.unite === 'point' ? 'points' : '%' },
        ...(!sum.declared ? { severity: 'warning' } : {}),
      };
    }
  },
});
