// The columns of a table in; the same go out, that of the lots being no reference where another holds them.
import type { Colonne } from '../lexicon/colonnes.ts';

/** « Lot | Réf. | Document »: the lot is no reference of what has its own. */
export function besideLots<T extends { readonly meaning: Colonne | undefined; readonly header: string }>(columns: readonly T[]): readonly T[] {
  const isLot = ({ meaning, header }: T): boolean => meaning === 'ref' && /^lots?\b/iu.test(header);
  if (!columns.some((column) => column.meaning === 'ref' && !isLot(column))) return columns;
  return columns.map((column) => (isLot(column) ? { ...column, meaning: undefined } : column));
}
