// What terms of reference of a project of the World Bank must say.

export const banqueMondiale = {
  id: 'banque-mondiale',
  titre: 'Banque mondiale, sélection de consultants',
  source: 'Directives « Sélection et emploi de consultants », contenu des termes de référence.',
  requiredSections: [
    { type: 'contexte', severity: 'error' },
    { type: 'objectifs', severity: 'error' },
    { type: 'taches', severity: 'warning' },
    { type: 'livrables', severity: 'error' },
    { type: 'calendrier', severity: 'error' },
    { type: 'qualifications', severity: 'warning' },
  ],
  rubriques: [
    {
      titre: 'Données, services et installations fournis par le client',
      mots: ['client', 'fourni', 'installation', 'facilite', 'moyens', 'logistique', 'obligations'],
      severity: 'info',
    },
    {
      titre: 'Dispositions institutionnelles',
      mots: ['institutionnel', 'supervision', 'organisation', 'pilotage', 'gestion', 'suivi'],
      severity: 'info',
    },
  ],
} as const;
