// A table of payments → the lot of each of its rows, named in a column, in a row of its own, or right above the table.
import type { Block } from '../../document/document.ts';
import { lotEnCellule, lotOuvrant } from '../../lexicon/paiement.ts';
import { fold } from '../../recognisers/fold.ts';
import { cellAt, isGroupRow, type Table } from '../table.ts';

export type Lots = ReadonlyMap<Block, string>;

/** One cell often names the lot of several rows: a row of none is in the map only where something tells its lot. */
export function lotsOf(table: Table, above: Block | undefined): Lots {
  const inColumn = table.columns.map(({ at }) => columnLots(table, at)).find((lots) => lots.size > 0);
  const inRows = inColumn ?? groupLots(table.body);
  if (inRows.size > 0) return inRows;
  const announced = above === undefined || above.kind === 'row' ? undefined : lotOuvrant.exec(fold(above.flow.text))?.[1]?.toUpperCase();
  return new Map(announced === undefined ? [] : table.body.map((row) => [row, announced]));
}

function lotNamed(text: string): string | undefined {
  return lotEnCellule.exec(fold(text))?.[1]?.toUpperCase();
}

/** « Lot 1 – Études », « Paiement du lot 2 ». */
export function lotOfTitle(title: string): string | undefined {
  return lotNamed(title) ?? lotOuvrant.exec(fold(title))?.[1]?.toUpperCase();
}

/** A row that holds nothing but the name of a lot, above those of the lot. */
function groupLots(body: readonly Block[]): Lots {
  const lots = new Map<Block, string>();
  let current: string | undefined;
  for (const row of body) {
    const named = isGroupRow(row) ? lotNamed(row.flow.text.trim()) : undefined;
    current = named ?? current;
    if (named === undefined && current !== undefined) lots.set(row, current);
  }
  return lots;
}

function columnLots({ body, columns }: Table, at: number): Lots {
  const rows = body.filter((row) => !isGroupRow(row));
  const texts = rows.map((row) => cellAt(row, at)?.flow.text.trim() ?? '');
  // Under « Lot », « 1 » is enough.
  const headed = /^(?:n\s?[°o]\s?(?:de |du )?)?lots?(?: n\s?[°o])?$/u.test(fold(columns.find((column) => column.at === at)?.own ?? '').trim());
  const named = texts.map((text) => lotNamed(headed && /^(?:\d{1,2}|[A-Za-z])$/u.test(text) ? `lot ${text}` : text));
  if (new Set(named.filter((lot) => lot !== undefined)).size < 2 || texts.some((text, index) => text !== '' && named[index] === undefined))
    return new Map();
  const filled = named.includes(undefined) ? (byRuns(rows, named, at) ?? byShares(rows, named) ?? byMerging(rows, named, at)) : named;
  return new Map(rows.flatMap((row, index) => (filled[index] === undefined ? [] : [[row, filled[index]]])));
}

type Named = readonly (string | undefined)[];

/** The steps of a lot begin as those of the first one do (« 1ère » again), whichever of its rows bears the name. */
function byRuns(rows: readonly Block[], named: Named, at: number): Named | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.cells?.length ?? 0), 0);
  for (let column = 0; column < width; column++) {
    const texts = rows.map((row) => fold(cellAt(row, column)?.flow.text.trim() ?? ''));
    const [first] = texts;
    if (column === at || first === undefined || !/[\p{L}\d]/u.test(first) || /%/u.test(first)) continue;
    const runs: number[] = [];
    for (const text of texts) runs.push((runs.at(-1) ?? -1) + (text === first ? 1 : 0));
    const lots = new Map(named.flatMap((lot, index) => (lot === undefined ? [] : [[runs[index], lot]])));
    const labels = named.filter((lot) => lot !== undefined).length;
    if (lots.size === labels && labels === (runs.at(-1) ?? -1) + 1) return runs.map((run) => lots.get(run));
  }
  return undefined;
}

const share = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s?%\s*$/u;

/** The name stands beside the first step of each lot: the shares from one name to the next make a hundred. */
function byShares(rows: readonly Block[], named: Named): Named | undefined {
  if (named[0] === undefined) return undefined;
  const shares = rows.map(({ cells = [] }) => Number(cells.flatMap(({ flow }) => share.exec(flow.text)?.[1] ?? [])[0]?.replace(',', '.')));
  const lots: string[] = [];
  const sums: number[] = [];
  for (const [index, lot] of named.entries()) {
    if (lot !== undefined) sums.push(0);
    sums[sums.length - 1] = (sums.at(-1) ?? 0) + (shares[index] ?? Number.NaN);
    lots.push(lot ?? lots.at(-1) ?? '');
  }
  return sums.every((sum) => Math.abs(sum - 100) < 0.1) ? lots : undefined;
}

/** A cell merged with the one above says what that one says. */
function byMerging(rows: readonly Block[], named: Named, at: number): Named {
  let current: string | undefined;
  return rows.map((row, index) => {
    current = named[index] ?? (cellAt(row, at)?.continued === true ? current : undefined);
    return current;
  });
}
