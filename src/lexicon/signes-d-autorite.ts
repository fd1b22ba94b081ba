// Folded wordings that point to who passes the contract without naming its part: what a house does with offers, with a project, in a country.

/** After its name: what only who judges the offers does, or who orders the work. */
export const jugeLesOffres =
  /(?<=[\p{L}\p{N})"»],? )(?:(?:ecartera|rejettera|retiendra|examinera|ouvrira|notera|n'accept\w+|ne (?:retiendra|prendra|remboursera|tiendra))(?= [^.;]{0,40}?\b(?:offres?|soumissions?|propositions?|candidatures?|dossiers?|frais)\b)|se reserve(?:nt)?(?= (?:le|tout) )|(?:ne )?s'engage(?= [^.;]{0,30}?a attribuer)|se propose(?= d'attribuer)|demande(?:nt)?(?= aux? [^.;]{3,60}? de (?:manifester|dire|faire))|a besoin d(?:e |')(?=(?:une?|deux) (?:consultant|cabinet|expert|prestataire))|(?:veut|souhaite|entend|compte)(?: donc| ainsi)? (?:evaluer|faire evaluer|confier|commander))/gu;

/** After its name: what the house does with a project, where it works, what sort of house it is. */
export const faitDeMaison = new RegExp(
  String.raw`(?<=[\p{L}\p{N})"»],? )(?:${[
    String.raw`(?:y )?(?:(?:met(?:tent)?(?: actuellement)? en (?:œ|oe)uvre|conduit|mene|execute|pilote|coordonne|gere|porte|realise|developpe|deploie)|a (?:conduit|mene|mis en (?:œ|oe)uvre|execute|pilote|realise|lance|demarre))(?=,? [^.;]{0,90}?(?:projets?|programmes?|actions?|activites|initiatives?|interventions?|etudes?|enquetes?)\b)`,
    String.raw`va (?=la ou)|(?:travaille|intervient|agit|(?:œ|oe)uvre|opere)(?= (?:\p{L}+ ){0,3}(?:au|en|a|aux|dans|depuis|pour|sur|la ou|selon)(?!\p{L}))`,
    'est (?:presente?|active?|implantee?|installee?|engagee?|arrivee?|a l\'(?:œ|oe)uvre)(?= (?:au|en|a|aux|dans|depuis))',
    String.raw`est (?=(?:une? |l'(?=une des))(?:\p{L}+ )?(?:ong|organisation|association|agence|etablissement|fondation|institution|organisme|federation|reseau|entreprise|societe)\b)`,
    String.raw`(?:une )?(?:ong|organisation|association|fondation|cooperative)(?= [^.;]{0,40}?(?:nee?|creee?|fondee?|basee?|agreee?|reconnue?|de droit|a but|sans but|internationale|humanitaire|de solidarite)\b)`,
    String.raw`se (?:consacre|voue)(?= )|siege(?= a )|a pour (?:mission|vocation|but|mandat)(?!\p{L})|(?:soutient|appuie|accompagne)(?= (?:les|des|la|le|l'|plus|\d))`,
    String.raw`y (?!a\b|compris|sont|est\b|ont\b|aura|avait)\p{Ll}{4,}(?= )`,
  ].join('|')})`,
  'gu',
);

/** Before its name. */
export const faitParMaison =
  /\b(?:mene|conduit|mis en (?:oe|œ)uvre|mise en (?:oe|œ)uvre|execute|pilote|porte|gere|coordonne|dirige|realise|developpe)(?:e|es|s)? (?:(?:conjointement|actuellement|directement) )?par ?(?::\s?)?/gu;

/** Between « que » and such a verb. */
export const projetQueMene =
  /\b(?:projet|programme|action)s?\b[^.;]{0,80}? qu(?:e |')(?:l'|la |le |les )?([^.;,]{2,60}?) (?:conduit|mene|execute|met en (?:œ|oe)uvre|pilote|porte|realise|gere)\b/gu;

/** Before the name of whom a piece of work is for. */
export const pourLeCompte = /\b(?:realise|mene|conduit|effectue|lance|passe)(?:e|es|s)? pour le compte (?:de la |de l'|du |des |de |d')/gu;

/** After its name: it was given the money of which a part pays the contract. */
export const aRecuLArgent =
  /(?<=[\p{L}\p{N})"»],? )a (?:recu|obtenu|sollicite|demande et (?:recu|obtenu))(?=[^.;]{0,200}?\b(?:don|pret|credit|financement|fonds|subvention)s?\b)/gu;

/** Behind its name, in parentheses: of several, the one that signs. */
export const teteDuGroupe = /\s\((?:lead|chef de file|cheffe de file|porteur du projet|porteuse du projet|organisation chef de file|mandataire)\)/gu;

/** Before the name of whom the money of the contract was given to. */
export const donneA = /(?:accorde|octroye|consenti|alloue|attribue|donne|prete|fait don|verse)(?:e|es|s)? (?:un (?:don|pret|credit|financement) )?(?:a la |a l'|a |au )(?!gouvernement|l'etat|republique)/gu;

/** First words of what is no house, though the same is said of it. */
export const sansMaison =
  /^(?:(?:le |la |les |l'|ce |cette )?(?:projets?|programmes?|actions?(?= (?:de|du|des|d'|est|a|sera)\b)|initiatives?|interventions?|composantes?|phases?|equipes?|bailleurs?|partenaires?|consortium|pays|gouvernements?|etat|populations?|communautes?|strategies?|politiques?|plans?|evaluations?|missions?|etudes?|nations unies|banque arabe|fed|ong|osc|tdr|ami|onu|rfp|rfq|dao|odd|pdf|transcription|cahiers?|termes|avis|appels?|dossiers?|marches?|reglement|demande))(?!\p{L})/u;

/** Of a line near a name: the address of whoever issues the document. */
export const adresseDeMaison =
  /^(?:b\.? ?p\.? ?:? ?\d|bp\b|p\. \d|tel\b|telephone|fax|site (?:web|internet)|www\.|https?:|e-?mail|courriel|adresse)|@|\b(?:boulevard|avenue|rue|quartier)\b|\bb\.?p\.? ?:? ?\d/u;

/** The money of a bank, given to a State for a project. */
export const pretAUnEtat =
  /\b(?:credits?|dons?|prets?)\s+(?:ida|bad|fad|bid|bird|fida|badea)\b|\b(?:gouvernement|etat|republique|royaume)\b[^.;]{0,300}\b(?:financements?|prets?|credits?|dons?|fonds|millions)\b|\b(?:financements?|prets?|credits?|dons?|fonds|millions)\b[^.;]{0,200}\b(?:gouvernement|etat|republique|royaume)\b/u;
