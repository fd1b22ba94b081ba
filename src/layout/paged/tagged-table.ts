// The structure tree of a page and its words in; out, the tables that the tree tells and that the places of the words bear out.
import type { StructNode } from '../../source/struct-node.ts';
import type { TableItem, TableRow } from './item.ts';
import { linesOf } from './lines.ts';
import { endOf, type PlacedRun } from './placed-run.ts';
import { withHeader } from './ruled-table.ts';
import { columnsOf, type Placed, placedRows, type ToldCell, type ToldRow } from './tagged-columns.ts';
import { boxAround, type TextLine } from './text-line.ts';

export interface TaggedTable {
  /** Put together when asked for: where rules draw the cells, nobody does. */
  item(): TableItem;
  /** The words of each of its cells. */
  readonly cells: readonly (readonly PlacedRun[])[];
}

const cellTypes = new Set(['TD', 'TH']);
/** Points by which the words of two rows, or of two columns, may overlap. */
const overlap = 2;

function mcidsOf(node: StructNode): readonly number[] {
  return node.children.length === 0 ? node.mcids : [...node.mcids, ...node.children.flatMap(mcidsOf)];
}

/** Elements of a type, not those inside one another. */
function outermost(nodes: readonly StructNode[], type: string): readonly StructNode[] {
  return nodes.flatMap((node) => (node.type === type ? [node] : node.type === 'TD' || node.type === 'TH' ? [] : outermost(node.children, type)));
}

type Words = ReadonlyMap<number, readonly PlacedRun[]>;

function toldCell(node: StructNode, words: Words): ToldCell {
  const runs = mcidsOf(node).flatMap((mcid) => words.get(mcid) ?? []);
  return { runs, columnSpan: node.columnSpan ?? 1, rowSpan: node.rowSpan ?? 1, isHeader: node.type === 'TH' };
}

function toldRows(table: StructNode, words: Words): readonly ToldRow[] {
  return outermost(table.children, 'TR')
    .map((row) => ({ cells: row.children.filter(({ type }) => type === '' || cellTypes.has(type)).map((cell) => toldCell(cell, words)) }))
    .filter(({ cells }) => cells.some(({ runs }) => runs.length > 0));
}

/** Each row stands below the one before it, cells that reach down into it left aside. */
function areStacked(rows: readonly (readonly Placed[])[]): boolean {
  let bottom = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const here = row.filter(({ runs, rowSpan }) => runs.length > 0 && rowSpan === 1);
    if (here.length === 0) continue;
    const baselines = here.flatMap(({ runs }) => runs.map(({ baseline }) => baseline));
    if (Math.min(...baselines) <= bottom + overlap) return false;
    bottom = Math.max(...baselines);
  }
  return true;
}

/** A cell at the side of the table has no room that we know of beyond its words. */
function edgesOf(line: TextLine, left: number, right: number): { readonly left: number; readonly right: number } {
  return {
    left: Number.isFinite(left) ? Math.min(left, line.x) : line.x,
    right: Number.isFinite(right) ? Math.max(right, endOf(line)) : endOf(line),
  };
}

function tableRow(row: readonly Placed[], page: number, header: boolean): TableRow {
  const box = boxAround(row.flatMap(({ runs }) => runs));
  const cells = row.map(({ runs, column, columnSpan, continued, left, right }) => ({
    column,
    columnSpan,
    continued,
    lines: linesOf(runs, page).map((line) => ({ ...line, ...edgesOf(line, left, right) })),
  }));
  return { cells, box, page, header, repeated: false, rest: false };
}

/** Header cells alone, over rows that have others. */
function headerRows(rows: readonly ToldRow[]): number {
  const first = rows.findIndex(({ cells }) => cells.some(({ runs, isHeader }) => runs.length > 0 && !isHeader));
  return Math.max(0, first);
}

/** The first row, or the first one of its head or body, stands on another page; a first cell that shows nothing may be empty. */
function resumesAt(first: StructNode | undefined): boolean {
  return first?.type === '' || (first?.type !== 'TR' && first?.children[0]?.type === '');
}

function taggedTable(node: StructNode, words: Words, page: number): TaggedTable | undefined {
  const told = toldRows(node, words);
  const columns = columnsOf(told);
  const rows = columns === undefined ? undefined : placedRows(told, columns);
  if (columns === undefined || rows === undefined || !areStacked(rows)) return undefined;
  const cells = told.flatMap((row) => row.cells.map(({ runs }) => runs)).filter((runs) => runs.length > 0);
  const item = (): TableItem => {
    const box = boxAround(cells.flat());
    const headers = headerRows(told);
    const edges = [...columns.map(({ left }) => (Number.isFinite(left) ? left : box.x)), endOf(box)];
    const placed = rows.map((row, index) => tableRow(row, page, index < headers));
    const shown = headers > 0 || rows.length === 0 ? placed : withHeader(placed);
    const resumes = resumesAt(node.children[0]);
    return { kind: 'table', page, box, edges, rows: shown, goesOn: false, role: 'body', ...(resumes ? { resumes } : {}) };
  };
  return { item, cells };
}

/** Tables of the tree, from the top; one whose words stand otherwise than told is none. */
export function taggedTables(tree: readonly StructNode[], runs: readonly PlacedRun[], page: number): readonly TaggedTable[] {
  const nodes = outermost(tree, 'Table');
  if (nodes.length === 0) return [];
  const words = new Map<number, PlacedRun[]>();
  for (const run of runs) {
    const held = words.get(run.mcid);
    if (held === undefined) words.set(run.mcid, [run]);
    else held.push(run);
  }
  words.delete(-1);
  return nodes.flatMap((node) => taggedTable(node, words, page) ?? []);
}

/**
 * Whether the tags part further what the rules of the page draw, and join nothing that a rule parts: a drawn border is plain evidence, a tag
 * may be wrong.
 */
export function refines({ cells }: TaggedTable, drawn: readonly TableItem[]): boolean {
  const places = new Map<number, unknown>();
  let [drawnCells, shared] = [0, 0];
  for (const cell of drawn.flatMap(({ rows }) => rows.flatMap((row) => row.cells))) {
    if (cell.lines.length > 0) drawnCells += 1;
    for (const run of cell.lines.flatMap((line) => line.runs)) places.set(run.order, cell);
  }
  for (const cell of cells) {
    const held = new Set(cell.flatMap(({ order }) => places.get(order) ?? []));
    if (held.size > 1) return false;
    shared += held.size;
  }
  return shared === 0 || cells.length > drawnCells;
}
