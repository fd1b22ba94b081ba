// A cell or a row of a table of efforts → the days that it says, and how many people work them.
import type { Block } from '../../document/document.ts';
import { emptyFlow, type Flow } from '../../document/flow.ts';
import { celluleDEffort, enteteDeTetes } from '../../lexicon/colonnes.ts';
import type { Charge } from '../../model/values.ts';
import { recogniseCharges } from '../../recognisers/charge.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { type Column, cellAt, type Table } from '../table.ts';

/** Days: more of them in one cell are a sum of money. */
const mostWorked = 9_999;

/** A number alone, or an effort, in a cell of an effort column: person-days unless the header counts months. */
export function chargeOf(flow: Flow, header: string): Charge | undefined {
  const effort = recogniseCharges(flow.text)[0];
  if (effort !== undefined) return effort.value;
  if (!celluleDEffort.test(fold(flow.text))) return undefined;
  const [only, ...others] = recogniseNombres(flow.text);
  if (only === undefined || others.length > 0 || only.value.valeur > mostWorked) return undefined;
  return { min: only.value.valeur, max: only.value.valeur, unite: /mois|h\s?\/\s?m\b/iu.test(header) ? 'hommeMois' : 'hommeJour' };
}

/** Days of a row in a column; 0 where it says none. */
export function daysAt(row: Block, { at, header }: Column): number {
  return chargeOf(cellAt(row, at)?.flow ?? emptyFlow, header)?.max ?? 0;
}

/** « Effectif | Jours | H/J »: of two columns of effort, the one that is the other times the heads. */
export function productOf(table: Table, [first, second]: readonly Column[]): Column | undefined {
  const heads = headsIn(table);
  if (heads === undefined || first === undefined || second === undefined) return undefined;
  const multiplies = (one: Column, other: Column): boolean =>
    table.body.every((row) => daysAt(row, one) === daysAt(row, other) * (countIn(row, heads) ?? 1));
  return multiplies(second, first) ? second : multiplies(first, second) ? first : undefined;
}

export function headsIn({ columns }: Table): Column | undefined {
  return columns.find(({ own, meaning }) => meaning === undefined && enteteDeTetes.test(fold(own)));
}

export function countIn(row: Block, { at }: Column): number | undefined {
  const text = cellAt(row, at)?.flow.text.trim() ?? '';
  return /^\d{1,3}$/u.test(text) ? Number(text) : undefined;
}
