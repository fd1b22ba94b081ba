// A table in; the same goes out, its column of deliverables being that of the titles; whether its rows are people.
import { entetesDeMots } from '../lexicon/colonnes.ts';
import { livrables as words } from '../lexicon/livrables.ts';
import { fold } from '../recognisers/fold.ts';
import { type Column, has, type Table } from './table.ts';

/** The column headed « livrables » gives the names, whatever stands before it. */
export function withTitleColumn(table: Table): Table {
  const named =
    table.columns.find(({ header }) => words.colonne.test(fold(header))) ??
    besideSteps(table) ??
    (has(table, 'intitule', 'pourcentage', 'montant', 'tranche')
      ? undefined
      : table.columns.find(({ header }) => words.colonneDePieces.test(fold(header))));
  if (named === undefined || named.meaning === 'ref') return table;
  const columns = table.columns.map((column) =>
    column === named ? { ...column, meaning: 'intitule' as const } : column.meaning === 'intitule' ? { ...column, meaning: undefined } : column,
  );
  return { ...table, columns };
}

/** « Phase | Document | Délai »: the steps only part the documents. */
function besideSteps({ columns }: Table): Column | undefined {
  const steps = columns.find(({ meaning }) => meaning === 'intitule');
  if (steps === undefined || !words.colonneDEtapes.test(fold(steps.header))) return undefined;
  return columns.find((column) => column !== steps && words.colonneDeDocuments.test(fold(column.header)));
}

/** « Expert | Terrain | Rédaction | Total »: whose days they are. */
export function isOfPeople({ columns }: Table): boolean {
  const title = columns.find(({ meaning }) => meaning === 'intitule');
  return title !== undefined && entetesDeMots.sujet.test(title.header.trim()) && !words.colonne.test(fold(title.header));
}
