// Rules of a page that no vertical rule meets, and its words, in; the rules that a reader sees between them out.
import type { Rule } from '../../source/source.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { gapsOf, merged, narrowestCorridor, type Stretch } from './stretch.ts';

/** Points within which two rules begin, or end, at the same place. */
const sameEnd = 4;
const fewestRules = 3;
/** Baseline to baseline, in type sizes: of a line and the next paragraph, and of the lines of a header and the rule under them. */
const paragraphStep = 1.9;
const headStep = 2.2;
/** Points over its first rule that the header of a table may start. */
const farthestHead = 80;
/** Blank between two words of one cell, in type sizes. */
const wordGap = 1;

/** Rules one above the other, as wide as each other. */
function stacksOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const stacks: Rule[][] = [];
  for (const rule of rules.filter(({ direction }) => direction === 'horizontal')) {
    const stack = stacks.find(([first]) => first !== undefined && Math.abs(first.x1 - rule.x1) < sameEnd && Math.abs(first.x2 - rule.x2) < sameEnd);
    if (stack === undefined) stacks.push([rule]);
    else stack.push(rule);
  }
  const tall = stacks.filter((stack) => stack.length >= fewestRules);
  return tall.filter((stack) => !tall.some((other) => other !== stack && holds(other, stack)));
}

/** Rules under some columns only, in the rows of a table as wide as `outer`. */
function holds(outer: readonly Rule[], inner: readonly Rule[]): boolean {
  const [first, last, rule] = [outer[0], outer.at(-1), inner[0]];
  if (first === undefined || last === undefined || rule === undefined) return false;
  const isWithin = rule.x1 > first.x1 - sameEnd && rule.x2 < first.x2 + sameEnd && rule.x2 - rule.x1 < first.x2 - first.x1 - sameEnd;
  return isWithin && rule.y1 > first.y1 && rule.y1 < last.y1;
}

function meets(rule: Rule, verticals: readonly Rule[]): boolean {
  return verticals.some(({ x1, y1, y2 }) => x1 >= rule.x1 - sameEnd && x1 <= rule.x2 + sameEnd && rule.y1 >= y1 - sameEnd && rule.y1 <= y2 + sameEnd);
}

/** What words cover of a line's width, blanks between words of one cell included. */
function coveredBy(runs: readonly PlacedRun[]): readonly Stretch[] {
  return merged(
    runs.map((run) => ({ from: run.x, to: endOf(run), size: run.size })),
    ({ size }) => wordGap * size,
  );
}

/** Blanks between what words cover on every one of some lines. */
function commonBlanks(lines: readonly (readonly Stretch[])[]): readonly Stretch[] {
  return gapsOf(merged(lines.flat(), () => narrowestCorridor));
}

/** A corridor as wide as the words of one more line leave it; a cell that covers it whole leaves it as it is. */
function asLeftBy({ from, to }: Stretch, line: readonly Stretch[]): Stretch {
  let [start, end] = [from, to];
  for (const stretch of line) {
    if (stretch.from <= from && stretch.to > from && stretch.to <= to - narrowestCorridor) start = Math.max(start, stretch.to);
    if (stretch.to >= to && stretch.from < to && stretch.from >= from + narrowestCorridor) end = Math.min(end, stretch.from);
  }
  return end - start < narrowestCorridor ? { from, to } : { from: start, to: end };
}

/** The corridors between the columns: those of the lines that have most cells, as the other lines leave them. */
function corridorsOf(lines: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const most = lines.reduce((count, line) => Math.max(count, line.length), 0);
  const fullest = lines.filter((line) => line.length === most);
  const corridors = commonBlanks(fullest.length > 1 ? fullest : lines);
  return corridors.map((corridor) => lines.reduce(asLeftBy, corridor));
}

interface BandLine {
  readonly baseline: number;
  readonly size: number;
  readonly stretches: readonly Stretch[];
}

interface Band {
  readonly top: Rule;
  readonly bottom: Rule;
  readonly lines: readonly BandLine[];
}

/** Lines of words over `bottom`, below `from`. */
function linesOver(runs: readonly PlacedRun[], from: number, bottom: Rule): readonly BandLine[] {
  const inside = runs.filter(
    (run) => run.baseline > from && run.baseline <= bottom.y1 && run.x >= bottom.x1 - sameEnd && endOf(run) <= bottom.x2 + sameEnd,
  );
  const byBaseline = new Map<number, PlacedRun[]>();
  for (const run of inside) {
    const place = Math.round(run.baseline / 3);
    const line = byBaseline.get(place);
    if (line === undefined) byBaseline.set(place, [run]);
    else line.push(run);
  }
  return [...byBaseline.values()]
    .map((line) => ({ baseline: line[0]?.baseline ?? 0, size: line[0]?.size ?? 0, stretches: coveredBy(line) }))
    .toSorted((a, b) => a.baseline - b.baseline);
}

/** Paragraphs between two tables: a line all in one piece, well apart from the next one. */
function isText({ lines }: Band): boolean {
  return lines.some(({ baseline, size, stretches }, index) => {
    const next = lines[index + 1];
    return stretches.length === 1 && next !== undefined && next.baseline - baseline > paragraphStep * size;
  });
}

/** The bands of each table of a stack. */
function tablesOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const tables: Band[][] = [[]];
  for (const band of bands) {
    if (isText(band)) tables.push([]);
    else tables.at(-1)?.push(band);
  }
  return tables;
}

interface Head {
  readonly band: Band;
  readonly corridors: readonly Stretch[];
}

/** The row over the first rule of a table, when its words stand in the columns. */
function headOf(first: Band, runs: readonly PlacedRun[], corridors: readonly Stretch[]): Head | undefined {
  const lines: BandLine[] = [];
  let below = first.top.y1;
  for (const line of linesOver(runs, first.top.y1 - farthestHead, first.top).toReversed()) {
    if (below - line.baseline > headStep * line.size || line.stretches.length < 2) break;
    lines.unshift(line);
    below = line.baseline;
  }
  const [top] = lines;
  const left = corridors.map((corridor) => lines.reduce((open, { stretches }) => asLeftBy(open, stretches), corridor));
  if (top === undefined || !left.every((corridor) => lines.every((line) => isClear(line, corridor)))) return undefined;
  const y1 = top.baseline - 1.2 * top.size;
  return { band: { top: { ...first.top, y1, y2: y1 }, bottom: first.top, lines }, corridors: left };
}

function isClear({ stretches }: BandLine, { from, to }: Stretch): boolean {
  return stretches.every((stretch) => stretch.to <= from + 1 || stretch.from >= to - 1);
}

/** Column edges of one table; a row that is one cell across has none. */
function edgesOfTable(bands: readonly Band[], runs: readonly PlacedRun[]): readonly Rule[] {
  const split = bands.filter((band) => band.lines.some(({ stretches }) => stretches.length > 1));
  const corridors = corridorsOf(split.flatMap((band) => band.lines.map(({ stretches }) => stretches)));
  const [first] = bands;
  if (first === undefined || split.length < 2 || corridors.length === 0) return [];
  const head = headOf(first, runs, corridors);
  const rules = [...(head === undefined ? [] : [head.band]), ...bands].flatMap(({ top, bottom, lines }) => {
    const open = (head?.corridors ?? corridors).filter((corridor) => lines.every((line) => isClear(line, corridor)));
    const places = [top.x1, ...open.map(({ from, to }) => Math.max(from, to - 4)), top.x2];
    return places.map((x): Rule => ({ direction: 'vertical', x1: x, y1: top.y1, x2: x, y2: bottom.y1 }));
  });
  return head === undefined ? rules : [head.band.top, ...rules];
}

function edgesOfStack(stack: readonly Rule[], runs: readonly PlacedRun[]): readonly Rule[] {
  const bands = stack.slice(1).map((bottom, index): Band => {
    const top = stack[index] ?? bottom;
    return { top, bottom, lines: linesOver(runs, top.y1, bottom) };
  });
  return tablesOf(bands).flatMap((table) => edgesOfTable(table, runs));
}

/** Rules to read with the page's own: those that a reader sees between columns, and over a header row. */
export function impliedRules(rules: readonly Rule[], runs: readonly PlacedRun[]): readonly Rule[] {
  const verticals = rules.filter(({ direction }) => direction === 'vertical');
  const free = rules.filter((rule) => rule.direction === 'horizontal' && !meets(rule, verticals));
  return stacksOf(free).flatMap((stack) => edgesOfStack(stack, runs));
}
