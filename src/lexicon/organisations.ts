// Folded wordings of organisations: their part in the contract, the words that their names open and end with, the verbs of who passes the contract.

/** What introduces the authority of the contract and the other parties, as « X, autorité contractante » or « financé par X ». */
export const rolesDOrganisation = [
  { role: 'autoriteContractante', formes: /\b(?:autorites? contractantes?|pouvoir adjudicateur|maitre d'ouvrage|maitrise d'ouvrage|commanditaires?|entite adjudicatrice|acheteur|contracting authority|client|mandant|(?:appel(?! a projets?| a propositions?)|avis|consultation|demande|marche|recrutement)[^.;:,]{0,60}? (?:est )?(?:lance|publie|emis)(?:e|es|s)? par|commandit(?:e|ee|es|ees) par|(?:consultante?|cabinet|bureau|prestataire|experte?)[^.;:,]{0,40} (?:sera|est) (?:recrute|engage|contracte|mandate)e? par)\b/u },
  { role: 'beneficiaire', formes: /\bbeneficiaires?\b/u },
  { role: 'bailleur', formes: /\b(?:bailleurs?(?: de fonds)?|(?:financement|cout)(?: (?:du (?:projet|programme)|de (?:la mission|l'(?:etude|action|evaluation))))? (?:est|sera) (?:entierement |integralement )?(?:assure|supporte|pris en charge|couvert) par|financement(?: du (?:projet|programme))? provient (?:de|du)|(?:co[- ]?)?finance(?:e|s|es)? par|(?:recu|obtenu)(?:e|s)? (?:un |une |des |du )?(?:financements?|prets?|credits?|dons?|fonds|subventions?)(?: additionnel\p{L}*| complementaires?| supplementaires?| concessionnel\p{L}*)? (?:de|du|aupres de|aupres du)|financement (?:de|du|accorde par)|source de financement|sur financement (?:de|du)|(?:appui|concours|soutien|contribution|participation|aide) (?:financiere?|technique et financiere?|financiere? et technique) (?:de|du)|subventionnee?s? par|(?:(?:co[- ]?)?finance|soutenu|appuye|subventionne|prise? en charge|prises en charge)(?:e|s|es)? (?:a |(?:a |jusqu'a )(?:hauteur|concurrence) de )\d[\d.,]{0,5} ?% par|(?:euros?|dollars?|francs?|fcfa|millions?|%) (?:sont |est |etant )?apportes? par|le (?:reste|solde|complement)[^.;,]{0,20} (?:apporte|finance|couvert|paye|verse|fourni|pris en charge)e? par|(?:appuye|soutenu|accompagne)(?:e|s|es)? financierement par|(?:grace au|a travers le|avec le) (?:co[- ]?)?financement (?:de|du)|(?:grace a un|a travers un|benefici\p{L}{0,6} d'un)e? (?:co[- ]?)?(?:financement|pret|credit|don|fonds|subvention|appui financier)(?: additionnel\p{L}*| complementaires?| supplementaires?| concessionnel\p{L}*)?(?: de \d[\d .,]{0,16} ?(?:(?:millions?|milliards?) (?:d'|de )?)?(?:euros?|dollars?|francs?|fcfa|usd|eur|chf|gourdes?|ariary|dirhams?)(?: (?:cfa|us|suisses|canadiens|americains))?)? (?:de|du)|(?:recu|obtenu)(?:e|s)? (?:de|du|aupres de|aupres du)(?= [^.;:]{3,90}? (?:une? |des )(?:financements?|prets?|credits?|dons?|fonds|subventions?|appui (?:financier|budgetaire|institutionnel)))|(?:projet|programme|action)\b[^.;:]{0,140}? payee? par|que (?:(?:co[- ]?)?finance|paie)(?:nt)?(?= l'| la | le )|(?:par|sur) (?:les |des )?fonds (?:de|du)|(?<=^|\. )(?:co[- ]?)?payee?s? par(?=[^.;]{3,120}, (?:le|la|ce|cette|l') ?(?:projet|programme|action|initiative)))\b/u },
  { role: 'partenaire', formes: /\b(?:partenaires?(?: (?:politiques?|princip(?:al|aux|ale)|techniques?|institutionnels?|loca(?:l|ux)|nationa(?:l|ux)|d'execution|de (?:la )?mise en (?:œ|oe)uvre))?(?: du (?:projet|programme)| de l'action)?|en (?:partenariat|consortium) avec|(?:mis|mise|mene|realise|conduit|execute)(?:e|s|es)? en (?:etroite )?collaboration avec|(?:concours|appui|soutien) techniques? (?:de|du)|avec le concours (?:de|du)(?! (?:la |l')?(?:banque|union europeenne))|(?:mene|realise|conduit|organise|execute)(?:e|s|es)? (?:conjointement |ensemble )?avec(?= l'| la | le )(?! (?:l'|le |la )(?:concours|appui|soutien|aide|participation|accord))|avec(?= (?:l'|la |le )[^.;,]{4,120}? comme partenaire\b)|consortium[^.;,]{0,30} (?:(?:compose|forme|constitue) (?:de|du)|reunit|rassemble|regroupe))\b/u },
  { role: 'gestionnaire', formes: /\b(?:agence d'execution|unite de gestion|structure de gestion|mis en (?:oe|œ)uvre par|mise en (?:oe|œ)uvre par|executee? par|geree? par)\b/u },
] as const;

/** Before who carries out a project for the house. */
export const executionConfiee =
  /\b(?:execution|mise en (?:oe|œ)uvre|gestion)(?: (?:du |de ce )(?:projet|programme)| de l'action)? (?:est|a ete) confiee (?:au|a)\b/gu;

/** After the name of a partner: « est notre partenaire d'exécution », « est associée à la mission ». */
export const estPartenaire =
  /(?<=[\p{L}\p{N})"»],? )(?:est|sera)(?: notre (?:principal )?partenaire\b| (?:l'un des |le |la |un |une )(?:principal )?partenaires?(?= (?:technique |d'execution |de mise en (?:œ|oe)uvre )?d[ue] (?:projet|programme)\b)| (?:etroitement )?associee?(?= (?:a la |a l'|au |aux )(?:mission|etude|evaluation|projet|programme|diffusion|mise en (?:œ|oe)uvre|suivi|execution|demarche|preparation|conduite|travaux)\b))/gu;

/** Several of a sort, none by its name. */
export const plusieurs = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|autres|differente?s|divers(?:es)?)\b/u;

/** First words of names of organisations. */
export const motsDOrganisation =
  /\b(?:associations?|agences?|ministeres?|communes?|fondations?|offices?|observatoires?|universites?|instituts?|directions?|conseils?|federations?|chambres?|bureaux?|banques?|fonds|programmes?|projets?|ong|organisations?|societes?|unites?|unions?|cooperations?|centres?|reseaux?|regions?|provinces?|prefectures?|villes?|mairies?|etablissements?|autorites?|comites?|caisses?|ligues?|croix[- ]rouge|delegations?|ambassades?|secretariats?|coordinations?|cellules?|cooperatives?|groupements?|municipalites?)\b/u;

const nomDe = "(?:noms?(?: et adresse| complet)? (?:de la |de l'|du |d'))?";
const corps = '(?:autorite|entite|structure|institution|organisation|organisme|administration|personne publique|partie)';
const mission = "(?: (?:de la |de l'|du )(?:mission|etude|evaluation|audit|marche|prestation|consultation|contrat))?";

/** The whole label of a line or of a cell, beside or above the name of an organisation. `nomme`: only an organisation stands there, not a person. */
export const etiquettes = [
  {
    role: 'autoriteContractante',
    nomme: true,
    forme: new RegExp(`^${nomDe}(?:${corps} (?:contractante?|adjudicatrice|adjudicateur|commanditaire|requerante?|mandataire|acheteuse|recruteuse|recruteur|qui recrute)|pouvoir adjudicateur|acheteur public|contracting authority)${mission}$`, 'u'),
  },
  {
    role: 'autoriteContractante',
    nomme: false,
    forme: new RegExp(`^${nomDe}(?:maitre d'ouvrage(?: delegue)?|maitrise d'ouvrage|commanditaires?|mandataire|acheteur|client|donneur d'ordres?|employeur|recruteur)${mission}$`, 'u'),
  },
  {
    role: 'bailleur',
    nomme: true,
    forme: /^(?:(?:principa(?:l|ux) )?bailleurs?(?: de fonds)?|donateurs?|donors?|financeurs?|(?:co[- ]?)?financements?|sources? des? financements?|origine (?:du financement|des fonds)|(?:organismes?|institutions?|agences?) (?:de financement|financeurs?)|partenaires? financiers?)(?: (?:du projet|du programme|de l'action|de la mission|de l'etude|de l'evaluation))?$/u,
  },
] as const;

/** Whole names without a word that opens names of organisations. */
export const nomsEntiers = /^(?:la |l')?(?:commission europeenne|union (?:europeenne|africaine)|nations unies)\.?$/u;

/** What a site calls a body of the State that the document names in French. */
export const etatsEnAnglais = /^(?:the )?(?:ministry|government|department|directorate|general directorate|municipality|embassy|city|province) of\b/u;

/** Before the first section alone, where a table of information opens the document. */
export const etiquetteDOrganisation = /^(?:(?:hiring )?organi[sz]ation|organisme|structure|institution|employer)$/u;

/** After a label of money: what is no organisation. */
export const autreFinancement = /^(?:le |la |les |l'|un |une |des |du )?(?:projets?|programmes?|budgets?|fonds propres|fonds de contrepartie|contrepartie|ressources?|subventions?|prets?|credits?|dons?|conventions?|contrats?|montant|parts?\b|exercice|etat\b|entier|integral|partiel|acquis|assure|disponible|public|prive|exterieur|interne|externe|forfait)/u;

const infinitif = String.raw`(?:ne pas )?(?:s')?[a-z]{2,14}(?:er|ir|oir|dre|tre|ire)\b`;

/** Where a name ends, in a sentence. */
export const finDeNom = new RegExp(
  [
    String.raw`[,;:()\t]|\sn ?°|\sa (?=\d)|\s?\.{3}|\.(?:\s|$)|\s?/\s|\s-\s(?=don|pret|credit|n ?°|\d)`,
    String.raw`\s(?:qui|dont|dans|afin|est|sont|sera|seront|a ete|se|souhaite\w*|lance\w*|recrute\w*|met|ont?|a pour|en vue|depuis|aupres|avec|au titre|a hauteur|sur une periode|(?:œ|oe)uvre|intervient|agit|travaille|vise|accompagne|regroupe|reunit|compte|conduit|par|ou|via|selon|sous|lors|pendant|comme|ainsi que|conjointement|conformement|a travers|a concurrence|au profit|au benefice|au cours|en faveur|en collaboration|en partenariat|en appui|en cours|en complement|d'un montant|d'une|peut|doit|devra|porte|permet\w*|couvre|represente|atteint|assure|apporte|finance|fournit)(?!\p{L})|\s(?:s'|jusqu')`,
    String.raw`\set (?:est|avec|a(?! l'(?!intention|obligation)| la | le )|met|la mise|mise|mis|le|la|les|par|(?:execute|realise|mene|pilote|coordonne|gere|porte|conduit|appuye|soutenu)e?s?|vise|permet|d'autres)(?!\p{L})|\set (?:l'|\d)`,
    String.raw`\set (?=(?:de (?:la |l'))?(?:banque|agence|fondation|union|ministere|ambassade|association|cooperation (?:suisse|allemande|belge|francaise|italienne|espagnole|luxembourgeoise|technique)|(?:ville|commune|region|province|universite|institut|federation|chambre|office|reseau) d(?:e|es|u)?)(?!\p{L}))|\s\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|quai|boulevard|bd|place|chemin|route|allee|impasse|cours|square)(?!\p{L})`,
    String.raw`\s(?:une? |des )(?:financements?|prets?|credits?|dons?|fonds|subventions?|appui|concours|soutien)(?!\p{L})`,
    String.raw`\spour (?:un|une|son|sa|ses|ce|cette|${infinitif}|(?:la |le |les |l')(?:duree|mise|realisation|execution|projet|programme|compte|periode|exercice|annee|cout|phase|conduite|preparation|present|elaboration|etude|evaluation|audit|achat|acquisition|recrutement|prestations?|travaux|campagne|somme|montant)(?!\p{L}))`,
  ].join('|'),
  'u',
);

/** First words of a line that names who issues the document. A place is one by its own name: « Commune de … ». */
export const emetteurs =
  /^(?:l'|la |le )?(?:associations?(?! (?:loi|regie|declaree|de droit|a but|sans but)\b)|agence|ministere|fondation|office|observatoire|universite|institut|conseil|federation|confederation|chambre|banque|fonds|programme des nations unies|haut[- ]commissariat|organisation|ong|union(?! europeenne| des comores| -)|ligue|croix[- ]rouge|coordination (?:de|des|du|nationale|regionale)|cellule (?:de|d')|unite (?:de gestion|de coordination|d'execution|de mise en (?:oe|œ)uvre) (?:du |de la |de l'|des )|secretariat|societe|cooperative|reseau|centre|commission (?!(?:de |d'|des )?(?:passation|ouverture|evaluation|analyse|depouillement|selection|appel|jugement|attribution|marches?))|comite|caisse|groupement|syndicat|collectif|etablissement public|representation (?:de|du|des)|ambassade|bureau de (?:la )?cooperation|hopital|ecole (?:nationale|superieure|polytechnique)|service public (?:de|d')|parc (?:national|naturel)|intercommunale|mutuelle|communaute (?:de|d'|urbaine)|metropole d|(?:commune|municipalite|mairie|ville|region|departement)(?: (?:urbaine|rurale|regionale|locale))? (?:de|du|des|d'))\b/u;

/** At the end of a line that names who issues the document. */
export const formeJuridique = /(?<=\p{L}\)?\s)(?:g?GmbH|mbH|e\.\s?V\.|a?i?sbl|A?I?SBL|vzw|VZW|Sàrl|Inc\.)$/u;

/** The first line of a letterhead. */
export const enTeteDEtat = /^republique (?:de |du |d'|des |[a-z]+(?:aise|enne|ine|ane|ique)(?: (?:de|du|d'|islamique|democratique|unie) ?|$))/u;

/** « BURKINA FASO – Ministère de l'Eau »: the State and its body on one line. */
export const etatEtOrgane = /^(?:(?:republique|royaume|etat|canton|gouvernement) [^–—-]{2,40}|[\p{L}' -]{4,30}?)\s+[–—-]\s+(?=(?:ministere|agence|office|direction|service|departement|fonds|institut|conseil|secretariat)\b)/u;

/** Under a ministry, the body that passes the contract. */
export const etablissements = /^(?:agence|office|observatoire|universite|institut|fonds|societe|centre|ecole|autorite)\b/u;

/** Whole lines that name a part or a service, not which; mottoes; two columns read as one line. */
export const sansNom =
  /^(?:(?:agence|organisme|unite|structure|bureau|cellule|organe) (?:d'execution|de gestion|de coordination|de financement|d'exploitation)(?: d[ue] (?:projet|programme)s?(?: -.*)?)?|(?:secretariat|coordination|conseil|comite|cellule|centre|bureau|unite|direction)(?: (?:general|generale|executif|executive|permanent|permanente|technique|national|nationale|regional|regionale|d'administration|de pilotage|de suivi|de gestion))+)$|(?<!\bla )\brepublique d|\b(?:cellule|service|commission) de (?:la )?passation\b|\bdiscipline\b.*\btravail\b|\btravail\b.*\bjustice\b/u;

/** Over the name of a municipality, the parts of a country that hold it. */
export const circonscriptions = /^(?:la |le |l')?(?:departement|region|province|prefecture|arrondissement)\b/u;
export const collectivites = /^(?:la |le |l')?(?:commune|municipalite|mairie|ville)\b/u;

/** A donor of what is asked of candidates, or of their references: not of the mission. */
export const desAutres = /\b(?:avoir|ayant|travaill\w*|particip\w*|deja|(?:projets|programmes|missions|marches|actions) \w{0,14} ?finance(?:e|s|es)|experiences?|similaires?|analogues?|references?|connaissances?|maitrise|familiarite|notee?s?|points?|cours des|dernieres annees)\b/u;

/** Folded labels of a table of information under which a name is a value: a place, or another party. */
export const etiquettesAuDessus =
  /^(?:lieux?|zones?|localisation|sites?|pays|regions?|provinces?|communes?|perimetre|couverture|agences? d'execution|organismes?|beneficiaires?|partenaires?|bailleurs?|donateurs?|(?:sources? de )?financement|groupes? cibles?|structures?|operateurs?|osc|ong)\b/u;

const gens =
  '(?:consultant|expert|cabinet|bureau|prestataire|evaluat|auditeur|auditrice|format(?:eur|rice)|facilitat|firme|agence|societe|entreprise|specialiste|ingenieur|assistant|charge|coordonnat|coordinat|responsable|comptable|juriste|economiste|sociologue|geometre|architecte|commissaire|traduct|realisat|photographe|graphiste|developpeu|animat|enquet|gestionnaire|chef|technicien|equipe|personne)';
const des = String.raw`(?:une?|deux|trois|quatre|cinq|six|plusieurs|des|d'une?|les services|aux services|a une?|\(?\d{1,2}\)?|le|la|ses|son|sa|pour)`;
const candidats = '(?:[a-z]{3,12} de )?(?:consultant|candidat|cabinet|bureau|firme|prestataire|soumissionnaire|expert|agence|societe|entreprise)';
const remise = String.raw`[^.;]{0,160}?\ba (?:soumettre|presenter|manifester|faire part|postuler|deposer|adresser|remettre|fournir|envoyer|faire parvenir|exprimer|soumissionner|dire|se porter)`;

/** What only the one who passes the contract does, after its name. */
export const appels = new RegExp(
  String.raw`(?<=[\p{L}\p{N})"»],? )(?:${[
    `(?:recrute(?:nt)?|(?:re)?cherche(?:nt)?|(?:est|sont) a la recherche d(?:e|'))(?: actuellement| ainsi| donc)?(?= ?(?:${des}\\b[^.;:]{0,40}?\\b)?${gens})`,
    `(?:souhaite(?:nt)?|desire(?:nt)?|entend(?:ent)?|envisage(?:nt)?|prevoi(?:t|ent)|compte(?:nt)?|se propose(?:nt)?|projette(?:nt)?|a decide|a l'intention|cherche(?:nt)? a)(?: de| d')? ?(?:recruter|faire appel|s'attacher|s'adjoindre|engager|contracter|recourir|selectionner|mandater|commanditer)(?=[^.;:]{0,60}?\\b${gens})`,
    'souhaite(?:nt)? faire (?:realiser|conduire|mener)(?= (?:une|un|l\'|la|le|cette|cet) ?(?:etude|evaluation|audit|enquete|diagnostic))',
    `lance(?:nt)?(?= (?:le |la |un |une |cet |cette |ce |son |sa )?(?:present |presente |nouvel |nouvelle )?(?:appel(?! a projets?| a propositions? de)|avis|consultation|demande de (?:propositions?|prix|cotations?|devis)|mise en concurrence|(?:procedure|processus) de (?:selection|recrutement|passation)|recrutement|sollicitation|selection|marche))`,
    'ouvre(?:nt)?(?= (?:le |un |une |cet |cette |ce |son |sa )?(?:present |presente |nouvel |nouvelle )?(?:appel (?:d.offres|a (?:candidatures?|consultance|consultation|concurrence|manifestations?))|avis|consultation|recrutement))',
    `(?:invite|appelle)(?:nt)?(?: maintenant| des maintenant| a present| desormais)?(?=${remise})`,
    `demande(?:nt)?(?= aux? ${candidats}[^.;]{0,80}? (?:de |d')(?:manifester|dire|faire (?:part|connaitre)|exprimer|soumettre|presenter|deposer|adresser|remettre|envoyer) [^.;]{0,30}?(?:interet|offres?|propositions?|candidatures?|dossiers?)\\b)`,
    String.raw`sollicite(?:nt)?(?=,? (?:par la presente |des |les |vos |une |un |l'|la |le )[^.;:]{0,40}?(?:offres?|propositions?|candidatures?|manifestations?|cotations?|services d|prestataires?|consultant))`,
    `fait (?:donc |ainsi )?appel(?= a candidatures?| aux services d| a (?:une?|des) [^.;:]{0,20}?${gens})`,
    'proced(?:e|ent) (?:au|a la|a une?) (?:recrutement|selection|consultation|mise en concurrence)',
    "publie(?:nt)?(?= (?:le |la |un |une )(?:present |presente )?(?:appel|avis))",
    "agissant (?:en (?:sa )?qualite d(?:e |')(?:maitre d'ouvrage|autorite contractante|pouvoir adjudicateur)|au nom et pour le compte d(?:e |u |es ))",
  ].join('|')})`,
  'gu',
);

/** A sentence that opens so names its subject after a comma. */
export const complementsEnTete =
  /^(?:dans|pour|afin|en|au|aux|a|par|suite|conformement|avec|depuis|sur|apres|selon|face|vu|lors|grace|ainsi|aussi|enfin|c'est|(?:appuye|soutenu|finance|paye|dote|agree|ne|cree|fonde|fort|charge|specialise|present|installe|implante|base)e?s? (?:au|en|a|aux|par|avec|depuis|de|du|des|dans|sur|grace))\b/u;
/** Between the subject and its verb. */
export const appositions =
  /^(?:bases?|basee|representee?|agissant|en|sise?|dont|ci-apres|une?|ong|organisation|maitre|via|a travers|par|avec|dans|denommee?|membre|institution|etablissement public)\b/u;
/** « Organisation de solidarité », before the name. */
export const sorteDeMaison = /^(?:une )?(?:ong|organisation|association|institution|organisme|fondation)(?: (?:non[- ]gouvernementale|(?:inter)?nationale|humanitaire|francaise|belge|suisse|allemande|independante|intergouvernementale|de (?:solidarite|droit|developpement|plus)|a but|sans but|nee|cree+|metier)| ?$)/u;
/** Who speaks for an organisation: « le Maire de la commune de … ». */
export const personnesEnTete =
  /^(?:monsieur |madame |m\. |mme )?(?:le |la |l')?(?:maire|directeur|directrice|presidente?|secretaire|coordonnateur|coordonnatrice|coordinateur|coordinatrice|recteur|gouverneur|prefet|personne responsable des marches(?: publics)?)(?: general| generale| executif| executive| national| nationale| regional| regionale)? (?:de la |de l'|du |des |de |d')/u;
/** No organisation, though such a sentence may have it for subject. */
export const pasDesNoms =
  /^(?:consultante?s?|prestataires?|titulaire|candidate?s?|soumissionnaires?|cabinets?|bureaux? d'etudes?|missions?|equipes?|etudes?|comites?|commissions?|gouvernement|etat|republique|evaluation|documents?|avis|appels?|contexte|sections?|lots?|articles?|client|maitre d'ouvrage|autorite contractante|pouvoir adjudicateur|partenaires?|personnes?|monsieur|madame|ministre|nom|offres?|projets?$|programmes?$)(?!\p{L})|(?:^|\s)(?:qui|que|dont|est|sont|ont|dans|afin|il|elle|ils|elles|on|nous|je|vous|ce|cet|cette|ces|son|sa|ses|leurs?|y|ne|se|chaque|toute?)(?!\p{L})/u;
