// A region of a page in; out, the same cut where titles stand in a column of their own beside their text: each title, then its text.
import type { Region } from './columns.ts';
import { linesOf } from './lines.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { boxAround, type TextLine } from './text-line.ts';

/** Points: a narrower blank is one between words. */
const narrowest = 14;
/** Points within which the texts start at the same place. */
const flush = 3;
const fewestHeads = 2;
/** Letters of a typical text: shorter ones are the values of a form, which is a table. */
const shortestBody = 60;
/** Baseline to baseline of the lines of one title, in type sizes. */
const widestLeading = 1.5;
const widestStep = 4;
/** Share of the titles beside which words stand under each other in a further column. */
const mostly = 0.7;

interface Split {
  readonly head: readonly PlacedRun[];
  readonly body: readonly PlacedRun[];
}

/** The words left of `edge` and those right of it; undefined when one stands across, or when the left ones are no title. */
function splitAt(line: TextLine, edge: number): Split | undefined {
  const head = line.runs.filter((run) => run.x < edge - flush);
  const body = line.runs.filter((run) => run.x >= edge - flush);
  if (head.some((run) => endOf(run) > edge - narrowest || !run.bold)) return undefined;
  if (body.every((run) => run.bold) && head.length === 0 && body.length > 0 && Math.abs((body[0]?.x ?? 0) - edge) > flush) return undefined;
  return { head, body };
}

/** Where plain text starts right of bold words, most often. */
function edgeOf(lines: readonly TextLine[]): number | undefined {
  const places: number[] = [];
  for (const { runs } of lines) {
    const first = runs.findIndex((run) => !run.bold);
    const [before, start] = [runs[first - 1], runs[first]];
    if (before !== undefined && start !== undefined && start.x - endOf(before) >= narrowest) places.push(start.x);
  }
  const votes = places.map((place) => ({ place, count: places.filter((other) => Math.abs(other - place) <= flush).length }));
  const best = votes.toSorted((a, b) => b.count - a.count)[0];
  return best === undefined || best.count < fewestHeads ? undefined : best.place;
}

interface Entry {
  readonly heads: PlacedRun[];
  readonly bodies: PlacedRun[];
  lastHead: number;
  last: number;
  lines: number;
}

/** Titles and their texts from line `start` on, and how many lines they take. */
function entriesFrom(lines: readonly TextLine[], start: number, edge: number): { readonly entries: readonly Entry[]; readonly length: number } {
  const entries: Entry[] = [];
  let length = 0;
  for (const line of lines.slice(start)) {
    const split = splitAt(line, edge);
    const entry = entries.at(-1);
    if (split === undefined || (entry !== undefined && line.baseline - entry.last > widestStep * line.size)) break;
    const { head, body } = split;
    const goesOn = entry !== undefined && (head.length === 0 || line.baseline - entry.lastHead < widestLeading * line.size);
    if (goesOn) {
      entry.heads.push(...head);
      entry.bodies.push(...body);
      entry.last = line.baseline;
      entry.lines += 1;
      if (head.length > 0) entry.lastHead = line.baseline;
    } else if (head.length > 0 && body.length > 0) {
      entries.push({ heads: [...head], bodies: [...body], lastHead: line.baseline, last: line.baseline, lines: 1 });
    } else break;
    length += 1;
  }
  return { entries, length };
}

/** Where words start behind a wide blank in the first line of a text. */
function columnsIn({ bodies: [first, ...others] }: Entry): readonly number[] {
  const line = others.filter((run) => first !== undefined && Math.abs(run.baseline - first.baseline) < flush);
  return line.flatMap((run, index) => {
    const before = line[index - 1] ?? first;
    return before !== undefined && run.x - endOf(before) >= narrowest ? [run.x] : [];
  });
}

/** « 30 % | Pertinence, exhaustivité » right of each: columns, whose first is in bold. */
function areColumns(entries: readonly Entry[]): boolean {
  const places = entries.map(columnsIn);
  return places.flat().some((place) => places.filter((own) => own.some((x) => Math.abs(x - place) <= flush)).length >= mostly * entries.length);
}

function isOutline(entries: readonly Entry[]): boolean {
  const lengths = entries.map(({ bodies }) => bodies.reduce((sum, run) => sum + run.text.length + 1, 0)).toSorted((a, b) => a - b);
  const long = entries.filter(({ lines }) => lines > 1).length;
  const startsPlain = entries.filter(({ bodies }) => bodies[0]?.bold === false).length;
  return (
    entries.length >= fewestHeads &&
    long * 2 >= entries.length &&
    !areColumns(entries) &&
    startsPlain * 2 > entries.length &&
    (lengths[lengths.length >> 1] ?? 0) >= shortestBody
  );
}

function regionOf(runs: readonly PlacedRun[], page: number, top: number): Region {
  const box = boxAround(runs);
  return { lines: linesOf(runs, page), edges: { left: box.x, right: endOf(box) }, top };
}

function regionsOfEntries(entries: readonly Entry[], page: number): readonly Region[] {
  const whole = boxAround(entries.flatMap(({ bodies }) => bodies));
  const edges = { left: whole.x, right: endOf(whole) };
  return entries.flatMap(({ heads, bodies }) => {
    const top = Math.min(...bodies.map(({ baseline }) => baseline), ...heads.map(({ baseline }) => baseline));
    return [regionOf(heads, page, top), { ...regionOf(bodies, page, top + 0.01), edges }];
  });
}

/** Cuts a region where titles stand beside their texts; a form whose values are short is left to the tables. */
export function withSideHeads(region: Region): readonly Region[] {
  const edge = region.edges === undefined ? edgeOf(region.lines) : undefined;
  if (edge === undefined) return [region];
  const regions: Region[] = [];
  const { lines } = region;
  let plain: TextLine[] = [];
  const close = (): void => {
    if (plain.length > 0) regions.push({ lines: plain, top: plain[0]?.baseline ?? 0 });
    plain = [];
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const { entries, length } = line?.runs[0]?.bold === true ? entriesFrom(lines, index, edge) : { entries: [], length: 0 };
    if (line !== undefined && isOutline(entries)) {
      close();
      regions.push(...regionsOfEntries(entries, line.page));
    } else if (line !== undefined) plain.push(line);
    index += Math.max(1, isOutline(entries) ? length : 1);
  }
  close();
  return regions;
}
