// A rank and a source of chance in; short terms of reference as a text out, no two alike: what a run of many files is tried with.
import type { Random } from '../fuzz/random.ts';

const subjects = ['des marchés', 'des écoles', 'des puits', 'des pistes', 'des archives', 'des coopératives'];
const papers = ['Rapport initial', 'Note de cadrage', 'Rapport provisoire', 'Guide', 'Rapport final'];
const two = (value: number): string => String(value).padStart(2, '0');

function deliverables(random: Random, year: number): readonly string[] {
  const count = 1 + random.below(papers.length);
  return papers.slice(0, count).map((paper, index) => `${index + 1}. ${paper}, au plus tard le ${1 + random.below(27)}/${two(index + 5)}/${year}`);
}

export function smallText(rank: number, random: Random): string {
  const year = 2024 + random.below(4);
  const first = 10 * (1 + random.below(5));
  const days = 10 + random.below(60);
  return [
    `Termes de référence n° ${rank} : étude ${random.pick(subjects)}`,
    '',
    '1. Contexte',
    `La commune tient un registre ${random.pick(subjects)} depuis ${year - 5}.`,
    '',
    '2. Livrables',
    ...deliverables(random, year),
    '',
    '3. Durée',
    `La mission dure ${days} jours, du ${two(1 + random.below(27))}/04/${year} au ${two(1 + random.below(27))}/12/${year}.`,
    '',
    '4. Modalités de paiement',
    `- ${first} % à la signature du contrat ;`,
    `- ${100 - first} % après validation du rapport final.`,
    '',
    '5. Dossier de candidature',
    `Les offres sont reçues au plus tard le ${two(1 + random.below(27))}/03/${year} à 12 h 00.`,
    '',
  ].join('\n');
}
