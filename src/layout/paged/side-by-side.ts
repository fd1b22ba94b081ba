// Lines of a page that no column of prose cuts in; out, the same by region: blocks set side by side (a letterhead, a box) one after the other.
import { withAlignedTables } from './aligned-table.ts';
import type { Region } from './columns.ts';
import { linesOf } from './lines.ts';
import { endOf } from './placed-run.ts';
import { merged, type Stretch } from './stretch.ts';
import { areInterleaved, areTwoScripts, areWrittenInTurn, narrowestGutter, type Strip, stripsOf } from './strips.ts';
import type { TextLine } from './text-line.ts';

/** Lines of one block stand no further apart than this, in type sizes. */
const widestStep = 3;
const usualStep = 1.7;
const mostRows = 40;
const fewestRowsOfTable = 3;
/** Share of the first page that a letterhead stays in. */
const headShare = 0.4;

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

function gutter(): number {
  return narrowestGutter;
}

/** What the words of a line cover of its width, a blank narrower than a gutter included. */
function coverOf({ runs }: TextLine): readonly Stretch[] {
  return merged(
    runs.map((run) => ({ from: run.x, to: endOf(run) })),
    gutter,
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
    cover = merged([...cover, ...(covers[end] ?? [])], gutter);
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

/** The text that flows past a box goes on under it. */
function goesOnBelow({ from, runs }: Strip, below: TextLine | undefined): boolean {
  const last = runs.reduce((most, run) => Math.max(most, run.baseline), 0);
  return below !== undefined && Math.abs(below.x - from) < flush && below.baseline - last < usualStep * below.size;
}

/** A title over the text that flows past a box is read before the box. */
function standsAbove(line: TextLine, box: Strip | undefined): boolean {
  return box?.runs.every((run) => run.y > line.baseline) === true;
}

/** Reads each block of a stretch on its own, from the left; the one that goes on below comes last. */
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
    const strips = stripsOf(lines.slice(index, index + length));
    const below = lines[index + length];
    const order = strips.toSorted((a, b) => Number(goesOnBelow(a, below)) - Number(goesOnBelow(b, below)));
    if (line !== undefined && length > 0 && order[0] !== strips[0] && standsAbove(line, order[0])) {
      plain.push(line);
      index += 1;
      continue;
    }
    if (line !== undefined && length > 0) {
      if (plain.length > 0) regions.push({ lines: plain, top: plain[0]?.baseline ?? 0 });
      plain = [];
      strips.forEach((strip, place) => {
        const [before, next] = [strips[place - 1], strips[place + 1]];
        const rank = order.indexOf(strip);
        const room = {
          left: before === undefined ? strip.from : before.to + narrowestGutter,
          right: next === undefined ? farthest : next.from - narrowestGutter,
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
