// The lines of a page in; its lines out by region, in reading order: two columns of text are read one after the other.
import type { Box } from '../../document/document.ts';
import { linesOf } from './lines.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

export interface Region {
  readonly lines: readonly TextLine[];
  /** Edges of a column; none for text that takes the whole width. */
  readonly edges?: { readonly left: number; readonly right: number };
  readonly top: number;
  /** A frame: all its lines are read at its top. */
  readonly framed?: true;
  /** A cell beside or with a title: its first line does not go on with what stands before it. */
  readonly opens?: true;
}

/** Points: a narrower corridor is a blank between words. */
const narrowest = 10;
/** Points that a table at the head of a column may start over the first line of text. */
const highestTable = 40;
const fewestRows = 5;
/** Lines side by side on one baseline, to suspect columns: other baselines may differ. */
const fewestGaps = 3;
/** Baseline to baseline in a column, in type sizes; more parts what stands over both columns. */
const besideStep = 2.2;
/** Share of its column that a typical line of prose fills. */
const proseFill = 0.6;

/** Left of where several lines start, far from the margin: columns whose baselines differ have no gap on any line. */
function startPlaces(lines: readonly TextLine[], width: number): readonly number[] {
  const votes = new Map<number, number>();
  for (const { x } of lines) if (x > 0.35 * width && x < 0.75 * width) votes.set(Math.round(x), (votes.get(Math.round(x)) ?? 0) + 1);
  const starts = [...votes.entries()].filter(([, count]) => count >= fewestRows).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return starts.map(([x]) => x - narrowest / 2);
}

/** Places in wide gaps, those of most lines first; of equal ones the right one, as the right column starts evenly. */
function gapPlaces(lines: readonly TextLine[], width: number): readonly number[] {
  const votes = new Map<number, number>();
  const step = Math.max(4, width / 200);
  for (const { runs } of lines) {
    let end = Number.POSITIVE_INFINITY;
    for (const run of runs) {
      if (run.x - end >= narrowest) {
        for (let place = Math.ceil(end / step) * step; place < run.x; place += step) votes.set(place, (votes.get(place) ?? 0) + 1);
      }
      end = endOf(run);
    }
  }
  const central = [...votes.entries()].filter(([place, count]) => count >= fewestGaps && place > 0.25 * width && place < 0.75 * width);
  return central.toSorted((a, b) => b[1] - a[1] || b[0] - a[0]).map(([place]) => place);
}

/** Words stand in the corridor, or leave less of it than a column needs. */
function isAcross(row: TextLine, place: number): boolean {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const run of row.runs) {
    if (run.x < place && endOf(run) > place) return true;
    if (run.x < place) before = Math.max(before, endOf(run));
    else after = Math.min(after, run.x);
  }
  return after - before < narrowest - 1;
}

interface Band {
  readonly rows: readonly TextLine[];
  readonly place: number;
  readonly isColumns: boolean;
}

function widths(rows: readonly TextLine[], keep: (run: PlacedRun) => boolean): readonly number[] {
  return rows.flatMap((row) => {
    const runs = row.runs.filter(keep);
    return runs.length === 0 ? [] : [Math.max(...runs.map(endOf)) - Math.min(...runs.map((run) => run.x))];
  });
}

function isProse(values: readonly number[]): boolean {
  const widest = Math.max(...values);
  const typical = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.length >= fewestRows && typical >= proseFill * widest && widest > 100;
}

/** Two columns of prose, written one after the other in the file: a table's rows would be written across. */
function isTwoColumns(rows: readonly TextLine[], place: number): boolean {
  const runs = rows.flatMap((row) => row.runs);
  const left = runs.filter((run) => run.x < place);
  const right = runs.filter((run) => run.x >= place);
  if (!isProse(widths(rows, (run) => run.x < place)) || !isProse(widths(rows, (run) => run.x >= place))) return false;
  const lastLeft = left.reduce((most, run) => Math.max(most, run.order), 0);
  return right.filter((run) => run.order > lastLeft).length >= 0.9 * right.length;
}

/** Far over the row below, as the running line at the head of a page. */
function isAlone(rows: readonly TextLine[], index: number): boolean {
  const [row, below] = [rows[index], rows[index + 1]];
  return index === 0 && row !== undefined && below !== undefined && below.baseline - row.baseline > besideStep * below.size;
}

/** Rows of a clear band from where both columns stand side by side to where the right one was last written. */
function coreOf(rows: readonly TextLine[], place: number, tables: readonly Box[]): { readonly start: number; readonly end: number } {
  const right = rows.flatMap((row) => row.runs.filter((run) => run.x >= place));
  const lastRight = right.reduce((most, run) => Math.max(most, run.order), -1);
  const firstRight = rows.findIndex((row, index) => row.runs.some((run) => run.x >= place) && !isAlone(rows, index));
  if (firstRight < 0) return { start: 0, end: 0 };
  const [top, bottom] = [rows[0]?.y ?? 0, rows[firstRight]?.baseline ?? 0];
  const overRight = tables.filter((box) => box.x > place - narrowest && box.y > top - highestTable && box.y < bottom);
  const level = Math.min(bottom, ...overRight.map(({ y }) => y + narrowest));
  const start = rows.findIndex((row) => level - row.baseline < besideStep * (row.runs[0]?.size ?? 0));
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.runs.every((run) => run.order > lastRight) === true) end -= 1;
  return { start, end };
}

/** Cuts the rows of a page into bands that keep clear of the corridor at `place` and bands that do not. */
function bandsAt(rows: readonly TextLine[], place: number, tables: readonly Box[]): readonly Band[] {
  const bands: { readonly rows: TextLine[]; readonly clear: boolean }[] = [];
  for (const row of rows) {
    const clear = !isAcross(row, place);
    const band = bands.at(-1);
    if (band !== undefined && band.clear === clear) band.rows.push(row);
    else bands.push({ rows: [row], clear });
  }
  return bands.flatMap((band): readonly Band[] => {
    const { start, end } = band.clear && band.rows.length >= fewestRows ? coreOf(band.rows, place, tables) : { start: 0, end: 0 };
    const core = band.rows.slice(start, end);
    if (core.length < fewestRows || !isTwoColumns(core, place)) return [{ rows: band.rows, place, isColumns: false }];
    const cuts = [
      { rows: band.rows.slice(0, start), place, isColumns: false },
      { rows: core, place, isColumns: true },
      { rows: band.rows.slice(end), place, isColumns: false },
    ];
    return cuts.filter((cut) => cut.rows.length > 0);
  });
}

/** Bands of text that no column cuts make one where they meet. */
function joined(bands: readonly Band[]): readonly Band[] {
  const result: Band[] = [];
  for (const band of bands) {
    const before = result.at(-1);
    if (before !== undefined && !before.isColumns && !band.isColumns) result[result.length - 1] = { ...before, rows: [...before.rows, ...band.rows] };
    else result.push(band);
  }
  return result;
}

function columnsOf(band: Band): readonly Region[] {
  const runs = band.rows.flatMap((row) => row.runs);
  const top = band.rows[0]?.baseline ?? 0;
  return [runs.filter((run) => run.x < band.place), runs.filter((run) => run.x >= band.place)].map((side, index) => ({
    lines: linesOf(side, band.rows[0]?.page ?? 0),
    edges: { left: Math.min(...side.map((run) => run.x)), right: Math.max(...side.map(endOf)) },
    top: top + index * 0.01,
  }));
}

function rowsInColumns(bands: readonly Band[]): number {
  return bands.reduce((count, band) => count + (band.isColumns ? band.rows.length : 0), 0);
}

/** Regions of a page from the top, a left column before the right one; `lines` are those of the whole page, `tables` stand between them. */
export function regionsOf(lines: readonly TextLine[], width: number, tables: readonly Box[]): readonly Region[] {
  let best: readonly Band[] = [];
  for (const place of [...gapPlaces(lines, width).slice(0, 3), ...startPlaces(lines, width).slice(0, 2)]) {
    const bands = bandsAt(lines, place, tables);
    if (rowsInColumns(bands) > rowsInColumns(best)) best = bands;
  }
  if (best.length === 0) return [{ lines, top: 0 }];
  return joined(best).flatMap((band): readonly Region[] =>
    band.isColumns ? columnsOf(band) : [{ lines: band.rows, top: band.rows[0]?.baseline ?? 0 }],
  );
}
