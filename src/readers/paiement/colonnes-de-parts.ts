// A table in; the same goes out, its column of shares told from ranks and from what is levied.
import type { Flow } from '../../document/flow.ts';
import { meaningOf } from '../../recognisers/colonne.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Column, cellAt, filledColumns, has, type Table } from '../table.ts';

/** A column headed « Paiement » or « Montant » whose cells are percentages is one of shares. */
export function withShares(headed: Table): Table {
  const table = ofWhole(headless(withoutRanks({ ...headed, columns: headed.columns.map(untaxed) })));
  if (has(table, 'pourcentage')) return table;
  const shares = table.columns.find(({ at, meaning }) => {
    const share = meaning === 'tranche' ? /\d\s*%/u : meaning === 'montant' ? /^\s*\d[\d.,\s]*%\s*$/u : undefined;
    return share !== undefined && table.body.filter((row) => share.test(cellAt(row, at)?.flow.text ?? '')).length >= table.body.length * 0.5;
  });
  return shares === undefined
    ? table
    : { ...table, columns: table.columns.map((column) => (column === shares ? { ...column, meaning: 'pourcentage' } : column)) };
}

/** « % du poste | % du marché »: of several columns of shares, the one that makes the whole. */
function ofWhole(table: Table): Table {
  const shares = table.columns.filter(({ meaning }) => meaning === 'pourcentage');
  const whole = shares.filter(({ at }) => {
    const values = table.body.map((row) => Number.parseFloat((cellAt(row, at)?.flow.text ?? '').replace(',', '.')));
    return values.length > 1 && Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) < 0.5;
  });
  const [only] = whole;
  if (shares.length < 2 || only === undefined || whole.length > 1) return table;
  return {
    ...table,
    columns: table.columns.map((column) => (shares.includes(column) && column !== only ? { ...column, meaning: undefined } : column)),
  };
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

const act =
  /^\s*(?:à|au|aux|après|dès|lors|sur|contre|suite)(?=[\s'’])|^\s*(?:signature|notification|commande|remise|dépôt|livraison|présentation|validation|approbation|acceptation|réception)\s(?:(?:provisoire|définitive|finale)\s)?d/iu;
const counted =
  /^(?:\d{1,2}|[ivx]{1,4})?\s?[.)°]?\s?(?:er|ère|re|e|ème|nde?)?\s?(?:tranche|versement|acompte|paiement|solde|avance)?\s?(?:n°\s?)?\d{0,2}$/iu;

/** « 40 % | à l’approbation du rapport », rows under no heading: shares that make 100 beside what releases each, its rank and its amount at most. */
function headless(table: Table): Table {
  const columns = filledColumns(table);
  if (table.header.length > 0 || columns.length > 4 || table.body.length < 2) return table;
  const texts = (at: number): readonly string[] => table.body.map((row) => cellAt(row, at)?.flow.text.trim() ?? '');
  const every = (form: RegExp) => columns.find(({ at }) => texts(at).every((text) => form.test(text)));
  const shares = every(/^\d{1,2}(?:[.,]\d{1,2})?\s?%$/u);
  const acts = every(act);
  const amounts = every(/^\d{1,3}(?:[\s.]?\d{3})+(?:,\d{1,3})?(?:\s?\S{1,8}(?: CFA)?)?$/u);
  const sum = shares === undefined ? 0 : texts(shares.at).reduce((total, text) => total + Number.parseFloat(text.replace(',', '.')), 0);
  const others = columns.filter((column) => ![shares, acts, amounts].includes(column));
  if (acts === undefined || Math.abs(sum - 100) > 0.5 || others.some(({ at }) => !texts(at).every((text) => counted.test(text)))) return table;
  const meaningFor = (column: Column): Column['meaning'] =>
    column === shares ? 'pourcentage' : column === acts ? 'declencheur' : column === amounts ? 'montant' : 'tranche';
  return { ...table, columns: columns.map((column) => ({ ...column, meaning: meaningFor(column) })) };
}
