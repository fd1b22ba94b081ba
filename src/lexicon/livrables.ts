// Folded nouns of what a consultant hands over, and the wordings around them.

/** First noun of a deliverable's title, singular. */
export const nomsDeLivrable: readonly string[] = [
  'livrable', 'delivrable', 'rapport', 'note', 'plan', 'guide', 'manuel', 'compte rendu', 'compte-rendu', 'proces-verbal', 'base de donnees', 'etude', 'strategie', 'document', 'support', 'module', 'outil', 'boite a outils', 'cahier', 'programme', 'fiche', 'synthese', 'presentation', 'cartographie', 'inventaire', 'application', 'film', 'video', 'diagnostic', 'feuille de route', 'aide-memoire', 'chronogramme', 'calendrier', 'questionnaire', 'referentiel', 'charte', 'projet de', 'version', 'memoire', 'dossier', 'tableau de bord', 'maquette', 'prototype', 'site', 'plateforme', 'catalogue', 'brochure', 'depliant', 'annuaire', 'bilan', 'budget', 'canevas', 'grille', 'liste', 'jeu de donnees', 'code source', 'formation', 'atelier', 'schema', 'lettre de direction', 'avant-projet', 'avis', 'resume', 'methodologie', 'termes de reference', 'modele', 'kit', 'article', 'mission', 'produit', 'reglement',
];

export const livrables = {
  /** What introduces the contents or the conditions of a deliverable, not deliverables. */
  contenu: /\b(?:comprendra|comprendront|contiendra|devra contenir|devront contenir|contenir|sera compose|sera structure|structure suivante|sommaire|plan type|respecter|valid(?:e|es|ees|ation)\b.{0,60}:|format(?:s)? suivant|exigences|conditions|adresse|modalites|obligations|precisera|decrira|presentera|doivent etre conformes|normes?)\b/u,
  /** « Le rapport final comprend : »: what is in one document, where « les livrables comprennent » lists them. */
  parties: /^(?:(?:le |la |l'|ce |cette |chaque )(?:rapport|note|document|guide|manuel|plan)\b[^:]{0,60})\b(?:comprend|contient|comporte|inclut|comportera|inclura)\b/u,
  presente: /\bpresente(?:r|ra|ront|nt)? (?:au \p{L}+ |a l.\p{L}+ )?(?:les? |l.ensemble des |des )(?:rapports?|livrables?|documents?|produits?|notes?)\b[^.;]{0,60}\b(?:suivants?|ci-apres|ci-dessous)\b/u,
  /** Verbs and nouns that hand something over. */
  remise: /\b(?:remett|remis|produi|livr|fourni|soumet|soumis|transmet|transmis|attendu|elabor|present|deposer)\w*/u,
  /** The heading of a column of deliverables. */
  colonne: /^(?:\p{L}+\s?[/–-]\s?)?(?:livrables?|delivrables?|produits?(?: attendus| livrables| partiels?)?|extrants?|rapports? (?:attendus?|a produire))(?:\s(?:attendus?|associes?|correspondants?|a (?:remettre|fournir|produire)))?(?:\s?[/–-]\s?\p{L}+)?$/u,
  /** A column of things, in a table of deliverables where no other names them. */
  colonneDePieces: /^(?:pieces?|documents?|elements?)(?: (?:a (?:remettre|fournir|rendre|livrer)|attendue?s?|demandee?s?))?$/u,
  /** Parts of the work, and what is handed over at each, in a table of both. */
  colonneDEtapes: /^(?:intitules?|libelles?|designations?|missions?|phases?|etapes?|prestations?|lots?(?: de travail)?|volets?|tranches?|composantes?|activites?|taches?)(?: (?:n\s?[°o]|concernee?s?))?$/u,
  colonneDeDocuments: /^(?:rapports?|documents?|rendus?|pieces?|produits?|dossiers?)(?: (?:a (?:remettre|fournir|rendre|livrer|produire)|attendus?|remis|produits?|associes?))?$/u,
  /** The verb of one who hands over. */
  remet: /\b(?:(?:livrables?|produits?|extrants?) (?:attendus? )?(?:est|sont|seront|sera|comprennent|consistent? en)|remet(?:tra|tront|tre|tent)?|produi(?:t|ra|ront|re|sent)|livrer?(?:a|ont)?|fourni(?:t|ra|ront|r|ssent)|soumet(?:tra|tront|tre|tent)?|transmet(?:tra|tront|tre|tent)?|elabor(?:e|era|eront|er|ent)|present(?:e|era|eront|er|ent)|depos(?:e|era|eront|er)|rend(?:ra|ront)|realis(?:e|era|eront|er)|redig(?:e|era|eront|er)|attendus? (?:est|sont))(?! pas)\b\s*/u,
  /** « Pour chaque étape, l'auditeur remettra »: who is hired hands over. */
  promet: /^\W*(?:(?:pour|a l'issue de|a la fin de) (?:chaque|chacune? des) [^,;:.]{3,40}, ?)?(?:(?:le|la|l'|les) ?(?:consultante?|prestataire|titulaire|mandataire|attributaire|adjudicataire|bureau|cabinet|firme|equipe|experte?|audit(?:eur|rice)|evaluat(?:eur|rice)|format(?:eur|rice)|contractant|soumissionnaire retenu)s?(?: d'etudes?| retenue?s?| de consultants?)?|il|elle) (?:remet(?:tra|tront|tent)?|livre(?:ra|ront|nt)?|fourni(?:t|ra|ront|ssent)|soumet(?:tra|tront|tent)?|transmet(?:tra|tront|tent)?)(?: (?:au|a la|a l')[^,;:.]{2,30}?(?= :| une? | l[ea]s? | des ))?\s*/u,
  /** « Le premier livrable est une note »: what a sentence says a deliverable to be. */
  copule: /^(?:(?:le|la|l.|les|un|deux|trois|quatre)\s?)?(?:(?:premi\p{L}+|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|derni\p{L}+|\d{1,2}e(?:me)?|autre)s?\s)?(?:livrable|produit|extrant)s? (?:attendus? )?(?:est|sont|sera|seront|consistent? en)\s(?:une?|le|la|les|l.|des|du)\b/u,
  /** What is handed over, by a passive verb. */
  estRemis: /,?\s+(?:,?[^,.;:]{0,60},\s+)?(?:est|sont|sera|seront|doit etre|doivent etre|devra etre|devront etre)\s+(?:a )?(?:remis|livre|soumis|fourni|transmis|depose|rendu|attendu|remettre|livrer|soumettre|produit)\w*\b/u,
  /** « Trois produits », « les documents »: all of them, no name. */
  enBloc: /^(?:chaque (?:livrable|produit|extrant|document|rapport|note|version)|(?:(?:les|ces|tous|l.ensemble des|deux|trois|quatre|cinq|six|sept|huit|\d{1,2})\s)*(?:(?:livrables|produits|extrants|documents)(?:\s(?:attendus|suivants|demandes|finaux|definitifs|enumeres|listes))?|(?:rapports|elements|pieces)(?:\s(?:attendus|suivants|demandes))?)(?:\s(?:de la mission|de l.etude|du marche|du contrat))?(?:\s(?:ci[- ]?(?:apres|dessous|dessus)|suivants|attendus|enumeres (?:ci-)?\p{L}+))?)$/u,
  /** A verb in a personal form: what has none only names. */
  verbe: /\b(?:est|sont|sera|seront|a|ont|doi(?:t|vent)|devr\p{L}+|peu(?:t|vent)|pourr\p{L}+|fait|comprend|comprennent|contient|porte|porter(?:a|ont)|fera|feront|\p{L}{3,}(?:era|eront|ira|iront))\b/u,
  /** What goes with a deliverable. */
  accompagne: /,?\s+(?:accompagne|assorti)\w*\b/u,
  /** What the client gives back, and what is paid. */
  retour: /\b(?:observations?|commentaires?|remarques?|approuv\w+|approbation|valid\w+|amende\w+|(?:le|la|l.)\s?(?:client|maitre d.ouvrage|commanditaire|administration|comite|autorite)\s+(?:remet|transmet|fourni|produi|livre|soumet|depose)\w*|factures?|paye\w*|paiement|caution|garantie|offres?|candidat\w*|soumissionnaires?|penalites?|retard)\b|%/u,
  /** A reference inside a title: « le rapport R1 ». */
  refDedans: /\b([a-z]\d{1,2}(?:\.\d{1,2})?)\b/u,
  /** Where a due date or a condition starts inside a title. */
  suite: /(?:\s*[,(–-]\s*|\s+)(?:(?:comprenant|contenant|incluant)(?=\s*:)|a (?:remettre|soumettre|rendre|livrer|fournir|transmettre|deposer|produire|envoyer)|(?:remis|soumis|livre|rendu|transmis|depose|attendu|presente|fourni)(?:e|s|es)? (?:au plus tard|avant|avec|dans|sous|le|en meme temps|simultanement|a (?:la fin|l.issue|t ?0|j ?\+|m ?\+|mi-)|\d)|au plus tard|au nombre de|a (?:la fin|l.issue) (?:de chaque|du (?:premier|second|dernier|\p{L}+ieme|\d{1,2}(?:e|eme)) (?:mois|trimestre|semestre)|de l(?:a |.)(?:phase|etape|periode|annee) (?:n .? ?)?\d)|dans un delai|dans les (?=\d|\p{L}+ (?:\(\d+\) )?(?:jours?|semaines?|mois|heures)\b)|sous \d|a la date (?:du|de la|indiquee|prevue|fixee|dite)\b|avant le|d.ici (?:le|la|au|fin)|pour le \d|au \d{1,2}(?:er)? \p{L}{3,9} \d{4}(?=\W*$)|echeance|(?<!(?:resume|synthese|note|annexe|sommaire)(?:\s\p{L}+)?\s)(?:de |d.environ |d.au (?:plus|maximum) |de (?:moins|maximum) de )\d{1,3}(?: a \d{1,3})? pages?)\b/u,
  /** A parenthesis that says when, how long or in what form. */
  parenthese: /\s*\((?=\d{1,3}\s?%(?: du (?:prix|montant|contrat|marche|total))?\)|[^)]{0,160}(?:\bmax|\bpages?\b|remett|soumett|livrer|livraison|echeance|au plus|avant le|\d{4}|semaines?\b|\bmois\b|\bjours?\b|exemplaires?|\bannexes? comprises))/u,
  /** A heading that names deliverables among other things. */
  titre: /\b(?:livrables|delivrables|produits attendus|extrants)\b/u,
  pageVerb: /\b(?:compt\w+|ne (?:doit|doivent|devra|devront|peut|pourra|depass\w+|comport\w+)|n.exced\w+|comport\w+|est limite\w*|sera limite\w*|aura|fait|fera|doit|devra)\b/u,
  pageLimit: /\bpages?\b[^.]{0,30}\b(?:max\w*|au plus)\b|\b(?:depass\w+|exced\w+|limite\w*|maximum)\b[^.]{0,30}\bpages?\b/u,
  /** « Livrables du lot 1 »: a heading over several, itself none. */
  plusieurs: /^(?:les )?(?:livrables|delivrables|produits|extrants)\b/u,
  titreSeul: /^(?:les )?(?:livrables|delivrables|extrants|produits attendus)(?: attendus| a (?:remettre|fournir|produire))?\s*:?$/u,
  /** A sentence about all the deliverables at once. */
  tous: /\b(?:(?:tous|l.ensemble d[e'’]s?|les|des|ces)\s+(?:les\s+)?livrables|livraison finale)\b/u,
  /** A first word that is a verb: a task, not a thing handed over. Nouns in -ier, -aire, -oire are not verbs. */
  infinitif: /^(?:s.|se )?\p{L}*(?:[^i]er|[fd]ier|[^o]ir|[vd]oir|[tnd]dre|(?<!^l)ettre|[ud]ire|aire valoir)\b/u,
  pages: /(?:(?:max(?:imum)?|au plus|n.excedant pas|ne depassant pas|limite a|d.au plus)\.?\s*(?:de\s*)?(\d{1,3})\s*pages?|(\d{1,3})\s*pages?\s*(?:au\s)?(?:max(?:imum)?|au plus))/u,
  ref: /^(?:(?:livrable|delivrable|produit|extrant)s?(?!\p{L})\s*(?:n\s?[°o]\s?)?([a-z]?\d{1,2}(?:\.\d{1,2})?[a-d]?|[a-z])|((?:[ldpre]|l[iv]?v|liv|liv\.|pr|rp)(?:\s|-)?\d{1,2}(?:\.\d{1,2})?[a-d]?))\s*(?:[:.)–—-]+\s*|\s+(?!(?:est|sont|sera|seront|doi(?:t|vent)|devr(?:a|ont)|et|ou|au|aux|apres|avant|porte|comprend|le \d)(?!\p{L}))(?=\p{L}))/u,
} as const;
