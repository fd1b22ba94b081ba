// Folded wordings by which a requirement is told to be of who does the work, and not of what is made.

const houses = String.raw`consultante?s?|prestataires?|experte?s?|candidate?s?|soumissionnaires?|firmes?|bureaux?|bureau|cabinets?|agences?|entreprises?|titulaires?|intervenante?s?|format(?:eur|rice)s?|auditeurs?|auditrices?|evaluat(?:eur|rice)s?|fournisseurs?|mandataires?|personnel|equipes?|personnes?|membres?|chefs?|postes?|profils?|offrants?|adjudicataires?|attributaires?|groupements?|architectes?|ingenieurs?|avocats?|juristes?|specialistes?`;

/** In a heading: of whom something is required. */
export const personnesEnTitre = new RegExp(String.raw`\b(?:${houses})\b`, 'u');

/** « Exigences », « Exigences minimales »: nothing else is said. */
export const exigencesNues = /^\W*(?:les )?exigences?(?: (?:minimales?|minimum|requises?|demandees?|obligatoires?|principales?|essentielles?|attendues?|specifiques?|generales?|a remplir|a satisfaire))*\W*$/u;

/** « Le bureau doit justifier de », « vous devez disposer de ». */
const holds = String.raw`(?:avoir|justifier|posseder|detenir|maitriser|presenter (?:des|deux|trois|au moins)|disposer d'(?:une? )?(?:\p{L}+ )?(?:equipe|experience|agrement|certificat|diplom|habilit|accredit|expert|assurance|references?)|disposer (?:du|des|au moins|au minimum|de (?:l'agrement|references|personnel|\d))|etre (?:titulaires?|inscrite?s?|agree|habilite|immatricule|etablie?s?|base|enregistre|certifie|independant|disponibles?|francophone|bilingue|a jour|en regle|une? ))`;

/** An ability, a degree, a standing: what only a person or a firm has. */
const standing = String.raw`\bdiplom\w+|\bbac ?\+|\bexperiences?\b(?! (?:utilisateurs?|client|d'achat|de navigation|d'utilisation|de visite|de lecture|de jeu|en ligne|fluide|immersive|optimale|mobile))|\bexperimente\p{L}*|(?<!sans )\bcompetences?\b(?! (?:du tribunal|territoriale|juridictionnelle))|\bconnai(?:tre|ssances?)\b(?! prealable)|(?<!base de )\bconnaissances\b|\bmaitris(?:e|er|ant|ent) (?:de |du |d'|la |le |les |l'|parfaite|en )(?!ouvrage|oeuvre|couts?|risques?|energie)|\bqualifie?e?s?\b (?:en|dans)|\bpermis de conduire\b|\bpermis [b-e]\b|\blicence (?:en|universitaire|ou|au moins)|\bmaster(?:s? (?:en|ou|\d)|\b(?= |$))|\bdoctorat|\bcasier judiciaire|\bnationalite\b|\bagrement\b|\bregistre (?:du|de) commerce|\btitulaires? d|\breferences? (?:similaires?|de |dans|verifiables)|\b(?:ans?|annees?) (?:ou plus|au moins|d'activite|de pratique|d'exercice)|\brigueur\b|\bautonom(?:ie|e)\b|\bcapacites? (?:a|d'analyse|d'adaptation|d'ecoute|de redaction|de synthese|relationnelles?|redactionnelles?|financieres?)\b|\bdisponib(?:ilite|le)s? pour\b|\bans d'existence\b|\b(?:anglais|francais|arabe|espagnol|portugais) (?:exige|requis|courant|lu|parle|ecrit|obligatoire)|\bsens (?:de l'|du |des )|\besprit d|\bmotivation|\bparl(?:er|ant|ee)\b|\bbilingues?\b|\bcertifications? (?:professionnelle|reconnue|exigee|requise|suivante|en )|\bvehicule\b`;

/** One sentence or item of what is required of people. */
export const demandeAuxPersonnes = new RegExp(
  String.raw`${standing}|\b(?:${houses})\b[^.;:]{0,50}\b(?:doi(?:t|vent)|devra|devront|devrait|est tenu d'|sont tenus d')(?: [\p{L}']+){0,3}? ${holds}|\bvous (?:devez|devrez)(?: \p{L}+)? ${holds}|^\W*(?:avoir (?:\p{L}+e |une? |au moins|deja|des |\d|deux|trois|cinq)|justifier|detenir|posseder|maitriser|parler|faire preuve|jouir|etre (?:titulaire|inscrit|etabli|agree|habilite|immatricule|base|disponible (?:du|pour|a|pendant|entre)|de nationalite|legalement|a jour|en regle|une? ))`,
  'u',
);

/** What follows only gives examples of what is asked. */
export const exemplesAvant = /\b(?:par exemple|comme par exemple|entre autres|(?:parmi|l'une? des|au moins une? des) [\p{L}' ]{3,60}(?:suivante?s|ci-(?:apres|dessous)))\W*$/u;

/** « ne pas avoir de lien avec : »: what follows says with whom. */
export const refusAvant = /\b(?:ne pas (?:avoir|etre|entretenir|detenir)|n'avoir|n'etre|n'(?:a|ont|est|sont) pas|ne (?:doit|doivent|devra|devront) (?:pas )?(?:avoir|etre|entretenir)|aucune?|absence d)\b[^.;]{3,160}\b(?:avec|envers|vis-a-vis (?:de|du|des)|a l'egard (?:de|du|des)|aupres (?:de|du|des)|dans|par|ni)\W*$/u;
