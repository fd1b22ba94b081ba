// Folded first words of the lines of a first page: what a mission does and who does it, who writes, what is said beside the title.

/** What a mission is: it opens a title, with a complement. Other nouns of action are known by their ending. */
export const actes =
  /^(?:etudes?|audits?|enquetes?|appui|diagnostics?|missions?|marches? (?:de|d'|public)|mise|mises|suivi|recherche|revues?|bilan|controle|expertise|assistance|maitrise d'(?:oe|œ)uvre|assistance a maitrise d'ouvrage|consultances?|refonte|inventaire|etats? des lieux|baseline|cartographie|reprise|maintenance|surveillance|tenue|conduite|coaching|tutorat|mentorat|campagne|atelier|sondage|services? (?:de|d') ?(?:consult|conseil|expert|format|traduct|audit|etude|communicat|impress)\p{L}*|prestations?|conseil (?:en|pour|a la|a l')|organisation (?:de|d'|du|des)|collecte|synthese|aide a|reforme|relecture|ingenierie|conseils? techniques?|plan d'affaires|gestion deleguee)(?=[^\p{L}]|$)/u;

/** Who is looked for, as the title itself: « Consultante en suivi-évaluation ». */
export const agents =
  /^(?:une? )?(?:consultant|expert|prestataire|formateur|formatrice|facilitateur|facilitatrice|auditeur|auditrice|evaluateur|evaluatrice|animateur|animatrice|assistante? technique|bureaux? d'etudes?|bureaux? de controle|cabinets? (?:d'|de |charge|conseil|specialise|pour)|equipe (?:de consultants|d'evaluat)|chargee? d|specialiste|ingenieur|architecte|traducteur|traductrice|graphiste|developpeur|redacteur|redactrice|enqueteurs?)[\p{L}.·()-]*(?=[^\p{L}]|$)/u;

/** Nouns that end as those of action do, and name a body or say something of the document. */
export const nonActes =
  /^(?:associations?|fondations?|directions?|(?:con)?federations?|delegations?|organisations?|coordinations?|administrations?|institutions?|stations?|(?:re)?unions?|interprofessions?|commissions?|cooperations?|departements?|gouvernements?|etablissements?|(?:re)?groupements?|mouvements?|parlements?|villages?|sections?|versions?|informations?|publications?|soumissions?|conditions?|documents?|nations?|sous-directions?|divisions?|circonscriptions?|congregations?|reglements?|financements?|references?|pages?|pouvoirs?|localisation|transmission|destinations?|mention|traitements?|observations?|generations?|communications?|actions?|solutions?|parrainages?|heritages?|images?|messages?)$/u;

/** Bodies that `motsDOrganisation` leaves out, since their words say other things in a sentence. */
export const organismes =
  /^(?:republique|royaume|departement|canton|gouvernorat|wilaya|cartel|consortium|haut|hauts|haute|mutuelles?|syndicats?|ecoles?|hopita(?:l|ux)|services? (?:des|du|de la|national|regional|communal)|division|sous-direction|collectifs?|collectivites?|communaute|alliance|mouvement|ordre|compagnie|entreprise|groupe|plateforme (?:des|de la)|laboratoire|faculte|forum|maison|musee|bibliotheques?|district|cercle|nations unies|confederation|interprofession|commission|cabinet d[ue]|administration|institution|guichet|parc|port|aeroport|archidiocese|diocese|eglise|paroisse|caritas|entraide|action|nom|bp|antenne|representation|siege)\b/u;

/** Lines that stand about a title and are none of it. */
export const mentionsDeTete =
  /^(?:version|lot (?:unique|n)|contrat (?:de|d')|contrat individuel|type d|lieu|duree|date|document (?:de|d')|avec l'appui|avec le (?:soutien|concours)|en partenariat|sur financement|cofinance|finance|financement|prepare|valide|redige|etabli|elabore|publie|diffuse|approuve|don n|pret n|credit n|projet n|marche a procedure|procedure|appel d'offres|dossier (?:de|d')|a l'attention|confidentiel|langue|zone|pays|province|budget|code|phase|exercice|edition|mois d|annexes?|pieces?|sommaire|table des matieres|destinataires?|contacts?|present(?:e|ation) par|commanditaire|maitre d'ouvrage|pouvoir adjudicateur|beneficiaires?)\b/u;
