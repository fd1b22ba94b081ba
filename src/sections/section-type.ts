// The kinds of clause that a section can hold; the same words as in the model.

export const typesSection = [
  'contexte',
  'objet',
  'objectifs',
  'taches',
  'methodologie',
  'livrables',
  'calendrier',
  'paiement',
  'penalites',
  'budget',
  'equipe',
  'qualifications',
  'candidature',
  'evaluation',
  'gestion',
  'partiesPrenantes',
  'confidentialite',
  'annexes',
  'autre',
] as const;

export type TypeSection = (typeof typesSection)[number];
