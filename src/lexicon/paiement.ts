// Folded wordings of payment clauses.

export const paiement = {
  /** « 30 % à la signature », not « voyages : 15 % ». */
  partDeclenchee: /\d\s?%[^.;%]{0,40}\s(?:a la|a l'|a mi-|au|aux|apres|lors|des|contre|sur)\b/u,
  /** « 10 % à l'acceptation du plan »: a line that a share opens, and what releases it. */
  partSeule: /^\W*\d{1,3}(?:,\d{1,2})?\s?%(?: d[ue] (?:prix|montant|total|marche|contrat)(?: total)?)? (?:a la |a l'|au |aux |apres |lors |des )/u,
  /** A sentence with one of these speaks of paying. */
  verse: /\b(?:paiements?|pay(?:e|ee|es|ees|er|able|ables)|verse(?:e|s|es|r|ra)?|versements?|tranches?|acomptes?|avances?|soldes?|honoraires|factur\w+|regle(?:e|s|es|r)?|reglements?|remuner\w+|decompte|mandatement|mandate(?:e|s|es|r)?|(?:ouvr|donn)(?:e|ent|ira|iront|era|eront) droit|liquid\w+|echeances?)\b/u,
  /** Right before a figure that is no instalment: « TVA de 20 % », « garantie à 100 % », « retenue de 7 % ». */
  autreAvant: /\b(?:tva|tps|tvq|tvh|taxes?|retenues?|penalites?|garantie?s?|caution(?:nement)?|ristourne|rabais|sous-?trait\w+|ponderation|note (?:technique|financiere|globale|minimale|finale|sur)|impots?|ir|irpp|rabattement|plafonnee?s? a|exced(?:er|era|eront|ent|e)|depass(?:er|era|eront|ent|e)|dans la limite|limitee?s? a|a hauteur maximale|interets? moratoires?|retard|revision|majoration|remise de(?=\s*$)|deduction|deduite?s?|recuper\w*|rembours\w*|resorb\w*|resorption|imput\w*|taux d.(?:avancement|execution)|atteign\w*|atteint|s.acheve(?:nt|ra)?|cumul|(?:(?:plus|moins|au-dela) de|(?:superieur|inferieur)e?s? a)(?=\s*$))\b/u,
  /** Right after it: « 20 % de TVA », « 7 % au titre de la retenue de garantie ». */
  autreApres: /^\s*(?:(?:de|d.|des|du|au titre de|pour|a titre de)\s*)?(?:l[ae]s? |l.)?(?:tva|tps|tvq|tvh|taxes?|retenues?|penalites?|garantie|caution(?:nement)?|ristourne|rabais|impots?|ir\b|irpp|interets?|retard|note|la note|avance (?:est|sont|sera|seront) (?:rembours|recuper|resorb|deduit|imput)|cumule?e?s?|execution|avancement (?:physique|des|du)|avancement\W)/u,
  /** A sentence about levies and penalties has no instalment. */
  prelevement: /^(?=.*\bretards?\b).*\b(?:reductions?|abattements?|amendes?|indemnites?|retranch\p{L}+|retenues?|diminu\p{L}+|minor\p{L}+|malus)\b|\bechantillons?\b[^.;%]{0,40}\b(?:couvr|represent|port|compren|correspond)\p{L}+[^.;%]{0,30}\d|\b(?:penalites?|interets? moratoires?|retenue a la source|acomptes? provisionnels?|(?:est|sont|sera|seront) (?:retenue?s?|preleve\w*|deduite?s?) (?:sur|de|du|a la source|(?:a|lors de) chaque|jusqu|en garantie|a titre de garantie|comme garantie)|frais (?:\p{L}+ ){0,2}(?:sont|seront) (?:compris|inclus) dans les honoraires|direction (?:generale )?des impots|administration fiscale|precompte|preleve\w*|(?:indemnites?|per ?diems?)\b[^.;%]{0,60}\b(?:a hauteur de|reduite?s? (?:de|a)))\b/u,
  totalite: /\b(?:totalite|integralite|montant total|ensemble) (?:de|du|des)\b|\ben totalite\b|\ben une (?:seule )?fois\b|\bpaiement (?:unique|integral)\b/u,
  reste: /\b(?:le )?(?:solde|reste|reliquat|complement)\b/u,
  /** « le solde » that gives no figure of its own. */
  resteSeul: /\b(?:solde|reste|reliquat)\b(?!\s*[,(:–-]?\s*(?:soit|de|d.|egal a|representant|correspondant a|\()?\s*[,(]?\s*(?:soit\s+)?(?:\p{L}+ )?\(?\d)/gu,
  /** « à celle du livrable 3 »: the act is the one named before. */
  celle: /\bcelles? d/u,
  avance: /\b(?:(?<!\b(?:moins|deduction (?:faite )?de|deduite? de|rembours\w{1,8} de|recuperation de|reprise de|resorption de|imputation de) l.)avances?|acompte (?:a la commande|de demarrage)|a titre d.(?:avance|acompte))\b/u,
  ordinal: /\b(?:premi(?:er|ere)|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derni(?:er|ere)|1ere?|1er|2e(?:me)?|3e(?:me)?|4e(?:me)?|5e(?:me)?|tranche \d|acompte n)\b/u,
  bases: [
    ['frais', /\b(?:frais|per diem|perdiem|billets?|transports?|debours|indemnites?|depenses? (?:accessoires|remboursables))\b/u],
    ['honoraires', /\bhonoraires\b/u],
    ['total', /\b(?:montant|valeur|prix|cout)s?\b[^.;,]{0,20}\b(?:total|global|contrat|marche|convention|offre|ttc|ht|forfaitaire|prestation|consultation)\w*\b|%\s+du (?:contrat|marche)\b|\bmontant\b|\bprix\b|\bsomme (?:convenue|totale|globale|prevue|arretee|forfaitaire)\b/u],
  ],
  /** Words before the instalments that say what they are a share of. */
  baseAnnoncee: [
    ['honoraires', /\b(?:paiement|reglement|versement)s? des honoraires\b|\b(?:les|des|ses) honoraires\b[^.;]{0,60}\b(?:verse|paye|regle|sont|seront|forfaitaires)/u],
    ['total', /\b(?:du|sur le|en pourcentage du) (?:montant|prix)\b|\b(?:taux|pourcentages?|parts?|tranches?|versements?)\b[^.;]{0,30}\b(?:s.appliquent|se calculent|sont (?:calcule|applique|pris)e?s)\b[^.;]{0,20}\b(?:au|sur le) (?:montant|prix)\b|\ble (?:montant|prix)\b[^.;]{0,60}\b(?:verse|paye|regle|facture)/u],
  ],
  /** « la rémunération est fixée à 9 600 000 FCFA »: the whole, no instalment. */
  totalAnnonce: /\b(?:soit )?(?:un |au )?(?:montant )?total (?:general |global )?(?:de|:|est de|s.eleve a)\s*$|\b(?:remuneration|montant (?:total|global|forfaitaire|du contrat|du marche)?|prix|forfait|honoraires|cout)\b[^.;%\d]{0,80}?(?:\b(?:fixee?s?|s.eleve(?:nt)?|arretee?|est|sont|egale?)\b[^.;%\d]{0,40}?|:\s*|\bde\s+)$/u,
  /** Before an amount that is a ceiling or an estimate. */
  plafond: /\b(?:estim|evalu|plafon|maxim|exced|depass|budget|envelop|superieur|inferieur|seuil)\w*/u,
  validation: /\b(?:valid\w+|admission|certifi\w+|approuv\w+|approbation|accept(?:ation|e|ee|es|ees)\b|satisfaction|receptions?\b(?! (?:du|de la|des|d'une?) (?:(?:projet|version) (?:de |du |provisoire du |finale du )?)?(?:rapport|note|manuel|guide|plan))|recettes?\b|service fait|recevab\w+|pv\b|proces-verbal|non[- ]objection|bon a (?:payer|tirer)|adopt\w+|conformes?\b(?! (?:a|au|aux) (?:calendrier|planning|delai))|avis (?:favorable|positif)|quitus (?:du|de la|de l'))/u,
  remise: /\b(?:reception (?:du|de la|des|d'une?) (?:(?:projet|version) (?:de |du |provisoire du |finale du )?)?(?:rapport|note|manuel|guide|plan)|remise?s?|remis\w*|soumission|soumis\w*|depots?|depos\w+|livraison|livr(?:e|ee|es|ees)\b|presentation d|production d|transmission|transmis\w*|achevement|a l.issue|fourniture|(?:avons|aurons|aura|avez|ait|ont|auront|sera|seront|est|sont) recue?s?\b|une fois [^.;,%]{2,50} (?:recue?s?|remise?s?|livree?s?)\b|(?<!comptes?[- ])rendu|finalisation|^a la restitution(?: finale)?$|restitution (?:du|de la|de l.|des|d'une?) ?(?:\p{L}+ )?(?:rapports?|notes?|livrables?|etudes?|resultats?|travaux|analyses?|plans?|conclusions?))/u,
  signature: /\b(?:signature|contractualisation|notification|commande|(?<!(?:rapport|note|phase|reunion|atelier|plan|livrable) (?:de |d'))(?:demarrage|lancement)(?! (?:officiel )?(?:(?:de la |du |de l')?(?:plateforme|site|application|outil|service|produit|version|campagne)))|ordre de service|debut (?:de la|des)|entree en vigueur|commencement|des signature)\b/u,
  avancement: /(?:^|[,(] ?)a (?:la )?mi[- ]?(?:parcours|projets?|chantier|missions?|chemin|travaux|etudes?|prestations?|developpement|realisation|execution)\b|\ba l'ouverture (?:de l'|de la |du |des )(?:audit|missions?|etudes?|chantiers?|travaux|exercices?|sessions?|ateliers?)\b|\ba la moitie (?:du|des|de la|de l.) ?(?:chantier|projet|missions?|travaux|prestations?|developpement|parcours|etude)\b|\bmise en (?:ligne|production|service)\b|\bapres (?:la |l.|les )(?:formations?|ateliers?|collecte|enquetes?)(?=$|[.,;]| (?:de |d.|des |du ))|\b(?:avancement|au fur et a mesure|au prorata|temps passe|feuilles? de temps|execution physique)\b/u,
  periode: /\b(?:mensuel\w*|trimestriel\w*|semestriel\w*|hebdomadaire\w*|chaque mois|par mois|par trimestre|chaque trimestre|a la fin de chaque)\b/u,
  fin: /\b(?:a la fin|(?:^|a la |en )fin (?:de )?(?:la )?(?:phase|etape|volet)|au terme|(?:est|sont|sera|seront) (?:acheve|termine)e?s?\b|fin de (?:la )?mission|cloture)\b/u,
  /** « dans un délai de 30 jours à compter de la facture ». */
  delai: /\b(?:versements?|virements?|sommes? (?:dues? |facturees? )?(?:est|sont|sera|seront) viree?s?|factures?|reglement|(?:est|sont|sera|seront|etre) reglee?s?|paiements?|pay(?:e|ee|es|ees|er|able)|mandate)\b/u,
  /** Instalments that repeat. */
  chaque: /\b(?:chaque|chacun(?:e)?|par (?:rapport|livrable|lot|module|mission|trimestre|semestre|mois|an|annee|session))\b/u,
} as const;

/** « La tranche optionnelle 1 est réglée pour moitié à … », « Les acomptes de l'option A sont … »: of a part that may never be ordered. */
export const partEnOption =
  /^(?:pour )?(?:(?:le prix|le montant|les? acomptes?|les honoraires) d(?:e |u ))?(?:la |l')?((?:tranche|phase|prestation) (?:optionnelle|conditionnelle|supplementaire)|option)\s*(?:n\s?[°o]\s?)?(\d{1,2}|[a-z])?\b(?=[^.:;%]{0,40}(?:regle|paye|verse|factur|:))/u;
/** « Le poids des missions dans le montant du marché est de 40 % pour la première … »: what the price is made of, not when it is paid. */
export const poidsDesParts =
  /^\W*(?:le poids|la part|la ponderation|la repartition) (?:respecti\w+ |relati\w+ )?(?:des|de chaque|du|de la)\b[^.%]{0,60}\b(?:dans|sur) le (?:montant|prix|total)/u;

/** The opening of a sentence or of a line that is about one lot: « Lot 1 : », « Pour le lot n° 2, ». */
export const lotOuvrant =
  /^(?:pour (?:le )?|le |concernant le |(?:le |les )?(?:paiement|reglement|montant)s? (?:du|relatifs? au|pour le) )?lot\s*(?:n\s?[°o]\s?)?([a-z]|\d{1,2})\b\s*(?:[^:;.%]{0,60}:|$|,|(?=\d{1,3}(?:,\d+)? ?%)|(?=(?:est|sera|seront|se fera|s'effectuera|donne lieu)\b))/u;

/** A cell that names one lot, and perhaps says what it is. */
export const lotEnCellule = /^lot\s*(?:n\s?[°o]\s?)?([a-z]|\d{1,2})\b(?!\s*(?:,|\/|-|et|a|&)\s*(?:lot\s*)?(?:[a-z]|\d{1,2})\b)/u;

/** A cell that only counts the instalments: « Deuxième », « 2ème tranche », « Versement n° 2 ». */
export const rangSeul =
  /^\W*(?:l[ea] )?(?:(?:\d{1,2} ?(?:ere?|er|re|e|eme|nde?)|premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme)(?: (?:tranche|versement|acompte|paiement|decompte|facture))?|(?:tranche|versement|acompte|paiement|decompte|facture)(?: n ?[°o]?)? ?\d{1,2}|n ?[°o] ?\d{1,2})\W*$/u;

/** « Un deuxième de 25 % suit le relevé », « Le dernier, de 30 %, … ». */
export const trancheOrdinale =
 
  /^\W*(?:une?|le|la) (?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|derniere?)(?: (?:versement|acompte|paiement|part|tranche))?,? de (?=\d)/u;
