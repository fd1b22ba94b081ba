// Folded wordings of the budget: ceilings, estimates, the price that the offer must state.

/** An amount in the clause of one of these is a ceiling. */
export const plafonds =
  /\b(?:budget|montant|enveloppe|cout|prix|honoraires?|offre financiere|proposition financiere|remuneration)\b[^.;:]{0,60}(?::\s?)?\b(?:maxim\w+|plafonn?e?s?)\b|\b(?:dispos|prevoi|prevu|allou|reserv|consacr)\w*\b[^.;:]{0,40}\bsomme maximale\b|\b(?:ne|n')\s?(?:pourr\w+|peu\w+|doi\w+|devr\w+|saur\w+)?\s?(?:pas |en aucun cas |etre )?(?:exced\w+|depass\w+|superieure?s? a)|\bn'excedant pas|\bne (?:permet\w*|saurai\w*|devr\w*) (?:pas|guere|point) (?:de |d')?(?:depasser|exceder|aller au-dela)\b|\b(?:dans la )?limite de\b|\bplafonn?e?e?s? a|\b(?:budget|montant|enveloppe|cout|prix|honoraires)\b[^.;:]{0,40}\blimitee?s? a\b|\bplafond\b|\b(?:budget|enveloppe|montant|credits?|somme|financement)\b[^.;:]{0,60}\bdisponibles?\b|\benveloppe (?:budgetaire|financiere|globale|totale|maximale|allouee|reservee)?|\b(?:au|un) maximum\b|\bmaximum (?:de|:)|\bjusqu'a concurrence de|\b(?:ne|n')\s?(?:pourr\w+|pouv\w+|peu\w+|ir\w+|va|vont|allons)\s(?:pas )?(?:aller )?(?:plus loin|au-dela)\b|\bnous (?:disposons|avons|pouvons (?:payer|donner|offrir|y mettre))\b[^.;:]{0,40}\d/u;

/** « (budget 800 € acté) »: settled, after the sum. */
export const budgetActe = /\bbudget\b[^.;:()\d]{0,40}\d[^.;:()]{0,30}\b(?:actee?|votee?|arretee?|approuvee?|enterinee?)\b/u;

export const estimations =
  /\b(?:budget|montant|cout|enveloppe|valeur|prix)\b[^.;:]{0,60}\b(?:estim\w+|evalue\w*|previsionnel\w*|indicati\w+|approximati\w+|prevue?s?|alloue\w*|de l'ordre de)\b|\bestim(?:e|ee|es|ees|ation)\b|\bbudget\b[^.;:]{0,50}\b(?:est (?:de|fixe a)|s'eleve a|se situe)|\bbudget\b[^.;:]{0,50}:/u;

/** « Une somme de … est réservée à la mission », « le legs consacre … à l'étude », « les offres supérieures à … seront rejetées ». */
export const reserves =
  /\b(?:(?:reserv|inscri|affect|alloue|attribu|consacr|mobilis|destin)\w{0,5}|prevue?s?)\b[^.;]{0,40}? (?:a|pour|au titre de) (?:la |cette |ce |cet |le |l')(?:presente? )?(?:mission|prestation|etude|marche|mandat|evaluation|consultation|intervention|accompagnement|expertise|audit)\b(?! d[eu'](?! ?(?:la presente|consultante?s?)))|\boffres?\b[^.;]{0,60}\b(?:superieure?s? a|(?:depass|exced)\w+)[^.;]{0,60}\b(?:ecart|rejet|elimin|irrecevab|exclu|(?:pas|non) (?:recevab|retenu|examin))/u;

/** Amounts of these are no price of the mission. */
export const autresMontants =
  /\b(?:penalites?|avances?|garanties?|cautions?|cautionnements?|assurances?|chiffres? d'affaires|capital|subventions?|per diems?|(?:honoraires|taux|tarifs?|prix|montants?) journaliers?|frais (?:de (?:mission|deplacement|voyage|sejour)|remboursables)|indemnites?|salaires?|sous-traitance|frais de dossier|retrait du dossier|references? (?:de|d'un montant)|marches similaires|missions? similaires|population|beneficiaires?|microcredits?|tranches?|versements?|acomptes?)\b/u;

/** « Le coût du repas (275 FCFA prévu) »: of one thing, not of the mission. */
export const coutDeChose =
  /\b(?:couts?|prix) (?:unitaire |moyen |reel )?(?:par |d'une? |du |de la |de l'|de chaque )(?!(?:presente? |cette |ce |cet )?(?:missions?|prestations?|etudes?|marches?|contrats?|consultations?|evaluations?|services?|travaux|offres?|audits?|assistance|accompagnement|formations?|ateliers?|enquetes?|projets?|recherches?|appui|mandats?|commandes?|intervention|operation|realisation|ensemble|consultante?s?|prestataires?|bureaux?|cabinets?)\b)\p{L}+[^.;]{0,30}$/u;

/** « L'enveloppe prévue pour les ateliers », « les dépenses de terrain »: of a part, not of the mission. */
export const enveloppeDeChose =
  /\b(?:enveloppe|budget|montant|somme|credit|provision)(?: \p{L}+){0,2} pour (?:les |des |la |le |l'|une? )(?!(?:presente? |realisation|execution|ensemble|totalite|conduite|duree|periode|annee|exercice|mise en oeuvre|(?:creation|conception|developpement|refonte) (?:de |du |des |d')(?!(?:un|une|\p{L}+ )?(?:emplois?|postes?)\b))|(?:missions?|prestations?|etudes?|marches?|contrats?|consultations?|consultance|evaluations?|services?|travaux|offres?|audits?|assistance|accompagnement|formations?|enquetes?|recherches?|appui|mandats?|intervention|operation|consultante?s?|prestataires?|bureaux?|cabinets?|expertise|revue|projet)\b)\p{L}{3,}|\bdepenses (?:de |d')(?!(?:la |cette |l')(?:presente )?(?:mission|prestation|etude|evaluation|consultation))\p{L}{2,}/u;

/** « la subvention prévoit pour cette mission »: what follows is the mission's own, whoever gives it. */
export const pourLaMission =
  /\b(?:subvention|fonds|projet|don|fondation|bailleur)\b[^.;:\d]{0,50}\b(?:pour|a|consacre a) (?:cette|la presente|ce|cet) (?:mission|prestation|travail|etude|consultation|formation)\b[^.;:\d]{0,40}$/u;

/** A budget that is the project's, not the mission's. */
export const budgetsDeProjet = /\b(?:budget|enveloppe|financement) (?:global |total |general |annuel |globale |totale )?(?:du|de ce|de chaque|des) (?:projets?|programmes?|fonds|structures?|cooperatives?|communes?)\b|\b(?:le|ce|du) (?:projet|programme)\b[^.;]{0,60}\bbudget|\b(?:alloue|attribue|accorde|octroye)e?s? (?:par [^.;,]{0,30} )?(?:au|a ce) (?:projet|programme)\b|^\W*(?:le|ce|ledit|notre) (?:projet|programme)\b[^.;]{0,60}\b(?:dispose|beneficie)\b(?![^.;]* pour (?:la|cette|ce|cet|l')(?: ?presente)? ?(?:mission|prestation|etude|evaluation|consultation|mandat)\b)|\bfinance(?:e|s|es)? a hauteur|\bdote(?:e|s|es)? d'un (?:budget|financement)/u;

/** The offer's price, or what pays the mission. */
export const prixDeLOffre =
  /\b(?:offres? financieres?|propositions? financieres?|propositions? (?:technique|methodologique)s? et financieres?|offres? de prix|offres? (?:techniques? et )?financieres?|montant de l'offre|prix (?:de l'offre|unitaires?|forfaitaires?|global|fermes?|proposes?)|le prix|prix (?:est|sera|sont|seront)|honoraires?|remuneration|montants? (?:sont|seront|doivent etre|est) (?:exprim|libell|etabli)\w*|cotation|devis|bordereau|tarifs?|taux (?:journaliers?|d'honoraires)|cout de la (?:mission|prestation)|couts?)\b/u;

export const formes = {
  forfait: /\b(?:forfait(?:s|aires?|airement)?|prix global|montant global|tout compris|lump ?sum|prix ferme)\b/u,
  tauxJournalier: /\b(?:taux journaliers?|tarifs? journaliers?|prix journaliers?|honoraires? journaliers?|tjm|taux par jour|prix unitaire (?:par jour|de la journee)|par homme[- /]jour|par jour(?:nee)? de travail|honoraires par jour)\b/u,
  bordereau: /\b(?:bordereaux?(?! (?:du|de) prix (?:global|forfaitaire))|detail (?:estimatif|quantitatif)|devis quantitatif|prix unitaires)\b/u,
} as const;

/** Folded titles of the forms in which bidders write their prices. */
export const titresDeBordereau =
  /\b(?:bordereaux? (?:de |des |du )?(?:prix|quantitatif|estimatif)|cadres? (?:de |du )?(?:devis|bordereau|decomposition|sous-detail)|(?:devis|detail) (?:quantitatif|estimatif)|decomposition (?:de |du |des )?(?:prix|montants?|couts?|l'offre)|(?:sous-)?detail (?:de |des )?prix|(?:modele|cadre|formulaire) (?:de |d')(?:offre|proposition) (?:financiere|de prix)|formulaires? (?:de |des )?prix)\b/u;

/** Folded headers of their columns. */
export const colonnesDePrix =
  /^(?:n ?°|numeros?|no|ref\.?|postes?) (?:du |de |des )?prix\b|^(?:prix|couts?|tarifs?|montants?) (?:unitaires?|forfaitaires?|journaliers?)\b|^prix (?:global|total|en (?:chiffres|lettres)|hors taxes?|h\.?t|t\.?t\.?c)\b|^p\.? ?u\.?(?: |$|\()|\bbordereaux? (?:de |des )?prix\b|\bcadre (?:de |du )?(?:devis|bordereau)\b|\bdecomposition (?:de |du |des )?(?:prix|montant)/u;

/** Beside which a price is weighed, not asked. */
export const colonnesDeNotes = /\b(?:criteres?|notes?|points?|ponderation|poids|bareme|coefficients?)\b/u;
