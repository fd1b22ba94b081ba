// A cell of an effort column, and the columns of a table that hold effort → person-days or person-months, for all or for each holder.
import type { Block } from '../../document/document.ts';
import { type Flow, joinFlows } from '../../document/flow.ts';
import { borneDeFourchette, colonneDePieces, colonneSansTitulaire, enteteDeTotal, enteteSansEffort, parTete } from '../../lexicon/colonnes.ts';
import type { Charge } from '../../model/values.ts';
import { recogniseCharges } from '../../recognisers/charge.ts';
import { meaningOf } from '../../recognisers/colonne.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Column, cellAt, type Table } from '../table.ts';
import { chargeOf, countIn, daysAt, headsIn, productOf } from './charge-de-cellule.ts';

/** Durations in days that add up to the effort of the mission are efforts: « Durée estimée : 5 jours ». */
export function withEffort(table: Table, effort: Charge | undefined): Table {
  const [column, ...others] = table.columns.filter(({ meaning }) => meaning === 'duree');
  if (effort === undefined || column === undefined || others.length > 0 || table.columns.some(({ meaning }) => meaning === 'charge')) return table;
  const days = table.body.map((row) => daysIn(cellAt(row, column.at)?.flow.text ?? ''));
  const sum = days.reduce<number | undefined>((total, one) => (total === undefined || one === undefined ? undefined : total + one), 0);
  if (effort.unite !== 'hommeJour' || sum !== effort.max) return table;
  return { ...table, columns: table.columns.map((one) => (one === column ? { ...one, meaning: 'charge' } : one)) };
}

/** Days that a cell says and nothing else; 0 in an empty one. */
function daysIn(text: string): number | undefined {
  if (/^[\s–—-]*$/u.test(text)) return 0;
  const [only, ...others] = recogniseDurees(text);
  const days = only?.value.unite.startsWith('jour') === true && only.value.min === only.value.max && others.length === 0;
  return days && only.end - only.start >= text.trim().length - 1 ? only.value.max : undefined;
}

/** `whole`: the column that adds the others up, or the only one. `holders`: one column per person. `parts`: by lot or by place, none adding the others up. */
export interface EffortColumns {
  readonly whole?: Column;
  readonly parts?: readonly Column[];
  readonly holders: readonly Column[];
  /** How many people work the days of a row. */
  readonly heads?: Column;
}

/** « Durée (jours) » beside « Charge » is what passes, not what is worked. */
function effortHeaded(table: Table): readonly Column[] {
  const headed = table.columns.filter(({ meaning, own }) => meaning === 'charge' && !borneDeFourchette.test(fold(own)));
  const worked = headed.filter(({ own }) => !/\b(?:durees?|delais?)\b/u.test(fold(own)));
  const product = worked.length === 2 ? productOf(table, worked) : undefined;
  if (product !== undefined) return [product];
  return worked.length > 0 ? worked : headed;
}

/** Columns headed as effort, one of them perhaps the sum; under a sum, columns of bare numbers headed by roles are those of the holders. */
export function effortColumns(table: Table): EffortColumns {
  const headed = effortHeaded(table);
  const sum =
    headed.find(({ own }) => enteteDeTotal.test(fold(own))) ??
    table.columns.find((column) => enteteDeTotal.test(fold(column.own)) && isNumeric(table, column));
  const [only] = headed;
  if (sum === undefined) {
    const confirmed = headed.length === 0 ? confirmedHolders(table) : [];
    if (confirmed.length > 0) return { holders: confirmed };
    if (headed.length === 1 && only !== undefined) return { ...timesHeads(table, only), holders: [] };
    if (!headed.some(({ own }) => colonneSansTitulaire.test(fold(own)))) return { holders: headed };
    return { holders: [], parts: headed.every((column) => colonneSansTitulaire.test(fold(column.own)) && isNumeric(table, column, 1)) ? headed : [] };
  }
  const others = headed.filter(({ at }) => at !== sum.at);
  const holders =
    others.length > 0
      ? others
      : table.columns.filter(
          (column) =>
            column.at !== sum.at &&
            column.meaning === undefined &&
            column.header !== '' &&
            !enteteSansEffort.test(fold(column.header)) &&
            isNumeric(table, column),
        );
  // « Phase 1 », « Lot 2 », « Sur le terrain » hold no one: the sum alone is said.
  if (holders.some(({ own }) => colonneDePieces.test(fold(own)) || colonneSansTitulaire.test(fold(own)))) return { whole: sum, holders: [] };
  return { whole: sum, holders: addUp(table, sum, holders) ? holders : [] };
}

/** « Chef de mission | Économiste » over « Total par consultant »: most columns of bare numbers make the total under them. */
function confirmedHolders(table: Table): readonly Column[] {
  const last = table.totals.at(-1);
  if (last === undefined || table.body.length < 2) return [];
  const columns = table.columns.filter(
    (column) =>
      column.meaning === undefined &&
      column.at > 0 &&
      column.header !== '' &&
      ![enteteSansEffort, borneDeFourchette].some((other) => other.test(fold(column.header))) &&
      isNumeric(table, column),
  );
  if (columns.some(({ own }) => colonneDePieces.test(fold(own)) || colonneSansTitulaire.test(fold(own)))) return [];
  const made = columns.filter((column) => table.body.reduce((sum, row) => sum + daysAt(row, column), 0) === daysAt(last, column));
  return columns.length >= 2 && made.length * 2 > columns.length ? columns : [];
}

/** « Nombre d'experts | Jours »: the total tells whether the days are those of one; where nothing does, no effort is read. */
function timesHeads(table: Table, days: Column): Pick<EffortColumns, 'whole' | 'heads'> {
  const heads = headsIn(table);
  const counts = table.body.map((row) => (heads === undefined ? undefined : countIn(row, heads)));
  if (heads === undefined || !counts.some((count) => count !== undefined && count > 1)) return { whole: days };
  const each = table.body.map((row) => daysAt(row, days));
  const total = totalIn(table, { whole: days, holders: [] })?.charge.max;
  const product = each.reduce((sum, one, at) => sum + one * (counts[at] ?? 1), 0);
  if (table.columns.some(({ at, meaning }) => meaning === 'charge' && at !== days.at)) return { whole: days };
  if (parTete.test(fold(days.own)) || total === product) return { whole: days, heads };
  return total === each.reduce((sum, one) => sum + one, 0) ? { whole: days } : {};
}

/** « Lot 1 | Lot 2 | Ensemble »: columns by lot, place or step that a last one adds up. */
export function sharesDaysOut(table: Table): boolean {
  const sum = table.columns.at(-1);
  if (sum === undefined || !enteteDeTotal.test(fold(sum.own)) || !isNumeric(table, sum)) return false;
  const parts = table.columns.filter((column) => column.at > 0 && column !== sum);
  const shares = parts.every((column) => colonneSansTitulaire.test(fold(column.own)) || colonneDePieces.test(fold(column.own)));
  return parts.length >= 2 && shares && parts.every((column) => isNumeric(table, column)) && addUp(table, sum, parts);
}

function isNumeric(table: Table, { at, header }: Column, fewest = 2): boolean {
  const cells = table.body
    .map((row) => cellAt(row, at)?.flow)
    .filter((flow) => flow !== undefined && flow.text.trim() !== '' && !/^[-–—]$/u.test(flow.text.trim()));
  return cells.length >= fewest && cells.every((flow) => flow !== undefined && chargeOf(flow, header) !== undefined);
}

/** Most rows of the holders give the sum: the columns were understood. */
function addUp(table: Table, sum: Column, holders: readonly Column[]): boolean {
  const valueIn = (row: Block, column: Column): number | undefined => {
    const flow = cellAt(row, column.at)?.flow;
    return flow === undefined ? undefined : chargeOf(flow, column.header)?.max;
  };
  const rows = table.body.filter((row) => valueIn(row, sum) !== undefined);
  const right = rows.filter((row) => holders.reduce((total, column) => total + (valueIn(row, column) ?? 0), 0) === valueIn(row, sum));
  return rows.length > 0 && right.length * 2 > rows.length;
}

/** « Chef de projet (nb de jours) »: the unit of the column is no part of the holder's name. */
export function holderIn(header: string): string {
  const [aside, unit = ''] = /\s*\(([^()]{1,30})\)\s*$/u.exec(header) ?? [];
  return aside !== undefined && namesUnit(unit) ? header.slice(0, -aside.length) : header;
}

/** « nb de jours », « j », « HM ». */
function namesUnit(text: string): boolean {
  const counted = `1 ${text}`;
  return meaningOf(text) === 'charge' || recogniseCharges(counted).length > 0 || recogniseDurees(counted).length > 0;
}

interface Effort {
  readonly charge: Charge;
  readonly flow: Flow;
}

/** What a row says for all: in the column of the sum, else in the parts that make it. */
export function wholeIn(row: Block, { whole, parts = [], heads }: EffortColumns): Effort | undefined {
  const count = heads === undefined ? 1 : (countIn(row, heads) ?? 1);
  const said = (whole === undefined ? parts : [whole]).flatMap(({ at, header }): Effort[] => {
    const flow = cellAt(row, at)?.flow;
    const charge = flow === undefined ? undefined : chargeOf(flow, header);
    if (flow === undefined || charge === undefined) return [];
    return [{ charge: { ...charge, min: charge.min * count, max: charge.max * count }, flow }];
  });
  const [first, ...others] = said;
  if (first === undefined) return undefined;
  return others.reduce(
    (sum, { charge, flow }) => ({
      charge: { ...sum.charge, min: sum.charge.min + charge.min, max: sum.charge.max + charge.max },
      flow: joinFlows([sum.flow, flow], ' ; '),
    }),
    first,
  );
}

/** « Total phase 1 », « Total phase 2 »: each adds up the rows above it alone, and no row adds them all up. */
function isPartial({ body, totals }: Table, whole: Column | undefined): boolean {
  const [before, last] = totals.slice(-2);
  if (before === undefined || last === undefined) return false;
  const label = (row: Block): string => fold(row.cells?.find(({ flow }) => flow.text.trim() !== '')?.flow.text ?? '').replace(/\d+|\b\p{L}\b/gu, '#');
  if (label(before) === label(last)) return true;
  const days = (row: Block): number => (whole === undefined ? 0 : daysAt(row, whole));
  const since = body.filter(({ start }) => start > before.start && start < last.start);
  return days(last) > 0 && since.reduce((sum, row) => sum + days(row), 0) === days(last);
}

/** What the last total row gives in the column of the sum; elsewhere only when one cell of the row says an effort. */
export function totalIn(table: Table, efforts: EffortColumns): { readonly charge: Charge; readonly flow: Flow } | undefined {
  const row = isPartial(table, efforts.whole) ? undefined : table.totals.at(-1);
  const { whole, holders, parts = [] } = efforts;
  if (row !== undefined && parts.length > 0) return wholeIn(row, efforts);
  if (row === undefined || (whole === undefined && holders.length === 0)) return undefined;
  const header = whole?.header ?? holders[0]?.header ?? '';
  const found = (flow: Flow | undefined): { readonly charge: Charge; readonly flow: Flow }[] => {
    const charge = flow === undefined ? undefined : chargeOf(flow, header);
    return flow === undefined || charge === undefined ? [] : [{ charge, flow }];
  };
  const [own] = found(whole === undefined ? undefined : cellAt(row, whole.at)?.flow);
  if (own !== undefined) return own;
  const all = (row.cells ?? []).flatMap((cell) => found(cell.flow));
  return all.length === 1 ? all[0] : undefined;
}
