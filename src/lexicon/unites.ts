// Units of calendar time and of effort, and the words around them.

export const unitesDeTemps = [
  { valeur: 'jour', formes: ['jour', 'jours', 'journée', 'journées', 'j'] },
  { valeur: 'jourOuvre', formes: ['jour ouvré', 'jours ouvrés', 'journées ouvrées', 'jours ouvrées', 'jours de semaine', 'JO'] },
  { valeur: 'jourOuvrable', formes: ['jour ouvrable', 'jours ouvrables', 'journées ouvrables'] },
  { valeur: 'jourCalendaire', formes: ['jour calendaire', 'jours calendaires', 'jours calendriers', 'jours calendrier', 'jours de calendrier', 'jours civils', 'JC'] },
  { valeur: 'jourFranc', formes: ['jour franc', 'jours francs'] },
  { valeur: 'semaine', formes: ['semaine', 'semaines', 'sem', 'sem.'] },
  { valeur: 'mois', formes: ['mois', 'mois calendaires', 'mois calendaire'] },
  { valeur: 'trimestre', formes: ['trimestre', 'trimestres'] },
  { valeur: 'semestre', formes: ['semestre', 'semestres'] },
  { valeur: 'an', formes: ['an', 'ans', 'année', 'années'] },
] as const;

/** Round counts of days in one word. */
export const comptesDeJours = [
  { valeur: 8, formes: ['huitaine'] },
  { valeur: 10, formes: ['dizaine de jours'] },
  { valeur: 15, formes: ['quinzaine', 'quinzaine de jours'] },
  { valeur: 20, formes: ['vingtaine de jours'] },
  { valeur: 30, formes: ['trentaine de jours'] },
] as const;

/** Round counts: « une trentaine de ». */
export const comptesRonds = [
  { valeur: 10, formes: ['dizaine'] },
  { valeur: 12, formes: ['douzaine'] },
  { valeur: 15, formes: ['quinzaine'] },
  { valeur: 20, formes: ['vingtaine'] },
  { valeur: 30, formes: ['trentaine'] },
  { valeur: 40, formes: ['quarantaine'] },
  { valeur: 50, formes: ['cinquantaine'] },
  { valeur: 60, formes: ['soixantaine'] },
  { valeur: 100, formes: ['centaine'] },
] as const;

/** Person-days and person-months. */
export const unitesDeCharge = [
  {
    valeur: 'hommeJour',
    formes: [
      'HJ', 'H/J', 'H.J', 'H.J.', 'H-J', 'J/H', 'JH', 'J.H', 'J/P', 'JP', 'P/J', 'HxJ',
      'homme-jour', 'hommes-jours', 'hommes-jour', 'homme-jours', 'homme/jour', 'hommes/jours', 'hommes/jour', 'homme/jours', 'homme jour', 'hommes jours', 'homme jours',
      'jour-homme', 'jours-homme', 'jours-hommes', 'jour/homme', 'jours/homme', 'jours/hommes', 'jours homme', 'jours hommes',
      'jour-personne', 'jours-personne', 'jours-personnes', 'jour/personne', 'jours/personne', 'jours/personnes', 'jour/personnes', 'jours personne', 'jours personnes',
      'personne-jour', 'personnes-jours', 'personnes-jour', 'personne/jour', 'personnes/jours', 'personnes/jour',
      'jour-expert', 'jours-expert', 'jours-experts', 'jour/expert', 'jours/expert', 'jours/experts', 'jours expert', 'jours experts', 'expert-jour', 'experts-jours', 'expert/jour', 'experts/jours',
      'jour-consultant', 'jours-consultant', 'jours-consultants', 'jours/consultant', 'jours/consultants', 'jours consultant', 'consultant-jour', 'consultants-jours',
      'jour de travail', 'jours de travail', 'journées de travail', 'jours ouvrés de travail', 'jours ouvrables de travail', 'jours effectifs de travail', 'jours effectifs', 'jours de travail effectif',
      "jours d'expertise", "jour d'expertise", "journées d'expertise", "jours d'intervention", "jour d'intervention", "journées d'intervention",
      'jours de prestation', 'jour de prestation', 'jours ouvrables de prestation', 'jours ouvrés de prestation', "jours ouvrables d'intervention", "jours ouvrés d'intervention", 'jours de prestations', 'journées de prestation', 'jours prestés', 'jours facturables', 'jours facturés',
      'jours de consultance', 'jours de consultant', 'journées de consultant', "jours d'expert", "journées d'expert", 'jours de consultation', 'jours de conseil', "jours d'honoraires", "jours d'appui", 'jours/prestataire',
    ],
  },
  {
    valeur: 'hommeMois',
    formes: [
      'HM', 'H/M', 'H.M', 'homme-mois', 'hommes-mois', 'homme/mois', 'hommes/mois', 'mois-homme', 'mois-hommes', 'mois/homme', 'mois/hommes',
      'personne-mois', 'personnes-mois', 'personne/mois', 'personnes/mois', 'mois-personne', 'mois-personnes', 'mois/personne', 'expert-mois', 'experts-mois', 'mois-expert', 'mois-experts',
      "mois d'expertise",
    ],
  },
] as const;

/** Nouns that turn the days said after them into an effort. */
export const nomsDeCharge = [
  'volume de travail',
  'volume de jours',
  'volume total',
  'charge de travail',
  'charge globale',
  'charge totale',
  'temps réel de travail',
  'temps effectif de travail',
  "niveau d'effort",
  'effort',
  'temps de travail',
  'nombre de jours',
  'nombre total de jours',
  "nombre d'hommes-jours",
  "nombre d'hommes/jours",
  'nombre de HJ',
  'nombre de H/J',
  'nombre de jours de travail',
] as const;

/** People whose days are multiplied: « 2 experts × 15 jours ». */
export const personnes = ['expert', 'experts', 'consultant', 'consultants', 'consultantes', 'personne', 'personnes', 'formateur', 'formateurs', 'agent', 'agents', 'enquêteur', 'enquêteurs', 'intervenant', 'intervenants'] as const;

/** What the whole of the work is called. */
export const travauxEntiers = ['mission', 'mandat', 'marché', 'contrat', 'travaux', 'prestation', 'prestations', 'intervention', 'étude', 'accompagnement', 'évaluation', 'expertise', 'consultation', 'appui', 'audit'] as const;
