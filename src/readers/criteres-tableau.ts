// The rows of one table → the criteria of a grid with their weights, and its total; undefined when it is no grid.
import type { Block, Cell } from '../document/document.ts';
import { colonnes, sousTotaux, totaux } from '../lexicon/evaluation.ts';
import { fold } from '../recognisers/fold.ts';
import { type CritereLu, nameIn, numberDepth } from './critere-lu.ts';
import type { Poids } from './poids.ts';

export interface Grille {
  readonly criteres: readonly CritereLu[];
  readonly total: { readonly valeur: number; readonly cell: Cell } | undefined;
}

const figure = /^\s*(?:\/|sur )?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(%|points?|pts?)?\s*(?:\/\s*\d{1,3}|max(?:imum)?)?\s*$/u;

const textOf = (cell: Cell | undefined): string => fold(cell?.flow.text ?? '').trim();

function weightOf(cell: Cell | undefined): { readonly valeur: number; readonly unite: Poids['unite'] | undefined } | undefined {
  const match = figure.exec(textOf(cell));
  if (match?.[1] === undefined) return undefined;
  const unite = match[2] === undefined ? undefined : match[2] === '%' ? 'pourcent' : 'point';
  return { valeur: Number(match[1].replace(',', '.')), unite };
}

/** Column of the weights: the header's words tell, else the last column whose cells are nearly all figures. */
function weightColumn(header: Block | undefined, rows: readonly Block[]): number | undefined {
  const named =
    header?.cells?.filter((cell) => colonnes.poids.test(textOf(cell)) && !/\bcriteres?\b/u.test(textOf(cell))).map(({ column }) => column) ?? [];
  const filled = (column: number): number => rows.filter((row) => weightOf(cellAt(row, column)) !== undefined).length;
  const known = named.filter((column) => filled(column) >= 2);
  if (known.length > 0) return known.length === 1 ? known[0] : known.toSorted((a, b) => filled(b) - filled(a))[0];
  const columns = [...new Set(rows.flatMap((row) => row.cells?.map(({ column }) => column) ?? []))].filter((column) => column > 0);
  const united = columns.filter((column) => rows.filter((row) => weightOf(cellAt(row, column))?.unite !== undefined).length >= 2);
  return united.at(-1) ?? (header === undefined ? undefined : columns.filter((column) => filled(column) >= Math.max(2, rows.length - 1)).at(-1));
}

function cellAt(row: Block, column: number): Cell | undefined {
  return row.cells?.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
}

/** The cell that names the criterion: the last one of words before the weight. */
function titleCell(row: Block, weight: number): Cell | undefined {
  return row.cells?.findLast(
    (cell) => cell.column < weight && cell.continued !== true && /\p{L}{2}/u.test(cell.flow.text) && weightOf(cell) === undefined,
  );
}

function rankOf(row: Block, title: Cell): number | undefined {
  const label = /^\s*((?:\d+(?:\.\d+)*|[A-Z]{1,3}|[a-z])\s?[.)–-]?)\s/u.exec(title.flow.text)?.[1] ?? row.cells?.[0]?.flow.text;
  const depth = /^\s*(?:\d+(?:\.\d+)*|[A-Z]{1,3}[.)]?|[a-z][.)])\s*$/u.test(label ?? '') ? numberDepth(label) : undefined;
  if (row.bold === true || /^\s*\*\*/u.test(title.flow.text)) return 1;
  return depth;
}

/** `asGrid`: the section is one on evaluation, so that a table of bare figures is a grid. */
export function readGrille(rows: readonly Block[], asGrid: boolean): Grille | undefined {
  const first = rows[0];
  const isHeader =
    first?.header === true ||
    (first?.cells?.some((cell) => /criteres?|points?|notes?|ponderation|poids|bareme/u.test(textOf(cell)) && weightOf(cell) === undefined) ?? false);
  const header = isHeader ? first : undefined;
  const body = isHeader ? rows.slice(1) : rows;
  const column = weightColumn(header, body);
  if (column === undefined) return undefined;
  const said = header === undefined ? '' : (header.cells?.map(textOf).join(' ') ?? '');
  if (!asGrid && !/criteres?|ponderation|notation|bareme/u.test(said)) return undefined;
  const unite = textOf(header === undefined ? undefined : cellAt(header, column)).includes('%') ? 'pourcent' : 'point';
  const united = body.flatMap((row) => weightOf(cellAt(row, column))?.unite ?? [])[0] ?? unite;
  const bolds = new Set(body.map((row) => row.bold === true || row.flow.text.trimStart().startsWith('**')));
  let total: Grille['total'];
  const criteres = body.flatMap((row): CritereLu[] => {
    const cell = cellAt(row, column);
    const weight = weightOf(cell);
    const title = titleCell(row, column);
    const name = textOf(title)
      .replace(/[\s:*_]+$/u, '')
      .replace(/^[*_]+/u, '');
    if (cell === undefined || weight === undefined || title === undefined || name === '') return [];
    if (sousTotaux.test(name)) return [];
    if (totaux.test(name)) {
      total ??= { valeur: weight.valeur, cell };
      return [];
    }
    const rank = rankOf(row, title) ?? (bolds.size > 1 ? 2 : undefined);
    return [
      {
        intitule: nameIn(title.flow, { start: 0, end: title.flow.text.length }),
        poids: { valeur: weight.valeur, unite: weight.unite ?? united },
        weight: cell.flow,
        rank,
      },
    ];
  });
  return criteres.length < 2 ? undefined : { criteres, total };
}
