// Chance and a number of pages in; terms of reference of about so many as a marked source, no two alike, out: for the benchmarks alone.
import type { Random } from '../fuzz/random.ts';

const works = ['l’audit', 'l’évaluation', 'la cartographie', 'le recensement', 'la mise à jour', 'le diagnostic', 'la conception', 'le suivi'];
const things = [
  'du réseau d’eau',
  'des écoles rurales',
  'des marchés communaux',
  'des archives',
  'de la filière lait',
  'des pistes',
  'des logements',
];
const places = ['la commune de Sarandi', 'le district de Velin', 'la région des Trois-Rivières', 'la préfecture de Monteval', 'l’agence des bassins'];
const papers = [
  'rapport de démarrage',
  'note de méthode',
  'rapport d’étape',
  'base de données',
  'guide pratique',
  'rapport provisoire',
  'rapport final',
];
const pool =
  'mission comité relevé équipe secteur données habitants visite carte plan suivi service dossier analyse réunion calendrier version résultat exemplaire atelier enquête synthèse annexe registre tableau source accord région méthode étape'.split(
    ' ',
  );
const verbs = ['décrit', 'complète', 'vérifie', 'précise', 'présente', 'rassemble', 'compare'];

function sentence(random: Random): string {
  const noun = (): string => random.pick(pool) ?? '';
  const parts = Array.from({ length: 2 + random.below(4) }, () => `chaque ${noun()} avec ${random.below(90) + 3} ${noun()}s`);
  return `Le consultant ${random.pick(verbs)} ${parts.join(', ')} et remet au ${noun()} la ${noun()} de l’année.`;
}

function paragraph(random: Random): string {
  return Array.from({ length: 3 + random.below(4) }, () => sentence(random)).join(' ');
}

function table(random: Random, year: number): readonly string[] {
  const rows = papers
    .slice(0, 3 + random.below(5))
    .map((paper, index) => `| ${index + 1} | ${paper} | ${4 + random.below(20)} | ${10 + index}/0${3 + index}/${year} |`);
  return ['{tableau: 10 50 15 25}', '| N° | Activité | Jours | Échéance |', ...rows];
}

const head = (random: Random): readonly string[] => [
  '---',
  `police: Liberation ${random.pick(['Sans', 'Serif'])}`,
  `corps: ${10 + random.below(3) / 2}`,
  `titres: ${random.pick(['styles', 'gras'])}`,
  `alignement: ${random.pick(['gauche', 'justifie'])}`,
  'date: 2026-01-05T09:00:00Z',
  'pdf: { balise: false }',
  '---',
];

function clauses(random: Random, year: number): readonly string[] {
  const count = 2 + random.below(4);
  const first = 10 * (1 + random.below(4));
  const listed = papers
    .slice(0, count)
    .map(
      (paper, index) =>
        `• Livrable ${index + 1} : ${paper}, au plus tard le ${10 + index} ${['mars', 'avril', 'mai', 'juin', 'juillet', 'août'][index]} ${year} ;`,
    );
  return [
    '# 2. Livrables',
    'Les livrables attendus sont :',
    ...listed,
    '# 3. Calendrier',
    `La mission commence le 2 février ${year} et dure ${6 + random.below(4)} mois.`,
    ...table(random, year),
    '# 4. Modalités de paiement',
    `• ${first} % à la signature du contrat ;`,
    `• ${100 - first} % après validation du livrable ${count}.`,
    '# 5. Profil du consultant',
    `Le consultant a un diplôme de niveau bac+5 et au moins ${3 + random.below(9)} ans d’expérience.`,
    '# 6. Critères d’évaluation',
    '• Méthodologie : 40 points ;',
    '• Expérience : 30 points ;',
    '• Offre financière : 30 points.',
    '# 7. Dossier de candidature',
    `Les offres sont envoyées à offres@exemple.org au plus tard le ${10 + random.below(15)} janvier ${year} à 12 h 00.`,
  ];
}

/** A page holds some five paragraphs; the clauses take one and a half. */
export function variedTor(random: Random, pages: number): string {
  const year = 2024 + random.below(4);
  const title = `Termes de référence pour ${random.pick(works)} ${random.pick(things)} dans ${random.pick(places)}`;
  const fill = (count: number): readonly string[] => Array.from({ length: count }, () => paragraph(random));
  const annexes = Array.from({ length: Math.max(0, Math.ceil(pages) - 2) }, (_, index) => [
    `# ${8 + index}. Indications pour le secteur ${index + 1}`,
    ...fill(4),
    ...(index % 3 === 0 ? table(random, year) : []),
  ]);
  const aim = `L’objectif général de la mission est ${random.pick(works)} ${random.pick(things)}.`;
  const lines = [`{titre} ${title}`, '# 1. Contexte et objectifs', aim, ...fill(pages < 2 ? 1 : 3), ...clauses(random, year), ...annexes.flat()];
  return `${[...head(random), ...lines].join('\n\n')}\n`;
}
