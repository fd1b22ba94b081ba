// What terms of reference of an individual contract of the UNDP must say.

export const pnudIc = {
  id: 'pnud-ic',
  titre: 'PNUD, contrat individuel (IC)',
  source: 'Canevas « Individual Contract – Terms of Reference » : rubriques et barème de paiement.',
  requiredSections: [
    { type: 'contexte', severity: 'error' },
    { type: 'taches', severity: 'warning' },
    { type: 'livrables', severity: 'error' },
    { type: 'gestion', severity: 'warning' },
    { type: 'calendrier', severity: 'error' },
    { type: 'qualifications', severity: 'error' },
    { type: 'paiement', severity: 'warning' },
    { type: 'candidature', severity: 'warning' },
    { type: 'evaluation', severity: 'warning' },
  ],
  rubriques: [{ titre: 'Lieu d’affectation', mots: ['lieu', 'affectation', 'duty'], severity: 'info' }],
} as const;
