// What terms of reference of an evaluation by the criteria of the OECD must say.

export const evaluationCad = {
  id: 'evaluation-cad',
  titre: 'Évaluation selon les critères du CAD',
  source: 'Critères d’évaluation du CAD de l’OCDE (2019), canevas du PNUD et de l’UNEG.',
  requiredSections: [
    { type: 'contexte', severity: 'error' },
    { type: 'objectifs', severity: 'error' },
    { type: 'methodologie', severity: 'warning' },
    { type: 'livrables', severity: 'error' },
    { type: 'calendrier', severity: 'error' },
    { type: 'qualifications', severity: 'warning' },
    { type: 'gestion', severity: 'warning' },
  ],
  rubriques: [
    { titre: 'Critères et questions d’évaluation', mots: ['critere', 'question'], severity: 'warning' },
    { titre: 'Éthique', mots: ['ethique', 'deontolog', 'norme'], severity: 'info' },
  ],
  criteresCad: { valeur: 4, source: 'OCDE/CAD, six critères, 2019' },
  independance: { source: 'listes de contrôle du BIT et de l’UNEG' },
} as const;
