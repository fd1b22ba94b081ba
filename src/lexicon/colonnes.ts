// Folded words of table headers, by what the column holds. The first meaning whose word stands in a header wins.

/** Tested in this order: a narrower meaning before a wider one. */
export const colonnes = [
  ['poids', /\b(?:points?|notes?|bareme|ponderation|poids|coefficients?|score|notation|pts)\b/u],
  ['pourcentage', /%|\b(?:pourcentages?|taux|quotite|proportion|part)\b/u],
  ['montant', /\b(?:montants?|prix|sommes?|couts?|valeur)\b/u],
  ['charge', /\b(?:h\s?\/?\s?j|j\s?\/\s?[hp]|hj|hommes?[- /]?jours?|jours?[- /]?hommes?|jours?[- /]?personnes?|personnes?[- /]?jours?|hommes?[- /]?mois|mois[- /]?hommes?|h\s?\/\s?m|nombre de jours|nbre de jours|nb de jours|nb jours|volume|charge|effort|jours?)\b/u],
  ['echeance', /\b(?:echeances?|echeanciers?|dates?|delais?|periodes?|calendrier|remise|deadline|terme|quand|semaines?|mois)\b/u],
  ['duree', /\bdurees?\b/u],
  ['declencheur', /\b(?:conditions?|declencheurs?|modalites?|evenements?|jalons?|justificatifs?|fait generateur|pieces?|exigibilite)\b/u],
  ['tranche', /\b(?:tranches?|paiements?|versements?|acomptes?|decomptes?|echelonnement)\b/u],
  ['ref', /^(?:n\s?[°o]?|num(?:ero)?|ref(?:erence)?s?|code|rang|#|lots?)\.?$/u],
  ['format', /\b(?:formats?|supports?|forme|nombre d.exemplaires|exemplaires)\b/u],
  ['intitule', /\b(?:livrables?|delivrables?|produits?|rapports?|taches?|activites?|etapes?|phases?|designations?|intitules?|descriptions?|libelles?|rubriques?|documents?|prestations?|actions?|criteres?|missions?|travaux|contenu|extrants?|resultats?)\b/u],
] as const satisfies readonly (readonly [string, RegExp])[];

export type Colonne = (typeof colonnes)[number][0];

/** Rows that add up others, and those that add up all. */
export const lignesDeTotal = {
  sousTotal: /^\s*(?:sous[- ]?total|cumul|s\/total)\b/u,
  total: /^\s*(?:total|totaux|ensemble|total general)\b/u,
} as const;
