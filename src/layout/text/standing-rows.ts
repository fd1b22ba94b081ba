// The lines of a text → the rows of tables whose figures stand below their name, or end its last line, the name running over several lines.
import type { Flow } from '../../document/flow.ts';
import { isHeader } from './column-groups.ts';
import { headOf, leavesFigures } from './ending-figures.ts';
import { alikeKinds, countsUp, type Kind, mayEndInFigures, namesTotal } from './figure.ts';
import type { FlowRow } from './flow-row.ts';
import type { ScannedLine } from './scan.ts';
import { type Entry, entryAt, filled, isFree, type Shape, totalAt } from './standing-entry.ts';

const mostColumns = 6;
/** Lines of a head and of the first row under it: without a figure among them, there is no table. */
const mostWithoutFigure = 16;
const mostRows = 60;

function isCount(entries: readonly Entry[], kinds: readonly Kind[]): boolean {
  return kinds.length === 1 && kinds[0] === 'number' && countsUp(entries.map(({ cells }) => cells.at(-1)?.text ?? ''));
}

interface Head {
  readonly cells: readonly Flow[];
  readonly last: number;
}

/** The rows under a head, when its columns have this shape. */
function rowsUnder(lines: readonly ScannedLine[], first: number, head: Head, shape: Shape): readonly FlowRow[] {
  const entries: Entry[] = [];
  let from = head.last + 1;
  while (entries.length < mostRows) {
    const entry = entryAt(lines, from, shape);
    if (
      entry === undefined ||
      namesTotal(entry.cells[shape.numbered ? 1 : 0]?.text ?? '') ||
      (entries[0] !== undefined && !alikeKinds(entries[0].kinds, entry.kinds))
    )
      break;
    entries.push(entry);
    from = entry.last + 1;
  }
  const kinds = entries[0]?.kinds ?? [];
  if (entries.length < (shape.figures + shape.names > 2 ? 2 : 3) || isCount(entries, kinds) || kinds.every((kind) => kind === 'none')) return [];
  if (leavesFigures(entries.map(({ cells }) => cells[(shape.numbered ? 1 : 0) + shape.names - 1]))) return [];
  const sum = totalAt(lines, from, shape, kinds);
  let start = head.last + 1;
  return [
    { cells: head.cells, first, last: head.last, opens: true },
    ...[...entries, ...(sum === undefined ? [] : [sum])].map(({ cells, last }) => {
      const row = { cells, first: filled(lines, start), last, opens: false };
      start = last + 1;
      return row;
    }),
  ];
}

/** The names of columns that may begin at line `at`: on one line, or one under the other. */
function headsAt(lines: readonly ScannedLine[], at: number): readonly Head[] {
  const line = headOf(lines[at]);
  const heads: Head[] = line === undefined ? [] : [{ cells: line, last: at }];
  const cells: Flow[] = [];
  for (let index = at; cells.length < mostColumns; index = filled(lines, index + 1)) {
    const header = lines[index];
    if (!isFree(header) || !isHeader(header) || header.blank || header.noise) break;
    cells.push(header.flow);
    if (cells.length > 1) heads.push({ cells: [...cells], last: index });
  }
  return heads;
}

function shapesOf(width: number): readonly Shape[] {
  return [true, false].flatMap((apart) =>
    [false, true].flatMap((numbered) =>
      [1, 2].flatMap((names) => {
        const count = width - names - (numbered ? 1 : 0);
        return count < 1 ? [] : [{ numbered, names, figures: count, apart }];
      }),
    ),
  );
}

/** For each line, whether a figure stands in it or soon after: most texts have far fewer than lines. */
function figuresSoon(lines: readonly ScannedLine[]): readonly boolean[] {
  let between = Number.POSITIVE_INFINITY;
  return lines
    .toReversed()
    .map((line) => {
      if (!line.blank && !line.noise) between = mayEndInFigures(line.flow.text) ? 0 : between + 1;
      return between < mostWithoutFigure;
    })
    .reverse();
}

/** Rows by the index of their first line; what runs at the edges of pages is `noise` already. */
export function standingRows(lines: readonly ScannedLine[]): readonly FlowRow[] {
  const found: FlowRow[] = [];
  const soon = figuresSoon(lines);
  let at = 0;
  while (at < lines.length) {
    const heads = soon[at] ? headsAt(lines, at) : [];
    const tables = heads.flatMap((head) => shapesOf(head.cells.length).map((shape) => rowsUnder(lines, at, head, shape)));
    const best = tables.reduce<readonly FlowRow[]>((most, rows) => (weight(rows) > weight(most) ? rows : most), []);
    found.push(...best);
    at = (best.at(-1)?.last ?? at) + 1;
  }
  return found;
}

const weight = (rows: readonly FlowRow[]): number => (rows.length - 1) * (rows[0]?.cells.length ?? 0);
