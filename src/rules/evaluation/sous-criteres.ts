// A model in, the criteria whose details do not make their weight out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Critere } from '../../model/selection.ts';
import { bonus } from '../criteria.ts';
import { defineRule } from '../rule.ts';
import { count, figure, quoted } from '../wording.ts';

type Parts = { readonly critere: string; readonly somme: number; readonly attendu: number; readonly nombre: number; readonly unite: string };

const criterion = (intitule: string, poids: number, more: Partial<Critere> = {}): Critere => ({ intitule, poids, unite: 'point', ...more });
const under = (parent: string, ...weights: readonly number[]): readonly Critere[] =>
  weights.map((poids, index) => criterion(`${parent} ${index + 1}`, poids, { parent }));
const grid = (...criteres: readonly Critere[]) => example({ evaluation: { criteres: [...criteres] } });
const tolerance = 0.5;

interface Detail {
  readonly path: Path;
  readonly poids: number;
}

/** The details of a criterion with their weights; none when one of them has none, adds to the note, or counts in another unit. */
function detailsOf(parent: Critere, criteres: readonly Critere[]): readonly Detail[] {
  const details = criteres.flatMap((critere, index) => (critere.parent === parent.intitule ? [{ critere, index }] : []));
  if (details.some(({ critere }) => critere.unite !== parent.unite || bonus.test(critere.intitule))) return [];
  const weighed = details.flatMap(({ critere: { poids }, index }) =>
    poids === undefined ? [] : [{ poids, path: `evaluation.criteres.${index}.poids` as const }],
  );
  return weighed.length === details.length ? weighed : [];
}

/** Another criterion has details that make its weight: the grid was read to that depth. */
function isReadElsewhere(of: Critere, criteres: readonly Critere[]): boolean {
  return criteres.some((critere) => {
    const details = critere === of || critere.poids === undefined ? [] : detailsOf(critere, criteres);
    return details.length >= 2 && Math.abs(sumOf(details) - (critere.poids ?? 0)) <= tolerance;
  });
}

function sumOf(details: readonly Detail[]): number {
  return Math.round(details.reduce((total, { poids }) => total + poids, 0) * 100) / 100;
}

/** Too little by less than any detail has, where other details make their criterion: no line was lost in reading. */
function isWholeList(missing: number, details: readonly Detail[], critere: Critere, criteres: readonly Critere[]): boolean {
  return details.every(({ poids }) => missing < poids) && isReadElsewhere(critere, criteres);
}

/** « 10 ans : 20 points, 5 ans : 10 points » is a scale, and so are details that make the criterion twice; a grid out of 100 points is weighed afterwards. */
function isScale(details: readonly Detail[], whole: number, sum: number): boolean {
  return (
    details.some(({ poids }) => poids >= whole - tolerance) ||
    (details.length > 2 && sum >= 2 * whole) ||
    (whole !== 100 && Math.abs(sum - 100) <= tolerance)
  );
}

export const sousCriteres = defineRule<Parts>({
  id: 'evaluation/sous-criteres',
  severity: 'error',
  title: 'Sous-critères dont la somme n’est pas le critère',
  why: 'On ne sait plus combien de points le critère vaut : la note est contestable.',
  remede: 'Corrigez les points des sous-critères ou ceux du critère.',
  message: ({ critere, somme, attendu, nombre, unite }) =>
    `Les ${count(nombre, 'sous-critère')} de ${critere} font ${figure(somme)} ${unite}, attendu ${figure(attendu)} ${unite}.`,
  accepts: () => [
    grid(criterion('Équipe', 30), ...under('Équipe', 20, 10), criterion('Prix', 70)),
    grid(criterion('Équipe', 33), ...under('Équipe', 16.5, 16.5), criterion('Prix', 67)),
    // A technical grid out of 100 points is weighed afterwards.
    grid(criterion('Technique', 70), ...under('Technique', 60, 40), criterion('Prix', 30)),
    // A scale: only one of the lines counts.
    grid(criterion('Expérience', 20), ...under('Expérience', 20, 15, 10), criterion('Prix', 80)),
    grid(criterion('Diplôme', 10), ...under('Diplôme', 6, 8, 9), criterion('Prix', 90)),
    // Bonus points come on top.
    grid(criterion('Équipe', 30), ...under('Équipe', 20, 10), criterion('Bonus pour la parité', 5, { parent: 'Équipe' }), criterion('Prix', 70)),
    // One detail alone may be an example.
    grid(criterion('Équipe', 30), ...under('Équipe', 20), criterion('Prix', 70)),
    // Points of a criterion in percent.
    grid(criterion('Équipe', 30, { unite: 'pourcent' }), ...under('Équipe', 25, 15), criterion('Prix', 70, { unite: 'pourcent' })),
    // Two criteria of one name: whose the details are is not known.
    grid(criterion('Équipe', 30), ...under('Équipe', 25, 15), criterion('Équipe', 70)),
  ],
  rejects: () => [
    { tor: grid(criterion('Équipe', 30), ...under('Équipe', 20, 15), criterion('Prix', 70)), at: 'evaluation.criteres.0.poids' },
    { tor: grid(criterion('Diplôme', 20), ...under('Diplôme', 6, 8, 9), criterion('Prix', 80)), at: 'evaluation.criteres.0.poids' },
    // Too little by less than any line has, beside a criterion whose details make its weight.
    {
      tor: grid(
        criterion('Expérience', 22),
        ...under('Expérience', 4, 14, 3),
        criterion('Équipe', 38),
        ...under('Équipe', 20, 18),
        criterion('Prix', 40),
      ),
      at: 'evaluation.criteres.0.poids',
    },
    // Too little: a line may not have been read.
    { tor: grid(criterion('Prix', 60), criterion('Équipe', 40), ...under('Équipe', 10, 20)), at: 'evaluation.criteres.1.poids' },
  ],
  *check({ evaluation: { criteres } }) {
    for (const [index, critere] of criteres.entries()) {
      const { intitule, poids, unite } = critere;
      if (poids === undefined || criteres.filter((other) => other.intitule === intitule).length > 1) continue;
      const details = detailsOf(critere, criteres);
      const sum = sumOf(details);
      if (details.length < 2 || Math.abs(sum - poids) <= tolerance || isScale(details, poids, sum)) continue;
      yield {
        at: `evaluation.criteres.${index}.poids`,
        operands: [`evaluation.criteres.${index}.poids`, ...details.map(({ path }) => path)],
        facts: { critere: quoted(intitule), somme: sum, attendu: poids, nombre: details.length, unite: unite === 'point' ? 'points' : '%' },
        ...(sum < poids && !isWholeList(poids - sum, details, critere, criteres) ? { severity: 'warning' as const } : {}),
      };
    }
  },
});
