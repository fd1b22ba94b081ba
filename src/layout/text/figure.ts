// The text of a cell → what kind of figure it is, as the cells of one column of a table are of one kind.
import { evenementsDeDepart } from '../../lexicon/colonnes.ts';
import { joursDeSemaine, mois } from '../../lexicon/mois.ts';
import { monnaies, monnaiesAbregees, taxes } from '../../lexicon/monnaies.ts';

export type Figure = 'number' | 'years' | 'percent' | 'date' | 'amount' | 'effort' | 'delay';
/** « none »: a dash, in a column of figures. */
export type Kind = Figure | 'none';

const longest = 48;
/** « $ » and « francs » alone are money too, of no certain country. */
const currency = [...monnaies, ...monnaiesAbregees]
  .flatMap(({ formes }): readonly string[] => formes)
  .concat('$', 'franc', 'francs')
  .map((form) => form.replace(/[$.]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`))
  .join('|');
const tax = taxes.map(({ valeur }) => valeur).join('|');

function formsOf(words: readonly { readonly formes: readonly string[] }[]): string {
  return words
    .flatMap(({ formes }) => formes)
    .map((form) => form.replaceAll('é', '[ée]').replaceAll('û', '[ûu]'))
    .join('|');
}

const ordinal = String.raw`\d{1,2}(?:er)?`;
const month = `(?:${formsOf(mois)})\\.?`;
const year = String.raw`(?:19|20)\d{2}`;
const lead = String.raw`(?:(?:le|au plus tard le|avant le|pour le|d['’]ici le)\s)?(?:(?:${formsOf(joursDeSemaine)})\s)?`;
/** « 3 juin 2026 », « 15-juin-26 ». */
const day = String.raw`${lead}${ordinal}[\s/.-]+(?:\p{L}{3,9}\.?[\s/.-]+\d{4}|${month}(?:[\s/.-]+\d{2})?)`;
/** « du 3 au 14 mai 2027 », « 10 mai – 18 juin ». */
const spell = String.raw`(?:du\s)?${ordinal}(?:\s${month})?(?:\s${year})?\s(?:au|[–-])\s${ordinal}\s${month}(?:\s${year})?`;
const numeric = String.raw`(?:(?:le|au plus tard le|avant le|pour le|du)\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}`;
/** « avril 2027 », « mi-mai à fin juin 2027 ». */
const months = String.raw`(?:d[ée]but |mi-|fin )?\p{L}{3,9}\.? ${year}|(?:de |d[ée]but |mi-|fin )?${month}(?: ${year})?\s(?:à|et|[–-])\s(?:d[ée]but |mi-|fin )?${month} ${year}`;

const kinds: readonly (readonly [Figure, RegExp])[] = [
  ['percent', /^\d{1,3}(?:[.,]\d{1,2})?\s?%$/u],
  ['date', new RegExp(String.raw`^(?:${day}|${spell}|${numeric}(?:\s(?:au|à|[–-])\s${numeric})?|${months})$`, 'iu')],
  [
    'effort',
    /^\d{1,4}(?:[.,]\d{1,2})?\s?(?:h\s?[/.-]?\s?j|j(?:rs?)?|jours?(?: ouvr\p{L}+| de travail| calendaires)?|semaines?|mois|points?|pts|hommes?[-/ ]jours?)\.?$/iu,
  ],
  ['amount', new RegExp(String.raw`^(?:\d{1,3}(?:[\s.]\d{3})+|\d+)(?:[.,]\d{1,2})?\s?(?:${currency})(?:\s(?:${tax}))?$`, 'iu')],
  [
    'delay',
    new RegExp(
      String.raw`^(?:(?:[TJMS]0?|OS|ODS)\s?\+\s?\d{1,3}(?:\s?(?:à|[/–-])\s?(?:[TJMS]0?\s?\+\s?)?\d{1,3})?(?:\s?\([TJMS]0?\s?\+\s?\d{1,3}\)|\s\p{L}+)?|(?:semaines?|mois)\s\d{1,2}(?:\s?(?:à|et|[/–-])\s?\d{1,2})?|\d{1,3}\s(?:jours?(?:\s(?:ouvr|calend)\p{L}+)?|semaines?|mois)\s(?:après|à compter d[eu]|à partir d[eu]|suivant)\s(?:la\s|le\s|l['’])?(?:${evenementsDeDepart})(?:\s(?:de\s|du\s|d['’])?(?:la\s)?(?:contrat|march[ée]|mission|mandat|travaux))?)$`,
      'iu',
    ),
  ],
  ['years', /^(?:plus de |au moins |minimum )?\d{1,2}\sans?$/iu],
  ['number', /^\d{1,3}(?:[\s.]\d{3})*(?:[.,]\d{1,2})?$/u],
];

/** Undefined for words, and for a figure among words. */
export function figureOf(cell: string): Figure | undefined {
  const text = cell.trim();
  if (text === '' || text.length > longest || !/\d/u.test(text)) return undefined;
  return kinds.find(([, form]) => form.test(text))?.[0];
}

/** Undefined for words. */
export function kindOf(cell: string): Kind | undefined {
  return /^[–—-]$/u.test(cell) ? 'none' : figureOf(cell);
}

/** Rows of one table: each column has one kind of figures, dashes left aside. */
export function alikeKinds(kinds: readonly Kind[], next: readonly Kind[]): boolean {
  return next.length === kinds.length && next.every((kind, at) => kind === kinds[at] || kind === 'none' || kinds[at] === 'none');
}

/** Whole numbers that never fall are pages of a table of contents, or a count, save shares that add up to a hundred. */
export function countsUp(cells: readonly string[]): boolean {
  const values = cells.map(Number);
  const rises = values.every((value, at) => Number.isInteger(value) && value >= (values[at - 1] ?? 0));
  return rises && values.reduce((sum, value) => sum + value, 0) !== 100;
}

/** Whether a text may be a figure or end with some: a cheap look before the patterns. */
export function mayEndInFigures(text: string): boolean {
  return /\d|(?<!\S)[–—-](?!\S)/u.test(text);
}

/** The last row of a table, that adds up the others. */
export function namesTotal(cell: string): boolean {
  return /^(?:sous[- ]?)?tota(?:l|ux)\b/iu.test(cell);
}
