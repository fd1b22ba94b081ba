// Folded headings under which an organisation says who it is, and what it says first.

/** « Présentation d'… », « Profil de l'organisation … », before the name. */
export const presentationDe =
  /^(?:(?:breve |courte )?presentation|profil|a propos|historique et presentation)(?: (?:generale|succincte|sommaire))? (?:de la |de l'|du |des |de |d')(?:(?:organisation|ong|structure|institution) (?=\p{L}))?/u;

/** « L'organisation », « Organisme recruteur », « Qui sommes-nous ? »: the name stands in the text below. */
export const presentationSansNom =
  /^(?:(?:breve )?(?:presentation|profil) (?:de (?:la |l'))|l'|la |notre )?(?:organisation|ong|organisme|structure|institution|association)(?: (?:qui recrute|recrut(?:eur|euse|ante)|commanditaire|contractante|mandante))?$|^qui sommes[- ]nous ?\??$|^a propos de nous$/u;

/** Under such a heading alone may a name stand as one more. */
export const premieresParties = /^(?:introduction|contexte(?: et (?:justification|presentation))?|contexte general|justification|preambule|presentation)$/u;

/** No organisation presents itself by these words. */
export const autresPresentations =
  /^(?:projets?|programmes?|contexte|mission|documents?|equipes?|offres?|resultats?|zones?|secteurs?|pays|region|ville|commune|produits?|methodes?|methodologie|dossiers?|rapports?|objectifs?|partenaires?|beneficiaires?|bailleurs?|consultante?s?|prestataires?|candidate?s?|evaluation|etude|marche|action(?= (?:du|de|des|d')|$)|plan|strategie|politique|etat|republique)(?!\p{L})/u;

/** Who it is: its sort, its birth. */
export const identite =
  /\b(?:est (?:une?|l')|nee? (?:a|en|de)|cree+s? (?:a|en|le|par)|fondee? (?:a|en|le|par)|(?:ong|organisations?|associations?|fondation|agence|societe|etablissement|federation|reseau|institution) (?:internationale?|humanitaire|independante?|non[- ]gouvernementale|de solidarite|de developpement|de droit|a but|sans but|publi))/u;

/** What an organisation does, right after its name in that first sentence. */
export const faitsDOrganisation =
  /^(?:\s\([^)]{2,40}\))?,? (?:est|a ete|veut|agit|travaille|intervient|(?:œ|oe)uvre|apporte|combat|lutte|met|mene|conduit|soutient|accompagne|vise|aide|s'|se|a (?:pour|vu|ete)|existe|regroupe|reunit|defend|promeut)(?!\p{L})/u;

const sortesDeMaison = "(?:organisations?|organismes?|association|ong|fondation|etablissement|institution|agence|cooperative|mutuelle|federation|reseau|syndicat|societe|entreprise|regroupement|institut|union|coalition|collectif|groupement)";
/** « X est une association … », « X (ci-après « l'Office »), fondation créée en … ». */
export const maisonDite = new RegExp(
  String.raw`^(l'|la |le |les |)([^.;:,()]{3,120}?)(?: ?\([^)]{2,80}\)){0,2}(?: est (?:une? |l'une? des )(?:\p{L}+ )?${sortesDeMaison}\b|, (?:une )?${sortesDeMaison} [^.;:]{0,40}?\b(?:nee?|creee?|cree|fondee?|agreee?|agree|reconnue?|incorporee?|etablie?|de droit|a but|sans but)(?!\p{L}))`,
  'u',
);
