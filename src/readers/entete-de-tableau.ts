// The rows of a table → those at its top that name its columns.
import type { Block, Cell } from '../document/document.ts';
import { celluleDeDonnee } from '../lexicon/colonnes.ts';
import { meaningOf } from '../recognisers/colonne.ts';
import { recogniseDates } from '../recognisers/date.ts';
import { fold } from '../recognisers/fold.ts';

function isHeader(row: Block): boolean {
  const cells = (row.cells ?? []).filter((cell) => cell.flow.text.trim() !== '');
  if (row.header === true) return true;
  return (
    cells.length >= 2 &&
    cells.every((cell) => names(cell) || namesDelay(cell)) &&
    cells.filter((cell) => meaningOf(cell.flow.text) !== undefined).length >= 2
  );
}

/** « Étape | Charge (jours) », the second over « Siège | Terrain | Total »: words that stand only under what covers several columns head them too. */
function isSplitHeader([first, second]: readonly Block[]): boolean {
  const filled = (row: Block | undefined): readonly Cell[] => (row?.cells ?? []).filter(({ flow }) => flow.text.trim() !== '');
  const over = filled(first).filter(({ columnSpan }) => columnSpan > 1);
  const under = filled(second);
  const isUnder = ({ column, columnSpan }: Cell): boolean =>
    over.some((cell) => cell.column <= column && column + columnSpan <= cell.column + cell.columnSpan);
  return (
    over.length > 0 &&
    filled(first).length > 1 &&
    under.length > 1 &&
    under.every(isUnder) &&
    [...filled(first), ...under].every((cell) => names(cell))
  );
}

/** « Montant (TVA 20 %) » heads amounts. */
const tax = /\b(?:tva|taxes?|impots?|retenue a la source|ras) (?:de |a )?\d{1,2}(?:[.,]\d{1,2})? ?%/u;

/** Few words, and no data. */
function names({ flow }: Cell): boolean {
  return flow.text.split(/\s+/u).length <= 8 && !celluleDeDonnee.test(fold(flow.text).replace(tax, ''));
}

/** « Délai à compter du lendemain de la notification du bon de commande »: long, as it says from when a delay runs. */
function namesDelay({ flow }: Cell): boolean {
  const folded = fold(flow.text);
  return (
    /^(?:delais?|echeances?|dates?|remise)\b[^.;:]*\b(?:a (?:compter|partir|dater)|apres)\b/u.test(folded) &&
    folded.split(/\s+/u).length <= 16 &&
    !celluleDeDonnee.test(folded)
  );
}

/** « | Cheffe | Adjoint | Total » over names and figures: nothing stands over the first column. */
function isCornered([head, ...body]: readonly Block[]): boolean {
  const [corner, ...cells] = head?.cells ?? [];
  if (corner === undefined || corner.flow.text.trim() !== '' || cells.length < 2 || body.length < 2) return false;
  return (
    cells.every((cell) => cell.flow.text.trim() !== '' && names(cell)) &&
    body.every(
      ({ cells: [first, ...rest] = [] }) => /\p{L}{3}/u.test(first?.flow.text ?? '') && rest.every(({ flow }) => /^[\d\s.,–—-]*$/u.test(flow.text)),
    )
  );
}

const day = /^\d{1,2}(?:er)? \p{L}{3,9} \d{4}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u;

/** « Livrable | Version provisoire | Version finale », « Expert | H/M », « Étape | Lot 1 | Lot 2 | Ensemble »: one name of a column that is known, over nothing but figures or days beside the first. */
function isOverFigures([head, ...body]: readonly Block[]): boolean {
  const cells = head?.cells ?? [];
  if (cells.length < 2 || body.length < 2 || !cells.every((cell) => names(cell) && /\p{L}|%/u.test(cell.flow.text))) return false;
  if (!cells.some((cell) => meaningOf(cell.flow.text) !== undefined)) return false;
  return body.every(({ cells: [first, ...rest] = [] }) => {
    return (
      first !== undefined &&
      rest.length === cells.length - 1 &&
      rest.every(({ flow }) => /^[\d\s.,–—-]+$/u.test(flow.text) || day.test(flow.text.trim()))
    );
  });
}

/** « Quand | Quoi », the first over nothing but days: words over them that are none. */
function isOverDays([head, ...body]: readonly Block[]): boolean {
  const cells = head?.cells ?? [];
  if (cells.length < 2 || body.length < 2 || !cells.every((cell) => names(cell) && /\p{L}{3}/u.test(cell.flow.text))) return false;
  return cells.some(
    ({ column, flow }) =>
      meaningOf(flow.text) === 'echeance' &&
      body.every((row) => row.cells?.some((cell) => cell.column === column && recogniseDates(cell.flow.text).length > 0)),
  );
}

/** Two at most. */
export function headerOf(rows: readonly Block[]): readonly Block[] {
  if (rows.length > 2 && isSplitHeader(rows)) return rows.slice(0, 2);
  if (isCornered(rows) || isOverFigures(rows) || isOverDays(rows)) return rows.slice(0, 1);
  const end = rows.findIndex((row, at) => !isHeader(row) || (at > 0 && row.header !== true && opensWithReference(row)));
  return rows.slice(0, end < 0 ? 0 : Math.min(end, 2));
}

/** « L1 », « R-2 »: the row is of a thing, however short its cells. */
function opensWithReference({ cells = [] }: Block): boolean {
  return /^\s*\p{L}{1,2}[-. ]?\d{1,2}\s*$/u.test(cells[0]?.flow.text ?? '');
}
