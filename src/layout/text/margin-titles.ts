// The lines of a text laid out with titles in its left margin → the same with each title on a line of its own, before the body beside it.
import { joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { type ScannedLine, scanLine } from './scan.ts';

/** Columns at which a body beside its titles may start. */
const [nearest, farthest] = [8, 45];
const longestStretch = 400;
const fewestTitles = 3;

interface Beside {
  /** Words of the margin, undefined on lines of the body alone. */
  readonly title: string | undefined;
  readonly from: number;
}

/** Words, and a gap of two blanks before the body. */
const margin = /^( {0,3})(\p{Lu}[^\t]*?\S) {2,}(?=\S)/u;

function titleOn(raw: string, column: number): string | undefined {
  const found = margin.exec(raw);
  if (found === null || found[0].length < column) return undefined;
  const title = found[2] ?? '';
  const isShort = title.length <= 40 && title.split(' ').length <= 6 && !title.includes('  ') && !/[.;,]$/u.test(title);
  return isShort && raw.slice(column - 2, column).trim() === '' ? title : undefined;
}

/** What a line is when bodies start at `column`: undefined where the layout ends. */
function besideOf(raw: string, column: number): Beside | undefined {
  if (raw.length - raw.trimStart().length >= column) return { title: undefined, from: column };
  const title = titleOn(raw, column);
  return title === undefined ? undefined : { title, from: column };
}

interface Stretch {
  readonly column: number;
  readonly end: number;
}

/** Several titles, more lines of body than titles, and most bodies flush at one column, without columns of their own: no table. */
function stretchAt(lines: readonly ScannedLine[], rawOf: (line: ScannedLine) => string, start: number): Stretch | undefined {
  const first = lines[start];
  const column = first === undefined ? 0 : (margin.exec(rawOf(first))?.[0].length ?? 0);
  if (column < nearest || column > farthest) return undefined;
  let [titles, bodies, flush, parted, end] = [0, 0, 0, 0, start];
  for (let index = start; index < Math.min(lines.length, start + longestStretch); index += 1) {
    const line = lines[index];
    if (line === undefined || line.worded === true) break;
    if (line.blank) continue;
    const raw = rawOf(line);
    const beside = besideOf(raw, column);
    if (beside === undefined) break;
    if (beside.title === undefined) bodies += 1;
    else titles += 1;
    if (/^\S/u.test(raw.slice(column))) flush += 1;
    if (/\S {3,}\S/u.test(raw.slice(column))) parted += 1;
    end = index + 1;
  }
  return titles >= fewestTitles && bodies >= titles && flush * 2 >= titles + bodies && parted * 2 < titles + bodies ? { column, end } : undefined;
}

/** The body beside the first line runs on: the second line continues its title. */
function runsOn(body: string, width: number): boolean {
  return /[;,]$/u.test(body) || (body.length >= 0.75 * width && !/[.!?:]$/u.test(body));
}

interface Kept {
  readonly line: ScannedLine;
  readonly title: string | undefined;
  readonly body: ScannedLine;
}

function keptOf(line: ScannedLine, text: string, column: number): Kept {
  const raw = text.slice(line.start, line.end);
  const start = Math.min(line.start + column, line.end);
  return { line, title: besideOf(raw, column)?.title, body: scanLine(text, { start, end: line.end }, 0, false) };
}

function apart(lines: readonly ScannedLine[], text: string, column: number): readonly ScannedLine[] {
  const kept = lines.map((line) => (line.blank ? undefined : keptOf(line, text, column)));
  const width = kept.reduce((most, one) => Math.max(most, one?.body.flow.text.length ?? 0), 0);
  const found: ScannedLine[] = [];
  let title: ScannedLine | undefined;
  kept.forEach((one, index) => {
    const before = kept[index - 1];
    if (one === undefined) {
      const blank = lines[index];
      if (blank !== undefined) found.push(blank);
      return;
    }
    if (one.title !== undefined) {
      const flow = trimFlow(sliceFlow(one.line.flow, { start: 0, end: one.title.length }));
      const continued = title !== undefined && before?.title !== undefined && runsOn(before.body.flow.text, width);
      if (title !== undefined && continued) {
        const joined = { ...title, flow: joinFlows([title.flow, flow], ' ') };
        found[found.indexOf(title)] = joined;
        title = joined;
      } else {
        title = { ...scanLine(text, { start: one.line.start, end: one.body.start }, 0, false), flow, alone: true };
        found.push(title);
      }
    }
    found.push(one.body);
  });
  return found;
}

/** `text`: of the whole file. Lines elsewhere are unchanged; the places of all stay those of the file. */
export function withMarginTitlesApart(lines: readonly ScannedLine[], text: string): readonly ScannedLine[] {
  const rawOf = ({ start, end }: ScannedLine): string => text.slice(start, end);
  const found: ScannedLine[] = [];
  let at = 0;
  let changed = false;
  while (at < lines.length) {
    const stretch = stretchAt(lines, rawOf, at);
    if (stretch === undefined) found.push(...lines.slice(at, ++at));
    else {
      found.push(...apart(lines.slice(at, stretch.end), text, stretch.column));
      at = stretch.end;
      changed = true;
    }
  }
  return changed ? found.map((line, index) => ({ ...line, index })) : lines;
}
