// The words and rules of a page in; out, its tables, what frames and grids hold apart, and the words that are left.
import type { Box } from '../../document/document.ts';
import type { Page, Rule } from '../../source/source.ts';
import type { Region } from './columns.ts';
import { isBeside } from './framed-box.ts';
import { type Frame, frameContent, frameOf, goesOn, holdsTable, isOfData, isTableWithin, type PlacedTable, tableInCell } from './framed-cells.ts';
import { allGrids, type Grid, gridsWithin, outermost } from './grid.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { impliedRules } from './rule-stacks.ts';
import { ruledTable } from './ruled-table.ts';
import { stackedContent, stacksTexts } from './stacked-cells.ts';
import { refines, type TaggedTable, taggedTables } from './tagged-table.ts';

function isInside(run: PlacedRun, table: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): boolean {
  const [x, y] = [run.x + Math.min(run.width, run.size) / 2, run.baseline - 0.3 * run.size];
  return x >= table.x && x <= endOf(table) && y >= table.y && y <= table.y + table.height;
}

export interface Framed {
  readonly box: Box;
  readonly runs: readonly PlacedRun[];
}

export interface Split {
  readonly tables: readonly PlacedTable[];
  readonly boxes: readonly Framed[];
  /** Cells of grids that lay out the page. */
  readonly cells: readonly Region[];
  readonly frames: readonly Frame[];
  readonly rest: readonly PlacedRun[];
}

/** Tables that the file tells and no drawn table gainsays. */
function toldTables(page: Page, rules: readonly Rule[], runs: readonly PlacedRun[]): readonly TaggedTable[] {
  const told = taggedTables(page.tree, runs, page.number);
  if (told.length === 0) return [];
  const drawn = outermost(allGrids(rules)).flatMap((grid) => {
    const inside = runs.filter((run) => isInside(run, grid.box));
    return inside.length === 0 ? [] : (ruledTable(grid, inside, page.number) ?? []);
  });
  return told.filter((table) => refines(table, drawn));
}

/** Takes the words of tables, of grids that lay out the page and of frames that stand beside other text out of the page. */
export function splitTables(page: Page, rules: readonly Rule[], runs: readonly PlacedRun[], beside: readonly Frame[]): Split {
  const told = toldTables(page, rules, runs);
  const held = new Set(told.flatMap(({ cells }) => cells.flat()));
  let rest = held.size === 0 ? runs : runs.filter((run) => !held.has(run));
  const tables: PlacedTable[] = told.map(({ item }) => ({ item: item() }));
  const [boxes, cells, frames]: [Framed[], Region[], Frame[]] = [[], [], []];
  const grids = allGrids([...rules, ...impliedRules(rules, rest)]);
  const take = (grid: Grid, around?: Grid): void => {
    const inside = rest.filter((run) => isInside(run, grid.box));
    if (inside.length === 0) return;
    const within = gridsWithin(grid, grids);
    const frame = frameOf(grid, page.height);
    const table = ruledTable(grid, inside, page.number);
    const goes = beside.find((other) => goesOn(other, frame) || goesOn(frame, other));
    const stacks = table !== undefined && (stacksTexts(grid, inside) || goes?.across === true);
    const laysOut =
      stacks ||
      (table !== undefined &&
        ((within.some((inner) => isTableWithin(inner, runs)) && !isOfData(grid, inside)) || holdsTable(grid, inside) || goes !== undefined));
    if (laysOut || (table === undefined && !isBeside(grid.box, rest))) for (const inner of outermost(within)) take(inner, laysOut ? grid : around);
    const left = laysOut ? rest.filter((run) => isInside(run, grid.box)) : inside;
    if (laysOut) {
      const content = (stacks ? stackedContent : frameContent)(grid, left, page.number);
      cells.push(...content.regions);
      tables.push(...content.tables);
      frames.push(stacks ? { ...frame, across: true } : frame);
    } else if (table !== undefined) tables.push(around === undefined ? { item: table } : tableInCell(table, around));
    else if (isBeside(grid.box, rest)) boxes.push({ box: grid.box, runs: inside });
    else return;
    const taken = new Set(left);
    rest = rest.filter((run) => !taken.has(run));
  };
  for (const grid of outermost(grids)) take(grid);
  return { tables, boxes, cells, frames, rest };
}
