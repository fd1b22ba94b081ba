// What terms of reference under the directives of the WAEMU must say.

export const uemoa = {
  id: 'uemoa',
  titre: 'UEMOA, prestations intellectuelles',
  source: 'Directive n° 04/2005/CM/UEMOA et code des marchés publics du Bénin.',
  requiredSections: [
    { type: 'contexte', severity: 'warning' },
    { type: 'objectifs', severity: 'error' },
    { type: 'livrables', severity: 'error' },
    { type: 'calendrier', severity: 'warning' },
    { type: 'qualifications', severity: 'warning' },
    { type: 'candidature', severity: 'error' },
    { type: 'evaluation', severity: 'error' },
  ],
  avanceMaximale: { valeur: 20, source: 'code des marchés publics du Bénin, articles 92 et 111' },
  delaiMinimal: { valeur: 21, source: 'code des marchés publics du Bénin, article 54' },
} as const;
