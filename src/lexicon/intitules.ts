// Folded first words of the lines of a first page: what a mission does and who does it, who writes, what is said beside the title.

/** What a mission is: it opens a title, with a complement. Other nouns of action are known by their ending. */
export const actes =
  /^(?:etudes?|audits?|enquetes?|etablissement(?= (?:d'une? |de la |de l'|du |des ))|appui|diagnostics?|missions?|marches? (?:de|d'|public)|mise|mises|suivi|recherche|revues?|bilan|controle|expertise|assistance|maitrise d'(?:oe|œ)uvre|assistance a maitrise d'ouvrage|consultances?|refonte|inventaire|etats? des lieux|baseline|cartographie|reprise|maintenance|surveillance|tenue|conduite|coaching|tutorat|mentorat|campagne|atelier|sondage|services? (?:de|d') ?(?:consult|conseil|expert|format|traduct|audit|etude|communicat|impress)\p{L}*|services? techniques? (?=pour|d)|services? professionnels? (?=d|pour|en)|prestations?|conseil (?:en|pour|a la|a l')|organisation (?:de|d'|du|des)|collecte|synthese|aide a|reforme|relecture|ingenierie|conseils? techniques?|plan d'affaires|gestion deleguee)(?=[^\p{L}]|$)/u;

/** « Prestation requise », « Étude demandée »: the label of what is asked, not its name. */
export const actesDemandes =
  /^[\p{L}-]+(?: [\p{L}-]+){0,2} (?:requis|attendu|demande|recherche|souhaite|sollicite|propose|exige|concerne)e?s?(?: ?:)?$/u;

/** « Mission de l’Office », « Missions du Centre »: what a body is there for; « mission de l'évaluation… » is one of an act. */
export const missionsDOrganisme =
  /^missions? (?:du|de la|de l'|des)\b ?(?!\p{L}+(?:tions?|sions?|ments?|ages?|yses?)(?=[^\p{L}]|$)|(?:etude|audit|enquete|appui|diagnostic|suivi|revue|bilan|controle|expert|consult|assistance|prestat|maitrise)|projet|programme)/u;

/** « Évaluation finale externe »: a mission whose object the next line tells. */
export const actesNus =
  /^(?:evaluation|audit|etude|enquete|capitalisation|revue|bilan)s?(?: (?:et|de|externe|interne|finale?|intermediaire|initiale?|annuel(?:le)?|financiere?|conjointe?|independante?|base|reference|a mi ?- ?parcours))+(?=$| - \S| (?:projet|programme) \S)/u;

/** Who is looked for, as the title itself: « Consultante en suivi-évaluation ». */
export const agents =
  /^(?:une? )?(?:consultant|expert|prestataire|formateur|formatrice|facilitateur|facilitatrice|auditeur|auditrice|evaluateur|evaluatrice|animateur|animatrice|assistante? technique|bureaux? d'etudes?|bureaux? de controle|firmes? (?:pour|charge|specialise|de consult)|cabinets? (?:d'|de |charge|conseil|specialise|pour)|equipe (?:de consultants|d'evaluat)|chargee? d|specialiste|ingenieur|architecte|traducteur|traductrice|graphiste|developpeur|redacteur|redactrice|enqueteurs?)[\p{L}.·()-]*(?=[^\p{L}]|$)/u;

/** « Rédacteurs : … », « Cheffe de projet : … »: who they are, and no mission. */
export const agentsNommes = /^[\p{L}.·()-]+(?: [\p{L}-]+)? ?:/u;

/** Nouns that end as those of action do, and name a body or say something of the document. */
export const nonActes =
  /^(?:associations?|fondations?|directions?|(?:con)?federations?|delegations?|representations?|organisations?|coordinations?|administrations?|institutions?|stations?|(?:re)?unions?|interprofessions?|commissions?|cooperations?|departements?|gouvernements?|etablissements?|(?:re)?groupements?|mouvements?|parlements?|villages?|sections?|versions?|informations?|publications?|soumissions?|conditions?|documents?|nations?|sous-directions?|divisions?|circonscriptions?|congregations?|reglements?|financements?|references?|pages?|pouvoirs?|localisation|transmission|destinations?|mention|traitements?|observations?|generations?|communications?|actions?|solutions?|parrainages?|heritages?|images?|messages?|conventions?|subventions?|autorisations?|notifications?|invitations?|attributions?|arrondissements?|batiments?|descriptions?|presentations?|monuments?|televisions?|barrages?|menages?|passations?|comment)$/u;

/** Bodies that `motsDOrganisation` leaves out, since their words say other things in a sentence. */
export const organismes =
  /^(?:canton|metropole|gouvernorat|wilaya|cartel|consortium|haut|hauts|haute|mutuelles?|syndicats?|ecoles?|hopita(?:l|ux)|services? (?:des|du|de la|national|regional|communal)|division|sous-direction|collectifs?|collectivites?|communaute|alliance|mouvement|ordre|compagnie|entreprise|groupe|plateforme (?:des|de la)|laboratoire|faculte|forum|maison|musee|bibliotheques?|district|cercle|nations unies|confederation|interprofession|commission|cabinet d[ue]|administration|institution|guichet|parc|port|aeroport|archidiocese|diocese|eglise|paroisse|caritas|entraide|action|nom|antenne|representation)\b/u;

/** A State and its services: no look makes a title of their names. */
export const etats = /^(?:republique|royaume|ministere|secretariat|direction|departement|region|commune)\b/u;

/** Days, numbers and addresses of a file, and who made it. */
export const coordonnees =
  /^(?:\d{1,2}\s+\p{L}+\s+\d{4}|le (?=\d)|(?:mesdames|messieurs|madame|monsieur|chere?s? (?:madame|monsieur|collegue|partenaire)s?)\b|(?:rue|avenue|boulevard|quai|chemin|allee|impasse) [^:;]*\d|(?:date|version|ref|reference|page|annexes?|tel|fax|email|e-mail|adresse|siege|bp|b\.p|telephone|fait a)\b|n ?°|\d+,? (?:rue|avenue|bd|boulevard|quai|place)|(?:(?:co)?finance|prepare|valide|redige|etabli|elabore|publie|diffuse|approuve)e?s? ?(?::|par|le|en|au|sur|avec|dans)(?=\s))/u;

/** Lines of a data sheet, their value after a colon or under them. */
export const etiquettes =
  /^(?:types?|nature d|lieux?|durees?|delais?|dates?|refer(?:ent|ence)e?s?|regions?|communes?(?= ?:)|domaines?|dioceses?|secteurs?|activites? et|responsables?(?= ?:)|niveau|position|personnes? (?:de )?contact|prieres? d|pays|provinces?|budget|zones?|langues?|code|phase|exercice|edition|procedure|financement|destinataires?|contacts?|commanditaire|maitre d'ouvrage|pouvoir adjudicateur|beneficiaires?)\b/u;
/** Those that may open a title where no value follows. */
export const etiquettesAvecValeur =
  /^(?:projet|programme|numero|nombre|source|bailleur|localisation|poste|service|unite|supervis\p{L}+|periode|demarrage|categorie|lot)\b/u;
/** Labels of a data sheet that stand alone, their value on the next line. */
export const etiquettesSeules =
  /^(?:(?:type|nature|duree|date|lieu|titre|nom|code|numero)s? (?:de |d'|du |des |limite )(?:la |l'|debut|fin\b)?[^:.;]{0,40}|pays|duree|lieux?|budget|e-?mail|contact|financement|(?:domaine|condition)s? (?:de |d')(?:l')?[^:.;]{4,30}|(?:directeur|directrice|cheffe?|responsable) (?:de|du) projet|organisme (?:de )?[^:.;]{3,30}|agence d'execution)$/u;
/** « Appel public à manifestation d'intérêt : », over what it calls for. */
export const natures = /^(?:appel|avis|termes|tdr|cahier|demande|consultation|invitation|sollicitation|recrutement|selection|lot|mandat)\b/u;
/** « Objet : », « Sujet : », « Titre : »: the title stands below. */
export const objets = /^(?:objet|sujet|titre|intitule|libelle|denomination|theme|mission)\b/u;
/** Their value says what sort of mission it is, not which. */
export const etiquettesDeGenre = /^(?:types?|nature|categorie|procedure|durees?|source|financement)\b/u;

/** « Consultant(e) – Contrat individuel »: under what contract, whatever the mission. */
const natureDuContrat = /^(?:[^:;–—]{3,40} [–—-] )?contrat (?:individuel|de consultan(?:t|ce)\S*|de prestations? de services?|a duree determinee)\W*$/u;

/** « Consultation n° 05/2026 », « Appel d'offres ouvert N° 12/AO/2027 »: which call it is, and nothing of what for. */
const appelsNumerotes =
  /^(?:avis de |avis d')?(?:appels? d'offres?|consultations?|demandes? de (?:propositions?|cotations?|prix|devis)|marches?|dossier d'appel d'offres|appels? a (?:consultation|propositions?|concurrence))(?: [a-z']+){0,3} ?n ?[°o]\.? ?\S*\d\S*$/u;

/** What a call is or under what contract, and nothing of what for. */
/** How a contract is let: « Marché public de services – procédure négociée sans publication préalable ». */
const modeDePassation =
  /^(?:marche (?:public )?(?:de |d')\p{L}+(?: intellectuels?)?\s?[–—:,-]\s?)?(?:procedure (?:negociee|adaptee|ouverte|restreinte|simplifiee|concurrentielle|formalisee)|appel d'offres (?:ouvert|restreint))(?: \p{L}+){0,6}$/u;
export const sansObjet = [natureDuContrat, appelsNumerotes, modeDePassation] as const;

/** Lines that stand about a title and are none of it. */
export const mentionsDeTete =
  /^(?:lot (?:unique|n)|contrat (?:de|d')|contrat individuel|document (?:de|d')|avec l'appui|avec le (?:soutien|concours)|en partenariat|sur financement|don n|pret n|credit n|projet n|marche a procedure|appel d'offres|dossier (?:de|d')|a l'attention|confidentiel|mois d|pieces?|important|attention|avertissement|informations?|services? de consultant(?:e|s|es)?(?= *$)|selection (?:et emploi )?de consultants(?: par les emprunteurs|(?= *$))|manifestations? d'interets?(?= *$)|mise en (?:contexte|situation)(?= *$)|(?:(?:pris|passe|lance|etabli)e?s? )?(?:selon|suivant|vu|en (?:application|vertu|execution)|conformement|par application|sur la base) (?:(?:a |de |aux |du |des |les? |la |l'|d'|dispositions ){0,4})?(?:articles?|alineas?|paragraphes?|decrets?|lois?|reglements?|code|arretes?|circulaires?)|sommaire|table des matieres|present(?:e|ation) par|marches? (?:publics? )?(?:de|d') ?(?:services?|travaux|fournitures?|maitrise d'(?:oe|œ)uvre|prestations? (?:intellectuelles?|de services?))(?= *$))\b/u;

/** « Intitulé de la mission : … »: the line of a data sheet that gives the title itself. */
export const intitules =
  /^(?:(?:objet|sujet)(?=\s?:\s\S.{20,})|intitule|titre|denomination|libelle|description of the assignment)(?: complet)?(?: (?:de la |de l'|du |d'|de )(?!projet|programme)[^:]{3,40})?\s?:\s+\S.{11,}/u;
/** The same without a colon, the title behind wide blanks, after a label in capitals or on the next line. */
export const intitulesSeuls =
  /^(?:intitule|titre|libelle)(?: complet)? (?:de la |de l'|du |de )(?:mission|prestation|consultation|consultance|etude|evaluation|poste|marche|contrat)(?=\s|$)|^objet (?:de la |du |de l')(?:consultation|marche|appel d'offres|prestation)(?=\s*:?\s*$)|^(?:[a-z]?\d{1,2}[.)] ?)?(?:titre|intitule)(?=\s*:?\s*$)/u;

/** « Termes de référence pour le recrutement de… », « Appel à candidatures pour la traduction de… »: the title runs on from the name of the document. */
export const nomsSuivis =
  /^(?:termes? de references?|tdr)\s*(?:\([^)]*\)\s*)?(?:pour|relatifs?|de la mission|d.une?|concernant|en vue|de l|du |portant|des? )\s*\S.{14,}/u;
export const appelsSuivis =
  /^(?:dossier d'appel (?:a concurrence|d'offres?)|cahier (?:special )?des? (?:charges|prescriptions speciales)|(?:avis d')?appel a \p{L}+|avis (?:d[e' ]\s?|a )\p{L}+|demande de \p{L}+|consultation)s? (?:n\s?[°o]\s?\S+ )?(?:[^:;.]{1,60}? )??(?:pour|relati(?:f|ve)s? (?:a|au|aux)|concernant|en vue|portant)\b\s*\S.{14,}/u;
/** « … pour le recrutement d'un consultant national »: whom, and not what for. */
export const recrutementsNus =
  /\b(?:recrutement|selection|choix|engagement) (?:d'une? ?|des? |de |d')(?:un ?\(e\) )?(?:consultante?s?|consultant\(e\)s?|experte?s?|cabinets?|prestataires?|bureaux? d'etudes?|firmes?|ongs?|evaluateurs?|evaluatrices?|formateurs?|formatrices?)(?: (?:nationale?|internationale?|individuel(?:le)?|externe|independante?|specialisee?|qualifiee?|nationaux|internationaux|individuels|externes|independants)s?)*\s?\.?$|^(?:termes? de references?|tdr) (?:de la |de l'|du |d'une? )(?:mission|consultation|etude|prestation|evaluation|formation|audit) \p{L}+$/u;
/** The name of the document stands on the line above. */
export const suitesDeNom = /^(?:(?:pour|relati(?:f|ve)s? (?:a|au|aux)|concernant|portant)\b|en vue d|chargee?s? d)/u;
/** « Termes de référence de la consultation », « Appel à consultation n° 3 ». */
export const nomsSeuls =
  /^(?:termes? de references?|tdr)s? (?:de la |de l'|du |d'une? |des )?(?:mission|consultation|etude|prestation|marche|consultante?|evaluation|formation|audit|contrat|appel d'offres?|expert|prestataire)s?(?: (?:individuel(?:le)?|de consultance|de services?|nationale?|internationale?|externe))?$/u;
export const nomsNumerotes =
  /^(?:termes? de references?|t\.?d\.?r\.?|appel|avis|cahier|demande|contrat|reglement|invitation|consultation)\b[^.]{0,40}?(?:n\s?[°o]|[–—:(-]|\d)/u;

/** « Marché à procédure adaptée n° 12 », « Consultation 2027-04 »: how the contract is let, and its number. */
export const procedures =
  /^(?:marche|procedure|consultation|accord[- ]cadre|appel d'offres?|avis|contrat|dossier|reference|ref\.?|lot)\b(?: [\p{L}'’()-]+){0,6}?(?: n ?[°o])? ?:? ?[a-z\d/._-]*\d[a-z\d/._-]*$|^(?:prestation|commande)\b(?: [\p{L}'’()-]+){0,4}? n ?[°o] ?[a-z\d/._-]*\d[a-z\d/._-]*$/u;

/** The project that a mission is part of. */
export const projets = /^(?:projet|programme(?! des nations unies| alimentaire mondial)|composante|volet)\b/u;

/** « La coopérative des luthiers recherche un facteur d’orgues »: a heading that is the call itself. */
export const appelsDits = /^(?:la|le|l'|les|nous|notre) ?[^.;:]{0,90}\b(?:recherch(?:e|ent|ons)|recrut(?:e|ent|ons)|engage|sollicite|cherch(?:e|ent|ons)) (?:une?|des|deux|trois|son|sa|ses|un\(e\)) /u;
/** The same in a text without marks, whoever it is that looks for them. */
export const recruteurs = /^[^.;:]{3,90}\b(?:recherche|recrute|recherchent|recrutent) (?:une?|des|deux|trois|son|sa|ses|un\(e\)) \p{L}/u;

/** What kind of document it is, before « — » or « : » and its subject on the same line: « Procédure d'appel d'offres », « Brief avocat ». */
export const genresDIntitule =
  /^(?:termes? de references?|t\.?d\.?r\.?|cahiers? (?:des? |special )|(?:procedure|dossier|avis|reglement) (?:d'|de |du )|appels? (?:d'|a |de |public )|demandes? (?:d'|de )|consultation\b|invitation a|sollicitation d|brief\b|mandat d|contrat (?:de |d'|type\b)|convention (?:de |d')|lettre de (?:mission|consultation|cadrage)|fiche de mission|note de cadrage)[\p{L}\d]*(?:[ '’()-]+[\p{L}\d]+){0,7}\W*$/u;
/** Kinds that a document may have as its whole title. */
export const genresSeuls =
  /^(?:contrat (?:de |d'|type\b|cadre\b)|convention (?:de |d')(?:prestations?|services?|consultance|partenariat|mission)|reglement (?:de (?:la )?consultation|d'appel|de l'appel|d'attribution|de (?:la )?mise en concurrence)|acte d'engagement)[^.;:]{0,110}$/u;
