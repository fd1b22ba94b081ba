// A model in, an evaluation that names too few of the criteria of the OECD out.
import { example, type Given } from '../../model/example.ts';
import { sourceOf } from '../demands.ts';
import { outlineWasRead, owesClauses } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Few = { readonly nommes: number; readonly minimum: number; readonly source: string };

const criteria = ['pertinence', 'coherence', 'efficacite', 'efficience', 'impact', 'durabilite'];

const outlined = (given: Given = {}) =>
  example({
    sections: [
      { titre: 'Objectifs', niveau: 1, types: ['objectifs'], mots: 80, lignes: [] },
      { titre: 'Livrables', niveau: 1, types: ['livrables'], mots: 80, lignes: [] },
    ],
    ...given,
  });

export const criteresCad = defineRule<Few>({
  id: 'conformite/criteres-cad',
  severity: 'warning',
  title: 'Évaluation sans les critères du CAD',
  why: 'Sans critères, l’évaluateur choisira ce qu’il mesure, et les évaluations ne se compareront pas.',
  remede: 'Nommez les critères retenus, et dites pourquoi les autres sont écartés.',
  message: ({ nommes, minimum, source }) =>
    `${count(nommes, 'critère est nommé', 'critères sont nommés')} parmi pertinence, cohérence, efficacité, efficience, impact et durabilité, attendu au moins ${minimum} ${source}.`,
  profile: { titre: 'Essai', criteresCad: { valeur: 4, source: 'CAD' } },
  accepts: () => [example({}), outlined({ typeDocument: 'contrat' })],
  rejects: () => [
    { tor: outlined(), at: 'sections' },
    { tor: outlined({ objectifs: [{ texte: 'Évaluer le projet', niveau: 'general' }] }), at: 'sections' },
  ],
  *check(tor, { profile, mentions }) {
    const minimum = profile?.criteresCad;
    const nommes = criteria.filter((name) => mentions?.includes(`cad:${name}`)).length;
    if (minimum === undefined || !owesClauses(tor) || !outlineWasRead(tor) || nommes >= minimum.valeur) return;
    if (mentions?.includes('cad:tous') === true) return;
    yield { at: 'sections', operands: [], facts: { nommes, minimum: minimum.valeur, source: sourceOf(minimum) }, absence: true };
  },
});
