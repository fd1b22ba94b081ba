// Folded wordings of the qualifications clause: who is described, what makes a requirement, an asset, a measure.

/** Members of a team, as they head their profile. */
export const roles =
  /^(?:chef(?:fe)?s? (?:de|d'|du) ?(?:la )?(?:mission|equipe|projet|file|mandat)|team leader|directeur|directrice|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|expert(?:e|-e|\(e\))?s?(?= )|consultant(?:e|-e|\(e\))?s? (?:principa|senior|junior|associe|nationa|internationa|loca|n°|\d|[ivx]+\b|en |charge|specialise|chef)|specialistes?|ingenieurs?|architectes?|urbanistes?|juristes?|avocats?|economistes?|sociologues?|socio-?(?:economistes?|anthropologues?)|anthropologues?|statisticien(?:ne)?s?|hydraulicien(?:ne)?s?|hydrologues?|hydrogeologues?|geologues?|geographes?|agronomes?|agroeconomistes?|environnementalistes?|biologistes?|ecologues?|forestiers?|zootechnicien(?:ne)?s?|veterinaires?|medecins?|epidemiologistes?|psychologues?|pedagogues?|formateurs?|formatrices?|facilitat(?:eur|rice)s?|animat(?:eur|rice)s?|enqueteurs?|superviseurs?|auditeurs?|comptables?|financiers?|fiscalistes?|informaticien(?:ne)?s?|developpeurs?|graphistes?|designers?|concepteurs?|conceptrices?|redacteurs?|redactrices?|journalistes?|photographes?|videastes?|realisateurs?|traducteurs?|interpretes?|geometres?|topographes?|technicien(?:ne)?s?|assistant(?:e|s|es)?|charge(?:e)?s? (?:de|d')|evaluat(?:eur|rice)s?|point focal)\b/u;

/** Firms, told apart only where a member of the team has a profile of his own. */
export const structures = /^(?:cabinets?|bureaux? d'etudes?|bureau de conseil|firmes?|entreprises?|societes?|structures?|organismes?|groupements?|consortium)\b/u;

/** Ends of a requirement that make it an asset; what they say is no part of it. */
export const finsDAtout: readonly RegExp[] = [
  /[\s,]*\b(?:serai(?:t|ent)|est|sera|seront|sont|constitu\w+|represent\w+|etant)\s+(?:(?:egalement|aussi|toutefois|considere\w*|vue?s?|comme|consideree comme)\s+){0,3}(?:un|une|des)\s+(?:[\p{L}-]+\s+){0,2}?(?:atouts?|plus|avantages?)\b(?:[^.;]{0,60}|,? (?:compte tenu|vu|etant donne|eu egard|au regard|en raison|du fait|car|puisque)\b[^.;]{0,240})$/u,
  /[\s,]*\b(?:serai(?:t|ent)|est|sera|seront|sont|etant)\s+(?:(?:vivement|fortement|tres|egalement|particulierement|hautement|aussi|grandement)\s+){0,2}(?:souhaite\w*|souhaitable\w*|apprecie\w*|appreciable\w*|prefere\w*|valorise\w*|bienvenue?s?|encourage\w*)\b(?:[^.;]{0,60}|,? (?:compte tenu|vu|etant donne|eu egard|au regard|en raison|du fait|car|puisque)\b[^.;]{0,240})$/u,
  /[\s,(–-]*(?:\((?:ce n'est pas |non |pas )(?:obli\w+|exige\w*|indispensable)\)|\((?:c'est )?(?:un )?(?:atout|plus|souhaite\w*|souhaitable|de preference|facultati\w+|optionnel\w*|recommande\w*|apprecie\w*)\)|[,–-]\s*(?:un )?(?:atout|plus)|(?<=\S\s)(?:vivement |fortement )?(?:souhaite(?:e|s|es)?|souhaitable|appreciee?s?))$/u,
];

/** « … est un atout, de même qu'un permis »: what follows is an asset too. */
export const autreAtout = /,? (?:de meme|ainsi|tout comme|au meme titre|comme) (?:qu(?:e\b|')|une?\b|la\b|le\b|l')/u;

/** « Apprécié : », « Auditeur (optionnel) : »: a label by which what follows is an asset. */
export const etiquetteDAtout =
  /\batouts?\b|souhait|^\W*(?:(?:vivement |fortement |tres |egalement |aussi )?(?:appreci(?:ee?s?|ables?)|recommandee?s?|bienvenue?s?|preferee?s?)|idealement|de preference|(?:un )?plus|bonus|facultati(?:f|ve)s?|optionnel(?:le)?s?|en option)\W*$|\((?:facultati(?:f|ve)s?|optionnel(?:le)?s?|en option|si possible|recommandee?s?|appreciee?s?)\)/u;

/** Openings and headings under which requirements are assets. */
export const debutsDAtout = /^(?:idealement|si possible|(?:sont|constituent|seraient|seront|representent) (?:aussi |egalement )?(?:consideree?s comme )?des (?:plus|atouts|avantages)|de preference|preferablement|(?:un )?(?:atouts?|plus)\s*:|serai(?:t|ent) (?:un |des )?(?:atouts?|plus)|sera(?:it)? (?:apprecie|souhaite)\w*|(?:sera(?:it|ient)?|seront) (?:egalement |aussi )?(?:consideree?s?|vue?s?|regardee?s?) (?:comme (?:un |des )(?:plus|atouts?|avantages?)|avec (?:interet|faveur))|(?:nous|l[ae]s? \p{L}+|on) (?:regarde|apprecie|verra|accueille)\p{L}* (?:avec (?:interet|faveur|plaisir)|volontiers|favorablement))\b/u;
export const titresDAtout =
  /\batouts?\b|\b(?:qualifications?|competences?|experiences?|criteres?|profil|connaissances?|exigences?|qualites?) (?:souhaite\w*|souhaitable\w*|apprecie\w*|preferentiel\w*|complementaires? souhaite\w*|supplementaires? souhaite\w*|facultati\w+|optionnel\w*)|\b(?:serai(?:t|ent)|sera|seront) (?:apprecie|souhaite|un plus|un atout|des atouts|considere)\w*/u;

/** A sentence of running text is a requirement when it holds one of these. */
export const exigences =
  /\b(?:diplom\w+|experiences?|experimente\w*|maitris\w+|connaissances?|connaitre|competen\w+|capacites?|capable|aptitudes?|niveau|atouts?|titulaire|formation (?:academique|universitaire|superieure|initiale|de base|en )|bac ?\+ ?\d|(?:etre|est|sera|soit|soient|sont) (?:\p{L}+ )?(?:franco|anglo|arabo|luso|hispano|germano)phones?|licence|master\w*|doctorat|ingenieur|expertises?|qualifi(?:e|ee|es|ees|cations?)|langues?|parler|parle|parlez|parlent|lire|ecrire|(?:couramment|indifferemment|aisement) en|s'exprim\w+|(?:il|elle|vous|candidate?) (?:ecri(?:t|vez)|lit|lisez|redige(?:z)?|connai(?:t|ssez)|sai(?:t|savez)|savez|a (?:deja |personnellement )?(?:tenu|ecrit|redige|publie|enseigne|exerce|travaille|pratique|signe|prepare|produit|accompagne|anime|forme|encadre|coordonne)|avez (?:deja )?(?:\p{L}+(?:e|i|u|is|it)))|vous (?:[\p{L}' ]{0,30} et )?(?:disposez|possedez|justifiez|detenez|avez (?:un|une|des|deja|au moins|conduit|mene))|(?:il|elle|vous) (?:form|conduis|enseign|exerc|pratiqu|travaill|intervi?en|anim|accompagn|encadr|dirig)(?:e|ez|t)\b[^.;]{0,60} depuis|rediger|redactionnel\w*|qualites?|sens (?:de|du)|disponib\w+|rigueur|autonom\w+|ayant|pratique|certifi\w+|agree\w*|anciennete|annees d'|ans d'|references?|justifier|disposer|posseder|demontre\w*|fait preuve|faire preuve|ne pas avoir|n'avoir|independan\w+|familiarite|bilingue|permis|statut|nationalite|realise|mene|conduit|dirige|participe|exige\w*|requise?s?|obligatoires?|indispensables?|(?:au moins|au minimum|minimum) [\p{L}\d]+(?: \(\d+\))? (?:ans|annees|missions?|etudes?|projets?|evaluations?|audits?|formations?|travaux|marches?|contrats?|prestations?|enquetes?|consultations?|interventions?)|(?:missions?|etudes?|prestations?|travaux|projets?) (?:similaires?|analogues?|comparables?|equivalente?s?)|inscrite?s? (?:a l'ordre|au tableau|au registre|a la compagnie|aupres d)|(?:equipe|consultante?|cabinet|prestataire|experte?|personne|auditeur|auditrice) (?:lit|ecrit|redige|parle))\b/u;

/** « Trois prestations au moins, dans les domaines suivants : », « une certification reconnue, par exemple : »: each item is measured by what introduces it. */
export const countedFields =
  /\b(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix)\b[^.;]{0,40}\b(?:ans|annees|missions?|prestations?|references?|projets?|etudes?|realisations?|marches?|contrats?)\b[^.;]{0,160}\b(?:domaines?|matieres?|themes?|thematiques?|secteurs?|sujets?|dans|sur|parmi|de types?)\b[^.;]{0,30}:\s*$|\b(?:certifications?|agrements?|habilitations?|accreditations?|labels?|attestations?|diplomes?|brevets?|permis)\b[^.;]{0,90}:\s*$|\bni\s*:\s*$/u;

/** Introductions of the list, not requirements of it. */
export const introductions =
  /\b(?:criteres?|exigences?|conditions?|qualifications?|competences?|profils?|candidatures?|qualites?)\b[^.]{0,60}\b(?:suivant(?:e|s|es)?|qui suivent|ci-(?:apres|dessous))\b|^(?:le |la |les )?(?:qualifications?|profils?|criteres?|competences?)\b[^.]{0,50}\b(?:inclu\w+|compren\w+|sont|comporte\w*)\s*:?$|^(?:nous nous adressons|(?:cet appel|cette consultation|ce mandat|la consultation|l'appel|le present (?:appel|avis)) (?:d'offres )?(?:s'adresse|est ouverte?))\b/u;

/** « Plus précisément : », and what stood before is said again. */
export const precisions = /^\W*(?:plus )?(?:precisement|concretement|en detail|dans le detail|a savoir|en particulier|en clair|soit)\W*$/u;

/** Lists under these are documents to send or work to do. */
export const autresListes =
  /\b(?:dossiers? (?:de candidature|doi|devra|compren)|pieces? (?:a|suivantes|constitutives|justificatives)|documents? (?:suivants|a )|joindre|annexer|sera charge\w*|est charge\w*|seront charge\w*|aura pour (?:mission|tache)s?|taches? (?:suivantes|sont|principales)|responsabilites? (?:suivantes|sont|principales)|activites? suivantes|se compose\w*|composee? (?:de|d'|comme)|constituee? (?:de|d'|comme))\b|\b(?:la mission|la prestation|l'offre|l'accompagnement|le service|la formation) (?:doit|devra) (?:\p{L}+ )?(?:inclure|comprendre|comporter|couvrir|prevoir)\b/u;

/** « Missions : organiser les équipes », beside « Profil : … »: work to do, or what it gives. */
export const autresEtiquettes = /^\W*(?:missions?|taches?|roles?|responsabilites?|attributions?|fonctions?|remuneration|honoraires|duree|rattachement)(?: principales?| confiees?)?\s?:\s/u;

/** Documents by which an offer is made: not requirements. */
export const documents =
  /^(?:(?:un|une|le|la|les|des|du|de|l'|d'|son|sa|ses|leur|leurs) ?)*(?:c\.?v\.?s?(?![\p{L}\d])|curriculums?|lettres? de|lettre d'|copies?|photocopies?|notes? (?:methodologiques?|techniques?|de)|(?:offres?|propositions?) (?:techniques?|financieres?)|attestations? (?:de|d'|fiscale|cnss)|formulaires?|rib\b|patente|quitus|casier|declarations?|acte d'engagement)|^(?:votre|vos|notre|nos) (?:references?|estimations?|devis|propositions?|methodologies?|methodes?|demarches?|comprehension|planning|calendriers?|tarifs?|prix|delais?|contraintes?|capacite d'accompagnement|(?:equipe|disponibilites?|livrables?)(?: proposee?s?)?\W*$)/u;

/** What an offer is weighed by besides who makes it. */
export const offerings = /^(?:la |le |l'|les )?(?:(?:qualite|pertinence|coherence) de (?:la |l'|son )(?:proposition|methodologie|demarche|offre|approche|organisation)|demarches?|methodologies?|approches?|methodes?|comprehension|organisation|calendriers?|chronogrammes?|plans? de travail|plannings?|prix|couts?|offres?|propositions?)\b/u;

/** Figures apart, what measures a requirement whatever words stand beside it. */
export const mesures =
  /\b(?:diplom(?:e|es|ee?s?)|certifi\w+|permis|brevets?|agree?s?|agrements?|habilit\w+|accredit\w+|inscrit\w*|inscription|immatricul\w+|enregistr\w+|attest\w+|justifiee?s? (?:par|de)|preuves?|references?|statuts?|licences?|doctorats?|masters?|legalement|absence (?:de|d')|aucun\w*|ne pas|n'avoir|n'etre|nationalite|independan\w+|titulaires?|en mesure de|disponibles? (?:du|a partir|pour|pendant|immediatement)|[abc][12](?![\p{L}\d])|bilingues?)\b/u;

/** What one has or has not. */
export const preuves =
  /\b(?:maitrise (?:en|es) (?!matiere)|ingenieurs?|formation (?:universitaire|superieure) en|expert-comptable|casier|passeport|visa|vehicule|(?:situation|obligations?|regularite) (?:fiscale|sociale|cnss)\w*|affilie\w*|(?:a jour de|quitus|attestations? fiscales?)|disponib\w+[^.;]{0,40}\b(?:deplac\w+|voyag\w+|missions?|terrain|temps plein|plein temps)|(?:se deplacer|deplacements?))\b/u;

/** Works that one has done or has not. */
export const verifiables = /\b(?:avoir (?:realise|conduit|elabore|dirige|mene|participe|travaille|publie|exerce|enseigne|forme|anime|redige|pilote|encadre|coordonne|accompagne)|ayant (?:realise|conduit|elabore|dirige|mene|publie|enseigne|forme|anime|redige|pilote|encadre|coordonne|accompagne))\b/u;

/** Words of degree that two evaluators would not weigh alike. */
export const vagues =
  /\b(?:bon(?:ne)?s?|excellent(?:e|s|es)?|averee?s?|confirmee?s?|solides?|fort(?:e|s|es)?|parfait(?:e|s|es|ement)?|grand(?:e|s|es)?|tres|reel(?:le)?s?|approfondi(?:e|s|es)?|suffisant(?:e|s|es)?|significati(?:f|ve)s?|prouvee?s?|demontree?s?|pertinent(?:e|s|es)?|adequat(?:e|s|es)?|aptitudes?|capacites?|sens (?:de|du|des)|rigueur|autonom\w+|motivation|relationnel(?:le)?s?|dynami\w+|esprit|familiarite|large|riche|experimente(?:e|s|es)?|serieu(?:x|se|ses)|qualites?|souhaitable)\b/u;

/** A statement about the work, not about who does it. */
export const sansExigence = /\bne (?:peuvent|pourront|sauraient) (?:pas )?(?:etre (?:recrute|engage|propose|nomme|employe)|faire partie)|^il (?:n'est pas (?:permis|possible|autorise)|est interdit)\b|\bpeuvent (?:pas )?(?:soumissionner|repondre|candidater|postuler|concourir|etre (?:retenu|candidat|attributaire))|\b(?:est|sont|sera|seront) comprise?s? dans (?:le |les |l')(?:prix|honoraires|forfait|montant|offre)|^(?:la |le |l'|les )[^.;]{0,40}\b(?:retenue?s?|selectionnee?s?|choisie?s?)\b[^.;]{0,20}\bdisponibles? (?:du|entre le) \d{1,2}(?:er)?\b[^.;]{0,24}\b(?:au|et le) \d|\bouverte?s? (?:a egalite de conditions )?(?:sans (?:condition|distinction|restriction)|a tou(?:s|te|tes)(?! [^.;]{0,60}(?:ayant|disposant|justifiant|titulaire)))\b|\b(?:est|sont|sera|seront) mis(?:e|es)? a (?:la |sa |leur )?disposition\b|^(?:le |la |l')?(?:volume|charge|nombre|effort|intervention)\b[^.;]{0,60}\b(?:est|sera|s'eleve)\b|^(?:tout|toute|aucun|aucune|en cas de) (?:remplacements?|changements?|modifications?|substitutions?)\b|^(?:la |les )?langues? (?:de (?:travail|la mission|redaction|communication)|officielle) (?:est|sera|sont|seront)\b/u;

/** An invitation to apply, which asks for nothing. */
export const invitations = /\binvitent? (?:les|des|tous les) (?:\p{L}+ ){1,4}a (?:manifester|soumettre|presenter|faire acte)\b|\bfournir (?:les|des|toutes? les) informations (?:demontrant|etablissant|indiquant|attestant|montrant)\b|^\W*(?:les? |la |l'|toutes? )?(?:candidatures?|candidates?|femmes?|jeunes?|personnes?)\b[^.;]{0,80}\b(?:encouragee?s?|invitee?s? a)\b/u;

/** « Nous n'imposons aucun diplôme précis ». */
export const dispenses = /\bn'impos(?:ons|e|ent) (?:pas|aucune?)\b/u;

/** Labels of a sheet over an offer, alone beside their value: what is asked, and of nobody of the house. */
export const niveauxDeFiche =
  /^(?:niveau (?:d'etudes?|de formation|academique|d'instruction)(?: (?:requis|exige|minimum|minimal|demande))?|niveau (?:requis|exige|minimum|minimal|demande)|diplomes? (?:requis|exiges?|demandes?)|formation (?:requise|exigee|demandee)|(?:nombre d')?annees? d'experiences?(?: professionnelles?)? (?:requises?|exigees?|demandees?|minimum)|langues? (?:requises?|exigees?|demandees?))$/u;

/** A line that only says the nature of what follows. */
export const titresDeNature = {
  atout: /^\W*(?:souhait(?:ee?s?|ables?)|appreciee?s?|optionnel(?:le)?s?|facultati(?:f|ve)s?|preferentiel(?:le)?s?|atouts?|un plus|avantages?)\W*$/u,
  obligatoire: /^\W*(?:obligatoires?|exigee?s?|requis(?:e|es)?|indispensables?|essentiel(?:le)?s?|minimales?|minimum|imperati(?:f|ve)s?)\W*$/u,
} as const;

/** The folded heading of a table of profiles, even below « Le personnel est composé de : ». */
export const colonnesDeProfil = /\b(?:diplomes?|formations?|qualifications?)\b.*\bexperiences?\b|\bexigences?\b/u;

/** As written: requirements that stand one under another without a mark. */
export const ouvreUneExigence =
  /^(?:(?:Au moins|Minimum|Un minimum de|Plus de)\s[\p{L}\d]+(?:\s\(\d+\))?\s(?:ans?|années?)(?!\p{L})|(?:Dipl[oô]mes?|Licence|Master|Doctorat|Exp[ée]riences?|Ma[iî]trise|(?:Très |Bonne |Excellente |Parfaite ){1,2}(?:ma[iî]trise|connaissance)|Formation|Titulaire|Français|Anglais|Arabe)(?![\p{L}’']))/u;
