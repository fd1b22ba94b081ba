// The rows of a grid → the columns of its weights: that of each criterion and, when the grid has one, that of the whole that details make.
import type { Block, Cell } from '../../document/document.ts';
import { colonnes } from '../../lexicon/evaluation.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Poids } from './poids.ts';

export interface Colonnes {
  readonly weight: number;
  /** Column of the wholes. */
  readonly whole?: number;
}

const figure = /^\s*\[?(?:\/|sur )?\s*(1[ .]?000|\d{1,3}(?:[.,]\d{1,2})?)\s*(%|points?|pts?)?\s*(?:\/\s*\d{1,3}|max(?:imum)?)?\]?\s*$/u;

export const textOf = (cell: Cell | undefined): string => fold(cell?.flow.text ?? '').trim();

export function weightOf(cell: Cell | undefined): { readonly valeur: number; readonly unite: Poids['unite'] | undefined } | undefined {
  const match = figure.exec(textOf(cell));
  if (match?.[1] === undefined) return undefined;
  const unite = match[2] === undefined ? undefined : match[2] === '%' ? 'pourcent' : 'point';
  // « 1 000 », « 1.000 »: grids out of a thousand.
  const written = /^1[ .]?000$/u.test(match[1]) ? '1000' : match[1].replace(',', '.');
  return { valeur: Number(written), unite };
}

export function cellAt(row: Block, column: number): Cell | undefined {
  return row.cells?.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
}

const valueAt = (row: Block, column: number): number | undefined => weightOf(cellAt(row, column))?.valeur;

/** « Lot 1 | Lot 2 » over weights of which some differ: a grid for each lot, and none for all. */
function isByLot(header: Block | undefined, rows: readonly Block[]): boolean {
  const lots = header?.cells?.filter((cell) => /^(?:pour le )?lot\b/u.test(textOf(cell))).map(({ column }) => column) ?? [];
  const weighed = lots.filter((column) => rows.filter((row) => valueAt(row, column) !== undefined).length >= 2);
  return weighed.length >= 2 && rows.some((row) => new Set(weighed.map((column) => valueAt(row, column))).size > 1);
}

/** « Points par critère », « Note du sous-critère ». */
const perCriterion = /^(?:points?|poids|notes?|ponderation|bareme|maximum) (?:maximum |max )?(?:par|du|de chaque|pour (?:le|chaque)) /u;

/** The header's words tell, else the last column whose cells are nearly all figures. `rows`: without header nor totals. */
export function weightColumns(header: Block | undefined, rows: readonly Block[]): Colonnes | undefined {
  if (isByLot(header, rows)) return undefined;
  const named =
    header?.cells
      ?.filter((cell) => colonnes.poids.test(textOf(cell)) && (perCriterion.test(textOf(cell)) || !/\bcriteres?\b/u.test(textOf(cell))))
      .map(({ column }) => column) ?? [];
  if (header?.cells?.some((cell) => /^coef/u.test(textOf(cell))) === true && named.length > 1) return productColumn(rows);
  const filled = (column: number): number => rows.filter((row) => valueAt(row, column) !== undefined).length;
  const pair = named.filter((column) => filled(column) >= 1).toSorted((a, b) => filled(b) - filled(a));
  const [details, wholes] = pair;
  if (pair.length === 2 && details !== undefined && wholes !== undefined && wholesOf(rows, details, wholes))
    return { weight: details, whole: wholes };
  const beside = wholesBeside(header, rows, named);
  if (beside !== undefined) return beside;
  const known = named.filter((column) => filled(column) >= 2);
  if (known.length > 0) {
    // Where a share stands beside the points, the bar and the total are told in points.
    const pointed = (column: number): number => Number(header !== undefined && /\b(?:points?|pts|scores?)\b/u.test(textOf(cellAt(header, column))));
    const weight = known.toSorted((a, b) => filled(b) - filled(a) || pointed(b) - pointed(a))[0];
    return weight === undefined ? undefined : { weight };
  }
  const columns = [...new Set(rows.flatMap((row) => row.cells?.map(({ column }) => column) ?? []))].filter((column) => column > 0);
  const united = columns.filter((column) => rows.filter((row) => weightOf(cellAt(row, column))?.unite !== undefined).length >= 2);
  const weight =
    united.at(-1) ??
    (header === undefined ? columns.findLast((column) => makesHundred(rows, column)) : undefined) ??
    (header === undefined ? undefined : columns.filter((column) => filled(column) >= Math.max(2, rows.length - 1)).at(-1));
  return weight === undefined ? undefined : { weight };
}

/** « Points | Total », where only the first is named a weight: the second holds what the figures of the first make. */
function wholesBeside(header: Block | undefined, rows: readonly Block[], named: readonly number[]): Colonnes | undefined {
  const [weight, ...others] = named;
  if (weight === undefined || others.length > 0) return undefined;
  const totals = header?.cells?.filter((cell) => cell.column > weight && /^(?:sous-)?totaux?$|^total\b/u.test(textOf(cell))) ?? [];
  const whole = totals.find(({ column }) => wholesOf(rows, weight, column))?.column;
  return whole === undefined ? undefined : { weight, whole };
}

/** « Note sur 10 | Coefficient 3 | Total 30 »: the column of the products; without one, no column says what a criterion weighs. */
function productColumn(rows: readonly Block[]): Colonnes | undefined {
  const columns = [...new Set(rows.flatMap((row) => row.cells?.map(({ column }) => column) ?? []))].toSorted((a, b) => a - b);
  const isProduct = (row: Block, at: number): boolean => {
    const [second, first] = columns.filter((column) => column < at && valueAt(row, column) !== undefined).toReversed();
    if (first === undefined || second === undefined) return false;
    return Math.abs((valueAt(row, first) ?? 0) * (valueAt(row, second) ?? 0) - (valueAt(row, at) ?? -1)) < 0.01;
  };
  // « Valeur technique | | | 60 », over those that make it, has no product of its own.
  const isGroup = (row: Block): boolean => columns.filter((column) => valueAt(row, column) !== undefined).length === 1;
  const multiplied = rows.filter((row) => !isGroup(row));
  const weight = columns.find((column) => multiplied.length >= 2 && multiplied.every((row) => isProduct(row, column)));
  return weight === undefined ? undefined : { weight };
}

/** Bare figures, one in each row, that make a hundred. */
function makesHundred(rows: readonly Block[], column: number): boolean {
  const values = rows.map((row) => valueAt(row, column));
  return values.length >= 2 && values.every((value) => value !== undefined) && values.reduce((sum, value) => (sum ?? 0) + (value ?? 0), 0) === 100;
}

/** Each figure of the one column is the sum of those of the other down to the next, but for one mistake at most. */
function wholesOf(rows: readonly Block[], details: number, wholes: number): boolean {
  const groups: { readonly whole: number; sum: number }[] = [];
  for (const row of rows) {
    const whole = valueAt(row, wholes);
    if (whole !== undefined) groups.push({ whole, sum: 0 });
    const last = groups.at(-1);
    const detail = valueAt(row, details);
    if (last === undefined && detail !== undefined) return false;
    if (last !== undefined) last.sum += detail ?? 0;
  }
  const made = groups.filter(({ sum }) => sum > 0);
  const wrong = made.filter(({ whole, sum }) => Math.abs(whole - sum) > 0.01).length;
  return made.length > 0 && (wrong === 0 || (wrong === 1 && made.length >= 3));
}
