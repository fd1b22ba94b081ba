// A table in; the same goes out, its column of deliverables being that of the titles; whether its rows are people.
import type { Block } from '../../document/document.ts';
import { entetesDeMots } from '../../lexicon/colonnes.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Column, cellAt, filledColumns, has, type Table } from '../table.ts';

/** The column headed « livrables » gives the names, whatever stands before it. */
export function withTitleColumn(headed: Table): Table {
  const table = withLastVersion(headless(headed));
  const named =
    table.columns.find(({ header }) => words.colonne.test(fold(header))) ??
    besideSteps(table) ??
    beforeContents(table) ??
    (has(table, 'intitule', 'pourcentage', 'montant', 'tranche')
      ? undefined
      : table.columns.find(({ header }) => words.colonneDePieces.test(fold(header))));
  if (named === undefined || named.meaning === 'ref') return table;
  const columns = table.columns.map((column) =>
    column === named ? { ...column, meaning: 'intitule' as const } : column.meaning === 'intitule' ? { ...column, meaning: undefined } : column,
  );
  return { ...table, columns };
}

/** « Version provisoire | Version finale » over dates: when the last version is due. */
function withLastVersion(table: Table): Table {
  if (has(table, 'echeance')) return table;
  const dated = (at: number): boolean =>
    table.body.length > 0 && table.body.every((row) => recogniseDates(cellAt(row, at)?.flow.text ?? '').some(({ start }) => start <= 3));
  const last = table.columns.find(({ at, header }) => /\b(?:finale?|definiti(?:f|ve))\b/u.test(fold(header)) && dated(at));
  return last === undefined
    ? table
    : { ...table, columns: table.columns.map((column) => (column === last ? { ...column, meaning: 'echeance' as const } : column)) };
}

/** « Phase | Document | Délai »: the steps only part the documents. */
function besideSteps({ columns }: Table): Column | undefined {
  const steps = columns.find(({ meaning }) => meaning === 'intitule');
  if (steps === undefined || !words.colonneDEtapes.test(fold(steps.header))) return undefined;
  return columns.find((column) => column !== steps && words.colonneDeDocuments.test(fold(column.header)));
}

/** « Ce qui nous revient | Contenu »: the names stand before what they hold. */
function beforeContents({ columns, body }: Table): Column | undefined {
  const contents = columns.find(({ meaning }) => meaning === 'intitule');
  if (contents === undefined || !/^(?:contenu|description|details?|contenu attendu)\W*$/u.test(fold(contents.header).trim())) return undefined;
  const before = columns.find(({ at, meaning }) => meaning === undefined && at < contents.at);
  return before !== undefined && body.every((row) => /\p{L}{3}/u.test(cellAt(row, before.at)?.flow.text ?? '')) ? before : undefined;
}

/** « Expert | Terrain | Rédaction | Total »: whose days they are. */
export function isOfPeople({ columns }: Table): boolean {
  const title = columns.find(({ meaning }) => meaning === 'intitule');
  return title !== undefined && entetesDeMots.sujet.test(title.header.trim()) && !words.colonne.test(fold(title.header));
}

/** « Carte des puits | 4 mai 2027 », rows under no heading: names beside dates and nothing else. */
function headless(table: Table): Table {
  const { header, body } = table;
  const [first, second, ...others] = filledColumns(table);
  if (header.length > 0 || first === undefined || second === undefined || others.length > 0 || body.length < 2) return table;
  const text = (row: Block, at: number): string => cellAt(row, at)?.flow.text.trim() ?? '';
  const dated = (cell: string): boolean => recogniseDates(cell).some(({ start, end }) => start <= 3 && end === cell.length);
  if (!body.every((row) => /^\p{Lu}.*\p{L}{3}/u.test(text(row, first.at)) && dated(text(row, second.at)))) return table;
  return {
    ...table,
    columns: [
      { ...first, meaning: 'intitule' },
      { ...second, meaning: 'echeance' },
    ],
  };
}
