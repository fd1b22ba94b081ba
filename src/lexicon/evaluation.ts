// Folded wordings of the evaluation clause: criteria, thresholds, totals, methods of award.

/** A number beside these is a bar to pass, never a weight. */
export const seuils =
  /\b(?:note (?:technique )?(?:minimale?|minimum|eliminatoire|plancher|de passage|seuil)|score (?:technique )?(?:minimal|minimum)|seuils?|minimum (?:de|requis)|minimale? (?:de|requise)|au moins|moins de|inferieure?s? a|superieure?s? (?:ou egale?s? )?a|(?:total|note|score|pointage) (?:minimal|minimum)e?|eliminatoires?|elimine(?:e|s|es)?|rejete(?:e|s|es)?|qualifie(?:e|s|es)?|n'(?:obtien\w+|atteign\w+|auront|aura|ayant)|obtenu|atteint|reuni|totalise|recueilli|retenu(?:e|s|es)? pour)\b/u;

export const totaux = /^(?:(?:le )?tot(?:al|aux)\b|(?:note|score|pointage) (?:technique |interimaire |final )?(?:globale? )?(?:totale?|globale?|maximale?)\W*(?:\d{2,3}\W*)?$|pointage (?:interimaire|final)\W*$|somme\b|ensemble\W*$|score total)/u;
export const sousTotaux = /^(?:(?:note|score) (?:technique|financiere?) (?:totale?|globale?|maximale?)|sous[- ]tot(?:al|aux)|s\/tot(?:al|aux)|total (?:partiel|techniques?|financier|de la|du|de l'|[a-z0-9]\W*$))/u;

/** « notées sur 100 points »: what all weights together make. */
export const totalAnnonce = /\b(?:notee?s?|evaluee?s?|notation|bareme|note|points?|grille|total|cotee?s?|analyse(?:e|es)?|evaluation|jugement|jugees?|appreciee?s?|se (?:fait|fera|font))\b[^.;]{0,50}\bsur (?:un total de |une base de |une echelle de )?$|\b(?:total|maximum|ensemble)\b[^.;]{0,30}\b(?:de|est de|:)\s*$/u;

/** Header cells by their meaning. */
export const colonnes = {
  critere: /\b(?:criteres?|designations?|rubriques?|elements?|intitules?|libelles?|aspects?|items?|facteurs?|composantes?)\b/u,
  sousCritere: /\bsous[- ]criteres?\b/u,
  poids: /\b(?:points?|pointages?|pts|notes?|notations?|ponderations?|poids|baremes?|coefficients?|scores?|cotations?|pourcentages?|maximum)\b|%/u,
} as const;

/** Header cells over what explains a criterion. */
export const explications = /^(?:descriptions?|precisions?|details?|indicateurs?|commentaires?|observations?|elements? (?:d'appreciation|a evaluer|de preuve)|modalites? (?:d'evaluation|de notation)|exigences?|justificatifs?)\b/u;

/** Header cells over the way points are given. */
export const modesDeNotation =
  /^(?:(?:mode|modalites?|regles?|methode|systeme|echelle|detail) (?:de |d'|du )(?:la )?(?:notation|cotation|bareme|points?|attribution)|bareme(?: de notation)?$|decompte\b)/u;

export interface Methode {
  readonly nom: string;
  readonly formes: RegExp;
  /** Says how offers are chosen, in whatever section it stands. */
  readonly partout?: true;
}

/** Ways of choosing that need no listed criterion. */
export const methodes: readonly Methode[] = [
  { nom: 'qualité-coût', formes: /\b(?:qualite[- /]cout|qualite[- ](?:technique )?et (?:le |du )?cout|sfqc|sbqc|qcbs|qualite[- /]prix|fondee sur la qualite et le cout|economiquement la plus avantageuse|meilleure valeur|score combine|note combinee|analyse cumulative)\b/u },
  { nom: 'moins-disant', partout: true, formes: /^(?!.*\b(?:notes?|formule|rapportant|rapportee?|prorata|proportion\w*|inversement)\b).*\b(?:moins[- ]disant(?:e|s|es)?|moindre cout|prix le plus bas|(?:offre|proposition) (?:financiere )?la moins (?:chere|elevee|disante)|plus bas prix|au moindre prix|offre (?:conforme )?(?:evaluee )?la moins chere)\b/u },
  { nom: 'mieux-disant', formes: /\b(?:mieux[- ]disant(?:e|s|es)?|meilleure? offre|offre la plus avantageuse|offre la mieux)\b/u },
  { nom: 'qualité technique', formes: /\b(?:fondee sur (?:la )?(?:seule )?qualite|sfq\b|qbs\b|qualifications? des consultants|sqc\b|meilleure note technique)\b/u },
  { nom: 'budget déterminé', formes: /\b(?:budget determine|budget fixe|sbd\b|dans le cadre d'un budget)\b/u },
  { nom: 'grille d’évaluation', formes: /\bgrilles? (?:d'evaluation|de notation|d'analyse)\b|\bscore (?:maximum|maximal|total)\b/u },
  { nom: 'règlement de consultation', formes: /\breglement (?:de (?:la )?consultation|de l'appel|particulier)\b/u },
];

/** What introduces a list of criteria that have no weight. */
export const annonceDeCriteres = /\bcriteres?\b|\b(?:sur la base|sur base|en fonction|au regard|selon)\b|\b(?:evaluee?s?|notee?s?|jugee?s?|appreciee?s?|selectionnee?s?|choisie?s?)\b|\b(?:tiendra|prendra) (?:en )?compte\b/u;

/** Lists of these are not what offers are weighed by. */
export const sansCritere = /\b(?:elimin\w+|rejet\w*|irrecevab\w+|recevabilite|ecarte\w*|exclu\w+|non[- ]conform\w+|pieces?|documents?|etapes?|phases?|formules?|procedures?)\b/u;

/** A sentence that tells, not a name. */
export const phraseConjuguee = /\b(?:est|sont|sera|seront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|aura|auront|obtient|obtiendra|se fera|consiste|procedera)\b/u;

/** The two offers that a combination weighs. */
export const combinaison = {
  technique: /\b(?:techniques?|qualite|qualitative)\b/u,
  financier: /\b(?:financi(?:er|ere|ers|eres)|prix|cout)\b/u,
} as const;

/** Steps of a scale, which do not add up: « de 60 à 90 jours », « moins de deux ans ». */
export const echelons = /\b(?:moins|plus|au-dela|a partir|superieure?s?|inferieure?s?|entre|jusqu'a)\b|\bde \d+ a \d+|\bou plus\b|[<>≥≤]/u;

/** Marks of a scale. */
export const mentions =
  /^(?:(?:tres|assez|peu|non|plutot) )?(?:bon(?:ne)?|bien|satisfaisante?|excellente?|moyen(?:ne)?|passable|faible|insuffisante?|suffisante?|mediocre|mauvaise?|nulle?|acceptable|mal)s?$/u;

/** Shares of a price, of a penalty or of a population: they weigh no offer. */
export const autresParts = {
  argent:
    /\b(?:pay(?:e|ee|es|ees|era|eront|able|ables|ements?)|vers(?:e|ee|es|ees|era|eront|ements?)|acomptes?|avances? (?:de|forfaitaire)|solde|factur\w+|amendes?|penalites?|retards?|caution\w*|retenues? de|tva (?:de |a |au taux de )?\d+)\b|% de (?:la )?tva\b|% a (?:la (?:fin|signature|remise|reception|livraison|validation|notification|commande)|l'(?:approbation|acceptation|issue))\b/u,
  population:
    /\d\s?% (?:des? |du |d')(?!(?:la |l'|une? )?(?:notes?|notation|total|totale|points?|scores?|evaluation|ponderation|bareme|ensemble|poids|criteres?|offres?|cotation)\b)/u,
} as const;

/** Words of a sentence that weighs offers. */
export const annonceDePoids =
  /\b(?:criteres?|notee?s?|notes?|evaluee?s?|evaluation|notation|ponder\w+|poids|bareme|grille|jugee?s?|appreciee?s?|compt(?:e|ent|ant)|vau(?:t|dra)|represent\w+|pese(?:nt|ra)?|offres?|propositions?|coefficients?|attribution)\b/u;

/** « Le choix est fait en fonction de », « La sélection reposera sur »: what stands before the first criterion of a sentence. */
export const introductionDeCriteres =
  /^.*(?:\b(?:suivante?s|base de|fonction de|ci-apres|selon|au regard|(?:repos|port|fond|bas|appui)\p{L}{1,5} sur|tien(?:t|dra) compte)\b|:)\s*/u;
