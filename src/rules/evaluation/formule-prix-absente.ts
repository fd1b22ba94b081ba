// A model in, a price that counts for so much of which nobody knows how it is marked out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Critere } from '../../model/selection.ts';
import { defineRule } from '../rule.ts';
import { figure, quoted } from '../wording.ts';

type Unmarked = { readonly critere: string; readonly poids: string };

const priced = /\bprix\b|financi[eè]r|\bco[uû]ts?\b/iu;

const grid = (...criteres: readonly (readonly [intitule: string, poids: number])[]) =>
  example({ evaluation: { criteres: criteres.map(([intitule, poids]): Critere => ({ intitule, poids, unite: 'pourcent' })) } });

export const formulePrixAbsente = defineRule<Unmarked>({
  id: 'evaluation/formule-prix-absente',
  severity: 'info',
  title: 'Prix noté sans formule',
  why: 'Deux formules courantes donnent deux gagnants : le perdant contestera celle qui n’était pas écrite.',
  remede: 'Écrivez la formule, par exemple « note = 100 × prix le plus bas / prix de l’offre ».',
  message: ({ critere, poids }) => `Le prix compte pour ${poids} (${critere}) sans que sa notation soit dite, attendu une formule.`,
  accepts: () => [
    grid(['Méthodologie', 60], ['Expérience', 40]),
    example({ evaluation: { criteres: [{ intitule: 'Prix' }] } }),
    // A detail of the technical note.
    example({ evaluation: { criteres: [{ intitule: 'Gestion financière de projets', poids: 10, unite: 'point', parent: 'Technique' }] } }),
  ],
  rejects: () => [
    { tor: grid(['Offre technique', 70], ['Offre financière', 30]), at: 'evaluation.criteres.1' },
    { tor: grid(['Prix', 40], ['Méthodologie', 60]), at: 'evaluation.criteres.0' },
  ],
  *check({ evaluation: { criteres } }, { mentions }) {
    if (mentions?.includes('notationDuPrix') || mentions?.includes('reglement')) return;
    const index = criteres.findIndex(({ intitule, poids, parent }) => poids !== undefined && parent === undefined && priced.test(intitule));
    const price = criteres[index];
    if (price?.poids === undefined) return;
    const at: Path = `evaluation.criteres.${index}`;
    const poids = `${figure(price.poids)} ${price.unite === 'point' ? 'points' : '%'}`;
    yield { at, operands: [at], facts: { critere: quoted(price.intitule), poids }, absence: true };
  },
});
