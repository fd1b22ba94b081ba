// Folded wordings inside a section that show a clause of another type than its heading's.

/** Each pattern is tested on the folded text of one block. */
export const signaux = {
  gestion: /\bsous la (?:supervision|direction|responsabilite|tutelle|coordination|conduite)\b|\bencadrement de la mission\b|\brendra compte\b|\bcomite (?:de (?:suivi|pilotage)|d'accompagnement)\b[^.]{0,80}\b(?:assure|valide|supervise|charge de|preside|reuni)/u,
  budget: /\b(?:budget|(?<!\b(?:sous|double|meme|seule|premiere|seconde|deuxieme) )enveloppe(?! (?:ferme|anonyme|cachete|scelle|kraft|exterieure|interieure|separee))|montant (?:maximum|maximal|plafond)|plafond)\b[^.]{0,120}\d|(?<!% (?:du )?)\bmontant (?:du marche|de la mission|forfaitaire)\b[^.%]{0,80}\d{1,3}[. ]?\d{3}/u,
  /** The currencies of the prices, several said among the payments. */
  devise: /\b(?:honoraires|prix|montants?)\b[^.]{0,80}\b(?:soit )?en \p{L}{3,8}\b[^.]{0,12}\b(?:ou|soit)\b (?:en )?(?:mad|usd|eur|euros?|dollars?|dirhams?|francs?|fcfa|xof|xaf)\b/u,
  /** Who makes up a team. */
  equipe: /\b(?:l'|d'une )?(?:equipe|personnel(?: (?:cle|minimal|minimum|propose|d'encadrement))*)(?: (?:minimale?|proposee?|du \p{L}+|d'experts|d'evaluation|de consultants|projet))? (?:se )?(?:compren\w+|compos\w+|(?:est|sera|doit etre|devra etre) (?:compose|constitue)e?)\b|(?:^|\b(?:cherch\w+|recherch\w+|mobiliser\w*|confiee? a) )une equipe (?:\p{L}+ )?(?:de |d')(?:\p{L}+|\d{1,2})(?: \(\d{1,2}\))? (?:personnes|experte?s|consultante?s|evaluateurs|membres|specialistes|formateurs)\b/u,
  penalites: /\bpenalites?\b[^.]{0,120}(?:\d|retard)/u,
  paiement: /\b(?:paiement|versement|tranche|acompte|avance|solde|honoraires)\b[^.]{0,120}\d\s?%|\d\s?%[^.]{0,120}\b(?:paiement|versement|tranche|acompte|avance|solde|honoraires|a la signature|du montant(?! des depenses| (?:declare|verifie|audite|controle|facture)\b| des marches| des travaux| des? \p{L}+ (?:exercice|projet)))\b/u,
  /** « 40 % à la commande, 60 % après la recette »: shares of a price, one after the other. */
  partsAuFil: /\d\s?% (?:a la|a l'|au|apres|lors)\b[^.;%]{3,60}[^.;%\d]\d{1,2}\s?% (?:a la|a l'|au|apres|lors)\b/u,
  /** « La somme sera versée par virement : 40 % après… ». */
  sommesVersees: /\b(?:(?:verse|paye|regle)(?:e|s|es|ra|ront)?|pai(?:e|ent|era|eront|erons)|payons)\b[^.]{0,120}\d\s?%/u,
  /** Criteria and their weights in one sentence: « la méthode compte pour 40 %, le prix pour 30 % ». */
  poidsEnPhrase: /\bpour \d{1,3} ?(?:%|points?)[^.;]{0,80}\bpour \d{1,3} ?(?:%|points?)/u,
  /** « Notre choix reposera sur la méthode (50 %), … »: two weights at least of what is chosen by. */
  choixPese:
    /\b(?:choix|selection|jugement|notation|attribution|classement|criteres?|departag\p{L}+|retiendr\p{L}+)\b[^.;]{0,140}\(\s?\d{1,3}\s?(?:%|points?|pts)\s?\)[^.;]{0,120}\(\s?\d{1,3}\s?(?:%|points?|pts)\s?\)/u,
  /** « un tiers à la signature, un tiers après l'atelier »: parts of a whole that are paid one after the other. */
  partsEnMots: /\b(?:tiers|moitie|quart)s?\b[^.;%]{0,60}\b(?:a la|a l'|apres|au|lors)\b[^.;%]{0,80}\b(?:tiers|moitie|quart|reste|solde)s?\b[^.;%]{0,60}\b(?:a la|a l'|apres|au|lors)\b/u,
  calendrier: /\b(?:duree|periode) (?:totale |globale |previsionnelle |prevue |estimee |indicative )?(?:de|d execution de|d'execution de) (?:la|cette) (?:mission|prestation|consultation)[^.]{0,80}\d|\b(?:contrat|marche|mission)s?(?: du lot \w{1,2}| de chaque lot)? (?:a|aura|ont|auront)(?: chacune?)? une duree\b|\bperiode d'execution\s?:[^.]{0,20}\d|\bse (?:derouler(?:a|ont)|tien(?:t|dra)) (?:du|entre|de|sur)\b[^.;]{0,60}\d|\b(?:passer|travailler|restera?|sejourner|intervien(?:dr)?|viendr)(?:a|ont|ez|as)\b[^.;]{0,60}\bdu \d{1,2}(?:er)?(?: \p{L}{3,9})?(?: \d{4})? au \d{1,2}(?:er)? \p{L}{3,9} \d{4}/u,
  /** A degree or years that a member of a team must have. */
  profil: /\bbac ?\+|\b(?:ans|annees) d'experience\b|\b(?:diplome universitaire|master|licence(?!s? (?:libre|ouverte|gratuite|commerciale|d'utilisation|d'exploitation|d'usage|logiciel|open|gpl|mit\b|creative|annuelle))|doctorat|diplome d'ingenieur)\b/u,
  /** « L'auditeur sera : », over what he must be. */
  seraProfil: /^\W*(?:le |la |l')(?:consultante?|prestataire|cabinet|bureau d'etudes|experte?|audit(?:eur|rice)|evaluat(?:eur|rice)|format(?:eur|rice)|candidate?|titulaire|personne recrutee) (?:est|sera|devra (?:obligatoirement |imperativement )?etre|doit (?:obligatoirement |imperativement )?etre) ?:$/u,
  poids: /\(\s?\d{1,3}\s?(?:%|points?|pts)\s?\)|:\s?\d{1,3}(?:,\d+)?\s?(?:%|(?:points?|pts?)\b)/u,
  /** The heading of a column of shares of what is paid. */
  partPayee: /\b(?:pay\w+|paiements?|prix|remuneration|honoraires|regl\w+|factur\w+|versee?s?|marche|contrat)\b/u,
  /** « Déroulement et jours alloués »: the course of the mission in time, no work by itself. */
  deroulement: /^\W*(?:organisation et )?deroulement\b(?!.*\b(?:taches?|activites?|travaux)\b)/u,
  /** « L'expert soumet un rapport mensuel, un rapport semestriel et un rapport de fin de mission ». */
  rendCompte: /\b(?:soumet(?:tra)?|remet(?:tra)?|produi(?:t|ra)|fourni(?:t|ra)|transmet(?:tra)?|adresse(?:ra)?|etabli(?:t|ra))\b[^.;]{0,60}\brapports? (?:mensuel|trimestriel|semestriel|annuel|final|initial|provisoire|d'activites?|de (?:fin|demarrage))/u,
  /** « Conduite de l'étude ». */
  conduite: /^\W*conduite de (?:l'|la |cette )(?:etude|enquete|evaluation|recherche)\W*$/u,
  demarche: /\b(?:entretiens?|enquetes?|echantillon\p{L}*|sondages?|participati(?:f|ve)s?|groupes? de discussion|focus groups?|visites? de (?:sites?|terrain)|questionnaires?|revue documentaire|pesees?|observations? (?:directe|de terrain))\b/u,
  /** « Documents remis à l'auditeur »: what the one who is hired is given. */
  documentsRecus:
    /\b(?:documents?|pieces?|donnees|documentation)\b[^.;]{0,80}\b(?:remis|fournis|communiques|transmis)e?s? avec (?:le |la |les |ce |cette |ces |l')?(?:presente?s? )?(?:cahier|termes|dossier|consultation|appel|avis)|\b(?:documents?|pieces?|donnees|documentation)\b[^.;]{0,80}\b(?:(?:remis|remise|fourni|transmis|transmise|communique|confie)e?s? (?:a (?:la |l')?|aux? )|mise?s? a (?:la )?disposition (?:de (?:la |l')|du |des ))(?:auditeur|auditrice|consultant|prestataire|titulaire|cabinet|bureau|expert|equipe|mandataire|evaluat|soumissionnaire|candidat|attributaire|adjudicataire)/u,
  /** A heading of results and not of objectives. */
  resultats: /^(?!.*\bobjectifs?\b).*\bresultats?\b/u,
  /** One award; « attributions » are what somebody has to do. */
  attribution: /\battribution\b(?! d(?:e|es|u)\b (?:la |l'|ce |cette |ces )?(?:tache|role|responsabilite|fonction|mission)s?\b)/u,
  /** People named by their trade, and asked for. */
  demandes: /^\W*(?:l[ae]s?|l')?\s?(?:experte?s?|intervenant(?:e|\(e\))?s?|personnel(?: cle)?|equipe(?: minimale?)?) (?:demande|requi|exige|recherche)/u,
  pourquoi: /^pourquoi\b/u,
  /** What the mission itself is to do: « l'étude doit dire », « elle appréciera ». */
  vise: /(?:^|[.;:,] |\bet )(?:(?:l'|la |cette |cet |le |ce )(?:evaluation|etude|enquete|audit|mission|revue|consultation|formation|mandat|diagnostic) (?:doit|devra|vise|entend|permettra|servira|aidera|dira|montrera|appreciera|eclairera|fournira)|elle (?:doit|devra|vise|permettra|servira|aidera|dira|montrera|appreciera|eclairera|fournira|verifiera|mesurera|proposera|etablira))\b/gu,
  /** A heading that says what somebody will have to do or to be. */
  obligation: /\bdev(?:ra(?:it)?|ront|raient)\b/u,
  /** What is required of those who apply, or before the mission, not what will be done. */
  exigence: /^(?:en vue|pour|afin)\b|candidat|soumissionnaire|postul/u,
  /** Points given to an offer, and a courtesy to those who apply: lines that announce nothing. Not folded: « note » is what is given. */
  sansClause: /(?<!\p{L})(?:not|évalu|jug|examin)ée?s?(?!\p{L})|encourag/iu,
  /** What somebody is or has, not what somebody does. */
  aptitude: /^(?:avoir|etre|disposer|justifier|maitriser|posseder|connaitre|parler|detenir|faire preuve|presenter|savoir|pouvoir|jouir|une? |des? |\d)/u,
  /** What a person must have or know. */
  competence: /\b(?:diplom\w+|bac ?\+|experience|maitris\w+|connai(?:tre|ssances?)|parl(?:er|ant)|competen\w+|permis|master|licence(?!s? (?:libre|ouverte|gratuite|commerciale|d'utilisation|d'exploitation|d'usage|logiciel|open|gpl|mit\b|creative|annuelle)))\b|\b(?:ans?|annees?) (?:ou plus|au moins)\b/u,
  /** « Évaluation », of what one does not say. */
  evaluationSeule: /^\W*(?:l')?evaluations?(?: (?:finale|initiale|continue|et suivi|a chaud|a froid))*\W*$/u,
  /** What is measured of those who were trained. */
  acquis: /\b(?:pre|post)-?\s?tests?\b|\bquiz\b|\bsatisfaction\b|\bacquis\b|\b(?:participants|apprenants|stagiaires)\b/u,
  criteresDeProjet: /\b(?:pertinence|coherence|efficacite|efficience|impact|durabilite|viabilite)\b/gu,
  /** What an offer is given, said in prose. */
  notation: /\bnote (?:technique|financiere)\b|\bsur 100\b/u,
  offre: /\b(?:offres?|soumissionnaires?|propositions?|candidats?|candidatures?)\b/u,
} as const;

/** Offers that are weighed. */
export const phrasesDeNotation =
  /\b(?:offres?|propositions?|candidatures?|soumissions?|dossiers?|candidats?|soumissionnaires?)\b[^.;]{0,80}\b(?:evalue|note|classe|juge|departage|apprecie|analyse|compare|selectionne|retenu)(?:e|es|s|ra|ront)?\b[^.;]{0,120}(?:\d\s?(?:%|points?|pts)|\bcriteres?\b)|\b(?:note|offre|proposition|qualite) technique\b[^.;]{0,40}\d\s?(?:%|points?|pts)/u;

/** « Envoyez votre proposition à … »: said to who reads, wherever it stands. */
export const envoyezVotre =
  /\b(?:envoyez|adressez|transmettez|soumettez|deposez|faites[- ](?:nous )?parvenir|(?:merci|priere) (?:de |d')(?:bien vouloir )?(?:nous )?(?:envoyer|adresser|transmettre|soumettre|deposer|faire parvenir)|veuillez (?:nous )?(?:envoyer|adresser|transmettre|soumettre|deposer|faire parvenir))\b[^.;]{0,30}\b(?:votre|vos) (?:\p{L}+ ){0,2}(?:offres?|propositions?|candidatures?|dossiers?|soumissions?|devis|cv)\b/u;

/** Folded sentences that are a clause by themselves, under whatever heading they stand. */
export const clausesEnProse: readonly (readonly [type: 'paiement' | 'evaluation' | 'qualifications' | 'livrables' | 'candidature', phrase: RegExp])[] = [
  [
    'qualifications',
    /(?<!\bplus )\b(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)(?: \(\d{1,2}\))? (?:ans|annees)(?: \p{L}+){0,2} d'experience\b|\b(?:titulaires? d'un|detenteurs? d'un|diplomee?s? (?:en|d'un)) ?\p{L}/u,
  ],
  [
    'paiement',
    /\b(?:paiements?|pay(?:e|ee|es|ees|era|eront)|vers(?:e|ee|es|ees|era|eront|ements?)|regl(?:e|ee|es|ees|era|eront|ements?) (?:sera|seront|se |interv|en )|tranches?|acomptes?|honoraires|remuneration)\b[^.;]{0,140}(?:\d\s?%|\bpar (?:jalons?|etapes?|phases?|livrables?|tranches?)\b|\b(?:apres|a la (?:remise|reception|signature|livraison|fin|validation)|a l'(?:issue|approbation|acceptation)|contre|sur (?:presentation|facture|la base)|mensuel\w*|trimestriel\w*|en (?:une|deux|trois|quatre|\d) (?:fois|tranches?|versements?)))/u,
  ],
  // « Le prestataire devra livrer : », « nous attendons : une charte, un logo »: what is handed over, under a heading that says nothing of it.
  [
    'livrables',
    /\b(?:prestataire|consultant(?:e|\(e\))?|titulaire|bureau d'etudes|cabinet|expert(?:e|\(e\))?|agence|attributaire|equipe)\b[^.:;]{0,60}\b(?:doit|devra|devront|doivent|est tenue?s? de|s'engage\w* a|aura a)\s(?:\p{L}+ ){0,2}(?:fournir|livrer|remettre|produire|delivrer)\b(?![^.;]{0,40}\b(?:offres?|candidatures?|soumissions?|devis|references?|attestations?|cv)\b)|\b(?:nous attendons|il est attendu|(?:est|sont) attendue?s?|cela (?:implique|comprend|inclut)|(?:l'ensemble|le tout|le resultat|la commande|la prestation) comprend(?:ra)?)\b[^.;:]{0,60}:\s*$/u,
  ],
  ['candidature', envoyezVotre],
  // « Envoi du dossier et du prix »: the first step of a choice.
  ['candidature', /^(?:\W*\d\W*)?(?:envoi|envoyer|depot|remise|transmission) (?:d[eu]s?|de la|d'un|de votre|votre|vos) ?(?:portfolio|book|candidature|dossier|cv|offre|devis|proposition)/u],
  [
    'evaluation',
    phrasesDeNotation,
  ],
];

/** As written: « L'objectif de la mission est de… », « Les livrables attendus sont : ». */
export const sujetDePhrase = /^(.{6,80}?)\s(?:est|sont|sera|seront|consiste|comprend|vise|visent|durera|dure|se présente|:)(?![\p{L}'’])/u;

/** « Phasage recommandé », « Feuille de route, livrables »: when things are made is told, in phases. */
export const phasage =
  /^\W*(?:phasage|roadmap|feuille de route)(?![\p{L}-])(?! (?:nationale?|ministerielle?|regionale?|strategique|sectorielle?))/u;

/** « Termes de référence spécifiques » under « Contrat-cadre n° 12 »: of one order, whose call is the framework's own. */
export const termesSpecifiques =
  /^\W*(?:termes? de references?|tdr|cahier des charges|demande) specifiques?\b/u;

export const contratCadre =
  /^\W*(?:contrat|accord|marche|convention)[- ]cadre\b/u;

/** « Le Gouvernement a obtenu un crédit de l'Association … »: what opens a notice sets its scene, without a heading. */
export const financementObtenu =
  /\b(?:a|ont) (?:obtenu|recu|sollicite) (?:de \p{L}[^.;]{2,60} )?(?:une? |des |l'|le )?(?:credit|don|pret|financement|subvention|appui financier|fonds)s?\b/u;
