// A grid whose cells take its whole width, one over the other; the texts that they are, and the tables that stand in them, out.
//
// Titles in bands over their texts are the page of a form. In a table of data such rows are titles of groups or a remark: most of its letters stand in columns.
import type { Region } from './columns.ts';
import { type FrameContent, lettersIn, lettersOfText, opening, type PlacedTable, partOf, regionOf, topOf } from './framed-cells.ts';
import type { Grid } from './grid.ts';
import type { PlacedRun } from './placed-run.ts';
import { cellsOf, type GridCell, ruledTable } from './ruled-table.ts';

/** Share of the width of the grid that a text takes. */
const wide = 0.9;
const fewestTexts = 2;

type Row = readonly GridCell[];

function rowsOf(grid: Grid, runs: readonly PlacedRun[]): readonly Row[] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cellsOf(grid, runs)) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

function isAcross(row: Row | undefined, grid: Grid): boolean {
  const [only, ...others] = row ?? [];
  return only !== undefined && others.length === 0 && only.right - only.left >= wide * grid.box.width;
}

/** Whether texts over one another make most of a grid. */
export function stacksTexts(grid: Grid, runs: readonly PlacedRun[]): boolean {
  const rows = rowsOf(grid, runs);
  const across = rows.filter((row) => isAcross(row, grid)).flat();
  const letters = (cells: Row): number => cells.reduce((sum, cell) => sum + lettersIn(cell), 0);
  return across.filter((cell) => lettersIn(cell) >= lettersOfText).length >= fewestTexts && letters(across) * 2 > letters(rows.flat());
}

/** From the top: texts, and the rows between them that have columns as tables. */
export function stackedContent(grid: Grid, runs: readonly PlacedRun[], page: number): FrameContent {
  const rows = rowsOf(grid, runs);
  const [regions, tables]: [Region[], PlacedTable[]] = [[], []];
  for (let index = 0; index < rows.length; ) {
    let end = index;
    while (end < rows.length && !isAcross(rows[end], grid)) end += 1;
    const cells = rows.slice(index, Math.max(end, index + 1)).flat();
    const [first, last] = [cells[0]?.row ?? 0, cells.at(-1)?.row ?? 0];
    const column = Math.min(...cells.map((cell) => cell.column));
    const words = cells.flatMap((cell) => cell.runs);
    const table = end > index ? ruledTable(partOf(grid, column, first, last + 1), words, page) : undefined;
    const texts = table === undefined ? cells.map((cell) => regionOf(cell, grid, page)) : [];
    // The first may be the rest of a text that the page break cuts.
    regions.push(...(index === 0 && words[0]?.bold !== true ? texts : texts.map(opening)));
    if (table !== undefined) tables.push({ item: table, top: topOf(grid, first, column) });
    index = Math.max(end, index + 1);
  }
  return { regions, tables };
}
