// Lines that follow each other in; out, the longest stretch of them from one line on that leaves the corridors between its columns blank.
import { splitLabel } from '../label.ts';
import { type Corridor, columnOf, gapsOf, narrowed, segmentsIn, segmentsOf, stretchOf } from './cell-segments.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

/** Lines that may be those of a table, each parted into cells. */
export interface Draft {
  readonly lines: readonly TextLine[];
  readonly segments: readonly (readonly (readonly PlacedRun[])[])[];
  readonly corridors: readonly Corridor[];
}

const mostColumns = 8;
/** Lines after which the corridors of a table are known. */
const fewestCertain = 3;
/** Type sizes within which two lines stand beside each other. */
const beside = 0.9;
/** Baseline to baseline, in type sizes. */
const widestStep = 3;

/** The longest table that starts at a line: every line keeps its corridors clear. */
export function draftAt(lines: readonly TextLine[], start: number): Draft | undefined {
  const first = lines[start];
  if (first === undefined) return undefined;
  const cells = segmentsOf(first);
  if (cells.length < 2 || cells.length > mostColumns) return undefined;
  let corridors = gapsOf(cells.map(stretchOf));
  const taken = [first];
  const parted = [cells];
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const before = taken.at(-1) ?? first;
    const own = segmentsOf(line);
    const words = own.length > corridors.length || taken.length < fewestCertain ? own : segmentsIn(line, corridors);
    const segments = words.map(stretchOf);
    const next = narrowed(corridors, segments);
    const step = (line.baseline - before.baseline) / Math.max(1, line.size);
    if (next === undefined || segments.length > corridors.length + 1 || step > widestStep || Math.abs(line.size - first.size) > 2) break;
    if (segments.length === 1 && !isContinuation(corridors, before, line) && !isBeside(before, line, lines[index + 1])) break;
    const columns = segments.map((stretch) => columnOf(next, stretch));
    if (new Set(columns).size < columns.length) break;
    corridors = next;
    taken.push(line);
    parted.push(words);
  }
  return { lines: taken, segments: parted, corridors };
}

/** Lines of the cells of one row stand between one another when they are not set from its top. */
function isBeside(before: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  return [before, next].some((other) => other !== undefined && Math.abs(other.baseline - line.baseline) < beside * line.size && isApart(other, line));
}

function isApart(a: TextLine, b: TextLine): boolean {
  return endOf(a) < b.x || endOf(b) < a.x || a.runs.length > 1;
}

/** A line in one column only goes on with the row above when it stands close under it. */
function isContinuation(corridors: readonly Corridor[], before: TextLine, line: TextLine): boolean {
  const close = (line.baseline - before.baseline) / Math.max(1, line.size) < 1.4;
  const column = columnOf(corridors, { from: line.x, to: endOf(line) });
  return close && (column > 0 || /^\p{Ll}/u.test(line.text)) && splitLabel(line.text) === undefined;
}

/** The draft with the header right over it, whose words stand closer than those of the rows do. */
export function withHeader(draft: Draft, above: TextLine | undefined): Draft {
  const [first] = draft.lines;
  if (above === undefined || first === undefined || draft.lines.length < fewestCertain) return draft;
  const words = segmentsIn(above, draft.corridors);
  const corridors = narrowed(draft.corridors, words.map(stretchOf));
  const step = (first.baseline - above.baseline) / Math.max(1, first.size);
  if (corridors === undefined || words.length !== corridors.length + 1 || step > widestStep || Math.abs(above.size - first.size) > 2) return draft;
  return { lines: [above, ...draft.lines], segments: [words, ...draft.segments], corridors };
}
