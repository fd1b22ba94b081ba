// A page as read in; its lines and tables in reading order out, no role decided yet.
import type { Box } from '../../document/document.ts';
import type { Notice } from '../../document/notice.ts';
import type { Page, Rule } from '../../source/source.ts';
import { withAlignedTables } from './aligned-table.ts';
import { type Region, regionsOf } from './columns.ts';
import { withDrawnBullets } from './drawn-bullets.ts';
import { boxRegion } from './framed-box.ts';
import type { Frame } from './framed-cells.ts';
import type { PageItems } from './furniture.ts';
import type { Item, TableItem } from './item.ts';
import { linesOf, placedRuns } from './lines.ts';
import { endOf } from './placed-run.ts';
import { headEndOf, withBlocksApart } from './side-by-side.ts';
import { withSideHeads } from './side-heads.ts';
import { splitTables } from './split-tables.ts';
import type { TextLine } from './text-line.ts';
import { isStruck, sortRules } from './underline.ts';

interface Placed {
  readonly item: Item;
  /** Where it is read: tables between lines, the right column after the left one. */
  readonly at: number;
}

/** Lines with a rule drawn over their start, below the line before. */
function partedLines(lines: readonly TextLine[], rules: readonly Rule[]): ReadonlySet<unknown> {
  const parted = new Set<unknown>();
  for (const rule of rules) {
    if (rule.direction === 'vertical') continue;
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      if (before === undefined || rule.y1 <= before.baseline || rule.y1 >= line.baseline - 0.6 * line.size) return;
      if (rule.x1 < line.x + 10 && rule.x2 > line.x + 10) parted.add(line);
    });
  }
  return parted;
}

/** Points that a table or a frame may reach out of its column. */
const columnEdge = 12;
/** Columns that start level are told apart by less. */
const sameTop = 0.05;
/** Points are this much finer than the distance of two columns that start level. */
const inColumn = 1e-7;

/** Where what stands at `y` of a column is read: with its column, in its own place there. */
function placeIn(region: Region, y: number): number {
  return region.framed ? region.top : region.top + inColumn * y;
}

/** From the first to the last line of the columns that stand side by side with one. */
function reachOf(column: Region, columns: readonly Region[]): { readonly top: number; readonly bottom: number } {
  const level = columns.filter(({ top }) => Math.abs(top - column.top) < sameTop);
  const tops = level.map(({ lines }) => lines[0]?.y ?? column.top);
  return { top: Math.min(...tops) - columnEdge, bottom: Math.max(...level.map(({ lines }) => lines.at(-1)?.baseline ?? column.top)) + columnEdge };
}

/** Where a table or a frame is read: in the column that it stands in, else at its own height. */
function placeOf(box: Box, columns: readonly Region[]): number {
  const column = columns.find((one) => {
    const { edges } = one;
    if (edges === undefined || box.x <= edges.left - columnEdge || endOf(box) >= edges.right + columnEdge) return false;
    const { top, bottom } = reachOf(one, columns);
    return box.y > top && box.y < bottom;
  });
  return column === undefined ? box.y : placeIn(column, box.y);
}

function textItems(region: Region, page: Page, rules: readonly Rule[], number: number, broken: TableItem | undefined): readonly Placed[] {
  const column = region.edges !== undefined;
  const { lines } = region;
  const parted = partedLines(lines, rules);
  return withAlignedTables(lines, page.number, column ? undefined : broken).map((piece): Placed => {
    if ('kind' in piece) return { item: piece, at: column ? placeIn(region, piece.box.y) : piece.box.y };
    const line = region.edges === undefined ? piece : { ...piece, ...region.edges };
    return {
      item: {
        kind: 'line',
        line,
        role: line.vertical ? 'furniture' : 'body',
        region: number,
        column,
        parted: parted.has(piece),
        ...(region.opens && piece === lines[0] ? { opens: true } : {}),
      },
      at: column ? placeIn(region, piece.baseline) : piece.baseline,
    };
  });
}

/** A page printed with its tracked changes shows what was deleted; a page may hold words that nobody sees. */
function noticesOf(page: number, struck: number, hidden: number): readonly Notice[] {
  const notices: Notice[] = [];
  if (struck > 0) notices.push({ code: 'tracked-changes', message: `Page ${page} : du texte barré a été laissé de côté.`, page });
  if (hidden > 0) notices.push({ code: 'hidden-text', message: `Page ${page} : du texte invisible a été laissé de côté.`, page });
  return notices;
}

/** What the pages beside it say of a page: grids of `frames` go on over it, and so does the table that the page before breaks off. */
export interface Beside {
  readonly frames: readonly Frame[];
  readonly broken: TableItem | undefined;
}

/** The items of one page; a grid that goes on with one on a page beside it lays out the page as that one does. */
export function pageItems(page: Page, { frames, broken }: Beside): PageItems {
  const shown = page.image ? page.runs : page.runs.filter((run) => run.invisible === undefined);
  const placed = placedRuns(shown);
  const all = page.marks === undefined ? placed : withDrawnBullets(placed, page.marks);
  const { borders, underlines } = sortRules(page.rules, all);
  const runs = underlines.length === 0 ? all : all.filter((run) => !isStruck(run, underlines));
  const { tables, boxes, cells, frames: own, rest } = splitTables(page, borders, runs, frames);
  const plain = linesOf(rest, page.number);
  const main = regionsOf(
    plain,
    page.width,
    tables.map(({ item }) => item.box),
  )
    .flatMap(withSideHeads)
    .flatMap((region) => withBlocksApart(region, headEndOf(page)));
  const columns = [...cells, ...main.filter(({ edges }) => edges !== undefined)];
  const framed = boxes.map(({ box, runs: inside }) => boxRegion(box, inside, plain, placeOf(box, columns)));
  const regions = [...framed, ...cells, ...main];
  const lines = regions.flatMap((region, index) => textItems(region, page, borders, page.number + index / 100, broken));
  const pieces = [
    ...lines,
    ...tables.map(({ item, top }): Placed => ({ item, at: top === undefined ? placeOf(item.box, columns) : top + inColumn * item.box.y })),
  ];
  const items = pieces.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
  return { page, rules: borders, items, frames: own, notices: noticesOf(page.number, all.length - runs.length, page.runs.length - shown.length) };
}
