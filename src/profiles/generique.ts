// What any terms of reference, whatever the agency, must say.

export const generique = {
  id: 'generique',
  titre: 'Termes de référence, toutes agences',
  source: 'Pratique générale, et canevas d’administrations (Bénin, Sénégal, Cameroun).',
  requiredSections: [
    { type: 'contexte', severity: 'warning' },
    { type: 'objectifs', severity: 'error' },
    { type: 'livrables', severity: 'error' },
    { type: 'calendrier', severity: 'error' },
    { type: 'qualifications', severity: 'warning' },
    { type: 'paiement', severity: 'warning' },
    { type: 'candidature', severity: 'error' },
    { type: 'evaluation', severity: 'warning' },
  ],
} as const;
