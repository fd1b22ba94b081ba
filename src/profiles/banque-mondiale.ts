// What terms of reference of a project of the World Bank must say.

import { sectionsDesBailleurs } from './profile.ts';

export const banqueMondiale = {
  id: 'banque-mondiale',
  titre: 'Banque mondiale, sélection de consultants',
  source: 'Directives « Sélection et emploi de consultants », contenu des termes de référence.',
  requiredSections: sectionsDesBailleurs,
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
