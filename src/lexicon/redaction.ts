// Folded wordings that say something of how a document is written: vague terms, open quantities, acronyms known to all.
import type { titres } from './titres.ts';

type Clause = keyof typeof titres;

export interface Marque {
  readonly genre: 'termeVague' | 'quantiteOuverte' | 'premierePersonne' | 'etBarre' | 'anglicisme' | 'alternative' | 'variante' | 'discrimination' | 'periodicite' | 'statutJuridique' | 'candidatPersonne' | 'candidatStructure' | 'candidatAuChoix' | 'candidatEquipe' | 'offreAvecFrais' | 'offreSansFrais' | 'courrielInvalide' | 'offreDesJours';
  readonly formes: RegExp;
  /** One of these stands in every such wording: looked for first, as it costs nothing. */
  readonly indices?: readonly string[];
  /** Sections where the wording counts; none: everywhere but where a context is told. */
  readonly clauses?: readonly Clause[];
  /** Told in its sentence or in the next one, it makes the wording a fair one. */
  readonly raisons?: RegExp;
}

/** What a sum at hand covers is no price that a bidder states. */
const enveloppe = /\b(?:enveloppe|budget|plafond|montant)\b[^.;]{0,60}\b(?:couvr|compren|inclu)|\b(?:elle|il) couvr/u;

/** Why one legal form is asked for. */
const raisons =
  /\b(?:car|parce qu\w*|puisqu\w*|afin (?:de|d'|que|qu')|en raison|du fait|compte tenu|etant donne|en vertu|en application|raisons? (?:de|du|d'|fiscale|juridique|legale|reglementaire|comptable|administrative)\w*|motifs?|(?:exige|requis|impose|demande|prevu|necessaire|obligatoire)e?s? (?:par|pour|au titre|en vertu|selon|du fait)|(?:se )?justifi(?:e|ee)\b|s'explique|tient (?:a|au|aux)\b|decoule)/u;

/** What binds the contractor. */
const obligations: readonly Clause[] = ['taches', 'livrables', 'calendrier', 'paiement', 'qualifications', 'methodologie', 'objet', 'gestion', 'penalites', 'budget', 'candidature', 'evaluation'];
const travaux: readonly Clause[] = ['taches', 'livrables', 'objectifs', 'objet', 'methodologie'];

const maisons = String.raw`(?:bureaux?|cabinets?|societes?|firmes?|entreprises?|groupements?|equipes?|structures?)`;
const personnes = String.raw`(?:consultante?|experte?|personnes? physique|individus?|independant)`;
const ouBien = String.raw`(?:,| et| ou|\/| et\/ou| comme| ainsi qu(?:e|')) ?(?:(?:par |pour |a )?(?:une? |les? |la |des |de |d'une? |d'|l'|aux? |du ))?`;
/** Either may answer. */
const auChoix = new RegExp(
  [
    String.raw`\bpersonnes?,? (?:physiques?|morales?) (?:et|ou)(?:\/ou)? (?:\p{L}+ )?(?:physiques?|morales?)\b`,
    String.raw`\b(?:consultante?|expert|personne|independant)\S*(?: \p{L}\S*){0,3}${ouBien}${maisons}\b`,
    String.raw`\b${maisons}(?: (?!du\b|de la\b)\p{L}\S*){0,4}${ouBien}${personnes}`,
    String.raw`\bquel(?:le)?s? que soi(?:t|ent) (?:leur|son|le) (?:statut|forme)`,
  ].join('|'),
  'gu',
);
/** Candidates that are firms. */
const maisonQuiRepond = /\b(?:leur|son) (?:cabinet|bureau|societe|firme|entreprise|structure|organisation|personnel)\b|\bregistres? (?:du|de) commerce\b|\braison sociale\b|\bpersonnes? morales?\b/u;

/** What the contractor writes or holds, and how often: a plant, a review or a market has its own period. */
const remises =
  /(?<=\b(?:rapports?|notes?|reunions?|points?|comptes?[- ]rendus?|bilans?|suivis?|visites?|seances?|rencontres?|ateliers?|remises?|livraisons?|syntheses?|etats?|fiches?|tableaux? de bord|mises? a jour|missions?|supervisions?|factur\w+|paiements?|versements?|frequences?|rythmes?|bases?|manieres?|facons?|periodicites?|echanges?|sessions?|documents?|livrables?)\b[^.;:,]{0,40}?\b)(?:bimensuel|bimestriel|bihebdomadaire|bisannuel|biannuel)(?:le)?s?\b/gu;

/** Which of the two is meant: « deux par mois », « tous les deux mois », the days, the months, how many in all. */
const rythmeDit =
  /\b(?:deux|2) (?:fois )?(?:\p{L}+ )?(?:par|chaque) (?:mois|semaine|an|annee)\b|\b(?:tous|toutes) les (?:deux|2|quinze|15|six|6)\b|\b(?:par|chaque) (?:quinzaine|semestre)\b|\bune? (?:semaine|mois|annee) sur deux\b|\b(?:s'enten\w+|c'est-a-dire|au sens de)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s? et (?:le |les )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|\b(?:le |les )?(?:1er|premiers?|deuxiemes?|\d{1,2}) et (?:le |les )?(?:\d{1,2}|deuxiemes?|troisiemes?|quatriemes?|derniers?) (?:\p{L}+ )?(?:du|de chaque) mois\b|\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre)\b[^.;]{0,12}(?:,|\bet\b|-|\/)[^.;]{0,12}\b(?:mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|\b(?:deux|trois|quatre|cinq|six|huit|dix|douze|[2-9]|1\d|2\d) (?:rapports?|notes?|reunions?|points?|comptes?[- ]rendus?|bilans?|visites?)\b/u;

export const marques: readonly Marque[] = [
  { genre: 'termeVague', formes: /\betc\b\.?(?:\.\.|…)?|\ble cas echeant\b|\bsi (?:necessaire|besoin)\b|\bdans les (?:meilleurs|plus brefs) delais\b|\bau besoin\b|\bet autres\b(?! que)|\ben temps utile\b|\btout autre (?:document|livrable|tache)\b|\bde qualite suffisante\b|\ben cas de besoin\b/gu, clauses: obligations },
  { genre: 'quantiteOuverte', formes: /(?<=\d[^.;]{0,40},? )(?<!\d ?%[^.;\d]{0,20})\b(?:au minimum|au moins|minimum)\b|\b(?:au minimum|au moins|un minimum de) (?:\p{L}+ \(?\d+\b(?!\)? ?%)\)?|\d+\b(?! ?%|[.,]\d)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)\b(?! ?(?:\(\d+\) ?)?(?:%|pour cent))/gu, clauses: travaux },
  { genre: 'premierePersonne', formes: /\b(?:nous(?!,? soussigne)|notre|nos)\b/gu },
  { genre: 'etBarre', formes: /\bet ?\/(?! ?ou\b)(?= ?\p{L})/gu },
  { genre: 'anglicisme', formes: /\bdelivrables?\b|\btermes de references\b|\binception report\b|\bkick-?off\b|\bdeadline\b|\boutputs?\b|\breporting\b|\bstakeholders?\b|\bworkshops?\b|\bfeedbacks?\b/gu },
  { genre: 'alternative', formes: /\bet\s?\/\s?ou\b|\bsoit (?:[^.;,]{1,40}) soit\b/gu, clauses: obligations },
  { genre: 'discrimination', formes: /(?<=^\W{0,6}|\b(?:etre|candidat|candidate|candidats|candidates|candidat\(e\)|candidat\(e\)s) (?:obligatoirement |imperativement |de preference )?)(?:agee?s?(?:\(e\))?(?:\(s\))? (?:de (?!(?:plus de |au moins )?18 ans)(?:moins de )?\d|entre |d'au plus |au (?:plus|maximum))|de sexe (?:masculin|feminin)\b|(?:celibataire|marie)(?:\(e\)|e)?s?\b)|(?<!\b(?:aucune|sans|pas de) )\blimite d'age\b(?![^.;]{0,60}\b(?:ne s'appli|n'est (?:pas )?(?:exig|fix|impos|oppos)))|\bage (?:limite|maximal|maximum)\b|(?<!\b(?:public|population|jeunesse|groupe|enfant|jeune)\b[^.;]{0,40}), agee?(?:\(e\))? (?:de moins de \d{2}|de \d{2} ans au plus|d'au plus|entre)|\b(?:avoir|ayant) (?:moins de|au plus|au maximum|entre \d{2} et) \d{2} ans(?= ?(?:[.;,]|$|a la date|au moment))/gu, clauses: ['qualifications'] },
  { genre: 'periodicite', indices: ['bimens', 'bimestr', 'bihebdo', 'bisannu', 'biannu'], formes: remises, clauses: [...obligations, 'objectifs'], raisons: rythmeDit },
  { genre: 'statutJuridique', indices: ['statut', 'sarl', 'entrepreneur', 'societe', 'eurl', 'sas'], formes: /(?<!\bou (?:(?:le|la|un|une|en) )?)(?<!\bles (?:candidate?s|soumissionnaires|prestataires|consultants|bureaux|cabinets|entreprises|structures|personnes) (?:ayant (?:le |un )?)?)(?:\bstatuts? (?:juridique )?(?:d'|de l'|de )|\b(?:etre|constitue\w*|sous (?:la )?forme (?:juridique )?)(?: en| d'| de)? ?(?:une? )?)(?:auto-?entrepreneure?s?|micro-?entrepreneure?s?|entreprises? individuelles?|sarl|sasu?|eurl|societe (?:a responsabilite limitee|anonyme|par actions))\b(?![^.;]{0,50}\b(?:ou|equivalent)\b)/gu, clauses: ['qualifications', 'candidature'], raisons },
  { genre: 'candidatStructure', indices: ['bureau', 'cabinet', 'firme', 'societe'], formes: /\b(?:bureaux? d'etudes?|cabinets?|firmes?|societes? de conseil)(?: \p{L}+){0,2} (?:selectionne|retenu|attributaire|adjudicataire)e?s?\b(?! (?:en \d{4}|lors |depuis |precedemment|(?:pour|dans le cadre (?:de|du)) (?!(?:ces? |cette |l[ae] |les |l'|la presente |le present )?(?:(?:present\w*) )?(?:missions?|prestations?|etudes?|consultation|marche|contrat|appel|executer|realiser|conduire|mener|faire)\b)))/gu },
  { genre: 'candidatPersonne', indices: ['candidat'], formes: /\bcandidat(?:\(e\)(?:s|\(s\))?|[.·-]e(?:[.·-]?s)?)(?: (?:interesse|retenu|selectionne)\S*)? (?:(?:sont?|est) (?:invite|prie)|f(?:era|eront) parvenir|dev?r(?:a|ont)\b|doi(?:t|vent)\b|adress|transm|enverr|soumettr|depos)/gu, clauses: ['candidature', 'qualifications'], raisons: maisonQuiRepond },
  { genre: 'candidatAuChoix', indices: ['physique', 'bureau', 'cabinet', 'societe', 'firme', 'entreprise', 'groupement', 'equipe', 'structure', 'statut'], formes: auChoix },
  { genre: 'candidatEquipe', indices: ['cv', 'curriculum', 'composition', 'profil d', 'presentation d', 'reference'], formes: /\b(?:cvs?|curriculums?(?: vitae)?)(?: \p{L}+){0,2} (?:des|du ou des|de la \/ ?des|de chacun des|de tous les|de chaque) (?:consultante?|experte?|membre|personne|intervenant|formateur|specialiste|collaborat)|\b(?:profil|presentation|references?) d(?:u|es) (?:cabinet|bureau|prestataire et de son equipe)|\bcomposition de l'equipe\b/gu, clauses: ['candidature', 'evaluation', 'qualifications'] },
  { genre: 'offreAvecFrais', indices: ['honoraires'], formes: /\bhonoraires\b[^.;]{0,60}(?:,|\bet\b|\bainsi que\b)[^.;]{0,40}\b(?:frais|debours|per ?diems?|deplacements?|hebergement)\b/gu, clauses: ['candidature', 'budget'], raisons: enveloppe },
  { genre: 'offreSansFrais', indices: ['taux journalier', 'honoraires', 'tarif journalier'], formes: /\b(?:uniquement|exclusivement|seulement|seuls?)\b[^.;]{0,25}\b(?:taux journalier|honoraires|tarif journalier)\b/gu, clauses: ['candidature', 'budget'] },
  { genre: 'courrielInvalide', indices: ['@'], formes: /(?<![\w.+-])[\w.+-]{2,40}(?:@[\w-]{2,40}(?:\.[\w-]{2,40})*(?:,(?:org|com|net|gov|fr|be|ch|ma|sn|tn|dz|bf|ml|ne|tg|bj|ci|cm|cd|mg|ht|gn|td|mr)(?![\w@-]|\.\w)|\.\.[a-z]{2,6}\b)|@@[\w-]{2,40}\.[a-z]{2,6}\b|@[\w-]{2,40}@[\w-]{2,40}\.[a-z]{2,6}\b)/gu, clauses: ['candidature'] },
  { genre: 'offreDesJours', indices: ['nombre de'], formes: /\b(?:indiqu\w+|precis\w+|propos\w+|chiffr\w+|comprenant|mentionn\w+)\b[^.;]{0,80}\b(?:le )?nombre de (?:jours|hommes?[- /]?jours|journees)\b/gu, clauses: ['candidature', 'budget'] },
  { genre: 'variante', indices: ['variante'], formes: /\bvariantes?\b/gu, clauses: ['candidature', 'evaluation'] },
];

/** Capitals that need no definition. */
export const siglesConnus: readonly string[] = [
  'UE', 'ONU', 'TVA', 'TTC', 'HT', 'HTVA', 'TVAC', 'TTI', 'MAD', 'EUR', 'USD', 'FCFA', 'XOF', 'XAF', 'CFA', 'CHF', 'TND', 'DZD', 'MRU', 'GNF', 'CDF', 'MGA', 'HTG', 'CAD', 'GBP', 'BIF', 'RWF', 'DJF', 'KMF', 'TPS', 'TVQ', 'TVH', 'DH', 'DHS', 'CV', 'CVS', 'PDF', 'TDR', 'ONG', 'PME', 'PMI', 'BP',
  'TEL', 'FAX', 'GSM', 'CD', 'DVD', 'USB', 'WWW', 'HTTP', 'HTTPS', 'URL', 'RH', 'PC', 'OK', 'NB', 'SA', 'SARL', 'CET', 'CEST', 'GMT', 'UTC', 'TU', 'COVID', 'TIC', 'WORD', 'EXCEL', 'TOTAL', 'ET', 'OU', 'NON', 'OUI', 'NOTE', 'NB', 'ANNEXE', 'DATE', 'LOT', 'REF', 'OBJET', 'MM', 'RIB', 'PHD', 'FAO', 'OCDE', 'OMS', 'UNICEF', 'UNESCO', 'PNUD', 'USAID', 'SIG', 'GPS', 'VIH', 'BAC', 'BTS', 'DUT', 'DESS', 'DEA', 'MBA', 'LMD', 'RDC', 'RCA', 'AMI', 'DAO', 'QR',
];

/** Words of reference before a number of this document. */
export const introductionsDeRenvoi =
  /(?:\b(?:voir|cf\.?|conformement (?:a|au|aux)|selon|suivant|prevue?s? (?:a|au|aux|dans)|mentionnee?s? (?:a|au|aux|dans)|indiquee?s? (?:a|au|aux|dans)|decri(?:ts?|tes?|s) (?:a|au|aux|dans)|visee?s? (?:a|au|aux)|definie?s? (?:a|au|aux|dans)|enumeree?s? (?:a|au|aux)|precisee?s? (?:a|au|aux|dans)|listee?s? (?:a|au|aux|dans)|presentee?s? (?:a|au|aux|dans)|figurant (?:a|au|aux|dans|en)|stipulee?s? (?:a|au|aux)|fixee?s? (?:a|au|aux)|dispositions d(?:e|u)|termes d(?:e|u)|objet d(?:e|u)|citee?s? (?:a|au|aux|dans|en))\s?(?:la |le |les |l')?|\()\s*$/u;

/** What stands after a reference to another document. */
export const autresDocuments = /^\s*(?:de la |du |de l'|des |de |d'un |d'une )(?!(?:ces |ce |cette |la |le |les )?(?:present\w*|tdr|termes? de reference|cahier|document|appel|avis)\b)\p{L}/u;

/** « Le manuel de procédures (section 12.3) »: the part of another document, which the bracket or the words before it name. */
export const documentsNommes =
  /\b(?:(?:manuel|charte|code|loi|decret|norme|directive|reglement|statuts?|accord|convention|traite|atlas|schema directeur|plan (?:communal|national|regional|local|strategique|directeur))\b[^.;:()«»]{0,50}\(|rapport (?:annuel|de \d{4}|d'activites?)\b[^.;:()«»]{0,50}\((?:voir |cf\.? ?)?)$/u;

/** Words before a date that is a law's. */
export const textesOfficiels = /\b(?:loi|lois|decret|dahir|arrete|ordonnance|directive|circulaire|reglement (?:n|ue|ce)|code|constitution|traite)\b[^.;]{0,70}$/u;

/** Words that make a period that of the mission. */
export const motsDeMission =
  /\b(?:missions?|prestations?|contrats?|consultation|marche|etude|interventions?|travaux|projet|duree|periode)\b[^.;]{0,80}\b(?:deroul\w+|court|couvr\w+|debut\w*|commenc\w+|demarr\w+|prend\w*|s'etend\w*|s'execut\w+|aura lieu|auront lieu|fin|acheve\w*|termin\w+|etal\w+|allant|estim\w+|prevu\w*|fixe\w*)\b|\b(?:debut|demarrage|fin|achevement|cloture) (?:de (?:la )?|du |de l'|des |prevue? )(?:mission|prestations?|contrat|marche|etude|travaux|consultation)\b|\bs'achever\w+|\bprendra fin\b|\bse deroul\w+/u;

export const faitsPasses = /\b(?:organisee?s?|realisee?s?|creee?s?|adoptee?s?|signee?s?|lancee?s?|tenue?s?|menee?s?|conduite?s?|depuis|elaboree?s?|approuvee?s?|deliberation|ratifiee?s?|publiee?s?)\b[^.;,]{0,30}$/u;

/** Before the names of those who stand together, folded. */
export const membresNommes =
  /\b(?:groupements?|consortiums?|membres|partenaires|partenariat|reseaux?|collectifs?|organisations|associations|ong|federations|unions?|societes|bureaux|lie|entre)\b[^.;]{0,60}$/u;

/** First words of a parenthesis that gives no meaning of the name before it: a reference, or who someone is in the project. */
export const horsTraduction = [
  'voir', 'cf', 'ci', 'dont', 'annexe', 'idem', 'suite', 'bailleur', 'partenaire', 'client', 'chef', 'maître', 'maitre', 'commanditaire', 'financeur', 'tutelle', 'membre', 'siège', 'siege',
] as const;
