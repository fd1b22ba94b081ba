// Folded wordings of who gives the money of a project: what a giver does, with what, and what tells that it is for this contract.

const argent = "(?:financements?|cofinancements?|prets?|credits?|dons?|fonds|subventions?|allocations?|enveloppes?|ressources|contributions?|(?:appui|concours|soutien) (?:financier|budgetaire|institutionnel))";

/** « La Banque X a accordé … », after its subject. */
export const octrois =
  /(?<=[\p{L}\p{N})"»-],? )(?:a|ont)(?: egalement| aussi| ainsi)? (?:accorde|octroye|consenti|alloue|attribue|donne|prete|fait(?= (?:don|au gouvernement|a l'etat|a la republique))|mis a (?:la )?disposition)(?= (?:a |au |aux |d'|du |de |des |une? |en |don |\d))/gu;

/** What was given, in the same sentence. */
export const sommeDonnee = new RegExp(String.raw`^[^.;]{0,260}?\b(?:${argent}|millions?|milliards?|dollars|euros?|francs?|fcfa|usd|eur|de quoi (?:financer|payer|mener|couvrir))\b`, 'u');

/** A part of it pays this very contract. */
export const partDuContrat =
  /\b(?:une? (?:partie|part|fraction)|en partie|utiliser|employer|affecter|consacrer|se servir)\b[^.;]{0,160}\b(?:contrats?|marches?|paiements?|services de consultants?|recrutement|presente? (?:mission|etude|consultation|audit|evaluation|avis|appel))\b/u;

/** « Crédit IDA n° 6062 », « Don FAD 2100… »: what is given, who gives it, its number. */
export const conventions =
  /\b(?:credits?|prets?|dons?|subventions?)\s+(?:de l'|du )?(?!(?:no|num|ref|de|du|des|la|le|les|et|ou|un|une|usd|eur|us|cfa|fcfa|xof|xaf|tva|id)\b)([a-z]{2,6})(?=\s?(?::\s?)?(?:n ?[°o]|-?[a-z]?\d{3}))/gu;

/** Who pays without a name of an organisation, and persons. */
export const autresPayeurs = /^(?:gouvernements?|etats?|republique|royaume|budget|tresor|tresor public|monsieur|madame|mme|m\.|dr|projets?|programmes?|composante|contrats?|conventions?|accords?|lignes?|ministres?|president)(?!\p{L})/u;

/** States that give to others. */
export const etatsDonateurs = /^(?:royaume|grand-duche|principaute) (?:d'|des? |du |de la )\p{L}/u;
/** « Affaires mondiales Canada »: the word without a capital between two that have one. */
export const adjectifDeNom = /^\p{L}{3,}(?:ales?|aux|iques?|aises?|ennes?|eens?|ives?|aires?|istes?)$/u;
/** After its name, what only who pays a share of the contract does. */
export const paieUnePart =
  /(?<=[\p{L}\p{N})"»],? )(?:intervient(?= dans le (?:cout|financement) (?:de la |de l'|du )[^.;]{3,50} (?:a concurrence|a hauteur) de \d)|prend en charge(?= \d[\d.,]{0,5} ?% (?:du (?:cout|montant|budget|prix)|des (?:couts|frais|depenses)))|(?:(?:co-?)?finance|subventionne)(?= (?:la |l'|le |cette |ce )(?:present(?:e|ee)? )?(?:mission|etude|evaluation|projet|programme|action|audit|marche)(?: a (?:\d|hauteur|concurrence)|[,.;]|$)))/gu;

/** Between two that give together. */
export const etAussi =
  /^\d{0,2}(?:\s?\([^)]{1,40}\))?(?:,? (?:a hauteur de |a concurrence de |pour |a )\d[\d .,]{0,14}(?: ?[%$€]| \p{L}+){0,6}?)?(,? et|,) (par |avec )?(?:de la |de l'|de |du )?(?:l'|la |le )?/u;
/** After the last of them: no verb of which it would be the subject. */
export const apresLesBailleurs = /^\d{0,2}(?:\s?\([^)]{1,40}\))?\s*(?:[.;,)]|$|(?:et|pour|dans|depuis|afin|a(?= \d)|a concurrence|a hauteur|a travers|au titre|au profit|au benefice|en faveur|sur)(?!\p{L}))/u;
/** Words without a capital in the names of those who give. */
export const motsDesBailleurs =
  /^(?:de|du|des|la|le|les|l|d|et|pour|a|en|mondiale?|europeen(?:ne)?|africaine?|francaise?|allemande?|suisse|belge|italienne?|espagnole?|luxembourgeoise?|japonaise?|americaine?|canadien(?:ne)?|neerlandaise?|internationale?|nationale?|islamique|arabe|developpement|cooperation|solidarite|investissement|agricole|environnement|climat)$/u;

/** Before « financé par »: it is said of an organisation (« Fondée en 1998, elle est financée par … ») or of a text (« la stratégie, rédigée avec … et financée par … »), not of the mission. */
export const financeAutreChose = [
  /\b(?:(?:organisation|association|ong|fondation|institution)\b[^;]{0,300}\belle|reseau\b[^;]{0,300}\bil) (?:y )?est (?:\p{L}+ment |en partie )?(?:co-?)?$/u,
  /\b(?:strategie|politique|guide|loi|code|schema|manuel)(?!\p{L})[^.;]{0,120}\b(?:redige|elabore|prepare|adopte|ecrit)(?:e|s|es)? (?:avec|par|grace)\b[^.;]{0,200}\bet (?:co-?)?$/u,
] as const;
/** What such a sentence is then about. */
export const contratMemeSiDit = /\b(?:mission|projet|programme|etude|evaluation|audit|marche|prestations?|action)\b/u;

/** Those who give money and do nothing else, by their names: full ones, then acronyms, which stand in capitals. */
const nomsDeBailleurs = String.raw`(?:(?:groupe de la )?banque mondiale|the world bank|association (?:internationale (?:de|pour le) developpement|pour le developpement international)|banque internationale pour la reconstruction et le developpement|(?:groupe de la )?banque (?:africaine|islamique|ouest[- ]africaine|europeenne|asiatique|interamericaine) (?:de|d')\s?(?:developpement|investissement)|fonds (?:africain|europeen|international) (?:de|d'|pour le)\s?developpement(?: agricole)?|agence francaise de developpement|agence espagnole (?:de|pour la) cooperation internationale(?: (?:au|pour le) developpement)?|union europeenne|commission europeenne|direction generale (?:de la cooperation au developpement|du developpement)(?: belge)?|ministere federal (?:allemand )?(?:de la|pour la) cooperation economique(?: et (?:du|au|le) developpement)?|affaires mondiales canada|fonds mondial|fonds vert pour le climat|millennium challenge \p{L}+|usaid(?:/\p{L}+)?|ida|bird|bad|fad|badea|bid|fida|afd|aecid|ue|dgd|bmz|kfw|amc|fcdo|dfid|jica|gavi|boad|bei)`;
export const bailleursConnus = new RegExp(String.raw`(?<![\p{L}\p{N}/-])${nomsDeBailleurs}(?![\p{L}/-])`, 'gu');
/** A name that is one of theirs. */
export const nomDeBailleur = new RegExp(String.raw`^(?:l'|la |le )?${nomsDeBailleurs}(?![\p{L}/-])`, 'u');
/** Beside one of them, that it gives, and for what. */
export const argentDit = /financ|ministere federal|\b(?:de quoi|fonds|argent|dons?|prets?|credits?|subventions?|contributions?|paie|paye|dotee?|bailleurs?|millions?|dollars|euros)(?!\p{L})/u;
export const objetDuDon = /\b(?:bailleurs?|conventions?|convenio|accords?|projets?|programmes?|contrats?|marches?|missions?|action|plateforme|initiative|phase)(?!\p{L})/u;
/** Among others, of other things, of a house. */
export const donAutre =
  /\b(?:comme|tels? que|telles? que|notamment|exemple|partenaires? (?:comme|tels)|strategie|politique|pays qui ont|autres bailleurs|divers|plusieurs bailleurs|experience|directives|procedures|regles|anterieur\w*|precedent\w*)(?!\p{L})/u;
