// A text and its gold in; the same with other headings (numbers, words, capitals, order) goes out.
import { romans } from '../../romans.ts';
import type { Gold } from '../gold.ts';
import { type Mutated, type Mutation, withoutFindings } from './rewriting.ts';

interface Heading {
  readonly at: number;
  readonly titre: string;
  /** Its number with its sign, and the marks before it. */
  readonly lead: string;
}

interface Written {
  readonly titre: string;
  readonly numero?: string | undefined;
  readonly lead: string;
}

type Rewrite = (
  section: { readonly titre: string; readonly numero?: string; readonly types: readonly string[]; readonly rank: number },
  lead: string,
) => Written;

/** Where each section's heading stands alone on its line. */
function headingsOf(text: string, gold: Gold): readonly Heading[] | undefined {
  const lines = text.split('\n');
  const found = (gold.sections ?? []).map(({ titre }) => {
    const at = lines.findLastIndex((line) => line.trimEnd().endsWith(titre) && /^[\s#\dIVXA-Z.)°–-]*$/u.test(line.trimEnd().slice(0, -titre.length)));
    return { at, titre, lead: at < 0 ? '' : (lines[at] ?? '').trimEnd().slice(0, -titre.length) };
  });
  const ordered = found.every(({ at }, index) => at >= 0 && (index === 0 || at > (found[index - 1]?.at ?? 0)));
  return ordered && found.length >= 4 ? found : undefined;
}

function withHeadings(text: string, gold: Gold, write: Rewrite): Mutated | undefined {
  const headings = headingsOf(text, gold);
  if (headings === undefined) return undefined;
  const lines = text.split('\n');
  const sections = (gold.sections ?? []).map((section, index) => {
    const heading = headings[index];
    const { titre, numero, types } = section;
    const { lead, ...changed } = write({ titre, types, rank: index + 1, ...(numero === undefined ? {} : { numero }) }, heading?.lead ?? '');
    lines[heading?.at ?? 0] = `${lead}${changed.titre}`;
    return { ...section, ...changed };
  });
  const changed = lines.join('\n');
  return changed === text ? undefined : { text: changed, gold: { ...withoutFindings(gold), sections } };
}

const letters = ' ABCDEFGHIJKLMNO';

/** « ## 3. » keeps its marks. */
const marksOf = (lead: string): string => /^[\s#]*/u.exec(lead)?.[0] ?? '';

/** Sections that count 1, 2, 3 and that nothing refers to get other numbers. */
function renumbered(numeroOf: (rank: number) => string | undefined, leadOf: (numero: string, rank: number) => string): Mutation['apply'] {
  return (text, gold) => {
    const sections = gold.sections ?? [];
    const plain = sections.every(({ numero }, index) => numero === `${index + 1}`) && sections.length < 15;
    // Parts numbered « 2.1 » would hang in the air.
    if (!plain || /\b(?:section|point|article|chapitre)\s\d|^[\s#*]*\d{1,2}\.\d/imu.test(text)) return undefined;
    return withHeadings(text, gold, ({ titre, rank }, lead) => {
      const numero = numeroOf(rank);
      return { titre, numero, lead: `${marksOf(lead)}${numero === undefined ? '' : leadOf(numero, rank)}` };
    });
  };
}

const synonyms: Readonly<Record<string, readonly string[]>> = {
  contexte: ['Contexte et justification', 'Introduction', 'Présentation générale du projet'],
  objectifs: ['Objectifs de la mission', 'Objectifs visés', 'Buts de la consultation'],
  taches: ['Tâches du consultant', 'Étendue des prestations', 'Travaux à réaliser'],
  livrables: ['Livrables attendus', 'Produits attendus', 'Documents à remettre'],
  calendrier: ['Calendrier de la mission', 'Durée et planning', "Délais d'exécution"],
  paiement: ['Conditions de paiement', 'Modalités de règlement', 'Rémunération et facturation'],
  qualifications: ['Profil recherché', 'Compétences et expérience requises', 'Qualifications exigées'],
  candidature: ['Dépôt des candidatures', 'Soumission des offres', 'Comment postuler'],
  evaluation: ["Critères d'évaluation", 'Critères de sélection', 'Analyse et notation des offres'],
  methodologie: ['Approche méthodologique', 'Méthodologie proposée', 'Démarche'],
  penalites: ['Pénalités de retard', 'Sanctions', 'Retards et pénalités'],
  budget: ['Budget disponible', 'Enveloppe budgétaire', 'Budget'],
};

/** Headings of one document look alike: capitals stay capitals. */
const inCaseOf = (titre: string, other: string): string => (titre === titre.toUpperCase() ? other.toUpperCase() : other);

/** Only what is about one thing has a synonym. */
function otherTitles(choice: number): Mutation['apply'] {
  return (text, gold) =>
    withHeadings(text, gold, ({ titre, types, numero }, lead) => ({
      titre: inCaseOf(titre, (types.length === 1 ? synonyms[types[0] ?? '']?.[choice] : undefined) ?? titre),
      numero,
      lead,
    }));
}

const plainCapitals = (titre: string): string => titre.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

function retitled(rewrite: (titre: string) => string): Mutation['apply'] {
  return (text, gold) => withHeadings(text, gold, ({ titre, numero }, lead) => ({ titre: rewrite(titre), numero, lead }));
}

/** Two clauses that stand side by side change places, their numbers stay where they are. */
function otherOrder(last: boolean): Mutation['apply'] {
  return (text, gold) => {
    const headings = headingsOf(text, gold);
    const sections = gold.sections ?? [];
    const movable = (section: (typeof sections)[number] | undefined, index: number): boolean =>
      index >= 2 && index + 2 < sections.length && section?.types.length === 1 && sections[index + 1]?.types.length === 1;
    const at = last ? sections.findLastIndex(movable) : sections.findIndex(movable);
    const [one, two, three] = (headings ?? []).slice(at, at + 3);
    if (at < 0 || one === undefined || two === undefined || three === undefined) return undefined;
    const lines = text.split('\n');
    const swapped = [
      ...lines.slice(0, one.at),
      `${one.lead}${two.titre}`,
      ...lines.slice(two.at + 1, three.at),
      `${two.lead}${one.titre}`,
      ...lines.slice(one.at + 1, two.at),
      ...lines.slice(three.at),
    ];
    const numbered = sections.map((section, index) => {
      const other = index === at ? sections[at + 1] : index === at + 1 ? sections[at] : undefined;
      return other === undefined ? section : { ...other, numero: section.numero };
    });
    return { text: swapped.join('\n'), gold: { ...withoutFindings(gold), sections: numbered } };
  };
}

export const headingMutations: readonly Mutation[] = [
  {
    name: 'chiffres romains',
    apply: renumbered(
      (rank) => romans[rank] ?? '',
      (numero) => `${numero}. `,
    ),
  },
  {
    name: 'lettres',
    apply: renumbered(
      (rank) => letters.charAt(rank),
      (numero) => `${numero}. `,
    ),
  },
  {
    name: 'articles',
    apply: renumbered(
      (rank) => `${rank}`,
      (numero) => `Article ${numero} : `,
    ),
  },
  {
    name: 'parenthèses',
    apply: renumbered(
      (rank) => `${rank}`,
      (numero) => `${numero}) `,
    ),
  },
  { name: 'autres titres', apply: otherTitles(0) },
  { name: 'autres titres encore', apply: otherTitles(1) },
  { name: 'titres plus rares', apply: otherTitles(2) },
  { name: 'titres en capitales', apply: retitled((titre) => titre.toUpperCase()) },
  { name: 'titres en capitales sans accents', apply: retitled(plainCapitals) },
  { name: 'ordre des sections', apply: otherOrder(false) },
  { name: 'ordre des dernières', apply: otherOrder(true) },
];
