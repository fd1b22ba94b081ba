// Folded words of the forms that stand blank in a call, for others to fill in.

/** Titles of what bidders sign or fill in, of models and of what a committee notes on. */
export const titresDeFormulaire =
  /\b(?:lettres?(?: types?)? (?:de (?:soumission|candidature|certification|confirmation|couverture|presentation|manifestation d'interet)|d'(?:engagement|offre|intention|accompagnement))|actes? d'engagement|declarations? (?:sur l'honneur|de (?:conformite|probite|non|conflit|candidature)|d'(?:integrite|engagement|absence|eligibilite|independance))|formulaires?|fiche (?:de (?:renseignements|soumission|candidature|presentation)|d'identification|signaletique)|attestation (?:sur l'honneur|de)|(?:modele|canevas|cadre|gabarit|trame) (?:de|d'|du)|check-? ?lists?|listes? (?:de (?:controle|verification)|des pieces a cocher)|(?:contrat|convention|bon de commande)s?[- ]types?|(?:projet|modele) de (?:contrat|convention)|curriculum vitae|questionnaires?|guides? d'entretien|(?:a (?:remplir|completer|renseigner)|(?:est|doit etre|sera) (?:remplie?|completee?|renseignee?)) par)\b/u;

/** Headings of columns that are filled in by hand: those of each offer, of who notes, ticks or signs. */
export const colonnesARemplir =
  /^(?:(?:offres?|candidat(?:ure|e)?s?|soumissionnaires?|concurrents?|cabinets?|consultante?s?|propositions?|entreprises?|fournisseurs?|membres?|evaluat(?:eur|rice)s?|jures?) ?(?:n ?[°o])? ?(?:\d|[a-e])$|(?:notes?|cotes?|cotations?|pointages?|scores?)(?: ?(?:sur|\/) ?\d{1,3}| ?\([^()]{1,20}\))?$|notes? (?:obtenue|attribuee|donnee)s?\b|points? (?:obtenu|attribue|donne)s?\b|(?:oui|non|conformes?|cochez?|coche|visas?|paraphes?|signatures?|emargements?|fournie?s?|observations?|remarques|appreciations?|commentaires?)$)/u;

/** Where somebody signs; the signature of a contract is an event, that has its day. */
export const signatures =
  /^(?!.*\b(?:contrat|marche|convention|avenant|ordre de service|accord)\b).*\b(?:signatures?|visas?|cachets?|paraphes?)\b|\blu et (?:approuve|accepte)\b|\bfait a\s?[._…]/u;

/** Titles of what a committee notes on: blanks in it are for its pens, whatever clause it is about. */
export const titresDeGrille =
  /\b(?:fiches?|grilles?|formulaires?|tableaux?|feuilles?) (?:individuelles? )?(?:d'(?:evaluation|analyse|appreciation|entretien|examen|audition)|de (?:notation|depouillement|cotation|pointage))\b/u;

/** What a form calls itself, where it opens a line. */
export const nomsDeFormulaire =
  /^\W*(?:annexe\b[^:–—.-]{0,12}[:–—.-]\s*)?(?:(?:modeles?|formulaires?|attestations?|declarations?|fiches?|recepisses?|procurations?|pouvoirs?|engagements?|bordereaux?|lettres?|actes?|certificats?|bulletins?|curriculums?|demandes?|questionnaires?|quittances?|canevas|gabarits?|decharges?|proces-verb(?:al|aux))\b)/u;

/** Whoever these sentences name signs them, later. */
export const quiSigne = /\b(?:je|nous),? soussigne/u;

/** What a form asks of a person or of a firm. */
export const rubriquesDePersonne =
  /^\W*(?:noms?|prenoms?|nee?s?(?:\(e\))? (?:le|a)|date (?:et lieu )?de naissance|lieu de naissance|nationalite|adresse|b\.?p\.?|telephone|tel\b|e-?mail|courriel|raison sociale|forme juridique|siege social|siret|siren|iban|denomination|profession|fonction|qualite|numero|n ?° (?:d'|de )|compte|registre|rccm|nif|ifu|ninea|cnss|representee?|gerante?|signature|cachet|fait a|a\s?[:._…])/u;

