// The items of a page in; the same items out, its footnotes marked and their calls taken out of the words.
import type { PageItems } from './furniture.ts';
import type { Item, LineItem } from './item.ts';
import { type PlacedRun, type TextLine, textOf } from './text-line.ts';

/** « 1 », « (1) », « * » before the text of a note. */
export const noteMark = /^[([]?(\d{1,3}|\*{1,3})[)\].]?(?=\s|$|\p{Lu}\p{Ll})/u;
const lowestStart = 0.45;
const smallerType = 0.97;

function isNoteStart({ line }: LineItem, bodySize: number): boolean {
  if (!noteMark.test(line.text)) return false;
  return line.runs[0]?.raised === true || line.size < smallerType * bodySize;
}

/** A short rule at the left, right over a line: what Word and LibreOffice draw above footnotes. */
function isBelowSeparator({ page, rules }: PageItems, { line }: LineItem): boolean {
  return rules.some((rule) => {
    if (rule.direction !== 'horizontal' || rule.x2 - rule.x1 > 0.5 * page.width || rule.x1 > line.x + 4) return false;
    return rule.y1 <= line.y + 4 && line.y - rule.y1 < 1.2 * line.height;
  });
}

/** Index of the first line of the notes among the body lines of a page; undefined when it has none. */
function firstNote(content: PageItems, lines: readonly LineItem[], bodySize: number): number | undefined {
  const low = (item: LineItem): boolean => item.line.y >= lowestStart * content.page.height;
  const ruled = lines.findIndex((item) => low(item) && noteMark.test(item.line.text) && isBelowSeparator(content, item));
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

/** Footnotes of one page. */
export function markNotes(content: PageItems, bodySize: number): PageItems {
  const body = content.items.filter((item): item is LineItem => item.kind === 'line' && item.role === 'body');
  const first = firstNote(content, body, bodySize);
  if (first === undefined) return content;
  const notes = body.slice(first);
  const marks = marksOf(notes);
  const marked = new Set<Item>(notes);
  const items = content.items.map((item) => (marked.has(item) ? { ...item, role: 'note' as const } : withoutCallsIn(item, marks)));
  return { ...content, items };
}
