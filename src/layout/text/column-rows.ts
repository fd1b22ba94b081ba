// The lines of a text → the rows of tables that were written column after column, as a page is when its pieces are taken from top to bottom.
import { emptyFlow, type Flow, joinFlows } from '../../document/flow.ts';
import { type Group, grouped, headsFigures, isFree, isHeader, type Token, tokensFrom } from './column-groups.ts';
import { countsUp, type Kind, kindOf, namesTotal } from './figure.ts';
import type { FlowRow } from './flow-row.ts';
import type { ScannedLine } from './scan.ts';
import { splitCells } from './split-cells.ts';

interface Column {
  readonly cells: readonly Flow[];
  readonly kind: Kind | 'words';
}

interface Found {
  readonly headers: readonly Flow[];
  readonly columns: readonly Column[];
  readonly last: number;
}

const mostColumns = 5;
const mostGroups = 6;

/** The columns of figures that a group holds, row by row or one under the other; undefined where both may be. A lone one may leave out the total. */
function figureColumns({ tokens }: Group, rows: number, count: number): readonly Column[] | undefined {
  if (tokens.length !== rows * count && !(count === 1 && tokens.length === rows - 1)) return undefined;
  const flows = tokens.map(({ line }) => line.flow);
  const kinds = flows.map(({ text }) => kindOf(text) ?? 'none');
  const of = (at: (row: number, column: number) => number): readonly Column[] | undefined => {
    const columns = Array.from({ length: count }, (_, column) => Array.from({ length: flows.length / count }, (__, row) => at(row, column)));
    const alike = columns.map((places) => [...new Set(places.map((place) => kinds[place] ?? 'none').filter((kind) => kind !== 'none'))]);
    if (alike.some((set) => set.length !== 1)) return undefined;
    return columns.map((places, column) => ({ cells: places.map((place) => flows[place] ?? emptyFlow), kind: alike[column]?.[0] ?? 'none' }));
  };
  const across = of((row, column) => row * count + column);
  if (count === 1) return across;
  const down = of((row, column) => column * rows + row);
  if (across === undefined || down === undefined) return across ?? down;
  return tokens.every(({ opens }, at) => opens === (at % rows === 0)) ? down : undefined;
}

function wordColumn({ tokens }: Group, rows: number): Column | undefined {
  const sure = new Set(tokens.flatMap(({ opens }, at) => (opens ? [at] : [])));
  const cells = splitCells(
    tokens.map(({ line }) => line),
    rows,
    sure,
  );
  if (cells === undefined) return undefined;
  const joined = cells.map((parts) =>
    joinFlows(
      parts.map(({ flow }) => flow),
      ' ',
    ),
  );
  return { cells: joined, kind: 'words' };
}

/** The columns of groups that make `width` of them and `rows` cells each. */
function columnsOf(groups: readonly Group[], width: number, rows: number): readonly Column[] | undefined {
  const columns: Column[] = [];
  for (const group of groups) {
    const own = group.figures ? figureColumns(group, rows, Math.ceil(group.tokens.length / rows)) : [wordColumn(group, rows)];
    if (own === undefined) return undefined;
    for (const column of own) {
      if (column === undefined) return undefined;
      columns.push(column);
    }
  }
  const whole = columns.every(({ cells }) => cells.length === rows);
  const total = columns.some(({ kind, cells }) => kind === 'words' && namesTotal(cells.at(-1)?.text ?? ''));
  return columns.length === width && (whole || total) ? columns : undefined;
}

/** Words and figures; counting is what the first column may do, and no other. */
function tells(columns: readonly Column[], rows: number): boolean {
  const lead = columns[0]?.kind === 'words' ? 0 : 1;
  if (columns[lead]?.kind !== 'words') return false;
  const figures = columns.slice(lead + 1).filter(({ kind }) => kind !== 'words');
  const [first] = figures;
  if (first === undefined || rows < (columns.length > 2 ? 2 : 3)) return false;
  return figures.length > 1 || first.kind !== 'number' || !countsUp(first.cells.map(({ text }) => text));
}

function tableOf(headers: readonly Flow[], groups: readonly Group[]): readonly Found[] {
  const counts = new Set(groups.filter(({ figures }) => figures).flatMap(({ tokens }) => [1, 2, 3, 4].map((by) => tokens.length / by)));
  return [...counts].flatMap((rows) => {
    const columns = Number.isInteger(rows) ? columnsOf(groups, headers.length, rows) : undefined;
    const last = groups.at(-1)?.tokens.at(-1)?.line.index;
    return columns === undefined || last === undefined || !tells(columns, rows) ? [] : [{ headers, columns, last }];
  });
}

/** Headings first, then the columns. */
function underHeadings(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  for (let width = 2; width <= mostColumns; width += 1) {
    const heads = tokens.slice(0, width);
    if (heads.length < width || !heads.every(({ line }) => isHeader(line))) break;
    const groups = grouped(tokens.slice(width)).slice(0, mostGroups);
    const headers = heads.map(({ line }) => line.flow);
    // A name of figures that stands right before them heads their column.
    if (groups.some(({ tokens: own }, at) => groups[at + 1]?.figures === true && headsFigures(own.at(-1)?.line))) continue;
    groups.forEach((_, at) => {
      if (at > 0) found.push(...tableOf(headers, groups.slice(0, at + 1)));
    });
  }
  return found;
}

/** Each column under its own heading: the line before figures, the first of words. */
function underOwnHeadings(tokens: readonly Token[]): readonly Found[] {
  const headers: Flow[] = [];
  const columns: Group[] = [];
  const found: Found[] = [];
  const groups = grouped(tokens).slice(0, 2 * mostGroups);
  for (const [at, { tokens: own, figures }] of groups.entries()) {
    if (figures) {
      columns.push({ tokens: own, figures });
      if (headers.length !== columns.length) break;
      found.push(...tableOf([...headers], [...columns]));
      continue;
    }
    const words = groups[at + 1]?.figures === true ? own.slice(0, -1) : own;
    const heads = [...(words.length > 1 ? words.slice(0, 1) : []), ...(words === own ? [] : own.slice(-1))];
    if ((words.length === 1 && words !== own) || !heads.every(({ line }) => isHeader(line) || /^n°$/iu.test(line.flow.text))) break;
    const over = words === own ? undefined : own.at(-1)?.line;
    if (over !== undefined && (namesTotal(over.flow.text) || !(headsFigures(over) || groups[at + 1]?.tokens[0]?.opens === false))) break;
    headers.push(...heads.map(({ line }) => line.flow));
    if (words.length > 1) columns.push({ tokens: words.slice(1), figures: false });
  }
  return found;
}

/** Rows stand at the first lines of their table, one to a line: the cells of each are all over it. */
function rowsOf({ headers, columns, last }: Found, first: number): readonly FlowRow[] {
  const count = Math.max(...columns.map(({ cells }) => cells.length));
  const body = Array.from({ length: count }, (_, row) => columns.map(({ cells }) => cells[row] ?? emptyFlow));
  return [headers, ...body].map((cells, at) => ({ cells, first: first + at, last: at === count ? last : first + at, opens: at === 0 }));
}

const size = ({ columns }: Found): number => columns.length * (columns[0]?.cells.length ?? 0);

/** Rows by the index of their first line. */
export function columnRows(lines: readonly ScannedLine[]): readonly FlowRow[] {
  const found: FlowRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const opens = line !== undefined && !line.blank && !line.noise && isFree(line) && (isHeader(line) || /^n°$/iu.test(line.flow.text));
    const tokens = opens ? tokensFrom(lines, at) : [];
    const isWords = tokens.length < 5 || !tokens.some(({ line: { flow } }) => kindOf(flow.text) !== undefined);
    const tables = isWords ? [] : [...underHeadings(tokens), ...underOwnHeadings(tokens)];
    const best = tables.reduce<Found | undefined>((most, one) => (most === undefined || size(one) > size(most) ? one : most), undefined);
    if (best !== undefined) found.push(...rowsOf(best, at));
    at = (best?.last ?? at) + 1;
  }
  return found;
}
