// A text and its gold in; the same document written otherwise, with the gold that it then has, goes out.
import { type Gold, goldSchema } from './gold.ts';

/** Undefined when the document has nothing of the kind to change. */
export interface Mutated {
  readonly text: string;
  readonly gold: Gold;
}

export interface Mutation {
  readonly name: string;
  readonly apply: (text: string, gold: Gold) => Mutated | undefined;
}

type Rewrite = (value: string, key: string) => string;

function rewritten(node: unknown, rewrite: Rewrite, number: (value: number, key: string) => number, key = ''): unknown {
  if (typeof node === 'string') return rewrite(node, key);
  if (typeof node === 'number') return number(node, key);
  if (Array.isArray(node)) return node.map((item: unknown) => rewritten(item, rewrite, number, key));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, rewritten(value, rewrite, number, name)]));
}

const same = (value: number): number => value;

/** The same rewriting of the text and of every word of the gold. */
function throughout(
  text: string,
  gold: Gold,
  write: (words: string) => string,
  number: (value: number, key: string) => number = same,
): Mutated | undefined {
  const changed = write(text);
  const { constats: _constats, regles: _regles, ...kept } = gold;
  return changed === text ? undefined : { text: changed, gold: goldSchema.parse(rewritten(kept, write, number)) };
}

const isoYear = /\b(20[12]\d)(?=-\d{2}|$|\/|\|)/gu;
const nextYear = (year: string): string => String(Number(year) + 1);

/** Each year that is written as a year of this century is the next one; 29 February is left out by the documents. */
function laterYears(text: string, gold: Gold): Mutated | undefined {
  const write = (words: string): string =>
    /^\d{4}(?:-\d{2})*(?:[/|].*)?$/u.test(words)
      ? words.replace(isoYear, nextYear)
      : words.replace(/(?<![\d.,/-])(20[12]\d)(?![\d%]|[.,]\d)|(?<=\d{1,2}\/\d{1,2}\/)(20[12]\d)\b/gu, nextYear);
  return throughout(text, gold, write);
}

/** Each percentage in digits is one more; only where the gold's are written so. */
function otherPercentages(text: string, gold: Gold): Mutated | undefined {
  const shares = (gold.paiement?.tranches ?? []).flatMap(({ pourcentage }) => pourcentage ?? []);
  const inWords = /(?:cent|vingt|trente|dix|quarante|cinquante)\s+(?:pour\s+cent|\()|pour cent|\btiers\b/iu.test(text);
  if (shares.length === 0 || inWords || !shares.every((share) => new RegExp(`(?<!\\d)${share}\\s?%`, 'u').test(text))) return undefined;
  const weighed = (gold.evaluation?.criteres ?? []).every(({ poids }) => poids === undefined || new RegExp(`(?<!\\d)${poids}\\s?%`, 'u').test(text));
  if (!weighed) return undefined;
  return throughout(
    text,
    gold,
    (words) => words.replace(/(?<![\d.,])(\d{1,2})(?=\s?%)/gu, (share) => String(Number(share) + 1)),
    (value, key) => (key === 'pourcentage' || key === 'poids' ? value + 1 : value),
  );
}

/** Addresses and a few proper names. */
function otherNames(text: string, gold: Gold): Mutated | undefined {
  return throughout(text, gold, (words) =>
    words.replace(/\b[\w.-]+(?=@[\w.-]+\.\w)/gu, 'nouveau-$&').replace(/\b(?:Maire|Coordonnateur|Directeur)\b/gu, 'Délégué'),
  );
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Where each section's heading stands alone on its line: its index, its number with its sign, its title. */
function headingsOf(text: string, gold: Gold): readonly { readonly at: number; readonly titre: string; readonly lead: string }[] | undefined {
  const lines = text.split('\n');
  const found = (gold.sections ?? []).map(({ titre }) => {
    const at = lines.findIndex((line) => line.trimEnd().endsWith(titre) && /^[\s#\dIVXA-Z.)°–-]*$/u.test(line.trimEnd().slice(0, -titre.length)));
    return { at, titre, lead: at < 0 ? '' : (lines[at] ?? '').trimEnd().slice(0, -titre.length) };
  });
  const ordered = found.every(({ at }, index) => at >= 0 && (index === 0 || at > (found[index - 1]?.at ?? 0)));
  return ordered && found.length >= 4 ? found : undefined;
}

function withHeadings(
  text: string,
  gold: Gold,
  write: (
    section: { readonly titre: string; readonly numero?: string; readonly types: readonly string[] },
    lead: string,
  ) => { readonly titre: string; readonly numero?: string; readonly lead: string },
): Mutated | undefined {
  const headings = headingsOf(text, gold);
  if (headings === undefined) return undefined;
  const lines = text.split('\n');
  const sections = (gold.sections ?? []).map((section, index) => {
    const heading = headings[index];
    const { titre, numero, types } = section;
    const { lead, ...changed } = write({ titre, types, ...(numero === undefined ? {} : { numero }) }, heading?.lead ?? '');
    lines[heading?.at ?? 0] = `${lead}${changed.titre}`;
    return { ...section, ...changed };
  });
  const changed = lines.join('\n');
  const { constats: _constats, regles: _regles, ...kept } = gold;
  return changed === text ? undefined : { text: changed, gold: { ...kept, sections } };
}

function romanNumbers(text: string, gold: Gold): Mutated | undefined {
  const plain = (gold.sections ?? []).every(({ numero }) => /^\d{1,2}$/u.test(numero ?? ''));
  if (!plain || /\b(?:section|point|article)\s\d/iu.test(text)) return undefined;
  return withHeadings(text, gold, ({ titre, numero }) => {
    const roman = romans[Number(numero)] ?? '';
    return { titre, numero: roman, lead: `${roman}. ` };
  });
}

const synonyms: Readonly<Record<string, string>> = {
  contexte: 'Contexte et justification',
  objectifs: 'Objectifs de la mission',
  taches: 'Tâches du consultant',
  livrables: 'Livrables attendus',
  calendrier: 'Calendrier de la mission',
  paiement: 'Conditions de paiement',
  qualifications: 'Profil recherché',
  candidature: 'Dépôt des candidatures',
  evaluation: "Critères d'évaluation",
  methodologie: 'Approche méthodologique',
};

function otherTitles(text: string, gold: Gold): Mutated | undefined {
  return withHeadings(text, gold, ({ titre, types }, lead) => ({
    titre: (types.length === 1 ? synonyms[types[0] ?? ''] : undefined) ?? titre,
    lead,
  }));
}

const upperTitles = (text: string, gold: Gold): Mutated | undefined =>
  withHeadings(text, gold, ({ titre }, lead) => ({ titre: titre.toUpperCase(), lead }));

/** Two clauses that stand side by side change places, their numbers stay where they are. */
function otherOrder(text: string, gold: Gold): Mutated | undefined {
  const headings = headingsOf(text, gold);
  const sections = gold.sections ?? [];
  if (headings === undefined) return undefined;
  const at = sections.findIndex(
    ({ types }, index) => index >= 2 && index + 2 < sections.length && types.length === 1 && sections[index + 1]?.types.length === 1,
  );
  const [one, two, three] = headings.slice(at, at + 3);
  if (at < 0 || one === undefined || two === undefined || three === undefined) return undefined;
  const lines = text.split('\n');
  const body = (from: number, to: number): readonly string[] => lines.slice(from + 1, to);
  const swapped = [
    ...lines.slice(0, one.at),
    `${one.lead}${two.titre}`,
    ...body(two.at, three.at),
    `${two.lead}${one.titre}`,
    ...body(one.at, two.at),
    ...lines.slice(three.at),
  ];
  const { constats: _constats, regles: _regles, ...kept } = gold;
  const renumbered = sections.map((section, index) => {
    const other = index === at ? sections[at + 1] : index === at + 1 ? sections[at] : undefined;
    return other === undefined ? section : { ...other, numero: section.numero };
  });
  return { text: swapped.join('\n'), gold: { ...kept, sections: renumbered } };
}

const noAccents = (text: string, gold: Gold): Mutated | undefined => throughout(text, gold, (words) => words.normalize('NFD').replace(/\p{M}/gu, ''));

export const mutations: readonly Mutation[] = [
  { name: 'années', apply: laterYears },
  { name: 'pourcentages', apply: otherPercentages },
  { name: 'noms', apply: otherNames },
  { name: 'chiffres romains', apply: romanNumbers },
  { name: 'autres titres', apply: otherTitles },
  { name: 'titres en capitales', apply: upperTitles },
  { name: 'ordre des sections', apply: otherOrder },
  { name: 'sans accents', apply: noAccents },
];
