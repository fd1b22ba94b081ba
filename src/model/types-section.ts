// The kinds of clause that a section can hold, without zod, so that a check does not load it.

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
