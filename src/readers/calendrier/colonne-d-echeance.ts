// A schedule → the column that says when each row is due.
import { fold } from '../../recognisers/fold.ts';
import type { Table } from '../table.ts';

/** « Date initiale | Date révisée »: the later word holds. */
export function dueColumnOf({ columns }: Table): { readonly header: string; readonly at: number; readonly revised: boolean } | undefined {
  const dues = columns.filter(({ meaning }) => meaning === 'echeance');
  const revised = dues.find(({ header }) => /\b(?:revise|actualise|nouvel|corrige|reporte|modifie)/u.test(fold(header)));
  const found = revised ?? dues[0];
  return found === undefined ? undefined : { header: found.header, at: found.at, revised: revised !== undefined };
}
