// Lines of a page that no column of prose cuts in; out, the same by region: blocks set side by side (a letterhead, a box) one after the other.
import type { Box } from '../../document/document.ts';
import { withAlignedTables } from './aligned-table.ts';
import type { Region } from './columns.ts';
import { linesOf } from './lines.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Strip extends Stretch {
  readonly runs: PlacedRun[];
}

/** Points: a narrower gutter is a blank between words. */
const narrowest = 10;
/** Lines of one block stand no further apart than this, in type sizes. */
const widestStep = 3;
const mostRows = 40;
const fewestRowsOfTable = 3;
/** Share of the first page that a letterhead stays in. */
const headShare = 0.4;

/** The runs by the clear vertical gutters between them, from the left. */
function stripsOf(rows: readonly TextLine[]): readonly Strip[] {
  const strips: { from: number; to: number; runs: PlacedRun[] }[] = [];
  for (const run of rows.flatMap((row) => row.runs).toSorted((a, b) => a.x - b.x)) {
    const last = strips.at(-1);
    if (last === undefined || run.x - last.to >= narrowest) strips.push({ from: run.x, to: endOf(run), runs: [run] });
    else {
      last.runs.push(run);
      last.to = Math.max(last.to, endOf(run));
    }
  }
  return strips;
}

/** The file holds one strip whole before the next one: cells of a table would be written across. */
function areWrittenInTurn(strips: readonly Strip[]): boolean {
  let last = -1;
  for (const { runs } of strips) {
    const orders = runs.map(({ order }) => order);
    if (Math.min(...orders) <= last) return false;
    last = Math.max(...orders);
  }
  return true;
}

/** Read across, the rows do not come in the order of the file. */
function areInterleaved(rows: readonly TextLine[]): boolean {
  let last = -1;
  for (const { runs } of rows) {
    for (const { order } of runs) {
      if (order < last) return true;
      last = order;
    }
  }
  return false;
}

function rowsIn(rows: readonly TextLine[], { from, to }: Strip): number {
  return rows.filter((row) => row.runs.some((run) => run.x >= from && run.x <= to)).length;
}

/** Rows that nearly all hold several blocks may be those of a table, whatever its order in the file. */
function areBlocks(rows: readonly TextLine[], inHead: boolean): boolean {
  if (!areInterleaved(rows)) return false;
  const tall = stripsOf(rows).filter((strip) => rowsIn(rows, strip) > 1).length;
  const level = rows.filter((row) => stripsOf([row]).length > 1).length;
  return (tall > 1 && level * 2 <= rows.length) || (inHead && tall > 0 && level < fewestRowsOfTable);
}

/** A text on the left and its translation into Arabic on the right, or the other way round. */
function areTwoScripts(strips: readonly Strip[]): boolean {
  const turned = strips.map(({ runs }) => runs.filter((run) => run.rightToLeft).length * 2 > runs.length);
  return strips.every(({ runs }) => runs.length > 1) && turned.includes(true) && turned.includes(false);
}

/** What words cover of the widths of two sets of lines, a blank narrower than a gutter included. */
function mergedWith(covered: readonly Stretch[], more: readonly Stretch[]): readonly Stretch[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...covered, ...more].toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from - last.to < narrowest) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function coverOf({ runs }: TextLine): readonly Stretch[] {
  return mergedWith(
    [],
    runs.map((run) => ({ from: run.x, to: endOf(run) })),
  );
}

interface Rows {
  readonly lines: readonly TextLine[];
  /** What the words of each line cover. */
  readonly covers: readonly (readonly Stretch[])[];
  /** Lines that are no rows of a table. */
  readonly free: ReadonlySet<unknown>;
}

/** How many rows from `start` on stand side by side in clear columns. */
function stretchAt({ lines, covers, free }: Rows, start: number, headEnd: number): number {
  let longest: readonly TextLine[] = [];
  let wasParted = false;
  if (!free.has(lines[start])) return 0;
  let cover = covers[start] ?? [];
  for (let end = start + 1; end < Math.min(lines.length, start + mostRows); end += 1) {
    const [before, line] = [lines[end - 1], lines[end]];
    if (before === undefined || line === undefined || !free.has(line) || line.baseline - before.baseline > widestStep * line.size) break;
    cover = mergedWith(cover, covers[end] ?? []);
    if (cover.length < 2 && (wasParted || end > start + 2)) break;
    wasParted = cover.length > 1;
    if (!wasParted) continue;
    const rows = lines.slice(start, end + 1);
    const strips = stripsOf(rows);
    if (areWrittenInTurn(strips) || areTwoScripts(strips)) longest = rows;
  }
  const inHead = (longest[0]?.baseline ?? headEnd) < headEnd;
  return longest.length > 0 && (areTwoScripts(stripsOf(longest)) || areBlocks(longest, inHead)) ? longest.length : 0;
}

/** Points within which lines start, or end, at the same place. */
const flush = 3;

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Lines that start level leave the room up to the next block blank; a line that could have held more words ends on purpose. */
function blockRegion({ from, to, runs }: Strip, page: number, top: number, room: { readonly left: number; readonly right: number }): Region {
  const lines = linesOf(runs, page);
  const startLevel = lines.length > 1 && spread(lines.map(({ x }) => x)) < flush;
  const endLevel = lines.length > 1 && spread(lines.map(endOf)) < flush;
  const edges = { left: endLevel && !startLevel ? Math.min(from, room.left) : from, right: startLevel && !endLevel ? Math.max(to, room.right) : to };
  return { lines, edges, top };
}

/** What any stretch asks for, looked for once: most pages are written line by line. */
function mayHoldBlocks(lines: readonly TextLine[]): boolean {
  return areInterleaved(lines) || lines.some(({ runs }) => runs.some((run) => run.rightToLeft));
}

/** Reads each block of a stretch on its own, from the left. */
export function withBlocksApart(region: Region, headEnd: number): readonly Region[] {
  if (region.edges !== undefined || !mayHoldBlocks(region.lines)) return [region];
  const regions: Region[] = [];
  let plain: TextLine[] = [];
  const { lines } = region;
  const farthest = lines.reduce((most, line) => Math.max(most, endOf(line)), 0);
  const rows: Rows = { lines, covers: lines.map(coverOf), free: new Set<unknown>(withAlignedTables(lines, lines[0]?.page ?? 1)) };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const length = line === undefined ? 0 : stretchAt(rows, index, headEnd);
    if (line !== undefined && length > 0) {
      if (plain.length > 0) regions.push({ lines: plain, top: plain[0]?.baseline ?? 0 });
      plain = [];
      const strips = stripsOf(lines.slice(index, index + length));
      strips.forEach((strip, rank) => {
        const [before, next] = [strips[rank - 1], strips[rank + 1]];
        const room = {
          left: before === undefined ? strip.from : before.to + narrowest,
          right: next === undefined ? farthest : next.from - narrowest,
        };
        regions.push(blockRegion(strip, line.page, line.baseline + rank * 0.01, room));
      });
    } else if (line !== undefined) plain.push(line);
    index += Math.max(1, length);
  }
  if (plain.length > 0) regions.push({ lines: plain, top: plain[0]?.baseline ?? 0 });
  return regions;
}

/** Where the page's share of a letterhead ends. */
export function headEndOf(page: { readonly number: number; readonly height: number }): number {
  return page.number === 1 ? headShare * page.height : 0;
}

/** Text stands beside the box, level with it. */
export function isBeside(box: Box, runs: readonly PlacedRun[]): boolean {
  return runs.some(
    (run) => run.baseline > box.y && run.baseline - run.size < box.y + box.height && (endOf(run) <= box.x + 1 || run.x >= endOf(box) - 1),
  );
}

/** A framed box: at its place in the column that holds it, else before the paragraph that it stands beside. */
export function boxRegion(box: Box, inside: readonly PlacedRun[], lines: readonly TextLine[], place: number): Region {
  const held = { lines: linesOf(inside, lines[0]?.page ?? 1), edges: { left: box.x, right: endOf(box) }, framed: true } as const;
  if (place !== box.y) return { ...held, top: place };
  let first = lines.findIndex((line) => line.baseline > box.y);
  const gap = (index: number): number => (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0);
  while (first > 0 && gap(first) < 1.5 * (lines[first]?.size ?? 0)) first -= 1;
  return { ...held, top: Math.min(box.y, (lines[first]?.baseline ?? box.y) - 0.01) };
}
