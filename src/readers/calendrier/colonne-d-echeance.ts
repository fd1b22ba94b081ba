// A schedule → the column that says when each row is due.
import { fold } from '../../recognisers/fold.ts';
import type { Table } from '../table.ts';

const starts = /\b(?:debut|demarrage|lancement|commencement)\b/u;
const ends = /\b(?:fin|achevement|cloture|terme)\b/u;

/** « Date initiale | Date révisée », « Début | Fin »: the later word holds. */
export function dueColumnOf({ columns }: Table): { readonly header: string; readonly at: number; readonly revised: boolean } | undefined {
  const dues = columns.filter(({ meaning }) => meaning === 'echeance');
  const revised = dues.find(({ header }) => /\b(?:revise|actualise|nouvel|corrige|reporte|modifie)/u.test(fold(header)));
  const end = dues.some(({ header }) => starts.test(fold(header))) ? dues.find(({ header }) => ends.test(fold(header))) : undefined;
  const found = revised ?? end ?? dues[0];
  return found === undefined ? undefined : { header: found.header, at: found.at, revised: found === (revised ?? end) };
}
