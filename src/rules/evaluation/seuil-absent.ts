// A model in, a technical note weighed against the price without a note under which an offer is out, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Critere } from '../../model/selection.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Unbarred = { readonly technique: string; readonly prix: string };

const priced = /\bprix\b|financi[eè]r|\bco[uû]ts?\b/iu;

const grid = (criteres: readonly (readonly [intitule: string, poids: number])[], seuil?: number) =>
  example({
    evaluation: {
      criteres: criteres.map(([intitule, poids]): Critere => ({ intitule, poids, unite: 'pourcent' })),
      ...(seuil === undefined ? {} : { seuil }),
    },
  });

export const seuilAbsent = defineRule<Unbarred>({
  id: 'evaluation/seuil-absent',
  severity: 'info',
  title: 'Aucune note technique minimale',
  why: 'Sans minimum, une offre très peu chère et médiocre peut l’emporter.',
  remede: 'Fixez la note technique sous laquelle l’offre financière n’est pas ouverte, par exemple 70 sur 100.',
  message: ({ technique, prix }) => `La qualité compte pour ${technique} et le prix pour ${prix} sans note technique minimale, attendu un seuil.`,
  accepts: () => [
    grid(
      [
        ['Technique', 70],
        ['Prix', 30],
      ],
      70,
    ),
    grid([
      ['Méthode', 60],
      ['Expérience', 40],
    ]),
    grid([['Prix', 100]]),
  ],
  rejects: () => [
    {
      tor: grid([
        ['Technique', 70],
        ['Offre financière', 30],
      ]),
      at: 'evaluation.seuil',
    },
    {
      tor: grid([
        ['Méthode', 40],
        ['Équipe', 40],
        ['Prix', 20],
      ]),
      at: 'evaluation.seuil',
    },
  ],
  *check({ evaluation: { criteres, seuil } }, { mentions }) {
    const top = criteres.flatMap(({ poids, parent, unite, intitule }, index) =>
      poids === undefined || parent !== undefined ? [] : [{ poids, unite, index, price: priced.test(intitule) }],
    );
    const sum = (price: boolean) => top.filter((one) => one.price === price).reduce((total, { poids }) => total + poids, 0);
    if (seuil !== undefined || mentions?.includes('seuil') || mentions?.includes('reglement')) return;
    if (new Set(top.map(({ unite }) => unite)).size !== 1 || sum(true) === 0 || Math.abs(sum(true) + sum(false) - 100) > 0.5 || sum(false) === 0)
      return;
    const unit = top[0]?.unite === 'point' ? 'points' : '%';
    yield {
      at: 'evaluation.seuil',
      operands: top.map(({ index }): Path => `evaluation.criteres.${index}.poids`),
      facts: { technique: `${figure(sum(false))} ${unit}`, prix: `${figure(sum(true))} ${unit}` },
      absence: true,
    };
  },
});
