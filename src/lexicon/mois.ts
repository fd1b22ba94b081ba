// Months and days of the week, as written in full or abbreviated; in English too, as sites frame a notice.

export const mois = [
  { valeur: 1, formes: ['janvier', 'janv', 'jan', 'january'] },
  { valeur: 2, formes: ['février', 'févr', 'fév', 'february', 'feb'] },
  { valeur: 3, formes: ['mars', 'march'] },
  { valeur: 4, formes: ['avril', 'avr', 'april', 'apr'] },
  { valeur: 5, formes: ['mai', 'may'] },
  { valeur: 6, formes: ['juin', 'june'] },
  { valeur: 7, formes: ['juillet', 'juil', 'july', 'jul'] },
  { valeur: 8, formes: ['août', 'aoû', 'aofit', 'august', 'aug'] },
  { valeur: 9, formes: ['septembre', 'sept', 'sep', '7bre', 'september'] },
  { valeur: 10, formes: ['octobre', 'oct', '8bre', 'october'] },
  { valeur: 11, formes: ['novembre', 'nov', '9bre', 'november'] },
  { valeur: 12, formes: ['décembre', 'déc', 'december'] },
] as const;

export const joursDeSemaine = [
  { valeur: 'lundi', formes: ['lundi'] },
  { valeur: 'mardi', formes: ['mardi'] },
  { valeur: 'mercredi', formes: ['mercredi'] },
  { valeur: 'jeudi', formes: ['jeudi'] },
  { valeur: 'vendredi', formes: ['vendredi'] },
  { valeur: 'samedi', formes: ['samedi'] },
  { valeur: 'dimanche', formes: ['dimanche'] },
] as const;

/** Words that place a date at the beginning, in the middle or at the end of a month or a year. */
export const parties = [
  { valeur: 'debut', formes: ['début', 'début du mois de', 'début de', "début d'", "début de l'année", 'début du mois'] },
  { valeur: 'mi', formes: ['mi', 'mi-', 'milieu', 'milieu du mois de', 'milieu du mois', 'milieu de', "milieu d'", "milieu de l'année"] },
  { valeur: 'fin', formes: ['fin', 'fin du mois de', 'fin du mois', 'fin de', "fin d'", "fin de l'année", "fin d'année"] },
] as const;

/** Words after which four digits are a year. */
export const annoncesAnnee = [
  'en',
  'année',
  'années',
  'an',
  'exercice',
  'exercices',
  'exercice budgétaire',
  'campagne',
  'depuis',
  "jusqu'en",
  "jusqu'à",
  "d'ici",
  "d'ici à",
  'horizon',
  'dès',
  'avant',
  'après',
  'courant',
  'période',
  'programme',
  'plan',
  'stratégie',
  'cycle',
  'programmation',
  'convention',
] as const;
