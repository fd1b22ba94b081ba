// Folded wordings, as broad as can be, that touch a subject: where one stands, no rule may say that the document is silent on it.

/** Long lists of wordings, one a line. */
const anyOf = (...wordings: readonly string[]): RegExp => new RegExp(wordings.join('|'), 'u');

/** « Les modalités de soumission figurent dans la demande de propositions. » */
const toldInTheFile = String.raw`\b(?:modalites|conditions|regles|instructions) (?:de |d'|relatives a la |pour la )(?:remise|participation|depot|soumission|presentation|envoi)\b[^.;]{0,120}\b(?:figur|indiqu|precis|donn|prevu|defini|fix|detaill|cell)\p{L}*[^.;]{0,40}\b(?:avis|lettre|annonce|invitation|demande de (?:prix|propositions|cotation)|dossier (?:d'appel|de consultation)|reglement de|donnees particulieres)`;

export const mentions = {
  devise:
    /\beuros?\b|€|\b(?:eur|mad|usd|xof|xaf|fcfa|cfa|tnd|dzd|mru|mro|gnf|cdf|mga|bif|rwf|djf|kmf|htg|(?<!\bdu )cad|chf|dhs?|dt|da|ar)\b|\bdirhams?\b|\bdollars?\b|\$|\bfrancs?\b|\bariarys?\b|\bdinars?\b|\bouguiyas?\b|\bgourdes?\b|\b(?:monnaies?|devises?)\b|\d ?f\b(?! ?[/.])/u,
  /** How two currencies compare. */
  conversion: /\btaux (?:officiel |moyen )?(?:de (?:change|reference|conversion)|de la banque|du jour|fixe|inforeuro|chancellerie)\b|\bcontre-?valeur\b|\bparite\b|\bconvert(?:i|ie|is|ies|ir|it|ira|iront)\b|\bconversion\b|\b1 ?(?:eur|euros?|€|usd|dollars?|\$) ?(?:=|vaut)/u,
  taxe: /\b(?:h\.?t\.?|t\.?t\.?c\.?|htva|tvac|tti|ttc|tva|hors[- ]taxes?|toutes taxes|taxes?|(?:regime|charges?) fiscal\w*|fiscalite|impots?|exoner\w+|retenue a la source|droits et taxes)\b|\btou(?:t|s|tes) (?:frais |charges )?(?:compris|incluse?)\w*|\ball[- ]inclusive\b|\bcharges comprises\b/u,
  supervision:
    /\bsupervis\w+|\bcomites?\b|\bcommissions?\b|\bcopil\b|\bpoint focal\b|\bsous (?:la |l')?(?:direction|responsabilite|coordination|conduite|tutelle|autorite|houlette|encadrement)\b|\b(?:valid|approuv|accept|suivi|pilot|coordonn|encadr|supervis|gere|dirig|rapport)\w*\b[^.;]{0,25}\bpar\b|\b(?:validation|approbation|acceptation|satisfaction) (?:par|de la|de l'|du|d')\b(?! (?:programme|rapport|livrable|plan|note|document|contrat|offre|travail))|\brend(?:ra|ront|re|ant|s)? compte\b|\brelev\w+ d|\bmaitr(?:e|ise) d'ouvrage\b|\binterlocut\w+|\breferente?\b|\b(?:chef|cheffe|(?<!\b(?:ministere|ministre|rectorat|secretariat) )chargee?|responsable|directeur|directrice|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|gestionnaire|conseill\w+|secretaire) (?:de (?!travail\b)|du |d'|des |technique|national|general|executif)|\bunite de gestion\b|\bhierarch\w+|\b(?:formul|transm|communiqu|adress|fai|rend|emet|donn)\w* (?:par ecrit )?(?:ses|leurs|son|leur) (?:observations?|remarques?|commentaires?|avis)\b|\bqui (?:les? |la |l'|y )?(?:accept|adopt|valid|approuv|receptionn|reli)\w*|\b(?:prononc\w+|constat\w+) (?:la |leur |sa )?reception\b|\b(?:suit|suivra|suivent|suivront) (?:la |le |l'|les |cette )(?:bonne |deroulement de la )?(?:mission|etude|execution|prestation|marche|consultant|prestataire|avancement)\b|\bservice (?:demandeur|prescripteur|gestionnaire|pilote)\b/u,
  delaiDeValidation:
    /\b(?:jours?|semaines?|quinzaine|huitaine|mois)\b[^.;]{0,80}\b(?:valid|approuv|approb|accept|observ|comment|amend|remarqu|avis\b|prononc|examin|rel[eu]|retour|repon)\w*|\b(?:valid|approuv|approb|accept|observ|comment|amend|remarqu|avis\b|prononc|examin|rel[eu]|retour|repon)\w*[^.;]{0,80}\b(?:jours?|semaines?|quinzaine|huitaine|mois)\b/u,
  reglement:
    /\b(?:reglement (?:de (?:la )?consultation|d'appel)|dossier (?:d'appel|de consultation|de demande)|demande de propositions|cahier (?:des (?:clauses|prescriptions|charges)|special)|lettre d'invitation|donnees particulieres|formulaires? (?:de soumission|annexe|financier|d'offre)|bordereaux?|modele (?:de soumission|joint|d'offre|de proposition|en annexe))\b/u,
  /** A day by which something is handed in, said anywhere. */
  // The first: a day with its hour, in a sentence that takes something in or closes, is unread rather than absent.
  limiteDesOffres: anyOf(
    String.raw`\b(?:ferm|accept|recev|recu|arriv|parv|depos|depot|remi[st]|remett|soumi|soumett|transm|envo|introdu|cl[oô][stu])\p{L}*[^.]{0,200}?\b\d{1,2}(?:er)? (?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|octo|nove|dece)\p{L}* 20\d\d[^.;]{0,16}?\b\d{1,2} ?(?:h|:|heures?)`,
    String.raw`\bcloture ?: ?(?:le )?(?:\p{L}+ )?\d`,
    // « Le 4 mai 2027 à 10 h, il sera procédé à l'ouverture des plis »: offers are in by then.
    String.raw`\b20\d\d,? a \d{1,2} ?(?:h|:)[^.;]{0,240}\bouverture (?:publique )?des (?:plis|offres)\b`,
    String.raw`\bouverture (?:publique )?des (?:plis|offres)\b[^.;]{0,120}\b20\d\d,? a \d{1,2} ?(?:h|:)`,
    String.raw`\b(?:gre a gre|entente directe|negociation directe|sans date limite|jusqu'a ce (?:que l(?:e |a |'))?(?:poste|marche|mission|qu'une? (?:\p{L}+ )?(?:consultante?|candidate?|prestataire|experte?|offre|candidature|cabinet)))\b`,
    String.raw`\b(?:delais?|dates?|clotures?|echeances?|conditions de (?:remise|participation|depot|soumission)|modalites de (?:remise|participation|depot|soumission))\b[^.;]{0,40}\b(?:indiqu\w+|fixe\w*|precis\w+|annonc\w+|affich\w+|donn\w+|celles?|ceux|mentionn\w+|figur\w+|prevu\w*|port\w+)\b[^.;]{0,40}\b(?:avis|lettre|invitation|annonce|plate-?forme|portail)\b`,
    String.raw`\bclotures?\b[^.;]{0,40}\baffich`,
    String.raw`\b(?:offres?|reponses?|propositions?|candidatures?|devis|dossiers?|plis)\b[^.;@]{0,30}\bsous (?:un delai de )?(?:\p{L}+|\d+) (?:jours|semaines|mois)\b`,
    toldInTheFile,
    String.raw`\b(?:figur|indiqu|precis|donn)\w*[^.;]{0,30}\b(?:lettre d'invitation|avis d'appel)\b`,
    String.raw`\b(?:dans|sous) (?:les |un delai de )?(?:\p{L}+|\d+) (?:jours|semaines)\b[^.;]{0,40}\b(?:suiv\w+|compter|apres|partir)[^.;]{0,20}\b(?:publication|parution|diffusion|lettre d'invitation)`,
    // « quinze jours au plus après la parution du présent appel ».
    String.raw`\b(?:jours|semaines|mois)\b(?: \p{L}+){0,3} (?:apres|suivant|a (?:compter|partir|dater) de) (?:la |sa )?(?:date de )?(?:publication|parution|diffusion|mise en ligne|reception)\b[^.;]{0,40}\b(?:appel|avis|annonce|consultation|invitation)\b`,
    String.raw`\blieux?\b[^.;]{0,30}\bdates?(?: et heures?)? limites?\b`,
    String.raw`\b(?:delais?|dates?|jours?|termes?|heures?) (?:et heures? )?(?:limites?|butoirs?|imparti\w*|de (?:remise|depot|reception|cloture|rigueur|soumission|reponse|candidature))\b[^.;]{0,80}\d`,
  ),
  /** How one offer is preferred to another: a basis, a place where it is told, a choice without rivals. */
  choixDesOffres: anyOf(
    String.raw`\b(?:gre a gre|negociation directe|attribution directe|source unique|(?:sans|pas de) mise en concurrence|(?:passe|conclu|attribue|marche|contrat|consultation|consultant\p{L}*)\b[^.;]{0,20} par entente directe)\b`,
    String.raw`\b(?:regles? de (?:jugement|selection|notation|choix)|reglement (?:de (?:la )?consultation|d'appel)|donnees particulieres)\b`,
    String.raw`\b(?:jug|note(?:e|r)|notation|evaluation|evalue|class|selectionn|choisi|depouill|appreci)\p{L}*\b[^.;]{0,60}\b(?:figur|indiqu|decri|precise|expos|donne(?:e|es|s)? (?=dans|par|a)|annonc|detaill|jointe?s?|trouv)\p{L}*\b[^.;]{0,40}\b(?:avis|annonce|lettre d'invitation|invitation|demande de propositions|plate-?forme|portail)\b`,
    String.raw`\b(?:grilles?|bareme|criteres?) (?:de |d')(?:notation|evaluation|jugement|selection|attribution|choix)\b[^.;]{0,60}\b(?:annexe|jointe?s?|avis|lettre|invitation)\b`,
    String.raw`\b(?:offres?|candidatures?|soumissions?|propositions?|dossiers?)\b[^.;]{0,40}\b(?:(?:est|sont|sera|seront) (?:ensuite |alors )?(?:notee?s?|jugee?s?|evaluee?s?|comparee?s?|classee?s?|appreciee?s?|departagee?s?|selectionnee?s?|choisie?s?|retenue?s?))\b[^.;]{0,40}\b(?:sur|selon|d'apres|en fonction|au regard|suivant|compte tenu|a partir)\b`,
    // « Elles sont notées sur la base suivante »: of what no project is, which is evaluated.
    String.raw`\b(?:elles|ils) (?:sont|seront) (?:ensuite |alors )?(?:notee?s|jugee?s|classee?s|departagee?s)\b[^.;]{0,40}\b(?:sur|selon|d'apres|en fonction|au regard|suivant)\b`,
    String.raw`\b(?:consultante?|prestataire|cabinet|bureau|titulaire|attributaire|candidate?|expert)\b(?: d'etudes)? (?:est|sera) (?:choisie?|selectionnee?|retenue?|designee?) (?:selon|d'apres|en fonction|au regard|compte tenu|sur la base|a partir)\b`,
    String.raw`\b(?:choix|selection|attribution|jugement|classement)\b(?! des? (?:villages?|sites?|zones?|communes?|beneficiaires?|menages?|quartiers?|personnes?|enquetes?|echantillons?))[^.;]{0,40}\b(?:fondee?|basee?|sur la base|tien(?:t|dra) compte|port(?:e|era) sur|selon (?:la |le )?(?:qualite|cout|prix|moindre)|(?:a|de) l'offre)\b`,
    String.raw`\b(?:methode|technique|qualite|experience)\b[^.;]{0,40}\b\d{1,3} ?(?:points?\b|%)[^.;]{0,60}\b(?:prix|financi\p{L}+|couts?)\b[^.;]{0,40}\b\d{1,3} ?(?:points?\b|%)`,
  ),
  /** Days of work that are not one person's five days a week: others have some of them, Saturdays count, orders share them. */
  chargePartagee: anyOf(
    String.raw`\b(?:jours|journees|h ?/ ?j|hommes?[- ]jours?|jours?[- ]hommes?)\b[^.;]{0,60}\b(?:enqueteurs|enquetrices|assistant(?:e?s)|collaborat(?:eurs|rices)|techniciens|sous-?traitants|operateurs|expert(?:e?s)|agents de saisie|chacun|par (?:consultante?|experte?|personne|zone|lot|region))\b`,
    String.raw`\b(?:chaque|par) (?:consultante?|experte?|personne|membre)\b[^.;]{0,60}\b(?:jours|journees|h ?/ ?j|hommes?[- ]jours?)\b`,
    String.raw`\bsamedis? (?:compris|inclus|travailles?)|\b(?:six|6|sept|7) jours (?:par|sur) (?:semaine|sept|7)\b`,
    String.raw`\bdont \d+[^.;]{0,30}\b(?:option|optionnel\p{L}*|conditionnel\p{L}*)\b`,
    String.raw`\baccords?-?cadres?\b|\bbons? de commande\b|\bmarche a commandes\b`,
  ),
  /** A procedure that the days of an open call do not bind. */
  procedureCourte: anyOf(
    String.raw`\b(?:gre a gre|entente directe|negociation directe|bons? de commande|demandes? de (?:cotations?|prix|devis)|sollicitation de prix|mise en concurrence simplifiee|procedure (?:adaptee|simplifiee|negociee|acceleree|d'urgence))\b`,
    String.raw`\b(?:appel|consultation|procedure|concours)\b[^.;]{0,30}\brestreint\p{L}*\b`,
    String.raw`\bdelais?\b[^.;]{0,40}\b(?:reduit|abrege|ecourte|raccourci|ramene)\p{L}*\b|\burgence\b[^.;]{0,40}\bdelais?\b`,
    String.raw`\b(?:avis|additif)\b[^.;]{0,20}\brectificatif|\b(?:prorog|report)\p{L}* (?:de |du )?(?:la |le )?(?:date|delai)`,
  ),
  /** A place where offers can be handed in, said anywhere: in a box at the head of the call as well. */
  // The first: an address in a sentence that sends something there is unread as that of the offers, rather than absent.
  remiseDesOffres: anyOf(
    toldInTheFile,
    String.raw`\b(?:transm|envo|remett|remi[st]|depos|adress)\p{L}*\b[^.;]{0,60}\b(?:la meme|cette) adresse\b`,
    String.raw`(?:^|[.;] )(?![^.;]*\b(?:questions?|renseignements?|informations?|eclaircissements?|precisions?)\b)[^.;]*\b(?:transm|envo|expedi|adress|remi[st]|depos|introdu|parv|recue?s|postul|soumi|soumett)\p{L}*\b[^;]{0,120}\S@\S`,
    String.raw`\b(?:profils? d'acheteur|demateriali\w+|televers\w+|urnes?|codes? qr|qr ?codes?|formulaires? (?:en ligne|electroniques?|web)|espaces? (?:candidats?|fournisseurs?|personnels?)|(?:en reponse|par retour) (?:a|au|a ce|du|de) (?:present )?(?:courriel|courrier|message|mail|e-mail)|(?:conditions|modalites) de (?:remise|participation|depot|soumission)\b[^.;]{0,60}\b(?:avis|lettre|annonce|invitation)|portails?|plate-?formes? (?:de (?:depot|dematerialisation|candidatures?|soumission|recrutement|passation)|electroniques?|nationale|d'achats?|des (?:marches|achats|appels))|guichet|sous plis?|plis? (?:ferme|scelle|cachete)\w*|contre (?:recepisse|accuse de reception|decharge)|bureau d'ordre|boites? (?:postales?|aux lettres)|en mains? propres?|(?:depots?|remises?|reception) (?:physiques?|electroniques?|en ligne|des (?:plis|offres|dossiers|candidatures) (?:au|a la|a l'|aupres|sur|dans|chez)))\b`,
    String.raw`\b(?:depos|depot|remis|remett|recu|recep|arriv|port(?:e|es|er|ent)\b|adress|envo|transm|achemin|parv)\w*[^.;]{0,160}\b(?:au|aux|a la|a l'|dans les) ?(?:adresse\b[^.;]{0,20}:|secretariat|mairie|siege|accueil|bureaux?|locaux|reception|rectorat|direction|ministere|prefecture|services?|hotel de ville|office|cellule|division|departement|agence|unite|greffe|chancellerie|chambre|institut|universite|faculte|fondation|association|inspection|delegation|cabinet|representation|antenne|coordination)`,
    String.raw`\b(?:au|aux|a la|a l'|dans les) ?(?:siege|secretariat|bureaux?|mairie|accueil|guichet|locaux|direction|prefecture)\b[^;]{0,120}\b(?:au plus tard|avant le|jusqu'au)\b`,
    String.raw`\b(?:depos|remett|remis|envo|transm|soumis|soumett|charg|adress)\w*[^;]{0,80}\b(?:sur|via) (?:le site |la page |l'adresse )?(?:www\.|https?:|[a-z0-9-]{2,}\.[a-z]{2,7}\b)`,
    String.raw`\b(?:lieux?|adresses?)\b[^.;]{0,30}\b(?:limites?|depot|remise)\b`,
    String.raw`\b(?:limites?|au plus tard|avant le|jusqu|adress|remis|remett|depos|depot|envo|recu|parv|transm)[^;]{0,200}\b(?:rue|avenue|boulevard|chemin|quai|allee|impasse|etage|immeuble|batiment|quartier|(?:bureau|porte|salle|b\.?p\.?) ?(?:n ?[°o] ?)?\d)`,
    String.raw`\b(?:depos|remis|envo|transm|adress|achemin)\w*[^.;@]{0,60}\b(?:a|au|a l'adresse(?: suivante)?) ?:(?!\s?\S{1,60}@)`,
  ),
  /** The house stands for the address of its call. */
  adresseConfirmee:
    /\b(?:adresse (?:electronique|e-?mail|de courriel|de messagerie)|messagerie|boite|courriel)\b[^.;]{0,80}\b(?:officielle?|confirmee?|publiee?|affichee?|verifi\w+|figure|institutionnelle)\b/u,
  preuves: /\b(?:c\.?v\.?s?|curriculum|references? (?:professionnelles?|techniques?|similaires?|de (?:missions?|travaux|prestations?|marches)|des missions?)|presentation (?:du|de la|de l'|de son) ?(?:soumissionnaire|candidate?|prestataire|consultante?|cabinet|bureau|societe|equipe|entreprise|structure)|travaux anterieurs|parcours professionnel)\b/u,
  /** Expenses and what becomes of them, whoever bears them. */
  fraisRegles: anyOf(
    String.raw`\b(?:frais|debours|per ?diems?|indemnites|depenses|billets?)\b(?! (?:de|d'|lies? a la) ?(?:preparation|soumission|participation|dossier|reproduction|publication))[^.;%]{0,120}\b(?:rembours\w+|pris(?:es?)? en charge|a (?:la|sa) charge|(?:pay|regl|factur|support|acquitt|avanc|prepay|vers)(?:ee?s?|era|eront|e)\b)`,
    String.raw`\b(?:rembours\w+|prend(?:ra)? en charge|prise en charge|support(?:e|era)|(?:pay|regl|acquitt)(?:e|era))\b[^.;%]{0,60}\b(?:frais|debours|per ?diems?|indemnites|depenses|billets?)\b`,
  ),
  /** Where penalties stop, or what happens when they have gone far enough. */
  plafondDesPenalites: anyOf(
    String.raw`\b(?:penalites?|retenues?\b[^.;]{0,40}\bretards?)\b[^.;]{0,200}\b(?:plafon|exce[dl]|depass|limitee?s? a|dans la limite|maxim|atteign|atteint|atteindr|cess|epuis|dixieme|vingtieme|jusqu'a (?:concurrence|epuisement|un|\d))`,
    String.raw`\b(?:penalites?|retards?)\b[^;]{0,240}[.] (?:elles?|celles?-ci|leur (?:montant|total|cumul)|ce montant|le (?:cumul|total|montant))\b[^.;]{0,60}\b(?:plafon|exce[dl]|depass|limit|maxim|atteign|atteint|cess)`,
    String.raw`\b(?:plafon|limit|maxim|cumul|total)\w*[^.;]{0,60}\b(?:des|de la|de ces|les) (?:penalites?|retenues? de retard)\b`,
    String.raw`\b(?:au-?dela|plus) de\b[^.;]{0,40}\bretards?\b|\b(?:retards?|penalites?)\b[^.;]{0,80}\b(?:rompu|rupture|resili)`,
    String.raw`\b(?:penalites?|retards?)\b[^;]{0,160}\d ?% (?:au (?:total|maximum|plus)|cumule)`,
    String.raw`\b(?:contrats?|marches?|conventions?)[- ](?:types?|cadres?)\b|\bconditions generales (?:du (?:contrat|marche)|des? (?:contrats?|marches?|services?|prestations)|d'achat|applicables)`,
  ),
  /** The retention follows a text that says when it ends. */
  garantieSelonUnTexte: anyOf(
    String.raw`\b(?:retenues? de garantie|garanties? de (?:bonne )?\p{L}+)\b[^.;]{0,160}\b(?:conditions (?:des|de l'|du)|conformement|selon|suivant|prevue?s? (?:a|au|par)|en application|au sens|regie)\b[^.;]{0,80}\b(?:articles?|ccag|cps|cgc|ccap|ccafg|cahier|code|decret|arrete|loi|reglement(?:ation)?|conditions generales)\b`,
    String.raw`\b(?:articles?|ccag|cps|cgc|ccap|cahier|code|decret|arrete|loi)\b[^.;]{0,80}\b(?:retenues? de garantie|garanties? de (?:bonne )?\p{L}+|regi\w+ (?:la |cette )retenue)\b`,
  ),
  /** Nothing is paid before it is accepted, said once for every instalment. */
  acceptationPourPayer: anyOf(
    String.raw`\b(?:paiement|reglement|versement|facture|solde|montant|somme|tranche)s?\b[^.;%]{0,60}\b(?:(?:n'|ne )[^.;%]{0,40}\bqu(?:'|e |apres)|conditionn|subordonn|sous reserve|des lors)[^.;%]{0,120}\b(?:conform|accept|valid|approuv|approb|certifi|satisf|recette|bon pour|service fait)`,
    String.raw`\b(?:factur|paiement|regle|decompte|versement)\w*\b(?! (?:payee|regle|acquitte))[^.;%]{0,100}\b(?:(?:attestation|certificat|constat|pv|proces-verbal)s? (?:de |du |d')?(?:service fait|conformite|bonne execution|acceptation|validation|reception)|service fait|bon a payer)\b`,
    String.raw`\b(?:regle|paye|verse|mandate|liquide|acquitte)\w*\b[^.;%]{0,30}\b(?:apres|des|une fois) (?:leur|sa|son) (?:validation|approbation|acceptation|recette)`,
    String.raw`\b(?:livrable|rapport|document|produit|travail)s? (?:refus|rejet|non conforme|non accept|insuffisan)\w*\b(?! par le passe)[^.;%]{0,80}\b(?:pay|factur|regl)`,
    String.raw`\b(?:repute|considere)\w* (?:comme )?(?:remis|livre|recu|depose)\w*[^.;]{0,80}\b(?:accept|valid|approuv|conform)`,
    String.raw`\b(?:remise|remis|livraison|livre|depot|depose)s?\b[^.;]{0,40}\bs'entend\w*[^.;]{0,60}\b(?:accept|valid|approuv|conform)`,
  ),
  /** Something is paid apart, or inside the price of something else, or nothing at all is owed for it. */
  payeAPart: anyOf(
    String.raw`\b(?:pay|regl|remuner|factur|vers|rembours|indemnis)(?:ee?s?|era|eront|e)\b[^.;%]{0,30}\b(?:a part|separement|au prix d|sur devis|a la (?:seance|session|journee|page|piece)|au temps passe|selon le bordereau|par bon de commande)\b`,
    String.raw`\b(?:compris|inclus)e?s? dans (?:le prix|les honoraires|la remuneration|le forfait|le montant) (?:du |de la |des |de l'|d'une? )(?:rapport|livrable|produit|etude|note|phase|document|version|l\d)`,
    String.raw`\b(?:sans|aucune?) (?:remuneration|paiement|versement) (?:distinct|particulier|propre|separe|specifique)`,
  ),
  /** Whoever reaches the last payment has handed in everything. */
  soldePourTout: anyOf(
    String.raw`\b(?:solde|dernier (?:versement|paiement|acompte)|derniere tranche)\b[^.;%]{0,80}\b(?:ensemble|totalite|integralite|tous|toutes)\b[^.;%]{0,30}\b(?:livrables|produits|prestations|obligations|travaux|documents|missions?)\b`,
  ),
  /** A guarantee against an advance, in whatever clause. */
  avanceGarantie: anyOf(
    String.raw`(?<!\b(?:aucune|sans|pas de|ni) )\b(?:caution\w*|garantie)\b[^.;]{0,60}\b(?:avance|acompte)s?\b`,
    String.raw`\b(?:avance|acompte|versement|tranche)s?\b[^.;]{0,100}\b(?:caution\w*|garanti(?:e?s?) (?:bancaire|de (?:restitution|remboursement)|a premiere demande|personnelle)|couvert\w* par une garantie)\b`,
  ),
  /** The rest of the expenses is paid on receipts. */
  fraisJustifies: anyOf(
    String.raw`\b(?:reste|solde|reliquat|frais|debours|depenses|indemnites)\b[^.;]{0,120}\b(?:justificati\w+|recus|quittances|pieces comptables|decompte)\b`,
  ),
  /** Who accepts, or gives an opinion, said in a table of roles, a column or a row of the schedule. */
  validateur: anyOf(
    String.raw`\b(?:valid|approuv|accept)(?:e|ent|era|eront)\b[^.;]{0,40}\b(?:livrables?|produits?|rapports?|documents?|travaux|versions?)\b`,
    String.raw`\b(?:avis|accord|visa) (?:de la|du|de l'|des) ?(?!appels?\b|marches?\b|consultation|publication|candidat|soumissionnaire)\p{L}{3}`,
    String.raw`\b(?:acceptation|approbation|validation)\b[^.;]{0,40}\bpar (?:la|le|l')`,
    String.raw`\blivrables?\b[^.;:]{0,80}\b(?:validation|valide par|approbation|approuve par|validateur|visa)\W*$`,
  ),
  /** The paper that opens the mission has its due date among the tasks or the phases. */
  ouvertureDatee: anyOf(
    String.raw`^(?![\s\S]{0,2000}(?:%|\bpaiement|\bversement|\bfactur|\bacompte|\btranche))[\s\S]{0,2000}?\b(?:note|rapport|document|plan|phase|etape)\b[^.;%]{0,30}\b(?:cadrage|demarrage|methodologi\w+|initial|travail|lancement|inception)\b[^.;%]{0,120}\b(?:jours?|semaines?|mois|20\d\d)\b`,
  ),
  /** A price said with the tax and without. */
  deuxBases: anyOf(
    String.raw`\b(?:ttc|tvac|toutes taxes comprises|tva comprise)\b[^.;]{0,10}(?:[(,]|\bsoit\b|\bet\b)[^.;]{0,40}\d[^.;]{0,20}\b(?:ht|hors[- ]taxes?|htva|hors tva)\b|\b(?:ht|htva) (?:et|\/) (?:ttc|tvac)\b`,
    String.raw`\b(?:ht|hors[- ]taxes?|htva|hors tva)\b[^.;]{0,10}(?:[(,]|\bsoit\b|\bet\b)[^.;]{0,40}\d[^.;]{0,20}\b(?:ttc|tvac|toutes taxes comprises|tva comprise)\b`,
  ),
  /** How each requirement is turned into points. */
  bareme: anyOf(
    String.raw`\b\d{1,2}(?:,\d)? (?:points?|pts) (?:par|pour chaque|a chaque) (?:mission|annee|an|reference|projet|prestation|etude|sejour|experience|publication|diplome)`,
    String.raw`\b(?:entre|de) \d{1,2} (?:et|a) \d{1,2} ans\b[^.;]{0,20}\b\d{1,2} (?:points?|pts)\b`,
  ),
  /** Whose profile the requirements are. */
  exigencesDeQui: anyOf(
    String.raw`\b(?:premi|second|deuxi|troisi)\p{L}+ (?:membre|expert|intervenant|consultant|formateur)e?\b`,
    String.raw`\b(?:exigences?|qualifications?|conditions?|criteres?|profils?|diplomes?)\b[^.;]{0,60}\b(?:s'appliquent?|concernent?|valent? pour|portent? sur|visent?)\b`,
    String.raw`\b(?:responsable|chef(?:fe)?|direct(?:eur|rice)|mandataire|coord(?:i|on)n\w+) (?:de |du |d')[^.;]{0,30}\b(?:rempli(?:t|ra)|satisfai?(?:t|ra)|justifi(?:e|era)|posse(?:de|dera)|repond(?:ra)?)\b`,
  ),
  /** Days of handing in that are said, or will be, elsewhere than beside the deliverables. */
  calendrierDesLivrables: anyOf(
    String.raw`\b(?:vous|(?:le|la|l'|chaque) ?(?:prestataire|titulaire|candidate?|soumissionnaire|consultante?|cabinet|bureau|agence|fournisseur|offre|proposition)(?: d'etudes)?) propose(?:ra|rez|z)?\b[^.;:]{0,30}\b(?:calendrier|planning|echeancier|chronogramme)\b`,
    String.raw`\b(?:delai|date|echeance)s? (?:que )?fixe\w* (?:(?:par|dans|a) )?(?:le |la |l'|chaque )?(?:bon|commande|ordre de service|lettre de commande)\b`,
    String.raw`\b(?:calendriers?|echeanciers?|chronogrammes?|dates?|delais?) de (?:remise|livraison)\b(?! des (?:offres|plis|candidatures|propositions|dossiers))[^.;]{0,60}\b(?:(?:arrete|convenu|fixe|precise|propose|defini|indique|donne)e?s? (?:par|dans|avec|lors|au|a la|en|d'un commun accord|a l'annexe)\b|annexe)`,
    String.raw`\b(?:calendriers?|echeanciers?|chronogrammes?|plannings?|delais?|dates?|echeances?) (?:de (?:remise|livraison|depot|production|transmission) )?(?:(?:de chaque|des|du|pour les|pour chaque) )(?:livrables?|rapports?|produits)\b[^.;]{0,100}\b(?:annexe|(?:arrete|convenu|fixe|precise|propose|defini|indique|donne)e?s? (?:\p{L}+ ){0,5}?(?:par|dans|avec|lors|au|a la|en|d'un commun accord|a l'annexe)\b|d'un commun accord|commande)`,
    String.raw`\b(?:livrables?|rapports?|documents?)\b[^.;]{0,60}\b(?:remis|rendus|transmis|deposes)\b[^.;]{0,60}\b(?:selon|suivant|conformement a|dans|aux)\b (?:le |la |les |un |au |l')?(?:calendrier|echeancier|chronogramme|planning|delais? (?:fixe|prevu|convenu|indique)|dates? (?:fixe|prevu|convenu|indique)|bon de commande|commande)`,
  ),
  /** The contract lasts until everything is paid. */
  contratJusquAuSolde: anyOf(
    String.raw`\b(?:contrat|marche|convention|bon de commande)\b[^.;]{0,60}\b(?:prend(?:ra)? fin|s'ach\w+|s'etei\w+|expire(?:ra)?|court|courra|reste(?:ra)?|dure(?:ra)?|demeure(?:ra)?|est valable|echoit|cesse(?:ra)?|arrive a (?:son )?terme)\b[^.;]{0,80}\b(?:paiement|versement|reglement|solde|liquidation|apurement)\b`,
    String.raw`\b(?:periode|delai) de garantie\b[^.;]{0,100}\b20\d\d\b`,
    String.raw`\b(?:contrat|marche|delai d'execution)\b[^.;]{0,60}\b(?:comprend|inclut|couvre)\b[^.;]{0,60}\bpaiements?\b`,
  ),
  questions: /\b(?:questions?|eclaircissements?|clarifications?|renseignements?|informations? (?:complementaires?|supplementaires?|additionnelles?)|(?:plus|davantage|toute) d?'?\s?informations?|precisions?)\b/u,
  objetDuCourriel:
    /\b(?:avec|ayant|portant|pour|en|comme|sous|mention\w*|indiqu\w+|rappel\w*|precis\w+|intitul\w+)\b[^.;]{0,40}\b(?:objet|mention|intitule|reference|sujet)\b|\bobjet (?:du|de (?:l'e|la c|l'o)|:)|\bmention(?:s|nant|ner|nee?)?\b\s?:?\s?«/u,
  validiteDesOffres: /\b(?:validite|valables?|engage\w* (?:par|pendant|durant)|lies? par)\b/u,
  delaiDePaiement:
    /\b(?:jours?|semaines?|mois|quinzaine)\b[^.;]{0,90}\b(?:paiement|pay|factur|regl|vers|virement|mandat|liquid|decompte)\w*|\b(?:paiement|pay|factur|regl|vers|virement|mandat|liquid|decompte)\w*[^.;]{0,90}\b(?:jours?|semaines?|mois|quinzaine)\b/u,
  notationDuPrix:
    /\b(?:formules?|moins[- ]disant\w*|(?:plus|moins) (?:bas\w*|elevee?|chere?)|inversement|proportionnel\w*|regle de trois|p ?min|[sn]f ?=)\b|\bx ?100\b|100 ?x|\d{1,3}(?: ?%| points?)? ?[x×*] ?\(?\p{L}[^.;]{0,60}[/÷:]|[/÷] ?\p{L}[^.;]{0,40}\)? ?[x×*] ?\d/u,
  seuil: /\b(?:seuils?|eliminatoires?|notes? de passage|(?:faut|obtenir|atteindre|totaliser) (?:au moins )?\d+ points|(?:note|score|points?|moyenne) (?:technique )?(?:minimale?s?|minimum|requis)|(?:minimum|minimale?s?|minima) (?:requis|exige)\w*|minimum (?:de )?\d|au moins \d+ ?(?:points|%|sur|\/)|n'\w+ pas (?:au moins )?\d+|inferieure? a|obtenu (?:au moins|un minimum))\b|\b(?:minimum|minimale?s?|minima|plancher)\b[^.;]{0,80}\d|\b(?:elimin|rejet|ecart|exclu|irregul|disqualif|irrecevab)\w*[^.;]{0,120}\b(?:sous|moins|inferieur\w*|au-dessous|en dessous)\b|\b(?:sous|moins|inferieur\w*|au-dessous|en dessous|n'\w+)\b[^.;]{0,120}\b(?:elimin|rejet|ecart|exclu|irregul|disqualif|irrecevab)\w*/u,
  independance: /\b(?:independan\w+|conflits? d'interets?|impartial\w*|incompatibilit\w+|(?:n'avoir|n'ayant|n'a|n'ont) (?:pas|jamais) (?:participe|pris part|ete implique))\b/u,
  'cad:pertinence': /\b(?:pertinence|relevance)\b/u,
  'cad:coherence': /\bcoheren(?:ce|cy)\b/u,
  'cad:efficacite': /\b(?:efficacite|effectiveness)\b/u,
  'cad:efficience': /\b(?:efficience|efficiency)\b/u,
  'cad:impact': /\bimpacts?\b|\beffets\b/u,
  'cad:durabilite': /\b(?:durabilite|viabilite|perennite|sustainability)\b/u,
  /** All at once, or as adjectives in one sentence, or where they stand. */
  'cad:tous': anyOf(
    String.raw`\b(?:(?:cinq|six|[56]) (?:\p{L}+ )?|ensemble des |tous les )criteres\b[^.;]{0,40}\b(?:cad|ocde)\b`,
    String.raw`\bcriteres?\b[^.;]{0,40}\b(?:cad|ocde)\b[^.;]{0,60}\bannexe`,
    String.raw`(?:\b(?:pertinente?s?|coherente?s?|efficaces?|efficiente?s?|durables?|perennes?)\b[^.;]{0,30}){4}`,
  ),
  langue: /\b(?:francais\w*|anglais\w*|arabe|portugais|espagnol|langues?|bilingues?|linguistiques?|redactionnel\w*|redaction|malgache|creole|wolof|lingala|swahili|kirundi|kinyarwanda|neerlandais|allemand)\b/u,
  formatDesLivrables:
    /\b(?:formats?|electroniques?|numeriques?|word|excel|pdf|powerpoint|exemplaires?|copies|papier|cle usb|modifiables?|imprime\w*|support (?:physique|informatique)|versions? (?:electronique|papier|word|pdf)|pages)\b/u,
  charge: /\b(?:h(?:omme)?s?[-/ .]?j(?:ours?)?|jours?[-/ ](?:hommes?|personnes?|experts?|consultants?|ouvr\w+|de travail|d'intervention|de mission|factur\w+)|hommes?[- /]mois|nombre de jours|journees|temps plein|mi-temps|etp)\b/u,
} as const;

/** The same where the passage is itself a requirement: « trois références similaires » asks for what it does not say how to show. */
export const mentionsDansUneExigence = {
  preuves:
    /\b(?:c\.?v\.?s?|curriculum)\b|\b(?:joind\w+|joint\w*|fourni\w*|produi\w+|produc\w+|present\w+|remett\w+|transmet\w+|appuy\w+|atteste\w*|annexe\w*)\b[^.;]{0,80}\breferences?\b|\breferences?\b[^.;]{0,80}\b(?:a l'appui|jointes?|fournies?|produites?|presentees?|annexees?)\b/u,
} as const;

/** After the name of a document: it goes with another one, which is paid. */
export const remisAvec = String.raw`[^.;]{0,80}\b(?:(?:remi[st]|joint|livre|fourni|transmi[st]|depose)e?s? (?:avec|en (?:annexe|meme temps)|comme annexe)|(?:annexe|joint)e?s? (?:au|a la|a l'|aux|du|de la) (?:rapport|note|etude|document|livrable|version))\b`;
