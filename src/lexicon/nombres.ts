// The words of French numbers, in France, Belgium and Switzerland.

export const unites = [
  { valeur: 0, formes: ['zéro'] },
  { valeur: 1, formes: ['un', 'une'] },
  { valeur: 2, formes: ['deux'] },
  { valeur: 3, formes: ['trois'] },
  { valeur: 4, formes: ['quatre'] },
  { valeur: 5, formes: ['cinq'] },
  { valeur: 6, formes: ['six'] },
  { valeur: 7, formes: ['sept'] },
  { valeur: 8, formes: ['huit'] },
  { valeur: 9, formes: ['neuf'] },
  { valeur: 10, formes: ['dix'] },
  { valeur: 11, formes: ['onze'] },
  { valeur: 12, formes: ['douze'] },
  { valeur: 13, formes: ['treize'] },
  { valeur: 14, formes: ['quatorze'] },
  { valeur: 15, formes: ['quinze'] },
  { valeur: 16, formes: ['seize'] },
] as const;

export const dizaines = [
  { valeur: 20, formes: ['vingt', 'vingts'] },
  { valeur: 30, formes: ['trente'] },
  { valeur: 40, formes: ['quarante'] },
  { valeur: 50, formes: ['cinquante'] },
  { valeur: 60, formes: ['soixante'] },
  { valeur: 70, formes: ['septante'] },
  { valeur: 80, formes: ['huitante', 'octante'] },
  { valeur: 90, formes: ['nonante'] },
] as const;

export const echelles = [
  { valeur: 1_000_000_000, formes: ['milliard', 'milliards'] },
  { valeur: 1_000_000, formes: ['million', 'millions'] },
  { valeur: 1_000, formes: ['mille'] },
] as const;

export const cent = ['cent', 'cents'] as const;

/** Ordinals that number quarters, fortnights, weeks and months. */
export const ordinaux = [
  { valeur: 1, formes: ['premier', 'première', '1er', '1ère', '1re', '1ere'] },
  { valeur: 2, formes: ['deuxième', 'second', 'seconde', '2e', '2ème', '2nd', '2nde', '2d'] },
  { valeur: 3, formes: ['troisième', '3e', '3ème'] },
  { valeur: 4, formes: ['quatrième', '4e', '4ème'] },
  { valeur: -1, formes: ['dernier', 'dernière'] },
] as const;

/** Parts of an amount, in percent. */
export const fractions = [
  { valeur: 50, formes: ['la moitié', 'moitié', '1/2'] },
  { valeur: 33.33, formes: ['un tiers', 'le tiers', '1/3'] },
  { valeur: 66.67, formes: ['deux tiers', 'les deux tiers', '2/3'] },
  { valeur: 25, formes: ['un quart', 'le quart', '1/4'] },
  { valeur: 75, formes: ['trois quarts', 'les trois quarts', '3/4'] },
  { valeur: 20, formes: ['un cinquième', 'le cinquième', '1/5'] },
] as const;

/** Of a whole that others have begun to share. */
export const fractionsSuivantes = [
  { valeur: 50, formes: ["l'autre moitié", 'la seconde moitié', 'la deuxième moitié'] },
  { valeur: 33.33, formes: ['le deuxième tiers', 'le second tiers', 'le troisième tiers', 'le dernier tiers'] },
  { valeur: 25, formes: ['le deuxième quart', 'le second quart', 'le troisième quart', 'le dernier quart'] },
] as const;

/** What a fraction is a part of, to be a percentage. */
export const touts = ['montant', 'prix', 'total', 'honoraires', 'rémunération', 'marché', 'contrat', 'forfait', 'budget', 'somme', 'coût'] as const;

/** A number in words at the end of a line; « (8) » that opens the next one says it again. */
export const nombreEnFinDeLigne = /(?:^|[\s-])(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille)$/iu;
export const memeNombreEnChiffres = /^\(\s?\d{1,5}\s?\)/u;
