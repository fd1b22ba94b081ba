// Folded words by which a document says what it is.

/** A converter may have dropped the accented letters: « Termes de Rfrences ». */
const termes = String.raw`termes? de r[e\W]{0,2}f[e\W]{0,2}rences?|\bt\.?d\.?r\.?\b`;

/** A line of its name: what it is, in the order in which they prevail. */
export const nomsDeNature = [
  [new RegExp(termes, 'u'), 'termesDeReference'],
  [/(?:\b(?:avis|appel|sollicitation|demande|invitation)\b[^.:;]{0,60}?)?manifestations? d.?[ie]nterets?/u, 'appelAManifestation'],
  [/cahier (?:special )?des? charges|cahier des prescriptions|^(?:annexe \w+ ?[:-]? ?)?cps\b/u, 'cahierDesCharges'],
  [
    /(?:appel|avis|demande|invitation|dossier|reglement)[^.]{0,30}(?:consultation|candidature|offres?|propositions?|cotation|devis|prix|recrutement|soumissionner)|^offres? de consultance/u,
    'appelAConsultation',
  ],
  [/^contrat\b(?! ?:?$)|convention de prestation/u, 'contrat'],
] as const;

/** The document's own name, as the first words of a line, maybe those of an annex; a line of a table of contents ends with its page. */
export const nomsDesTermes = new RegExp(
  String.raw`^(?:annexe [ivx\d]{1,4} ?[:-]? ?)?(?:(?:proposition|projet|ebauche|draft) de )?(?:${termes})(?!.*[\s.…]\d{1,3}$)`,
  'u',
);
/** The same in a text in French. */
export const nomsAnglaisDesTermes = /^(?:terms of reference|scope of work|statement of work)(?: ?\((?:tors?|sow)\))?$/u;

/** In capitals amid a long line: the name of a document that stands over its call. */
export const cahiersEnCapitales = /(?<!\p{L})CAHIER (?:SP[EÉ]CIAL )?DES? (?:CHARGES|PRESCRIPTIONS|CLAUSES)(?!\p{L})/u;
/** A call by its name, with what for: terms of reference that stand under it are a part of its file. */
export const manifestationIntitulee =
  /^(?:avis|appel|sollicitation)\b[^.:;]{0,40}manifestations? d.?[ie]nterets?\b[^.:;]{0,60}?(?: pour | relati| en vue |n ?°)/u;

/** They name a file, or say where one is. */
export const renvoisAUnFichier =
  /:\s.*\.(?:pdf|docx?|odt|xlsx?|zip)\s*$|^(?:telecharge\p{L}*|consulte\p{L}*|voir|lire|cliqu\p{L}*|ouvrir)\b|\b(?:en piece jointe|ci-joints?|a telecharger|telechargeables?|(?:sont|est) disponibles?)\b/u;

/** Lines of the menu of a web site that other kinds of documents are named in. */
export const rubriquesDeSite =
  /^(?:offres d'emplois?|communiques?(?: de presse)?|newsletters?|bulletins? d'information|appels a projets|avis de vacances? (?:de|des) postes?|rapports (?:annuels|d'activites?)|guides pratiques)$/u;

/** An offer of work, which may be a consultant's. */
export const avisDEmploi = /^(?:avis de vacance|offres? d'emploi)/u;

const prestataires = String.raw`(?:consultant|cabinet|bureaux? d.etude|prestataire|firme|evaluat(?:eur|rice)|audit(?:eur|rice)|facilitat(?:eur|rice)|societes? de (?:conseil|consult)|agences? de (?:communication|conseil|consult))`;

/** « Un(e) consultant(e) pour l'évaluation du projet ». */
export const prestataireNomme = new RegExp(
  String.raw`^(?:une? ?(?:\(e\) |[·.]e )?|\d{1,2} )?${prestataires}[\p{L}.·()-]*(?: [\p{L}().·'-]+){0,4}? (?:pour|en charge|chargee?s?|en vue|afin)\b|^consultances? (?:inter)?nationale ?:`,
  'u',
);

/** « Recrutement d'un cabinet », as a title: of one who makes offers, no employee. */
export const recrutementsIntitules = new RegExp(
  String.raw`^(?:[\d/ ]{1,12}|[^:.;]{3,50} ?: )?(?:avis de )?(?:recrutement|selection|recherche|engagement|mobilisation|contractualisation) (?:de |d. ?|des |du )(?:[^\s:;]+ ){0,4}?${prestataires}`,
  'u',
);
/** « L'association recherche deux consultants ». */
export const recruteursDePrestataire = new RegExp(
  String.raw`^[^.;:]{3,110}\b(?:recherch|recrut|cherch|sollicit)(?:e|ent|ons)\b (?:[^\s.:;]+ ){0,4}?${prestataires}`,
  'u',
);

/** « Type de contrat », over or before what it is: services, and no work as an employee. */
export const etiquetteDeContrat = /^(?:(?:type|nature|forme|modalite)s? (?:de |du |d')(?:contrat|engagement|marche|recrutement)|(?:work|contract|job) type|(?:titre|intitule) du poste) ?:?(?= |$)/u;
export const contratDeServices = /^(?:(?:contrat|convention) (?:de |d')(?:prestation|service|consultan|consultation)|contrat individuel|prestation|consultan|prestataire|individual contract|ssa\b)/u;
/** Who signs a contract, and its first article. */
export const partiesAuContrat = /\bentre les soussigne|^entre (?:la|le|l'|les) \p{L}|^d'une part\b|^article (?:1|premier)\b/u;

/** The contract of an employee. */
export const contratDeSalarie = /\b(?:cdi|cdd|contrat (?:de travail )?a duree (?:in)?determinee|contrat de travail|salaire (?:brut|net|mensuel))\b/u;

/** « La société demande aux consultants de manifester leur intérêt ». */
export const invitationsAManifester =
  /\b(?:consultante?s?|candidate?s?|cabinets?|firmes?|bureaux?|prestataires?|soumissionnaires?|experte?s?)\b[^.;]{0,120}\b(?:manifester|manifestent|manifestation de|dire|exprimer|faire connaitre) leur interet\b/u;

/** They open one of its first lines, and no terms of reference stand below. */
export const autresDocuments =
  /^(?:proces[- ]verb(?:al|aux)|comptes?[- ]rendus?|releve de (?:decisions|conclusions)|rapports? (?:annuel|d'activites?|final|finale|provisoire|initial|intermediaire|preliminaire|de (?:demarrage|cadrage|lancement)|d'(?:etape|avancement|etablissement)|de mission|d'evaluation|d'audit|de diagnostic|d'etude|trimestriel|semestriel|narratif|financier)|communiques? (?:de presse)?|offres? d'emploi|avis de vacance|(?:fiche|description) de poste|facture|devis (?:n|\d|estimatif|quantitatif)|bon de (?:commande|livraison)|curriculum vitae|cv\b|(?:offre|proposition) technique|offre de services?|reponse a l'(?:appel|avis)|plan de cours|syllabus|(?:reglement (?:de l'|d'un )?)?appels? a projets?|reglement (?:de l'|d'un )?appels? a propositions?|note (?:conceptuelle|de concept)|plan de suivi(?:[- ]| et d'?)evaluation|reglement interieur|lignes directrices a l'intention des demandeurs|circulaire|note (?:de service|d'information|circulaire)|ordre du jour|guide (?:pratique|methodologique|de l'utilisateur|des? procedures)|manuel (?:de|des|d')|notification d'attribution|avis d'attribution|lettre de motivation|bulletin (?:d'information|de liaison|mensuel|trimestriel|annuel)|newsletter|statuts (?:de l'|du )|appel a communications?|contrat de travail)/u;

/** They open one of its first lines too, maybe over terms of reference: what pays for them, plans them or rules them. */
export const cadresDesTermes =
  /^(?:convention de (?:subvention|financement)|accord[- ]cadre|protocole d'(?:accord|entente)|memorandum d'entente|plan de passation|cahier des clauses (?:techniques|administratives)|c\.?c\.?(?:t|a)\.?p|(?:arrete|decret|loi) n)/u;

/** A document, or a part of one, that calls for offers. */
export const appelsDOffres =
  /^(?:avis (?:de|d'|a) ?(?:recrutement|appel|sollicitation|consultation|manifestation|publicite|marche)|appel (?:a|de|d') ?(?:candidatures?|offres?|manifestation|consultation|propositions?|projets?|services?)|invitation a soumissionner|demande de (?:prix|cotation|propositions?|manifestations?)|sollicitation de manifestation)/u;

/** In a long line, its name and what it is for: a sentence may begin with the name alone. */
export const appelsIntitules = /^(?:avis|appel) (?:public )?(?:de|d'|a) ?[^.:;]{5,50}? (?:n ?[°o] ?\S+ (?:du [^.:;]{6,20} )?)?(?:pour (?:le |la |l'|les |une? |des )|relati(?:f|ve) (?:a|au)|en vue d|portant)/u;

/** What a call buys when it buys no service. */
export const achatDeBiens =
  /^(?:objet ?: ?|lot \d+ ?: ?)?(?:(?:l'|la )?(?:acquisition|fourniture|achat|livraison)s?)(?: et (?:la |l')?\p{L}+)? (?:de|d'|du|des|en) ?(?!services?|prestations?|etudes?|logiciels?|systemes?|solutions?|formations?)\p{L}/u;
export const services = /\b(?:consultante?s?|bureaux? d'etudes?|prestations? (?:intellectuelles?|de services?)|termes? de references?|cabinets?|hommes?[- ]jours?|livrables?)\b/u;

/** A form to fill in says so in its first lines. */
export const modeles = /\b(?:modele|canevas|gabarit|trame|template|formulaire type|document[- ]type|a completer|a remplir)\b/u;

/** Small words that no other of these languages has. */
export const motsDesLangues = {
  fr: /\b(?:le|les|des|du|et|une?|dans|pour|par|aux?|est|sont|sera|seront|cette|ses)\b/gu,
  en: /\b(?:the|of|and|shall|with|for|will|by|to|is|are|be|this|from)\b/gu,
  es: /\b(?:el|los|las|del|y|una|para|por|con|sera|debera|esta)\b/gu,
  pt: /\b(?:os|das|dos|uma|para|com|pelo|pela|nao|sera|devera|ao|em)\b/gu,
} as const;
