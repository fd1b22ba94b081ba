// Folded words by which a document says what it is when it is no terms of reference.

/** They open one of its first lines, and no terms of reference stand below. */
export const autresDocuments =
  /^(?:proces[- ]verb(?:al|aux)|comptes?[- ]rendus?|releve de (?:decisions|conclusions)|rapports? (?:annuel|d'activites?|final|finale|provisoire|initial|intermediaire|preliminaire|de (?:demarrage|cadrage|lancement)|d'(?:etape|avancement|etablissement)|de mission|d'evaluation|d'audit|de diagnostic|d'etude|trimestriel|semestriel|narratif|financier)|communiques? (?:de presse)?|offres? d'emploi|avis de vacance|(?:fiche|description) de poste|facture|devis (?:n|\d|estimatif|quantitatif)|bon de (?:commande|livraison)|curriculum vitae|cv\b|(?:offre|proposition) technique|offre de services?|reponse a l'(?:appel|avis)|plan de cours|syllabus|(?:reglement (?:de l'|d'un )?)?appels? a projets?|reglement (?:de l'|d'un )?appels? a propositions?|note (?:conceptuelle|de concept)|plan de suivi(?:[- ]| et d'?)evaluation|reglement interieur|lignes directrices a l'intention des demandeurs|circulaire|note (?:de service|d'information|circulaire)|ordre du jour|guide (?:pratique|methodologique|de l'utilisateur|des? procedures)|manuel (?:de|des|d')|notification d'attribution|avis d'attribution|lettre de motivation|bulletin (?:d'information|de liaison|mensuel|trimestriel|annuel)|newsletter|statuts (?:de l'|du )|appel a communications?|contrat de travail)/u;

/** They open one of its first lines too, maybe over terms of reference: what pays for them, plans them or rules them. */
export const cadresDesTermes =
  /^(?:convention de (?:subvention|financement)|accord[- ]cadre|protocole d'(?:accord|entente)|memorandum d'entente|plan de passation|cahier des clauses (?:techniques|administratives)|c\.?c\.?(?:t|a)\.?p|(?:arrete|decret|loi) n)/u;

/** A document, or a part of one, that calls for offers. */
export const appelsDOffres =
  /^(?:avis (?:de|d'|a) ?(?:recrutement|appel|sollicitation|consultation|manifestation|publicite|marche)|appel (?:a|de|d') ?(?:candidatures?|offres?|manifestation|consultation|propositions?|projets?|services?)|invitation a soumissionner|demande de (?:prix|cotation|propositions?)|sollicitation de manifestation)/u;

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
