// Row blocks of one table → its columns by what they hold, its body rows, its total row.
import type { Block, Cell } from '../document/document.ts';
import { emptyFlow, type Flow } from '../document/flow.ts';
import { rowsByTable } from '../document/rows-by-table.ts';
import { type Colonne, celluleDeReference, celluleDeTotal, colonneDePieces, lignesDeTotal } from '../lexicon/colonnes.ts';
import { meaningOf } from '../recognisers/colonne.ts';
import { fold, foldWords } from '../recognisers/fold.ts';
import { besideLots } from './colonne-de-lots.ts';
import { headerOf } from './entete-de-tableau.ts';

export interface Column {
  readonly at: number;
  readonly meaning: Colonne | undefined;
  /** Header as written. */
  readonly header: string;
  /** The same, without the words that head several columns at once. */
  readonly own: string;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly header: readonly Block[];
  readonly body: readonly Block[];
  readonly totals: readonly Block[];
  /** Its header stands above as a line of text, rows below it that were not read as such: what is left makes no sum. */
  readonly torn: boolean;
}

/** Tables among blocks, in order. */
export function tablesIn(blocks: readonly Block[]): readonly Table[] {
  const tables = [...rowsByTable(blocks).values()];
  const places = new Map(tables.length === 0 ? [] : blocks.map((block, at) => [block, at]));
  return tables.map((rows) => tableOf(rows, linesAbove(blocks, rows[0] === undefined ? 0 : (places.get(rows[0]) ?? 0))));
}

/** Texts between the table and the one before it, the nearest ones. */
function linesAbove(blocks: readonly Block[], at: number): readonly string[] {
  const near = blocks.slice(Math.max(0, at - farthestAbove), at);
  return near.slice(near.findLastIndex(({ kind }) => kind === 'row') + 1).map(({ flow }) => foldWords(flow.text));
}
const farthestAbove = 10;

function tableOf(rows: readonly Block[], above: readonly string[]): Table {
  const header = headerOf(rows);
  const torn = header.length > 0 && above.includes(foldWords(header.map(({ flow }) => flow.text).join(' ')));
  const body = rows.slice(header.length);
  const width = Math.max(0, ...rows.flatMap((row) => (row.cells ?? []).map((cell) => cell.column + cell.columnSpan)));
  const columns = Array.from({ length: width }, (_, at): Column => {
    const text = header
      .map((row) => cellAt(row, at)?.flow.text ?? '')
      .join(' ')
      .trim();
    const meaning = text === '' ? undefined : meaningOf(text);
    const own = ownOf(header, at);
    const shared = header.some((row) => (cellAt(row, at)?.columnSpan ?? 1) > 1) || text === '';
    const counted = meaning === 'intitule' && (/\d$/u.test(text) || !colonneDePieces.test(fold(text))) && namesReferences(body, at, /^[\d\s.,–-]+$/u);
    const named = !counted && meaning === 'intitule' && isFirstTitle(header, at) && namesReferences(body, at, celluleDeReference);
    return {
      at,
      meaning: named || (shared && (own === undefined || meaningOf(own) === 'ref') && isRefColumn(body, at)) ? 'ref' : counted ? undefined : meaning,
      header: text,
      own: own ?? text,
    };
  });
  return {
    columns: withTitles(besideLots(columns), body),
    header,
    body: body.filter((row) => !isTotal(row)),
    totals: torn ? [] : body.filter((row) => isSum(row, 'total')),
    torn,
  };
}

/** The lowest words over a column, where they head it alone. */
function ownOf(header: readonly Block[], at: number): string | undefined {
  const cell = header.map((row) => cellAt(row, at)).findLast((one) => one !== undefined && one.flow.text.trim() !== '');
  return cell?.columnSpan === 1 ? cell.flow.text.trim() : undefined;
}

/** Where no header names what its rows are about, the first column of words does, a number before it or not: « Poste », « N° | Profil ». */
function withTitles(all: readonly Column[], body: readonly Block[]): readonly Column[] {
  const columns = withMilestones(all);
  const first = columns[0]?.meaning === 'ref' ? columns[1] : columns[0];
  const others = columns.slice(1);
  const cornered =
    first?.at === 0 && first.header === '' && others.length >= 2 && others.every(({ header, meaning }) => header !== '' && meaning === undefined);
  if (
    first === undefined ||
    first.meaning !== undefined ||
    (first.header === '' && !cornered) ||
    columns.some(({ meaning }) => meaning === 'intitule')
  )
    return columns;
  const texts = body.map((row) => cellAt(row, first.at)?.flow.text.trim() ?? '').filter((text) => text !== '');
  const named = texts.filter((text) => /\p{L}{3}/u.test(text)).length;
  if (texts.length === 0 || named < texts.length * 0.8) return columns;
  return columns.map((column) => (column === first ? { ...column, meaning: 'intitule' } : column));
}

/** « Jalon | Date visée », where nothing is paid: the steps themselves, and not what sets off a payment. */
function withMilestones(columns: readonly Column[]): readonly Column[] {
  const is = (...wanted: readonly Colonne[]): boolean => columns.some(({ meaning }) => meaning !== undefined && wanted.includes(meaning));
  const steps = columns.find(
    ({ meaning, header }) =>
      meaning === 'declencheur' && /^(?:jalons?|evenements?)\b(?!.*\b(?:livrables?|rapports?|produits?)\b)/u.test(fold(header)),
  );
  if (steps === undefined || !is('echeance') || is('intitule', 'pourcentage', 'montant', 'tranche')) return columns;
  return columns.map((column) => (column === steps ? { ...column, meaning: 'intitule' } : column));
}

/** A column of short references (« A. », « 2.1 ») beside the titles, under a header that covers both or none. */
function isRefColumn(rows: readonly Block[], at: number): boolean {
  const texts = rows
    .map((row) => cellAt(row, at))
    .filter((cell) => cell?.columnSpan === 1 && cell.column === at)
    .map((cell) => cell?.flow.text.trim() ?? '');
  return texts.some((text) => text !== '') && texts.every((text) => /^(?:[A-Z]{0,2}\.?\d{0,2}(?:\.\d{1,2})?[.):°]?)?$/u.test(text));
}

function isFirstTitle(header: readonly Block[], at: number): boolean {
  return !header.some((row) => (row.cells ?? []).some((cell) => cell.column < at && meaningOf(cell.flow.text) === 'intitule'));
}

/** A column of titles that holds only « Produit 1 », « L1.1 »: the titles stand beside it. */
function namesReferences(rows: readonly Block[], at: number, form: RegExp): boolean {
  const texts = rows.flatMap((row) => (isTotal(row) || isGroupRow(row) ? [] : [cellAt(row, at)?.flow.text.trim() ?? '']));
  return texts.some((text) => text !== '') && texts.every((text) => text === '' || form.test(fold(text)));
}

function isTotal(row: Block): boolean {
  return isSum(row, 'total') || isSum(row, 'sousTotal');
}

function isSum(row: Block, kind: keyof typeof lignesDeTotal): boolean {
  const filled = (row.cells ?? []).map((cell) => fold(cell.flow.text)).filter((text) => text.trim() !== '');
  return filled.some(
    (text, index) => (index === 0 && lignesDeTotal[kind].test(text)) || (kind === 'total' && filled.length > 1 && celluleDeTotal.test(text)),
  );
}

/** The cell that covers a grid column. */
export function cellAt(row: Block, column: number): Cell | undefined {
  return (row.cells ?? []).find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
}

/** The flow of the first column of a meaning; empty when the table has none. */
export function cellOf(table: Table, row: Block, ...meanings: readonly Colonne[]): Flow {
  for (const meaning of meanings) {
    const column = table.columns.find((one) => one.meaning === meaning);
    const cell = column === undefined ? undefined : cellAt(row, column.at);
    if (cell !== undefined) return cell.flow;
  }
  return emptyFlow;
}

/** Those where a cell with text begins: rows glued to a wider table leave the others empty. */
export function filledColumns({ columns, header, body }: Table): readonly Column[] {
  const starts = new Set(
    [...header, ...body].flatMap(({ cells = [] }) => cells.flatMap(({ column, flow }) => (flow.text.trim() === '' ? [] : [column]))),
  );
  return columns.filter(({ at }) => starts.has(at));
}

export function has(table: Table, ...meanings: readonly Colonne[]): boolean {
  return meanings.some((meaning) => table.columns.some((column) => column.meaning === meaning));
}

/** A row with one filled cell: the heading of the rows under it. */
export function isGroupRow(row: Block): boolean {
  const filled = (row.cells ?? []).filter((cell) => cell.flow.text.trim() !== '');
  // « Prestation 2 » goes on from the row above: what stands beside it is of that part.
  const [first] = row.cells ?? [];
  return filled.length === 1 && !(first?.continued === true && first !== filled[0]);
}
