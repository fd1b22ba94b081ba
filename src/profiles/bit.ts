// What terms of reference of the International Labour Office must say.

export const bit = {
  id: 'bit',
  titre: 'Bureau international du Travail',
  source: 'Listes de contrôle du BIT et collaborations extérieures : rubriques attendues.',
  requiredSections: [
    { type: 'contexte', severity: 'error' },
    { type: 'objectifs', severity: 'error' },
    { type: 'livrables', severity: 'error' },
    { type: 'calendrier', severity: 'error' },
    { type: 'qualifications', severity: 'warning' },
    { type: 'paiement', severity: 'warning' },
    { type: 'candidature', severity: 'warning' },
  ],
} as const;
