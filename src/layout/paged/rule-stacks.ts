// Rules of a page that no vertical rule meets, and its words, in; the rules that a reader sees between them out.
import type { Rule } from '../../source/source.ts';
import { asLeftBy, corridorsOf, coveredBy, isApart, isClear } from './column-corridors.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import type { Stretch } from './stretch.ts';

/** Points within which two rules begin, or end, at the same place. */
const sameEnd = 4;
const fewestRules = 3;
/** Baseline to baseline, in type sizes: of a line and the next paragraph, and of the lines of a header and the rule under them. */
const paragraphStep = 1.9;
const headStep = 2.2;
/** The same, of two paragraphs of one cell. */
const widestStep = 3;
/** Points over its first rule that the header of a table may start. */
const farthestHead = 80;

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

/** Paragraphs between two tables: a line all in one piece, well apart from the next one, and not within a column that others show. */
function isText({ lines }: Band): boolean {
  const column = Math.min(...lines.flatMap(({ stretches }) => stretches[1]?.from ?? []));
  return lines.some(({ baseline, size, stretches }, index) => {
    const [only, ...others] = stretches;
    const next = lines[index + 1];
    if (only === undefined || others.length > 0 || next === undefined || only.from > column - sameEnd) return false;
    return next.baseline - baseline > paragraphStep * size;
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

/** A row that no rule closes, over the first or under the last. */
interface Edge {
  readonly band: Band;
  readonly corridors: readonly Stretch[];
}

/** The row over the first rule of a table, when its words stand in the columns. */
function headOf(first: Band, runs: readonly PlacedRun[], corridors: readonly Stretch[]): Edge | undefined {
  const lines: BandLine[] = [];
  let below = first.top.y1;
  for (const line of linesOver(runs, first.top.y1 - farthestHead, first.top).toReversed()) {
    if (below - line.baseline > headStep * line.size || line.stretches.length < 2) break;
    lines.unshift(line);
    below = line.baseline;
  }
  const [top] = lines;
  const left = corridors.map((corridor) => lines.reduce((open, { stretches }) => asLeftBy(open, stretches), corridor));
  if (top === undefined || !left.every((corridor) => lines.every((line) => isClear(line.stretches, corridor)))) return undefined;
  const y1 = top.baseline - 1.2 * top.size;
  return { band: { top: { ...first.top, y1, y2: y1 }, bottom: first.top, lines }, corridors: left };
}

/** Under the last rule, the row that no rule closes, as at the end of a page: its first line stands in several columns, no line across them. */
function tailOf(last: Rule, runs: readonly PlacedRun[], corridors: readonly Stretch[]): Edge | undefined {
  const below = linesOver(runs, last.y1, { ...last, y1: Number.POSITIVE_INFINITY });
  const [first] = below;
  const own = corridors.flatMap((corridor) => {
    const left = first === undefined ? corridor : asLeftBy(corridor, first.stretches);
    return first !== undefined && isApart(first.stretches, left) ? [left] : [];
  });
  const end = below.findIndex((line, index) => {
    const step = line.baseline - (below[index - 1]?.baseline ?? last.y1);
    return step > (index === 0 ? headStep : widestStep) * line.size || !own.every((corridor) => isClear(line.stretches, corridor));
  });
  const lines = end < 0 ? below : below.slice(0, end);
  const bottom = lines.at(-1);
  if (own.length === 0 || bottom === undefined) return undefined;
  const y1 = bottom.baseline + 0.4 * bottom.size;
  return { band: { top: last, bottom: { ...last, y1, y2: y1 }, lines }, corridors: own };
}

/** Column edges of one table; a row that is one cell across has none. */
function edgesOfTable(bands: readonly Band[], runs: readonly PlacedRun[]): readonly Rule[] {
  const split = bands.filter((band) => band.lines.some(({ stretches }) => stretches.length > 1));
  const corridors = corridorsOf(split.flatMap((band) => band.lines.map(({ stretches }) => stretches)));
  const [first, last] = [bands[0], bands.at(-1)];
  if (first === undefined || last === undefined || split.length < 2 || corridors.length === 0) return [];
  const head = headOf(first, runs, corridors);
  const tail = tailOf(last.bottom, runs, corridors);
  const between = head?.corridors ?? corridors;
  const rules = [...(head === undefined ? [] : [head.band]), ...bands].flatMap((band) => columnEdges(band, between));
  const above = head === undefined ? [] : [head.band.top];
  return tail === undefined ? [...above, ...rules] : [...above, ...rules, ...columnEdges(tail.band, tail.corridors), tail.band.bottom];
}

/** At both ends of a row, and in each of the corridors that its words leave free. */
function columnEdges({ top, bottom, lines }: Band, corridors: readonly Stretch[]): readonly Rule[] {
  const open = corridors.filter((corridor) => lines.every((line) => isClear(line.stretches, corridor)));
  const places = [top.x1, ...open.map(({ from, to }) => Math.max(from, to - 4)), top.x2];
  return places.map((x): Rule => ({ direction: 'vertical', x1: x, y1: top.y1, x2: x, y2: bottom.y1 }));
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
