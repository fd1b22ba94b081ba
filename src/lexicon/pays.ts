// Countries by their ISO 3166 code: names, adjectives and capitals, and the franc of those that share one.

export interface Pays {
  readonly code: string;
  readonly noms: readonly string[];
  /** Weaker signs than the name. */
  readonly indices: readonly string[];
  readonly franc?: 'XOF' | 'XAF';
}

export const pays: readonly Pays[] = [
  { code: 'MA', noms: ['maroc', 'morocco', 'royaume du maroc'], indices: ['marocain', 'marocaine', 'marocains', 'marocaines', 'rabat', 'casablanca'] },
  { code: 'DZ', noms: ['algerie', 'algeria'], indices: ['algerien', 'algerienne', 'algeriens', 'alger'] },
  { code: 'TN', noms: ['tunisie', 'tunisia', 'republique tunisienne'], indices: ['tunisien', 'tunisienne', 'tunisiens', 'tunis'] },
  { code: 'MR', noms: ['mauritanie', 'mauritania'], indices: ['mauritanien', 'mauritanienne', 'nouakchott'] },
  { code: 'EG', noms: ['egypte'], indices: ['egyptien', 'egyptienne', 'le caire'] },
  { code: 'SN', noms: ['senegal'], indices: ['senegalais', 'senegalaise', 'dakar'], franc: 'XOF' },
  { code: 'ML', noms: ['mali'], indices: ['malien', 'malienne', 'bamako'], franc: 'XOF' },
  { code: 'BF', noms: ['burkina faso', 'burkina'], indices: ['burkinabe', 'ouagadougou'], franc: 'XOF' },
  { code: 'NE', noms: ['republique du niger', 'au niger', 'le niger', 'du niger'], indices: ['nigerien', 'nigerienne', 'niamey'], franc: 'XOF' },
  { code: 'CI', noms: ["cote d'ivoire", 'ivory coast'], indices: ['ivoirien', 'ivoirienne', 'abidjan', 'bouake', 'yamoussoukro'], franc: 'XOF' },
  { code: 'BJ', noms: ['benin'], indices: ['beninois', 'beninoise', 'cotonou', 'porto-novo'], franc: 'XOF' },
  { code: 'TG', noms: ['togo'], indices: ['togolais', 'togolaise', 'lome'], franc: 'XOF' },
  { code: 'GW', noms: ['guinee-bissau', 'guinee bissau'], indices: ['bissau'], franc: 'XOF' },
  { code: 'GN', noms: ['republique de guinee', 'guinee conakry'], indices: ['guineen', 'guineenne', 'conakry'] },
  { code: 'CM', noms: ['cameroun', 'cameroon'], indices: ['camerounais', 'camerounaise', 'yaounde', 'douala'], franc: 'XAF' },
  { code: 'TD', noms: ['tchad', 'chad'], indices: ['tchadien', 'tchadienne', "n'djamena"], franc: 'XAF' },
  { code: 'CF', noms: ['centrafrique', 'central african republic', 'republique centrafricaine'], indices: ['centrafricain', 'bangui'], franc: 'XAF' },
  { code: 'GA', noms: ['gabon'], indices: ['gabonais', 'gabonaise', 'libreville'], franc: 'XAF' },
  { code: 'CG', noms: ['republique du congo', 'congo-brazzaville', 'congo brazzaville'], indices: ['brazzaville', 'pointe-noire'], franc: 'XAF' },
  { code: 'CD', noms: ['republique democratique du congo', 'democratic republic of the congo', 'rdc'], indices: ['kinshasa', 'lubumbashi', 'goma', 'bukavu'] },
  { code: 'GQ', noms: ['guinee equatoriale'], indices: ['malabo'], franc: 'XAF' },
  { code: 'RW', noms: ['rwanda'], indices: ['rwandais', 'rwandaise', 'kigali'] },
  { code: 'BI', noms: ['burundi'], indices: ['burundais', 'bujumbura'] },
  { code: 'DJ', noms: ['djibouti'], indices: ['djiboutien', 'djiboutienne'] },
  { code: 'KM', noms: ['comores', 'comoros'], indices: ['comorien', 'comorienne', 'moroni'] },
  { code: 'MG', noms: ['madagascar'], indices: ['malgache', 'malgaches', 'antananarivo'] },
  { code: 'HT', noms: ['haiti'], indices: ['haitien', 'haitienne', 'port-au-prince'] },
  { code: 'FR', noms: ['france', 'republique francaise'], indices: ['paris', 'rennes', 'lyon', 'marseille', 'bretagne', 'occitanie', 'ile-de-france', 'nouvelle-aquitaine'] },
  { code: 'BE', noms: ['belgique', 'belgium', 'royaume de belgique'], indices: ['belge', 'belges', 'bruxelles', 'wallonie'] },
  { code: 'CH', noms: ['suisse', 'switzerland', 'confederation suisse'], indices: ['geneve', 'lausanne', 'berne'] },
  { code: 'LU', noms: ['luxembourg'], indices: ['luxembourgeois'] },
  { code: 'CA', noms: ['canada', 'quebec'], indices: ['canadien', 'canadienne', 'quebecois', 'quebecoise', 'montreal', 'ottawa', 'ontario', 'ontarien', 'ontarienne', 'sherbrooke', 'gatineau', 'outaouais', 'mauricie', 'estrie', 'monteregie', 'lanaudiere', 'saguenay', 'gaspesie', 'abitibi'] },
  { code: 'LB', noms: ['liban', 'lebanon'], indices: ['libanais', 'libanaise', 'beyrouth'] },
];

/** Countries whose agencies, embassies and associations pay for missions abroad: their name in the name of a body says nothing of the place. */
export const paysDeBailleurs: ReadonlySet<string> = new Set(['FR', 'BE', 'CH', 'LU', 'CA']);

/** Folded words that lead to such a name, right before it: « Coopération … », « Ambassade de … », « Ministère fédéral … ». */
export const organismesDePays =
  /\b(?:cooperation|ambassade|agence|ministere|croix-rouge|gouvernement|confederation|association|fondation|ong|organisations?|federation|affaires|direction|fonds|caritas|secours|medecins|entraide|expertise|comite|banque|institut|universite|ecole|collectif|commerce|aide|appui|partenaires?|bailleurs?|programme|delegation|bureau)(?: (?!en |au |aux )[\p{L}'-]{1,20}){0,4} (?:de |du |de la |d'|des |\()?$/u;

/** « l'Afrique centrale, l'Afrique de l'Ouest et … »: one country among regions of the world. */
export const regionsDuMonde = /\b(?:afrique|asie|amerique|europe|maghreb|sahel|oceanie|caraibes?)\b[\p{L}' ]{0,22}(?:,| et)(?: (?:de la|de l'|de|du|d'|la|le|l'|a))* ?$/u;

/** « dans six pays »: no country is the mission's own. */
export const plusieursPays = /\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|\d{1,2})(?: \(\d{1,2}\))? (?:autres )?pays\b|\bmulti-?pays\b/u;

/** Labels, folded, beside or above the country or the place of the mission. */
export const etiquettesDePays =
  /^(?:country|pays(?: (?:beneficiaire|partenaire|concerne|hote|d'(?:intervention|execution|affectation|accueil)|(?:de la |de l'|du |de )(?:mission|intervention|projet|affectation|prestation|etude|evaluation)))?(?:\s?\/\s?\p{L}+)?|lieux?(?: (?:d'(?:intervention|execution|affectation)|d[eu] travail|(?:de la |de l'|du )(?:mission|intervention|projet|prestation|etude|evaluation|activite|consultation)))?|zones? (?:d'intervention|geographique|du projet)|localisation)$/u;

/** A river and regions bear these names too. */
export const nomsSeuls: ReadonlyMap<string, string> = new Map([
  ['niger', 'NE'],
  ['guinee', 'GN'],
]);

/** « dont le siège est à Lomé », « siégeant au Togo »: where a body is, and not the mission. */
export const sieges = /\b(?:dont le |son |le |leur |et |ayant )?sieg(?:e|ent|eant)(?: social| permanent| central)?(?: est| se trouve| est sis| est etabli| sis| etabli)?,? (?:a|au|en|aux) (?:(?:la )?republique (?:du |de la |de |d')?)?$/u;
/** « l'Accord de Cotonou », « le plan d'action de Dakar »: named after where it was signed. */
export const actesDUnLieu = /\b(?:accords?|declarations?|conventions?|protocoles?|traites?|charte|plan d'action|agenda|sommet|consensus|appel|engagements?) (?:et (?:(?:le |la |l')?\p{L}+ ){1,3})?(?:de |d')$/u;
/** « réunis à Dakar en juin 2003 »: an event of the past that the town saw. */
export const evenements = /\b(?:reuni(?:e?s)?|rencontre[es]*|signe(?:e?s)?|adopte(?:e?s)?|conclue?s?|tenue?s?)(?: (?:pour la (?:premiere|deuxieme|derniere) fois|ensemble))? (?:a|au|en) $/u;

/** Behind the name of a town: « Paris, le 14 février 2027 ». */
export const jourDeLettre = /^,? le \d{1,2}(?:er)? \p{L}/u;

/** Right before « Niger », « Guinée »: a river, a gulf, another country. */
export const autresNigers = /\b(?:fleuves?|delta(?: interieur| central)?|bassin|boucle|office|vallee|rives?|golfe|papouasie|nouvelle)(?: (?:du|de|de la))?[ -]$/u;
/** Right before « haïtien »: the country's own State. */
export const sonEtat = /\b(?:etat|gouvernement|autorites|constitution|droit|peuple|population) $/u;
/** Right before a town: the address of a body. */
export const codePostal = /(?<![\d/-])\d{4,5} $/u;
