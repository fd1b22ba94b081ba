// A table in; the same goes out, its column of shares told from ranks and from what is levied.
import type { Flow } from '../document/flow.ts';
import { meaningOf } from '../recognisers/colonne.ts';
import { fold } from '../recognisers/fold.ts';
import { type Column, cellAt, has, type Table } from './table.ts';

/** A column headed « Paiement » or « Montant » whose cells are percentages is one of shares. */
export function withShares(headed: Table): Table {
  const table = headless(withoutRanks({ ...headed, columns: headed.columns.map(untaxed) }));
  if (has(table, 'pourcentage')) return table;
  const shares = table.columns.find(({ at, meaning }) => {
    const share = meaning === 'tranche' ? /\d\s*%/u : meaning === 'montant' ? /^\s*\d[\d.,\s]*%\s*$/u : undefined;
    return share !== undefined && table.body.filter((row) => share.test(cellAt(row, at)?.flow.text ?? '')).length >= table.body.length * 0.5;
  });
  return shares === undefined
    ? table
    : { ...table, columns: table.columns.map((column) => (column === shares ? { ...column, meaning: 'pourcentage' } : column)) };
}

/** « TVA 18 % » heads what is levied, « Montant TTC (TVA 18 %) » amounts. */
function untaxed(column: Column): Column {
  if (column.meaning !== 'pourcentage' || !/\b(?:tva|taxes?|impots?|retenues?)\b/u.test(fold(column.header))) return column;
  const bare = column.header.replace(/\([^)]*\)/gu, ' ');
  return { ...column, meaning: bare === column.header ? undefined : meaningOf(bare) };
}

/** « Part | Montant » over « 1 | 30 % »: the column that is named a share counts the rows. */
function withoutRanks(table: Table): Table {
  const named = table.columns.filter(({ meaning }) => meaning === 'pourcentage');
  const [only] = named;
  const counts = ({ text }: Flow, at: number): boolean => text.trim().replace(/[.)°]+$/u, '') === String(at + 1);
  if (only === undefined || named.length > 1 || table.body.length < 2) return table;
  if (!table.body.every((row, at) => counts(cellAt(row, only.at)?.flow ?? row.flow, at)) || !table.body.some((row) => /\d\s*%/u.test(row.flow.text)))
    return table;
  return { ...table, columns: table.columns.map((column) => (column === only ? { ...column, meaning: 'ref' } : column)) };
}

const act = /^\s*(?:à|au|aux|après|dès|lors|sur|contre|suite)(?=[\s'’])/iu;

/** « 40 % | à l’approbation du rapport », rows under no heading: shares that make 100 beside what releases each. */
function headless(table: Table): Table {
  if (table.header.length > 0 || table.columns.length !== 2 || table.body.length < 2) return table;
  const texts = (at: number): readonly string[] => table.body.map((row) => cellAt(row, at)?.flow.text.trim() ?? '');
  const shares = table.columns.find(({ at }) => texts(at).every((text) => /^\d{1,2}(?:[.,]\d{1,2})?\s?%$/u.test(text)));
  const acts = table.columns.find((column) => column !== shares && texts(column.at).every((text) => act.test(text)));
  const sum = shares === undefined ? 0 : texts(shares.at).reduce((total, text) => total + Number.parseFloat(text.replace(',', '.')), 0);
  if (acts === undefined || Math.abs(sum - 100) > 0.5) return table;
  return { ...table, columns: table.columns.map((column) => ({ ...column, meaning: column === shares ? 'pourcentage' : 'declencheur' })) };
}
