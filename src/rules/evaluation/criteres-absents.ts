// A model in, the absence of any criterion or method of award out.
import { example, type Given } from '../../model/example.ts';
import { clauseWasRead } from '../clause-read.ts';
import { hasSection, outlineWasRead, owesClauses } from '../outline.ts';
import { defineRule } from '../rule.ts';

const sections: NonNullable<Given['sections']> = [
  { titre: 'Contexte', niveau: 1, types: ['contexte'], mots: 90, lignes: [] },
  { titre: 'Candidature', niveau: 1, types: ['candidature'], mots: 60, lignes: [] },
];

export const criteresAbsents = defineRule<Record<string, never>>({
  id: 'evaluation/criteres-absents',
  severity: 'warning',
  title: 'Critères d’évaluation absents',
  why: 'Un candidat évincé peut contester un choix dont les critères n’étaient pas annoncés.',
  remede: 'Annoncez les critères et leur poids, ou la méthode d’attribution.',
  message: () => 'Aucun critère d’évaluation n’a été trouvé, attendu des critères avec leur poids ou une méthode d’attribution.',
  accepts: () => [
    example({ sections, evaluation: { criteres: [{ intitule: 'Méthodologie', poids: 60, unite: 'point' }] } }),
    // The lowest price, or the rules of the consultation, are a method.
    example({ sections, evaluation: { methode: 'moins-disant' } }),
    // A section of which nothing was read, or an outline that was not, may be our failure.
    example({ sections: [...sections, { titre: 'Évaluation des offres', niveau: 1, types: ['evaluation'], mots: 70, lignes: [] }] }),
    example({}),
    example({ sections, typeDocument: 'contrat' }),
    example({ sections: sections.slice(0, 1), typeDocument: 'cahierDesCharges' }),
    example({
      sections: (['contexte', 'objectifs', 'livrables'] as const).map((type) => ({ titre: type, niveau: 1, types: [type], mots: 70, lignes: [] })),
    }),
  ],
  rejects: () => [
    { tor: example({ sections }), at: 'evaluation.criteres' },
    {
      tor: example({ sections, typeDocument: 'appelAConsultation', candidature: { pieces: [{ nom: 'Offre financière' }] } }),
      at: 'evaluation.criteres',
    },
  ],
  *check(tor, { requiredSections, announced, mentions }) {
    if (!owesClauses(tor) || !outlineWasRead(tor) || hasSection(tor, 'evaluation') || clauseWasRead(tor, 'evaluation')) return;
    // A « cahier » that takes no offers is the contract: the rules of the consultation stand beside it.
    if (tor.typeDocument === 'cahierDesCharges' && !hasSection(tor, 'candidature') && !clauseWasRead(tor, 'candidature')) return;
    // Terms of reference that ask for nobody and take no offers order the work of a team that is there.
    const awaits = (['candidature', 'qualifications'] as const).some((type) => hasSection(tor, type) || clauseWasRead(tor, type));
    if (tor.typeDocument === 'termesDeReference' && !awaits) return;
    if (announced?.includes('evaluation') === true || mentions?.includes('choixDesOffres') === true) return;
    const asked = requiredSections.find(({ type }) => type === 'evaluation');
    yield { at: 'evaluation.criteres', operands: [], facts: {}, absence: true, severity: asked?.severity === 'info' ? 'info' : 'warning' };
  },
});
