// The lines of a text → the rows of tables whose cells stand one under the other, a line each, as some converters leave them.
import { figureOf, type Kind, kindOf, namesTotal } from './figure.ts';
import type { ScannedLine } from './scan.ts';

/** Indexes of the lines of each cell, in the order of the columns; undefined for an empty cell. */
export interface StackedRow {
  readonly cells: readonly (number | undefined)[];
  readonly first: number;
  readonly last: number;
  /** The first row of its table. */
  readonly opens: boolean;
}

const mostColumns = 7;
const mostRows = 200;

/** A short name: no figure, no end of a sentence. */
function isHeader(line: ScannedLine | undefined): boolean {
  if (line === undefined || line.blank || line.pipes || line.noise || line.label !== undefined || line.heading !== undefined) return false;
  const text = line.flow.text;
  return (
    text.length <= 45 &&
    text.split(/\s+/u).length <= 6 &&
    !/[.;:,!?]$/u.test(text.replace(/n°$|\d\.$|^\p{L}{1,5}\.$/iu, '')) &&
    !/\d{2}/u.test(text) &&
    /[\p{L}°#%]/u.test(text)
  );
}

function cellAt(lines: readonly ScannedLine[], index: number): string | undefined {
  const line = lines[index];
  return line === undefined || line.blank || line.pipes || line.flow.text.length > 220 ? undefined : line.flow.text;
}

/** The kinds of the cells of a row of `width` lines; undefined where it is none. */
function kindsAt(lines: readonly ScannedLine[], at: number, width: number): readonly (Kind | 'words')[] | undefined {
  const kinds: (Kind | 'words')[] = [];
  for (let offset = 0; offset < width; offset += 1) {
    const cell = cellAt(lines, at + offset);
    if (cell === undefined) return undefined;
    kinds.push(kindOf(cell) ?? 'words');
  }
  return kinds;
}

/** An empty place is like any other, in a row that has words where the others have them. */
function alike(first: readonly (Kind | 'words')[], next: readonly (Kind | 'words')[]): boolean {
  return (
    next.includes('words') &&
    next.every((kind, column) => kind === 'none' || first[column] === 'none' || (kind === 'words') === (first[column] === 'words'))
  );
}

/** Words in one column at least, figures in another than the first. */
function tells(kinds: readonly (Kind | 'words')[]): boolean {
  return kinds.includes('words') && kinds.some((kind, column) => column > 0 && kind !== 'words' && kind !== 'none');
}

/** « Total », then the figures of the columns that add up; blank lines stand for empty cells. */
function totalAt(lines: readonly ScannedLine[], at: number, kinds: readonly (Kind | 'words')[]): StackedRow | undefined {
  if (!namesTotal(cellAt(lines, at) ?? '')) return undefined;
  const cells: (number | undefined)[] = kinds.map(() => undefined);
  const column = kinds.indexOf('words');
  cells[column] = at;
  let last = at;
  for (let index = at + 1; index < at + 2 * kinds.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.blank) continue;
    const kind = figureOf(line.flow.text);
    const free = kinds.findIndex(
      (one, place) =>
        one !== 'words' && one !== 'date' && place > column && (one === kind || (one === 'none' && kind !== undefined)) && cells[place] === undefined,
    );
    if (free < 0) break;
    cells[free] = index;
    last = index;
  }
  return last === at ? undefined : { cells, first: at, last, opens: false };
}

/** « Niveau », « exigé Heures », « Potier »: one name over two lines, and the first row for the last name. */
function goesOver(names: readonly ScannedLine[]): boolean {
  const lower = names.filter(({ flow }) => /^\p{Ll}/u.test(flow.text));
  return lower.length > 0 && lower.length < names.length;
}

function tableAt(lines: readonly ScannedLine[], start: number, width: number): readonly StackedRow[] {
  for (let offset = 0; offset < width; offset += 1) if (!isHeader(lines[start + offset])) return [];
  const row = (first: number, opens: boolean): StackedRow => ({
    cells: Array.from({ length: width }, (_, offset) => first + offset),
    first,
    last: first + width - 1,
    opens,
  });
  const rows = [row(start, true)];
  const kinds = kindsAt(lines, start + width, width);
  if (kinds === undefined || !tells(kinds)) return [];
  if (goesOver(lines.slice(start + 1, start + width))) return [];
  let at = start + width;
  for (
    let next: typeof kinds | undefined = kinds;
    next !== undefined && alike(kinds, next) && rows.length < mostRows;
    next = kindsAt(lines, at, width)
  ) {
    if (namesTotal(cellAt(lines, at + kinds.indexOf('words')) ?? '')) break;
    rows.push(row(at, false));
    at += width;
  }
  const sum = totalAt(lines, at, kinds);
  const fewest = width === 2 ? 3 : 2;
  return rows.length - 1 < fewest ? [] : [...rows, ...(sum === undefined ? [] : [sum])];
}

/** Rows by the index of their first line. */
export function stackedRows(lines: readonly ScannedLine[]): ReadonlyMap<number, StackedRow> {
  const found = new Map<number, StackedRow>();
  let at = 0;
  while (at < lines.length) {
    let best: readonly StackedRow[] = [];
    if (isHeader(lines[at]) && isHeader(lines[at + 1])) {
      for (let width = 2; width <= mostColumns; width += 1) {
        const rows = tableAt(lines, at, width);
        if (rows.length * width > best.length * (best[0]?.cells.length ?? 0)) best = rows;
      }
    }
    for (const row of best) found.set(row.first, row);
    at = (best.at(-1)?.last ?? at) + 1;
  }
  return found;
}
