// What a special tender document of Enabel must say.

export const enabel = {
  id: 'enabel',
  titre: 'Enabel, cahier spécial des charges',
  source: 'Cahiers spéciaux des charges publiés : parties et ordre.',
  requiredSections: [
    { type: 'objectifs', severity: 'error' },
    { type: 'livrables', severity: 'warning' },
    { type: 'calendrier', severity: 'warning' },
    { type: 'candidature', severity: 'error' },
    { type: 'evaluation', severity: 'warning' },
  ],
  rubriques: [
    { titre: 'Protection des données et confidentialité', mots: ['confidential', 'donnees', 'rgpd'], severity: 'info' },
    { titre: 'Obligations déontologiques', mots: ['deontolog', 'ethique', 'integrite'], severity: 'info' },
  ],
} as const;
