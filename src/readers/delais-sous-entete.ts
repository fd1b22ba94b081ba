// A bare delay in a cell and the heading of its column, which says from when it runs → the due date.
import type { Block } from '../document/document.ts';
import type { Flow } from '../document/flow.ts';
import type { Located } from '../document/span.ts';
import type { Echeance } from '../model/values.ts';
import { recogniseDurees } from '../recognisers/duree.ts';
import { fold } from '../recognisers/fold.ts';
import { dueIn, type Period } from './due.ts';
import { cellAt, cellOf, type Table } from './table.ts';

/** « Délai à compter de l'ordre de service », « Semaines après la signature ». */
const runsFrom = /\b(?:a (?:compter|partir|dater)|apres|depuis|suivant(?= l))\b[^.;,()]{3,60}/u;

/** The words of a folded heading or sentence that say from when delays run. */
export function startIn(folded: string): string | undefined {
  return runsFrom.exec(folded)?.[0];
}

const unit = /(?:^|[\s(])(jours?(?: (?:ouvr(?:és|ables)|calendaires|francs))?|semaines?|mois)(?=[\s)]|$)/iu;
const bareNumber = /^\s*\d{1,3}\s*$/u;

/** Undefined where the heading names no start, or the cell holds more than a delay. */
export function dueUnderHeader(table: Table, row: Block): Located<Echeance> | undefined {
  const header = table.columns.find(({ meaning }) => meaning === 'echeance')?.header ?? '';
  const start = startIn(fold(header));
  if (start === undefined) return undefined;
  const { text } = cellOf(table, row, 'echeance');
  const counted = bareNumber.test(text) ? `${text.trim()} ${unit.exec(header)?.[1] ?? ''}` : text;
  const [only, ...others] = recogniseDurees(counted);
  if (only === undefined || others.length > 0 || only.end - only.start < counted.trim().length - 1) return undefined;
  const due = dueIn(`${counted.trim()} ${start}`, {});
  return due?.value.relative === undefined ? undefined : { value: due.value, start: 0, end: text.length };
}

const bareCount = /^\s*(?:[tjd]\s?0?)\s?\+\s?\d{1,3}\s*$/iu;

/** « T0 + 2 » under « Échéance (semaines) »: the heading says of what. */
export function dueInCell(text: string, header: string, period: Period): Located<Echeance> | undefined {
  const said = bareCount.test(text) ? unit.exec(header)?.[1] : undefined;
  const due = dueIn(said === undefined ? text : `${text.trim()} ${said}`, period);
  return said === undefined || due === undefined ? due : { ...due, start: 0, end: text.length };
}

/** « S » alone, in a column that goes on « S+2 », « S+5 »: where the count begins. */
export function countedFrom(text: string, table: Table, column: number | undefined): string {
  const [letter] = /^\s*[SMJ]\s*$/u.exec(text) ?? [];
  if (letter === undefined || column === undefined) return text;
  const next = table.body.some((row) => cellAt(row, column)?.flow.text.replace(/\s/gu, '').startsWith(`${letter.trim()}+`));
  return next ? `${letter.trim()}+0` : text;
}

/** A span of a cell as a span of its row. */
export function inRow<T extends { readonly start: number; readonly end: number }>(row: Flow, cell: Flow, found: T): T {
  const at = Math.max(0, row.text.indexOf(cell.text));
  return { ...found, start: found.start + at, end: found.end + at };
}
