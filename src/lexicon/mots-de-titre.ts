// What the words of a heading do besides announcing a type: give way, complete, say nothing, name the document. Data.

/** Headings of these types give way to any other type of the same heading: they say how, not what. */
export const typesGeneriques: readonly string[] = ['gestion', 'autre'];

/** What completes a word gives no type of its own (« critères d'évaluation des offres »), but here both are announced. */
export const complementsAnnonces: readonly (readonly [string, string])[] = [['calendrier', 'livrables']];

/** « Composition et qualifications de l'équipe »: with this word in the heading, the team is announced too. */
export const motDeComposition = 'composition';

/** « calendrier de … », where these complete it, is of the call for offers. */
export const typesDeConsultation: readonly string[] = ['candidature', 'evaluation'];

/** Words that say nothing of a heading's type: what remains of a heading must be known for it to be recognised by its words alone. */
export const motsVides: readonly string[] = [
  'a', 'au', 'aux', 'ce', 'cette', 'd', 'de', 'des', 'du', 'en', 'et', 'ou', 'l', 'la', 'le', 'les', 'leur', 'par', 'pour', 'sur', 'un', 'une', 'son', 'sa', 'ses', 'dans', 'the', 'avec',
  'sera', 'seront', 'est', 'effectué', 'effectuée', 'comme', 'suit', 'suivant', 'suivante', 'selon', 'vous', 'votre', 'nous', 'notre', 'comment', 'qui', 'quoi', 'que',
  'consultant', 'consultante', 'expert', 'experte', 'prestataire', 'soumissionnaire', 'candidat', 'candidate', 'bureau', 'étude', 'cabinet', 'titulaire', 'attributaire', 'mandataire', 'auditeur', 'formatrice', 'formateur',
  'mission', 'prestation', 'projet', 'programme', 'marché', 'consultation', 'appel', 'contrat', 'travail', 'service', 'présente', 'présent', 'formation', 'organisation', 'évaluation', 'audit', 'enquête',
  'attendu', 'attendue', 'requis', 'requise', 'demandé', 'demandée', 'recherché', 'recherchée', 'spécifique', 'général', 'générale', 'globale', 'global', 'principal', 'principale',
  'prévisionnel', 'prévisionnelle', 'indicatif', 'indicative', 'exécution', 'réalisation', 'modalité', 'condition', 'détaillé', 'détaillée', 'technique', 'financière', 'financier',
  'administratif', 'professionnel', 'professionnelle', 'international', 'nationale', 'national', 'élément', 'liste', 'nature', 'type', 'disponible', 'maximum', 'tableau', 'récapitulatif',
  'envisagé', 'envisagée', 'minimum', 'minimale', 'minimal', 'clé', 'proposé', 'proposée', 'estimé', 'estimée', 'estimatif', 'lié', 'liée', 'souhaité', 'souhaitée', 'exigé', 'exigée',
  'obligatoire', 'contractualisation', 'justification', 'présentation', 'procédure', 'processus', 'composition', 'constitution', 'remise', 'dépôt', 'date', 'résultat', 'cas', 'meilleur', 'meilleure', 'bref', 'brève', 'succinct', 'succincte',
];

/** « L'agence et ses interventions »: who the house is. Folded. */
export const maisonEtSiens =
  /^(?:l'|la |le |notre )?(?:agence|association|ong|organisation|fondation|commune|mairie|ville|region|ministere|reseau|projet|programme|federation|cooperative|institut|institution|universite|office|etablissement|structure|chambre|entreprise)(?: [\p{L}' -]{2,40})? et (?:son|sa|ses|leurs?) \p{L}/u;

/** Names of the sheet that opens a document: they announce no clause, and are no title either. Folded. */
export const titresDeFiche =
  /^(?:renseignements|informations|donnees|generalites|resume|synthese|identification|fiche|apercu)\b(?: (?:general|generaux|generales|cles?|essentiel(?:le)?s|pratiques|signaletique|technique|recapitulati(?:f|ve)|d'identification|du poste|de la mission|sur (?:le|la) \p{L}+))*$/u;

/** « Parcours client », « Module Stocks », « Gestion des contenus du site »: a part of what is built, whatever clause its other words would name. Folded. */
export const duProduit =
  /^\W*(?:l')?experiences? (?:utilisateurs?|clients?|d'achat|de navigation|d'utilisation)\b|^\W*(?:(?:sous-?)?modules? (?!\d+\W*$)(?!.*\b(?:evaluation|formation)\b)|(?:sous-?)systemes? (?:critiques?|informatiques?|de (?:paiement|reservation|gestion|suivi))|parcours (?:de |d'|du |des |client|utilisateur|acheteur|visiteur)(?!.*\b(?:professionnels?|consultant|candidat|prestataire|expert)\b)|ecrans? (?:de |d'|du )|pages? (?:d'accueil|de (?:paiement|contact|connexion|resultats?|recherche))|fonctionnalites? (?:de |d'|du )|back-?office|front-?(?:office|end)|tunnel d|rapports? et tableaux? de bord\b|tableaux? de bord et rapports?\b|(?:apercu|maturite|vision|presentation) (?:du |de ce )?produit(?![\p{L}])(?! (?:attendu|a livrer|livre|de la mission|du mandat|final))|profils? (?:des |d'|de l')?utilisateurs?(?: (?:du |de la |de l'|d'|et ).*)?\W*$|gestion (?:\p{L}+ )?(?:du |de la |des |de l'|d'|de )(?:back|front|sites?\b|contenus?|utilisateurs?|comptes?|profils? utilisateurs?|commandes?|stocks?|produits?|catalogues?|panier|reservations?|abonnements?|inscriptions?|habilitations?|droits d'acces|acces\b|roles et|notifications?|medias?|pages?\b|menus?\b|formulaires?|newsletter|actualites?|articles? du|paiements? en ligne))/u;

/** « Gestion des locataires », « Gestion de la facturation »: where several stand side by side, modules of a software; none of what a mission is led by. Folded. */
export const moduleDeGestion =
  /^\W*gestion (?!(?:de la |de l'|du |des |d'|de )?(?:la |l')?(?:projets?|programmes?|contrats?(?! de )|missions?|march(?:e|es)|risques?|qualite|conflits?|changements?|reclamations?|plaintes?|equipe|equipes|personnel|ressources humaines|delais?|calendrier|couts?|budget|prestations?|fonds|financiere|administrative|contractuelle|environnementale)(?![\p{L}]))/u;

/** « Contenus fournis par la ville »: what the one who hires gives. Folded. */
export const fournisParLeClient =
  /^\W*(?:contenus?|elements?|donnees?|moyens?|informations?|materiels?|supports?|ressources?|textes?|images?|visuels?) (?:\p{L}+ )?(?:fourni|mis a disposition|apporte|mis a la disposition)e?s? par (?!(?:le |la |les |l'|notre |un |une |vous\b)?(?:prestataire|consultant|titulaire|expert|bureau|cabinet|equipe|candidat|soumissionnaire|agence|auditeur|mandataire|attributaire|fournisseur|vous\b))/u;

/** Who answers for damage, or what somebody has to do: the text tells which. Folded. */
export const responsabiliteSeule = /^\W*(?:la )?responsabilite\W*$/u;

/** « Propriété intellectuelle », what the participants are given: clauses of their own that none of ours names. Folded. */
export const autresClauses =
  /^\W*(?:(?:la |les )?(?:droits? de )?propriete intellectuelle\b(?!.*\b(?:confidential|donnees|secret|discretion|protection|ethique|deontolog|renseignements))|propriete(?: et (?:cession des )?droits)?\W*$|prise en charge (?:des|de leurs?) )/u;

/** « Attentes en matière de méthode »: what stands behind it is the clause. Folded. */
export const enMatiereDe = /^(?:attentes?|dispositions?|modalites?|precisions?|consignes?|regles?) en matiere (?:de |d')/u;

/** What a document is, alone above everything: no clause of it. */
export const motsDOuverture: readonly string[] = ['mandat', 'mission', 'consultation', 'etude', 'prestation', 'marche'];

/** Nouns that head a combined heading together with a typed word; they never type one alone. */
export const titresDeDocument: readonly string[] = [
  'terme de reference', 'tdr', 't d r', 'appel a consultation', 'appel a candidature', 'appel a manifestation d interet', 'avis a manifestation d interet', 'avis de manifestation d interet', 'avis d appel a manifestation d interet', 'avis de recrutement', 'avis de sollicitation', 'sollicitation de manifestation d interet', 'notice de selection', 'avis de selection', 'demande de proposition', 'demande de cotation', 'demande de prix', 'cahier des charge', 'cahier de charge', 'cahier special des charge', 'cahier des prescription speciale', 'reglement de consultation', 'reglement de la consultation', 'appel public a manifestation d interet', 'appel public a candidature', 'lettre de mission', 'fiche de mission', 'invitation a soumissionner', 'avis de consultation', 'avis d appel d offre', 'appel d offre', 'appel a proposition', 'appel de proposition', 'appel de candidature', 'consultation restreinte', 'mandat d etude', 'note de cadrage', 'cahier des clause technique particuliere', 'cahier des clause administrative particuliere',
];

/** They say which, after the name of a document: « Termes de référence spécifiques », « Appel d'offres national ouvert ». */
export const qualificatifsDeDocument: readonly string[] = [
  'specifique', 'general', 'generale', 'simplifie', 'simplifiee', 'detaille', 'national', 'nationale', 'international', 'internationale', 'regional', 'ouvert', 'ouverte', 'restreint', 'restreinte', 'public', 'publique', 'individuel', 'individuelle', 'provisoire', 'definitif', 'complet', 'abrege', 'technique', 'fonctionnel', 'particulier', 'sur', 'invitation',
];

/** Of the project around a mission, as the sub-headings of a context tell it. */
export const duProjet = /\b(?:du|des|de ce|de notre) (?:projet|programme)s?\b/u;

/** As a line writes it: what such a line says alone goes on from none. */
export const lignesSeules =
  /^(?:termes? de r[ée]f[ée]rences?|cahier des charges|introduction|pr[ée]ambule|avant-propos|contexte(?: et justification)?|sommaire|table des mati[èe]res|glossaire)\s?:?$/iu;

/** Covers in which the parts of an offer are handed in. */
export const plis = /^(?:enveloppes?|plis?)\b/u;

/** What a grid weighs, as its sub-headings name it: « 14.2 Prix ». Folded. */
export const partiesDeGrille = /^\W*(?:(?:le |la |les )?(?:prix|couts?|qualite|valeur technique|delais?)|(?:offre|proposition|note|volet) (?:technique|financiere?))\W*$/u;

/** Parts of an offer, as its sub-headings name them. */
export const contenuDOffre = /^\W*(?:contenu|composition|constitution|presentation|forme|format)(?: (?:de la |de l'|du |des )(?:offres?|propositions?|dossiers?|plis?))?\W*$/u;
