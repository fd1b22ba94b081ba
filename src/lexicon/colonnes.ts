// Folded words of table headers, by what the column holds. The first meaning whose word stands in a header wins.

/** Tested in this order: a narrower meaning before a wider one. */
export const colonnes = [
  ['poids', /\b(?:points?(?! de l.ordre du jour)|notes?|bareme|ponderation|poids|coefficients?|score|notation|pts)\b/u],
  ['pourcentage', /%|\b(?:pourcentages?|taux|quotite|proportion|part)\b/u],
  ['montant', /\b(?:montants?|prix|sommes?|couts?|valeur)\b/u],
  ['charge', /\b(?:h\s?\/?\s?j|j\s?\/\s?[hp]|hj|hommes?[- /]?jours?|jours?[- /]?hommes?|jours?[- /]?personnes?|personnes?[- /]?jours?|hommes?[- /]?mois|mois[- /]?hommes?|h\s?\/\s?m|nombre de jours|nbre de jours|nb de jours|nb jours|volume|charge|effort)\b/u],
  ['duree', /\bdurees?\b(?!.*\bjours?\b)/u],
  ['echeance', /\b(?:echeances?|echeanciers?|delais?|dates?)\b|^a (?:remettre|rendre|livrer|fournir|soumettre|deposer)\b|^(?:au plus tard(?: le)?|avant le|pour le|debut|fin)$/u],
  ['charge', /(?<!\bordre du )\bjours?\b/u],
  ['format', /^(?:formes?|formats?|supports?|modes?) (?:de |d')(?:remise|livraison|depot|envoi)\b/u],
  ['echeance', /\b(?:periodes?|calendrier|remise|deadline|terme|achevement|quand|semaines?|mois)\b/u],
  ['declencheur', /^(?:acceptation|approbation|validation) d(?:e|u|es)\W*$|\b(?:conditions?|declencheurs?|modalites?|evenements?|jalons?|justificatifs?|fait generateur|pieces?|exigibilite)\b/u],
  ['tranche', /\b(?:tranches?|paiements?|versements?|decaissements?|reglements?|acomptes?|decomptes?|echelonnement)\b/u],
  ['ref', /^(?:n\s?[°o]?|num(?:ero)?|ref(?:erence)?s?|code|rang|#|lots?)\.?$/u],
  ['format', /\b(?:formats?|supports?|forme|nombre d.exemplaires|exemplaires)\b/u],
  ['intitule', /\b(?:livrables?|delivrables?|produits?|rapports?|taches?|activites?|etapes?|phases?|designations?|intitules?|descriptions?|libelles?|rubriques?|documents?|prestations?|actions?|criteres?|missions?|travaux|contenu|extrants?|resultats?|points? de l.ordre du jour)\b/u],
] as const satisfies readonly (readonly [string, RegExp])[];

export type Colonne = (typeof colonnes)[number][0];

/** What the heading of a column of figures begins with, in words as they are written: texts are laid out before they are folded. */
export const enteteDeChiffres =
  /^(?:points?|notes?|poids|pond|bar[eè]me|jours?|h\s?[/-]?\s?j|montants?|dates?|[ée]ch[ée]ances?|d[ée]lais?|nombre|nbre?|dur[ée]e|%|pourcentages?|parts?\b|co[uû]t|prix|max|scores?)/iu;

/** The same, wherever the name of the column stands, and with the words that only a cut of several names can trust. */
export const enteteDeValeur =
  /^(?:points?|notes?|poids|pond|bar[eè]me|jours?|h\s?[/-]?\s?j|hommes?[- /]|montants?|dates?|[ée]ch[ée]an|d[ée]lais?|nombre|nbre?|dur[ée]e|p[ée]riodes?|charge|volume|effort|quand\b|%|pourcentages?|taux\b|parts?\b|co[uû]t|prix|max|scores?|exemplaires|ann[ée]es|exp[ée]rience (?:minimale|requise|exig[ée]e)|[àa] (?:remettre|rendre|livrer|fournir) (?:le|avant)\b|total\b)/iu;

/** What heads a first column of days or delays. */
export const enteteDeTemps = /^(?:quand|dates?|p[ée]riodes?|[ée]ch[ée]ances?|d[ée]lais?|semaines?)\s/iu;

/** Headings of columns of words: of whom or what the rows are, and what is said of each. Written, as texts are laid out before they are folded. */
export const entetesDeMots = {
  sujet: /^(?:postes?|experts?|fonctions?|membres?|profils?|personnel|intervenants?|sp[ée]cialistes?|titulaires?|qualit[ée])(?: [\p{L}'’(),/-]+){0,3}$/iu,
  attribut:
    /^(?:(?:les |niveaux? d[e'’] ?)?(?:qualifications?|formations?|exp[ée]riences?|exigences?|comp[ée]tences?|dipl[oô]mes?|conditions?|profils?|langues?|[ée]tudes?|r[oô]les?|missions?|t[âa]ches?|responsabilit[ée]s?|attributions?)|nombre|effectif|qt[ée])(?: [\p{L}'’(),/-]+){0,5}$/iu,
} as const;

/** A column that adds up those before it. */
export const enteteDeTotal = /^(?:total|totaux|ensemble)\b(?!.*(?:montant|prix|cout|points?|%|ttc|\bht\b))/u;

/** Under it stands what one of them gives. */
export const parTete = /(?:\bpar|\/)\s?(?:experte?s?|personnes?|consultante?s?|agente?s?|intervenante?s?|enqueteurs?|enquetrices?|membres?|tete|unite|an|mois|semaine)\b/u;

/** Over how many do the work of a row. */
export const enteteDeTetes = /^(?:experts|consultants|enqueteurs|agents|personnes|intervenants)$|^(?:nb|nbre|nombre|effectifs?|quantite|qte)\b(?!.*\b(?:jours?|mois|pages?|exemplaires?|annees?|seances?|reunions?|sites?)\b)/u;

/** Columns of numbers that are no effort. */
export const enteteSansEffort = /^(?:n\s?[°o]?|nombre|nb|quantite|qte|pages?|exemplaires?|annees?|duree|effectif)/u;

/** « Min. » beside « Max. »: the two ends of one effort, none to be added to the other. */
export const borneDeFourchette = /\b(?:min|max)(?:i|imum|imal|imale)?\b/u;

/** A cell of an effort column: a count, its unit at most. */
export const celluleDEffort = /^[^\p{L}\d%€+$]*(?:[\d ]+(?:[.,]\d+)?(?: ?[½¼¾])?|[½¼¾]|1\/2(?=\s*j)|\p{L}{2,}(?:[- ]\p{L}{2,}){0,3} \(\d+\)|\d+\s*\(\p{L}[^)]*\))\s*(?:j|jrs?|jours?(?: ouvr\p{L}+| calendaires?| de travail)?)?\s*\.?\s*$/u;

/** Rows that add up others, and those that add up all. */
export const lignesDeTotal = {
  sousTotal: /^\s*(?:sous[- ]?total|cumul|s\/total)\b/u,
  total: /^\s*(?:(?:total|totaux|total general|charge totale)\b|ensemble\s*$|nombre total (?:de |d'))/u,
} as const;

/** A cell that says only that its row adds up the others, wherever it stands. */
export const celluleDeTotal = /^\s*(?:total|totaux)(?: general| global)?\s*(?:\([^)]*\))?\s*:?\s*$/u;

/** A cell that is a figure, or a place in time: no header. */
export const celluleDeDonnee =
  /\d{2,}|\d\s*%|^\s*\d{1,2}[.)]?\s*$|^\s*(?:mois|semaines?|[jms])\s?\d|^\s*(?:[a-z]\d?\s*\+\s*)?(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s*(?:\(\d+\)\s*)?(?:jours?|semaines?|mois|ans?)\b|^\s*(?:[a-z]0?|[a-z][a-z' ]{0,30})\s*\+\s*\d/u;

/** A cell that is a reference and nothing else: « Produit 1 », « L1.1 », « R2 ». */
export const celluleDeReference = /^\s*(?:(?:livrable|delivrable|produit|extrant|rapport|activite|tache|etape)s?\s*(?:n\s?[°o]\s?)?)?([a-z]{0,3}\d{1,2}(?:\.\d{1,2}){0,2}(?:[a-d]|bis|ter)?|[a-z]{1,3}-\d{1,2}|\d{1,2}-[a-z]|[a-z])\s*[.):°–-]*\s*$/u;

/** A column of dates: of what its row names, whatever is handed over on that day. */
export const celluleDeDate = /^dates?\b/u;

/** Headings of a column that shares efforts out by lot, by place or by time, not by person. */
export const colonneSansTitulaire = /^(?:lots?|(?:(?:h\/?j|jours?) )?(?:a|en|sur|au|aux) .+|jours? de terrain|distance|terrain|bureau|siege|domicile|presentiel|distanciel|site|annees?|mois|semaines?|trimestres?|nombre)\b/u;

/** Headings of a column of things or steps, whose bare numbers are references; « Chef de mission » is none. */
export const colonneDePieces = /\b(?:livrables?|delivrables?|produits?|rapports?|documents?|extrants?|activites?|taches?|etapes?|phases?)\b/u;

/** What a delay runs from, in the cells of a table. Written, as texts are laid out before they are folded. */
export const evenementsDeDepart =
  'signature|notification|d[ée]marrage|d[ée]but|ordre de service|OS|ODS|lancement|attribution|entr[ée]e en vigueur';
