// What any terms of reference must say, whatever the agency: section types with the severity of their absence.

export const generique = {
  id: 'generique',
  titre: 'Termes de référence, toutes agences',
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
