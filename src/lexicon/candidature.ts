// Folded wordings of the application clause: what is sent, how, by when, and the other events of a call.

/** What a candidate sends, and the verbs of sending it. `propres` name nothing else; `communs` also name works of the mission. */
export const offres = {
  propres: /\b(?:offres?|candidatures?|soumission(?:s|naires?)?|soumissionner|candidat(?:e|s|es|\(e\)s)?|plis?|postul\w+|(?:manifestations?|expressions?) d'interet|cotations?|devis|appel a (?:consultation|candidatures?|manifestation)|interesse(?:e|s|es|\(e\)s)?)\b/u,
  communs: /\b(?:dossiers?|propositions?|reponses?|cv|curriculum|lettres? de motivation)\b/u,
  /** What an offer is called, without those who make it. */
  choses: /\b(?:offres?|candidatures?|soumissions?|plis?|dossiers?|propositions?|reponses?|(?:manifestations?|expressions?) d'interet|cotations?|devis|cv|postul\w+|soumissionner)\b/u,
  /** What names an offer outside the clause on them. */
  nommees: /\b(?:offres?|candidatures?|soumissions?|postul\w+|(?:manifestations?|expressions?) d'interet|plis?|cotations?|appel a (?:consultation|candidatures?))\b/u,
  /** « Comment répondre ? ». */
  repondre: /\b(?:repondre|postuler|candidater|participer)\b/u,
  /** Those who answer are asked to write: no tale of another call. */
  appel: /\b(?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|(?:est|sont) (?:prie|invite)e?s? (?:de|a)|(?:est|sont|ser(?:a|ont)) (?:recue?|attendue?|acceptee?|a (?:envoyer|deposer|remettre|transmettre|adresser))s?|merci de|veuillez|parviendr(?:a|ont)|nous ecri(?:re|vez)|ecrivez|envoyez|adressez|repondez|postulez)\b(?=[^.;]{0,120}$)/u,
  /** « Réponse attendue pour le … », « Dossiers à remettre avant le … », as a line of its own. */
  attendue: /^\W*(?:(?:vos|votre|les?|la) )?(?:reponses?|dossiers?|propositions?|cv)\b[^.;:]{0,40}\b(?:attendue?s?|a (?:nous )?(?:envoyer|remettre|deposer|transmettre|adresser|retourner|faire parvenir))\b/u,
  /** « Date limite de réception des propositions », said outside the clause of the offers. */
  limiteDePropositions: /\bdates?(?: et heures?)? limites? (?:de |d')(?:la |l')?(?:reception|remise|depot|envoi|soumission|presentation|transmission) des (?:propositions|reponses|dossiers(?: de (?:candidature|reponse|soumission))?)\b(?! (?:de (?:projets?|subvention|financement)|aux questions))/u,
  /** Of offers as of reports. */
  soumission: /\bsoumission d(?:es? |'|u )/u,
  envoi: /\b(?:soumett(?:re|ez|ent|ra|ront)|soumis(?:e|es)?|envo(?:yer|yez|ye|yes|yee|yees|i|ient|yant|is)|adress(?:er|ez|e|es|ee|ees|ent|ant)|transm(?:ettre|ettez|is|ise|ises|ettent)|transmission|depos(?:er|e|es|ee|ees|ent)|depot|parv(?:en(?:ir|ue|ues|us|u)|ien(?:t|nent|dra|dront|ne))|remett(?:re|ent)|remis(?:e|es)?|recu(?:e|es|s)?|reception|attendu(?:e|es|s)|arriv(?:ent|era|eront|ees?)|recevabl\w+|achemin\w+|introdui\w+|faire parvenir|feront parvenir|postuler|present(?:er|ees?|es?))\b/u,
} as const;

/** What announces the last moment, the most definite first; `avant` and `jusqu'au` alone need a word of the call beside them. */
export const bornes = {
  auPlusTard: /\b(?:prend(?:ra)? fin|au plus tard|date (?:et heure )?limites?|dates? et heures? limites?|heure limite|delai limite|delai (?:de (?:remise|depot|reception|soumission|reponse)|imparti)|dernier delai|delai de rigueur|terme de rigueur|date butoir|date de cloture|cloture|date d'expiration|d'ici(?: le| au)?|expire(?:nt)?|dernier jour|deadline)\b/u,
  avant: /\bavant (?:le|la|l')|\bavant\b(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d))/u,
  jusqu: /\bjusqu'(?:au|a|en)\b|\battendue?s? (?:pour|le)\b/u,
  /** Before the date of an offer that comes too late, and after it. */
  tardive: /\b(?:recue?s?|parvenue?s?|deposee?s?|arrivee?s?|transmise?s?|remise?s?|envoyee?s?|presentee?s?|soumise?s?|reception|depot)(?: (?:hors delai|au-dela|posterieurement))?,? (?:apres|au-dela du|posterieurement au)(?: le)?\s*$/u,
  refusee: /\b(?:ne (?:sera|seront|pourra|pourront|saurai\p{L}+)\b[^.;]{0,20}\b(?:pas|plus|point)|rejet\p{L}+|ecart\p{L}+|irrecevables?|retournee?s?|eliminee?s?|declar\p{L}+ nul\p{L}*)\b/u,
} as const;

/** Labels of the frame that a site sets about a notice: they may touch their value. */
export const etiquettesDeSite = {
  publication: String.raw`date (?:posted|published|of publication)|posted(?: on)?|published(?: on)?|publish(?:ed|ing)? date|publication date`,
  limite: String.raw`(?:application |submission |bid )?deadline(?: on| date)?|clos(?:ing|es|e)(?: date| on)+|expir(?:ation|y) date|expires(?: on)?`,
} as const;
export const etiquetteDeSite = new RegExp(String.raw`^\W{0,4}(?:${etiquettesDeSite.publication}|${etiquettesDeSite.limite})\s?:?\s?`, 'u');
export const publieParSite = new RegExp(String.raw`^\W{0,4}(?:${etiquettesDeSite.publication})\W*$`, 'u');

/** « Le profil d'acheteur fermera le … ». */
export const lieuQuiFerme =
  /\b(?:profil d'acheteur|plate-?forme|portail|registre des depots|guichet|boite|depots? (?:electroniques?|en ligne))\b[^.;]{0,40}\b(?:ferm(?:e|era|eront|ent)|clot(?:ure|urera)?)\b[^.;\d]{0,20}$/u;

/** « Date limite », « Date de dépôt », « Closing date », alone in a table or a line at the head of a document: that of the offers. */
export const limiteSeule = new RegExp(
  String.raw`^\W*(?:(?:dates?(?: et heures?)? )?limites?(?: d[e'] ?(?:la |l')?(?:reponse|remise|depot|reception|envoi|cloture))?|dates?(?: et heures?)? de (?:depot|remise|soumission)|(?:reponses?|retour|offres?)(?: attendue?s?| a remettre)? (?:avant|au plus tard)(?: le)?|(?:date d')?expiration(?: de l'(?:offre|annonce|avis))?|${etiquettesDeSite.limite})\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ?)?$`,
  'u',
);
/** « Délai : 14 mai 2027 », under the name of a call. */
export const delaiSeul = /^\W*delais?\W*$/u;
/** It may be a project's too. */
export const clotureSeule = /^\W*(?:dates?(?: et heures?)? de )?cloture\W*$/u;

const depots = '(?:depot|remise|reception|soumission|envoi|presentation|transmission)';
const deposes = "(?:offres?|candidatures?|soumissions?|plis|propositions?|(?:manifestations?|expressions?) d'interet|dossiers? (?:de (?:candidature|soumission)|d'offres?|d'appel d'offres)|dossiers?|cotations?|devis)";

/** A label with nothing between it and its date: « Dépôt des offres : », « Date, heure et lieu de remise des plis », « Délai de soumission : », « Date de clôture de l'avis ». */
export const etiquetteDeLimite = new RegExp(
  String.raw`(?:^|[.;:\t(]\s|\t)\W{0,6}(?:(?:(?:dates?|jours?|heures?|delais?|periodes?)(?:(?:,| et| ou)+ (?:dates?|jours?|heures?|lieux?|adresse))* (?:de |d'|du |pour )(?:la |l'|le )?)?${depots} (?:de |d')?(?:des |de l'|de la |du |de vos |de leurs |les )?${deposes}|delais? (?:de |d'|pour )(?:la |l')?(?:depot|soumission|reponse|candidature)|dates?(?: et heures?)? de cloture (?:de l'|de la |des |du |d')(?:re)?(?:publication|avis|appel(?: (?:d'offres|a candidatures|a propositions))?|annonce|candidatures?|offres?|soumissions?|depots?))(?: (?:techniques? et financieres?|financieres?|techniques?))?[\s:\t*_–—-]{0,40}(?:(?:est|sera|:) )?(?:fixee? )?(?:au |le |au plus tard )?\W{0,6}$`,
  'u',
);

/** Events of a call that are not the deadline of the offers. Tested on the clause of the date. */
export const evenements = {
  questions: /\b(?:questions?|eclaircissements?|clarifications?|demandes? d(?:e |')(?:information|renseignement|precision|complement)s?|renseignements?|precisions?|informations? (?:complementaires?|supplementaires?|additionnelles?)|informations? (?:peuvent|pourront|sont|seront) (?:etre )?(?:demandee?s?|obtenue?s?|sollicitee?s?|prises)|(?:plus|davantage) d'informations?|toute information|pour toute? (?:information|precision)s?)\b/u,
  reunion: /\b(?:(?:reunion|seance|session|rencontre|visite)s? (?:d'information|d'explication|preparatoire|prealable|de (?:cadrage|lancement|presentation)|des lieux|de sites?|du site)|conference preparatoire|webinaire|visite des lieux|visites? (?:facultative|obligatoire|prealable)s?|inscri\p{L}+ (?:a|au|aux) (?:la |l'|une )?(?:visite|reunion|seance|session|webinaire|conference))\b/u,
  ouverture: /\b(?:ouverture (?:des|publique)|seront ouverts?|seront ouvertes|ouvrira les|depouillement|seance (?:publique )?d'ouverture)\b/u,
  publication: /\b(?:dates? de (?:debut de publication|publication|lancement|diffusion|mise en ligne|l'avis|parution)|publie(?:e|s|es)? le|^\W*lancee? le(?=\W*:)|(?:avis|appel|consultation|dossier|annonce|invitation|demande)\b[^.;:]{0,80}\blancee?s? le|(?:publication|parution|diffusion) de l'(?:avis|appel)|date de l'avis|lancement de (?:l'appel|la consultation|l'avis))\b/u,
  suite: /\b(?:entretiens?|auditions?|presselection|preselection|resultats? (?:de la|du|sera|seront|definitif)|notification|attribution|adjudication|signature|signe(?:r|ra|nt)? (?:le|son|un) (?:contrat|marche)|confirm\w+ (?:par \p{L}+ )?(?:son|sa|leur|votre) (?:interet|participation|intention)|demarr\w+|debut(?:er|era|e)? (?:de|le|au)|factur\w+|prise de fonctions?|execution|mise en (?:oe|œ)uvre|rapports?|livrables?|restitution|publication des resultats|convoque\w*|contacte\w*|(?:contrat|marche|convention|mandat)s? (?:est|sont|sera|seront) (?:signe|notifie|attribue|conclu|adjuge)\w*|(?:seront|sera) (?:informe|avise|notifie)\w*|analyse des offres|evaluation des (?:offres|candidatures|dossiers|propositions))\b/u,
  remplacee: /\betai(?:t|ent)\b[^.;]{0,20}$|\b(?:initialement|d'abord|au lieu du|precedemment|anciennement)\b/u,
  validite: /\b(?:validite|valables?|(?:demeur|rest|ser)\p{L}+ valides?|(?:est|sont) valides?|delais? d'engagement|engage(?:e|s|es)? (?:par|pendant|durant|jusqu)|engage(?:nt)?\b[^.;]{0,40}\b(?:pendant|durant)|(?:fermes?|irrevocables?|valides?) (?:pendant|durant|pour|\d)|lies? par|maintenir)\b/u,
} as const;

/** What is got from an address, not sent to it: « à demander à », « peut être retiré auprès de ». */
export const retraits = /\b(?:(?:a|peut etre|peuvent etre|est|sont|sera|seront) (?:demander|demandee?s?|retirer|retiree?s?|obtenir|obtenue?s?|consulter|telecharger|solliciter)|(?:obtenir|retirer|se procurer|demander) (?:le|la|les|l'|une?|des|gratuitement)|disponibles? (?:sur (?:simple )?demande|aupres|a l'adresse))\b/u;

/** Who receives questions rather than offers. */
export const contacts = /\b(?:contacter|joindre|s'adresser|aupres de|renseign\w+|questions?|eclaircissements?|clarifications?|informations?|precisions?|personne de contact|point focal)\b/u;

/** Ways of sending an offer. */
export const canaux = {
  courriel: /\b(?:par |via |voie )?(?:(?:courriers? |voie |messagerie )electroniques?|e-?mails?|courriels?|mails?|mel)\b/u,
  portail: /\b(?:portails?|profils? d'acheteur|demateriali\w+|plateformes?|plate-formes?|en ligne|marches ?publics\.gov\w*|ungm|e-tendering|etendering|formulaire (?:electronique|web|google|ci-dessous|ci-apres|de (?:candidature|soumission|reponse|depot))|(?:via|depuis|par|sur|au moyen d[eu]|a travers|en remplissant|remplir) (?:l[ae] |l'|notre |ce |cet? |un |une )?(?:present |suivant )?(?:site|formulaire|lien)\b|espace (?:candidat|fournisseur)|televers\w+|(?:version|voie|forme) electronique sur (?:le|la|l'|un)|seao)\b/u,
  depot: /\b(?:sous plis?|plis? (?:ferme|scelle|cachete)\w*|enveloppes?|contre (?:recepisse|accuse|decharge)|bureau d'ordre|depose(?:e|s|es)? (?:ou (?:envoye|transmis|adresse)(?:e|s|es)? )?(?:a ?:|au|a la|a l'(?!(?:appui|attention|issue|avance|heure|aide|interieur|exterieur|ouverture|occasion)\b)|dans les (?:bureaux|locaux|services)|chez|aupres|directement|physiquement|en main|contre|sous)|deposer (?:leur|son|votre)\w* (?:offre|dossier|candidature|pli)s?\b[^.]{0,40}\b(?:au|a la|a l'adresse|aupres)|depot (?:physique|au|a la|aupres)|en mains? propres?|exemplaires? (?:papier|physique|imprime)|(?:originale?|originaux|exemplaires?) (?:et|avec|accompagne\w*)[^.;]{0,25}\bcopies?|secretariat|service du courrier|main a main|(?:remett(?:ent|re)|remis(?:es?)?|recu(?:e?s)?|parvenir|parviennent|transmis(?:es?)?)\b[^.;]{0,320}\b(?:au (?:siege|guichet|bureau)|aux bureaux|dans les (?:bureaux|locaux)|a la (?:mairie|prefecture|direction)|a l'(?:hotel de ville|accueil)))\b/u,
  poste: /\b(?:voie postale|par la poste|courrier (?:postal|recommande|express|rapide|dhl)|lettre recommandee|recommande avec|adresse postale|boite postale)\b/u,
} as const;

/** What introduces a list of documents to send. */
export const annoncesDePieces = /\b(?:pieces?|documents?|dossiers?|offres?|propositions?|candidatures?|soumissions?|enveloppes?|plis?|elements?)\b[^.]{0,140}\b(?:suivant(?:e|s|es)?|ci-apres|ci-dessous|compren\w+|contien\w+|contenir|contenant|compos\w+|constitu\w+|fournir|joindre|remettre|inclu\w+|comport\w+|sont|accompagne\w*)\b|\b(?:compren\w+|contien\w+|contenir|composee? de|constituee? (?:de|des)|fournir|joindre|remettre|soumettre|presenter|transmettre|envoyer|inclure|comporter|deposer|(?:depos|soumett|envoi|transmett|adress|remett|present|joign|fourniss)ent|accompagne\w*)\b|\b(?:fournir|joindr|remettr|soumettr|presenter|transmettr|enverr|adresser|deposer|produir)(?:a|ont)\b|(?:^|\b)(?:envoyez|adressez|transmettez|remettez|joignez|deposez|fournissez|soumettez)\b|\b(?:candidate?|soumissionnaire|offrant|concurrent|postulante?)(?: interesse\w*| \([^)]{1,12}\))? (?:\p{L}+ )?(?:remet|fournit|joint|produit|transmet|adresse|depose|soumet|presente|envoie)\b|\bon y (?:trouve(?:ra)?|joint|joindra)\b|\bpieces? (?:a fournir|constitutives?|demandees?|requises?|exigees?)\b/u;

/** Parts of an offer, as sub-headings or as the item that introduces a list. */
export const groupesDePieces = {
  administratif: /\b(?:(?:dossiers?|pieces?|documents?|offres?|volet|partie) administrati(?:f|ve)s?)\b/u,
  technique: /\b(?:(?:offres?|propositions?|dossiers?|documents?|volet|partie|pieces?|soumission|enveloppe) techniques?)\b/u,
  financier: /\b(?:(?:offres?|propositions?|dossiers?|documents?|volet|partie|pieces?|soumission|enveloppe) financi(?:er|ere|ers|eres))\b/u,
} as const;

/** Documents by which an offer is made. Looked for in running text, and to know a document from a requirement. */
export const pieces = /\b(?:c\.?v\.?s?(?![\p{L}\d])|curriculums? ?(?:vitae)?|lettres? (?:de (?:motivation|soumission|candidature|manifestation|recommandation|presentation|reference|couverture)|d'(?:accompagnement|intention|engagement|interet))|notes? (?:methodologiques?|techniques?|conceptuelles?|d'intention|de (?:comprehension|cadrage|presentation|methodologie))|notes? (?:d'une|de \p{L}+) pages?|(?:offres?|propositions?) (?:techniques?|financieres?|methodologiques?|technico-financieres?|de prix|tarifaires?)|proposition de methodologie|copies?|photocopies?|attestations?|certificats? (?:de|d')|declarations? sur l'honneur|acte d'engagement|bordereau (?:des|de) prix|devis|quitus|patente|taxe professionnelle|registre (?:de|du) commerce|rib\b|releve d'identite|statuts?\b|pouvoirs?\b|diplomes?|references?|portfolio|exemples? (?:de|d')|caution(?:nement)?|garantie de soumission|formulaires?|fiche d'identification|plan de travail|calendrier|chronogramme|planning|budget detaille|piece d'identite|carte (?:nationale|d'identite|d'auto-entrepreneur|professionnelle)|extrait (?:de|du)|casier judiciaire|cin\b|nif\b|stat\b|ifu\b|ninea\b|rccm\b|p11\b|agrements?|contacts? (?:de|des) (?:\p{L}+ )?references?|liste (?:des|de)|presentation (?:de|du)|profil(?:s)? (?:de|du|des)|methodologie|references? (?:techniques?|professionnelles?|similaires?)|tableau)\b/u;

/** The subject that an e-mail or an envelope must bear. */
export const annoncesDObjet = /\b(?:(?:ayant |avec |en |sous |avec en |pour |comme |dont l'|mettre en |indiquant en |indiquer en |mentionner en |mentionnant en |mentionnant comme )(?:(?:comme|pour|en) )?(?:l')?(?:objet|intitule|sujet|titre)|objet (?:du (?:mail|message|courriel|mel)|de l'e-?mail|du courrier(?: electronique)?)|la (?:mention|reference)(?: suivante)?|mentionn(?:er|ant|e)|portant|precis(?:er|ant)(?: en objet)?|indiqu(?:er|ant)(?: en objet| dans l'objet)?|en objet|objet)\b/u;
