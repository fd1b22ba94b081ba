// The rows of one table → the criteria of a grid with their weights, and its totals; undefined when it is no grid.
import type { Block, Cell } from '../../document/document.ts';
import { explications, modesDeNotation, sousTotaux, totaux } from '../../lexicon/evaluation.ts';
import { cellAt, textOf, weightColumns, weightOf } from './colonnes-de-poids.ts';
import { type CritereLu, nameIn, numberDepth } from './critere-lu.ts';
import { detailsOf, namedIn } from './criteres-en-cellule.ts';
import { critereOfHeading } from './criteres-liste.ts';
import { groupCell, isWords, underGroups } from './groupes-de-criteres.ts';
import type { Poids } from './poids.ts';

interface Total {
  readonly valeur: number;
  readonly cell: Cell;
}

export interface Grille {
  readonly criteres: readonly CritereLu[];
  readonly total: Total | undefined;
  /** « Total technique »: of a part of the offer. */
  readonly partiel: Total | undefined;
}

/** The cell that names the criterion: the last one of words before the weight, columns of explanations apart. */
function titleCell(row: Block, weight: number, said: ReadonlySet<number>): Cell | undefined {
  const named = row.cells?.filter((cell) => cell.column < weight && isWords(cell) && !said.has(cell.column)) ?? [];
  return named.findLast((cell) => !earned.test(textOf(cell))) ?? named.at(-1);
}

/** « 5 points par référence »: how points are earned, not for what. */
const earned = /\b\d{1,2} (?:points?|pts) (?:par|pour chaque) /u;

/** Columns whose header says that they explain: « Description », « Indicateurs ». */
function explaining(header: Block | undefined): ReadonlySet<number> {
  const named = header?.cells?.some((cell) => /\bcriteres?\b/u.test(textOf(cell))) === true;
  return new Set(
    header?.cells?.flatMap((cell) => ((named && explications.test(textOf(cell))) || modesDeNotation.test(textOf(cell)) ? [cell.column] : [])),
  );
}

/** Without marks of bold. */
const nameOf = (cell: Cell | undefined): string =>
  textOf(cell)
    .replace(/[\s:*_]+$/u, '')
    .replace(/^[*_]+/u, '');

function rankOf(row: Block, title: Cell): number | undefined {
  const label = /^\s*((?:\d+(?:\.\d+)*|[A-Z]{1,3}|[a-z])\s?[.)–-]?)\s/u.exec(title.flow.text)?.[1] ?? row.cells?.[0]?.flow.text;
  const depth = /^\s*(?:\d+(?:\.\d+)*[.)]?|[A-Z]{1,3}[.)]?|[a-z][.)])\s*$/u.test(label ?? '') ? numberDepth(label) : undefined;
  if (row.bold === true || /^\s*\*\*/u.test(title.flow.text)) return 1;
  return depth;
}

function isTotal(row: Block): boolean {
  const name = nameOf(row.cells?.find(isWords));
  return totaux.test(name) || sousTotaux.test(name);
}

/** `asGrid`: the section is one on evaluation, so that a table of bare figures is a grid. */
export function readGrille(rows: readonly Block[], asGrid: boolean): Grille | undefined {
  const first = rows[0];
  const isHeader =
    first?.header === true ||
    (first?.cells?.some((cell) => /criteres?|points?|notes?|ponderation|poids|bareme/u.test(textOf(cell)) && weightOf(cell) === undefined) ?? false);
  const header = isHeader ? first : undefined;
  const all = isHeader ? rows.slice(1) : rows;
  const body = all.filter((row) => !isTotal(row));
  const columns = weightColumns(header, body);
  if (columns === undefined) return undefined;
  const said = header === undefined ? '' : (header.cells?.map(textOf).join(' ') ?? '');
  if (!asGrid && !/criteres?|ponderation|notation|bareme/u.test(said)) return undefined;
  const headed = textOf(header === undefined ? undefined : cellAt(header, columns.weight)).includes('%') ? 'pourcent' : 'point';
  const unite = body.flatMap((row) => weightOf(cellAt(row, columns.weight))?.unite ?? [])[0] ?? headed;
  const criteres =
    columns.whole === undefined
      ? simple(body, columns.weight, unite, { explaining: explaining(header), sums: sumsOf(all, columns.weight) })
      : detailed(body, { weight: columns.weight, whole: columns.whole }, unite);
  // A weight without a name: the table is torn, and what is left of it makes no list.
  if (isTorn(body, columns.weight)) return undefined;
  if (criteres.length < 2 || criteres.some(({ intitule }) => !/\p{L}{2}/u.test(intitule.text))) return undefined;
  const sums = all.filter(isTotal).flatMap((row) => totalIn(row, columns.weight, unite));
  return { criteres, total: sums.find(({ part }) => !part), partiel: only(sums.filter(({ part }) => part)) };
}

/** The cell of each sub-total, by the row above it. */
function sumsOf(rows: readonly Block[], column: number): ReadonlyMap<Block, Cell> {
  return new Map(
    rows.flatMap((row, at) => {
      const above = rows[at - 1];
      const cell = cellAt(row, column);
      return above !== undefined && cell !== undefined && sousTotaux.test(nameOf(row.cells?.find(isWords))) ? [[above, cell] as const] : [];
    }),
  );
}

/** Above the last row, which may be an unnamed total, a weight stands beside no word at all. */
function isTorn(body: readonly Block[], column: number): boolean {
  const named = (row: Block): boolean => row.cells?.some((cell) => isWords(cell) || cell.continued === true) === true;
  return body.slice(0, -1).some((row) => weightOf(cellAt(row, column)) !== undefined && !named(row));
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Beside the column of weights, that of another column in the same unit. */
function totalIn(row: Block, column: number, unite: Poids['unite']): readonly (Total & { readonly part: boolean })[] {
  const own = cellAt(row, column);
  const cell = weightOf(own) === undefined ? row.cells?.find((one) => (weightOf(one)?.unite ?? unite) === unite && weightOf(one) !== undefined) : own;
  const weight = weightOf(cell);
  return cell === undefined || weight === undefined ? [] : [{ valeur: weight.valeur, cell, part: sousTotaux.test(nameOf(row.cells?.find(isWords))) }];
}

/** « A. Méthode », « II) Équipe »: the mark of a rank, no part of the name. */
const lettered = /^[\s*_]*(?:(?:[A-H]|I{1,3}|IV|VI{0,3})\s?[.)]|[A-H][.-]?\d{1,2}[.)]?)\s+(?=\p{L}{2})/u;

function critere(title: Cell, cell: Cell | undefined, unite: Poids['unite'], rank: number | undefined): readonly CritereLu[] {
  const weight = weightOf(cell);
  if (cell === undefined || weight === undefined || nameOf(title) === '') return [];
  const intitule = nameIn(title.flow, { start: lettered.exec(title.flow.text)?.[0].length ?? 0, end: title.flow.text.length });
  return [{ intitule, poids: { valeur: weight.valeur, unite: weight.unite ?? unite }, weight: cell.flow, rank }];
}

/** « Offre technique (50 points) » alone in its row, the column of weights left empty: it stands over the rows below. */
function bandOf(row: Block, column: number): { readonly lu: CritereLu; readonly title: Cell } | undefined {
  const filled = row.cells?.filter(({ flow }) => flow.text.trim() !== '') ?? [];
  const [title] = filled;
  if (title === undefined || filled.length > 1 || title.column > column || weightOf(title) !== undefined) return undefined;
  const lu = critereOfHeading({ ...row, flow: title.flow });
  return lu === undefined ? undefined : { lu: { ...lu, rank: 1 }, title };
}

/** One column of weights; a column of words before the titles may say what several of them detail. */
function simple(
  body: readonly Block[],
  column: number,
  unite: Poids['unite'],
  { explaining: said, sums }: { readonly explaining: ReadonlySet<number>; readonly sums: ReadonlyMap<Block, Cell> },
): readonly CritereLu[] {
  const bolds = new Set(body.map((row) => row.bold === true || row.flow.text.trimStart().startsWith('**')));
  const bands = new Map(body.flatMap((row) => [[row, bandOf(row, column)] as const]).filter(([, band]) => band !== undefined));
  const lus = body.flatMap((row) => {
    const band = bands.get(row);
    if (band !== undefined) return [{ lu: band.lu, row, title: band.title }];
    const title = titleCell(row, column, said);
    if (title === undefined) return [];
    const named = namedIn(title);
    const details = bands.size > 1 || /^[\s*_(–-]*dont\b/u.test(textOf(title)) ? 2 : undefined;
    const rank = details ?? rankOf(row, title) ?? (bolds.size > 1 ? 2 : undefined);
    return critere(named.title, cellAt(row, column), unite, rank).flatMap((lu) =>
      [lu, ...detailsOf(named.items, lu)].map((one) => ({ lu: one, row, title })),
    );
  });
  return underGroups(lus, sums);
}

/** Details in one column and the wholes that they make in another. */
function detailed(
  body: readonly Block[],
  { weight, whole }: { readonly weight: number; readonly whole: number },
  unite: Poids['unite'],
): readonly CritereLu[] {
  return body.flatMap((row): readonly CritereLu[] => {
    const title = titleCell(row, Math.min(weight, whole), new Set());
    if (title === undefined) return [];
    const own = critere(title, cellAt(row, weight), unite, 2);
    const group = critere(own.length === 0 ? title : (groupCell(row, title.column) ?? title), cellAt(row, whole), unite, 1);
    const [detail] = own;
    const [parent] = group;
    // A whole of one detail is that detail.
    if (detail !== undefined && parent !== undefined && detail.poids.valeur === parent.poids.valeur) return [{ ...detail, rank: 1 }];
    return [...group, ...own];
  });
}
