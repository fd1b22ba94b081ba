// The items of a page in; the same items out, its footnotes marked and their calls taken out of the words.
import type { Box } from '../../document/document.ts';
import type { Rule } from '../../source/source.ts';
import type { PageItems } from './furniture.ts';
import type { Item, LineItem, Role } from './item.ts';
import type { PlacedRun } from './placed-run.ts';
import { type TextLine, textOf } from './text-line.ts';

/** « 1 », « (1) », « * » before the text of a note. */
export const noteMark = /^[([]?(\d{1,3}|\*{1,3})[)\].]?(?=\s|$|\p{Lu}\p{Ll})/u;
const lowestStart = 0.45;
const smallerType = 0.97;

function isNoteStart({ line }: LineItem, bodySize: number): boolean {
  if (!noteMark.test(line.text)) return false;
  return line.runs[0]?.raised === true || line.size < smallerType * bodySize;
}

interface Known {
  readonly bodySize: number;
  /** Last line of the notes of the page before. */
  readonly open: LineItem | undefined;
}

/** Points within which a rule is the edge of a table. */
const sameEdge = 4;

function isOfTable({ x1, x2, y1 }: Rule, { x, y, width, height }: Box): boolean {
  return x1 >= x - sameEdge && x2 <= x + width + sameEdge && y1 >= y - sameEdge && y1 <= y + height + sameEdge;
}

/** A short rule at the left, right over a line: what Word and LibreOffice draw above footnotes. */
function isBelowSeparator({ page, rules, items }: PageItems, { line }: LineItem): boolean {
  return rules.some((rule) => {
    if (rule.direction !== 'horizontal' || rule.x2 - rule.x1 > 0.5 * page.width || rule.x1 > line.x + 4) return false;
    if (rule.y1 > line.y + 4 || line.y - rule.y1 >= 1.2 * line.height) return false;
    return !items.some((item) => item.kind === 'table' && isOfTable(rule, item.box));
  });
}

/** The rest of a note that the page before could not hold. */
function isRest({ line }: LineItem, open: LineItem | undefined, bodySize: number): boolean {
  if (open === undefined || line.size >= smallerType * bodySize) return false;
  return Math.abs(line.size - open.line.size) < 0.5 && !/[.!?…][\s"»”)]*$/u.test(open.line.text);
}

/** Index of the first line of the notes among the body lines of a page; undefined when it has none. */
function firstNote(content: PageItems, lines: readonly LineItem[], { bodySize, open }: Known): number | undefined {
  const low = (item: LineItem): boolean => item.line.y >= lowestStart * content.page.height;
  const starts = (item: LineItem): boolean => noteMark.test(item.line.text) || isRest(item, open, bodySize);
  const ruled = lines.findIndex((item) => low(item) && starts(item) && isBelowSeparator(content, item));
  if (ruled >= 0) return ruled;
  let first: number | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const item = lines[index];
    if (item === undefined || !low(item) || item.line.size >= smallerType * bodySize) break;
    if (isNoteStart(item, bodySize)) first = index;
  }
  return first;
}

/** Numbers of the notes that stand at the foot of a page. */
function marksOf(notes: readonly LineItem[]): ReadonlySet<string> {
  return new Set(notes.flatMap(({ line }) => noteMark.exec(line.text)?.[1] ?? []));
}

/** Calls keep their place but have no text, so that the words around them stay as close as they were. */
function withoutCalls(line: TextLine, marks: ReadonlySet<string>): TextLine {
  const isCall = (run: PlacedRun): boolean => run.raised && marks.has(run.text.replace(/[()[\],]/gu, ''));
  if (!line.runs.some(isCall)) return line;
  const runs = line.runs.map((run) => (isCall(run) ? { ...run, text: '' } : run));
  return { ...line, runs, text: textOf(runs) };
}

function withoutCallsIn(item: Item, marks: ReadonlySet<string>): Item {
  if (item.kind === 'line') return item.role === 'body' ? { ...item, line: withoutCalls(item.line, marks) } : item;
  const rows = item.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => withoutCalls(line, marks)) })),
  }));
  return { ...item, rows };
}

function lineItems(content: PageItems, role: Role): readonly LineItem[] {
  return content.items.filter((item): item is LineItem => item.kind === 'line' && item.role === role);
}

function markPage(content: PageItems, known: Known): PageItems {
  const body = lineItems(content, 'body');
  const first = firstNote(content, body, known);
  if (first === undefined) return content;
  const [opening] = body.slice(first);
  // At the foot of its column.
  const notes = body.slice(first).filter(({ column, region }) => opening?.column !== true || (column && region === opening.region));
  const marks = marksOf(notes);
  const marked = new Set<Item>(notes);
  const items = content.items.map((item) => (marked.has(item) ? { ...item, role: 'note' as const } : withoutCallsIn(item, marks)));
  return { ...content, items };
}

/** Footnotes of each page; a note may go on at the foot of the next one. */
export function markNotes(pages: readonly PageItems[], bodySize: number): readonly PageItems[] {
  let open: LineItem | undefined;
  return pages.map((content) => {
    const marked = markPage(content, { bodySize, open });
    open = lineItems(marked, 'note').at(-1);
    return marked;
  });
}
