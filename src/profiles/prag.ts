// What terms of reference annexed to a contract of the European Union must say.

import { sectionsDesBailleurs } from './profile.ts';

export const prag = {
  id: 'prag',
  titre: 'Union européenne, annexe B8 du PRAG',
  source: 'Modèle de termes de référence du PRAG (annexe B8), table des matières.',
  requiredSections: sectionsDesBailleurs,
  rubriques: [
    { titre: 'Hypothèses et risques', mots: ['hypothese', 'risque'], severity: 'warning' },
    { titre: 'Logistique et calendrier', mots: ['logistique', 'lieu', 'calendrier'], severity: 'warning' },
    { titre: 'Besoins', mots: ['besoin', 'exigence', 'personnel', 'ressource', 'moyens', 'expert', 'profil'], severity: 'info' },
    { titre: 'Rapports', mots: ['rapport', 'livrable', 'produit'], severity: 'warning' },
    { titre: 'Suivi et évaluation', mots: ['suivi', 'indicateur'], severity: 'info' },
  ],
  avanceMaximale: { valeur: 40, source: 'conditions particulières des contrats à prix global', aConfirmer: true },
  independance: { source: 'PRAG, critères de sélection et conflits d’intérêts' },
} as const;
