// What the special prescriptions of a Moroccan public contract for studies must say.

export const maPublic = {
  id: 'ma-public',
  titre: 'Maroc, marché public d’études',
  source: 'Décret n° 2-22-431 du 8 mars 2023, et cahiers des prescriptions spéciales publiés.',
  requiredSections: [
    { type: 'objectifs', severity: 'error' },
    { type: 'livrables', severity: 'error' },
    { type: 'calendrier', severity: 'error' },
    { type: 'paiement', severity: 'warning' },
    { type: 'penalites', severity: 'warning' },
    { type: 'gestion', severity: 'info' },
  ],
  delaiMinimal: { valeur: 21, source: 'décret n° 2-22-431, publicité d’un appel d’offres ouvert' },
  validiteMinimale: { valeur: 60, source: 'décret n° 2-22-431, article 36' },
  poidsDuPrix: { minimum: 10, maximum: 40, source: 'décret n° 2-22-431, article 144, études', aConfirmer: true },
  canal: { valeur: 'portail', source: 'dépôt électronique obligatoire sur le portail des marchés publics' },
} as const;
