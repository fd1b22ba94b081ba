// Lines that follow each other in; out, the longest stretch of them from one line on that leaves the corridors between its columns blank.
import { splitLabel } from '../label.ts';
import { columnOf, narrowed, segmentsIn, segmentsOf, stretchOf } from './cell-segments.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { gapsOf, merged, type Stretch } from './stretch.ts';
import type { TextLine } from './text-line.ts';

/** Lines that stand beside each other: one, or those of a row whose cells are not set from its top. */
export type Band = readonly TextLine[];
type Words = readonly (readonly PlacedRun[])[];

/** Lines that may be those of a table, those of a row together. */
export interface Draft {
  readonly bands: readonly Band[];
  /** The words of each band, parted into cells. */
  readonly words: readonly Words[];
  readonly corridors: readonly Stretch[];
}

const mostColumns = 8;
/** More than a page of small type holds: a longer draft would only be read again from each of its lines. */
const mostBands = 150;
/** Bands after which the corridors of a table are known. */
const fewestCertain = 3;
/** Type sizes within which two lines stand beside each other. */
const beside = 0.9;
/** Baseline to baseline, in type sizes. */
const widestStep = 3;
const mostSizeChange = 2;
/** Points within which lines start at the same place. */
const level = 2;

function step(before: Band, after: Band): number {
  const [last, first] = [before.at(-1), after[0]];
  return last === undefined || first === undefined ? 0 : (first.baseline - last.baseline) / Math.max(1, first.size);
}

function sizeOf(band: Band): number {
  return band[0]?.size ?? 0;
}

/** Lines from the top, those beside each other as one band. */
export function bandsOf(lines: readonly TextLine[]): readonly Band[] {
  const bands: TextLine[][] = [];
  for (const line of lines) {
    const band = bands.at(-1);
    const last = band?.at(-1);
    if (last !== undefined && !line.vertical && line.baseline - last.baseline < beside * line.size) band?.push(line);
    else bands.push([line]);
  }
  return bands;
}

/** What the cells of a band cover. */
function coverOf(words: Words): readonly Stretch[] {
  const stretches = words.map(stretchOf);
  return stretches.length === 1 ? stretches : merged(stretches);
}

/** Words of a band, as wide blanks part them, or the corridors once they are known. */
function wordsOf(band: Band, corridors: readonly Stretch[], isKnown: boolean, openers: ReadonlySet<PlacedRun>): Words {
  const own = band.flatMap((line) => segmentsOf(line, openers));
  return !isKnown || coverOf(own).length > corridors.length ? own : band.flatMap((line) => segmentsIn(line, corridors));
}

/** Words of the first bands parted where the later ones turned out to leave the page blank: « Méthode 10 » stands in two columns. */
function reparted(draft: Draft): Draft {
  const words = draft.bands.map((band, index) => {
    const own = draft.words[index] ?? [];
    if (index >= fewestCertain || coverOf(own).length > draft.corridors.length) return own;
    const parted = band.flatMap((line) => segmentsIn(line, draft.corridors));
    return parted.length > own.length ? parted : own;
  });
  return { ...draft, words };
}

/** A blank this much wider than the one before it, over a title. */
const apart = 1.3;

/** « V.   MODALITÉS DE PAIEMENT » under a table: the blank after its number stands where columns part by chance. */
function isTitle(band: Band, above: readonly Band[], openers?: ReadonlySet<PlacedRun>): boolean {
  const [line, ...others] = band;
  if (line === undefined || others.length > 0 || line.runs.length < 2) return false;
  const [earlier, before] = above.slice(-2);
  const isApart = earlier !== undefined && before !== undefined && step(before, band) > apart * step(earlier, before);
  if (!line.bold && !isApart) return false;
  return splitLabel(line.text) !== undefined && segmentsOf(line, openers).length === 1;
}

/** The bands from one on that keep the corridors of a table that the page before breaks off clear; each word of theirs stands in one of its columns. */
export function draftUnder(bands: readonly Band[], start: number, corridors: readonly Stretch[]): Draft | undefined {
  const taken: Band[] = [];
  const parted: Words[] = [];
  for (const band of bands.slice(start, start + mostBands)) {
    const before = taken.at(-1);
    const words = band.flatMap((line) => segmentsIn(line, corridors));
    const cover = coverOf(words);
    if (narrowed(corridors, cover) === undefined || (before !== undefined && step(before, band) > widestStep)) break;
    if (cover.length === 1 && !(before === undefined ? isCutCell(corridors, band) : isContinuation(corridors, before, band))) break;
    if (isTitle(band, taken)) break;
    taken.push(band);
    parted.push(words);
  }
  return taken.length === 0 ? undefined : { bands: taken, words: parted, corridors };
}

/** The longest table that starts at a band: every line keeps its corridors clear. */
export function draftAt(bands: readonly Band[], start: number, openers: ReadonlySet<PlacedRun>): Draft | undefined {
  const first = bands[start];
  // Most bands are a line of prose, all in one piece: nothing is put together for them.
  if (first?.[0] === undefined || (first.length === 1 && segmentsOf(first[0], openers).length < 2)) return undefined;
  const cells = first.flatMap((line) => segmentsOf(line, openers));
  const opening = coverOf(cells);
  if (opening.length < 2 || opening.length > mostColumns) return undefined;
  let corridors = gapsOf(opening);
  const taken = [first];
  const parted: Words[] = [cells];
  for (const [at, band] of bands.slice(start + 1, start + mostBands).entries()) {
    const before = taken.at(-1) ?? first;
    const words = wordsOf(band, corridors, taken.length >= fewestCertain, openers);
    const cover = coverOf(words);
    const next = narrowed(corridors, cover);
    if (next === undefined || cover.length > corridors.length + 1 || isTitle(band, taken, openers)) break;
    if (step(before, band) > widestStep || Math.abs(sizeOf(band) - sizeOf(first)) > mostSizeChange) break;
    if (cover.length === 1 && !isContinuation(corridors, before, band) && !endsName(corridors, before, band, bands[start + at + 2])) break;
    if (new Set(cover.map((stretch) => columnOf(next, stretch))).size < cover.length) break;
    corridors = next;
    taken.push(band);
    parted.push(words);
  }
  return taken.length < fewestCertain ? { bands: taken, words: parted, corridors } : reparted({ bands: taken, words: parted, corridors });
}

/** A line in one column only goes on with the row above when it stands close under it. */
function isContinuation(corridors: readonly Stretch[], before: Band, band: Band): boolean {
  const [line] = band;
  if (line === undefined) return false;
  const column = columnOf(corridors, { from: line.x, to: endOf(line) });
  return step(before, band) < 1.4 && (column > 0 || /^\p{Ll}/u.test(line.text)) && splitLabel(line.text) === undefined;
}

/** « (hors taxes) », close under the name of a row and farther from the row below: the name goes on. */
function endsName(corridors: readonly Stretch[], before: Band, band: Band, next: Band | undefined): boolean {
  const [line] = band;
  if (line === undefined || next === undefined || splitLabel(line.text) !== undefined) return false;
  const above = step(before, band);
  const named = before.some(({ x }) => Math.abs(x - line.x) < level);
  const isRow = coverOf(next.flatMap((one) => segmentsIn(one, corridors))).length > corridors.length;
  return named && isRow && columnOf(corridors, stretchOf(line.runs)) === 0 && above < 1.4 && step(band, next) > apart ** 0.5 * above;
}

/** The rest of a cell that is not the first of its row: no prose stands so far in. */
function isCutCell(corridors: readonly Stretch[], [line]: Band): boolean {
  return (
    line !== undefined &&
    /^[^\p{Lu}\p{N}]/u.test(line.text) &&
    splitLabel(line.text) === undefined &&
    columnOf(corridors, { from: line.x, to: endOf(line) }) > 0
  );
}

/** The draft with one band more over it; undefined when its words stand across the corridors, or far. */
function under(draft: Draft, above: Band): Draft | undefined {
  const [first] = draft.bands;
  const words = above.flatMap((line) => segmentsIn(line, draft.corridors));
  const cover = coverOf(words);
  const corridors = narrowed(draft.corridors, cover);
  const isNear = first !== undefined && step(above, first) <= widestStep && Math.abs(sizeOf(above) - sizeOf(first)) <= mostSizeChange;
  if (corridors === undefined || cover.length > corridors.length + 1 || !isNear) return undefined;
  return { bands: [above, ...draft.bands], words: [words, ...draft.words], corridors };
}

/** « % | CHF | Condition » in bold over all columns but that of the names of the rows. */
function isStubHead({ bands: [head, next], words: [first = []], corridors }: Draft): boolean {
  const isBold = (band: Band | undefined): boolean => band?.every((line) => line.bold) === true;
  const columns = new Set(first.map((segment) => columnOf(corridors, stretchOf(segment))));
  return corridors.length > 1 && columns.size === corridors.length && !columns.has(0) && isBold(head) && !isBold(next);
}

/** The draft with the rows right over it, whose words stand closer than those of its own do: up to the last that fills all columns, one at most over two columns. */
export function withHead(draft: Draft, above: readonly Band[]): Draft {
  if (draft.bands.length < fewestCertain) return draft;
  let [whole, open] = [draft, draft];
  for (const band of above.toReversed()) {
    const next = under(open, band);
    if (next === undefined) break;
    const full = coverOf(next.words[0] ?? []).length > next.corridors.length || isStubHead(next);
    if (draft.corridors.length < 2 && !full) break;
    open = next;
    if (full) whole = next;
    if (draft.corridors.length < 2) break;
  }
  return whole;
}
