// A text file → Document: the text unchanged, its lines, and blocks joined over line ends, page breaks and furniture.
import type { Block, Cell, Document } from '../document/document.ts';
import { flowOf, sliceFlow, trimFlow } from '../document/flow.ts';
import { cover } from '../document/span.ts';
import type { DrawnTable } from '../source/drawn-table.ts';
import type { TextSource } from '../source/source.ts';
import { joinLines, type Vocabulary, vocabularyOf } from './hyphenation.ts';
import { rowFlow } from './row-flow.ts';
import { drawnRows } from './text/drawn-rows.ts';
import { noteLines, runningLines } from './text/furniture.ts';
import { htmlComments } from './text/html-comments.ts';
import { continues, habitsOf } from './text/join.ts';
import { withLoneLabels } from './text/lone-labels.ts';
import { withMarginTitlesApart } from './text/margin-titles.ts';
import { withPicturesOver } from './text/pictures.ts';
import { rowsApart } from './text/rows-apart.ts';
import { type ScannedLine, scanLines } from './text/scan.ts';
import { cellsOf, tabRows } from './text/tab-rows.ts';
import { withTightTitles } from './text/tight-titles.ts';
import { withWordedRows } from './text/worded-rows.ts';

/** The document of a text. `format` txt and md keep the file's text; pdf and docx come from a second reader. */
export function layoutText(source: TextSource): Document {
  const markdown = source.format === 'md';
  const lines = scanLines(source.text, markdown);
  const laid = markdown ? lines : withLoneLabels(withMarginTitlesApart(withWordedRows(lines, source.text), source.text));
  const habits = habitsOf(laid);
  const scanned = markdown ? laid : withTightTitles(laid, habits);
  const drawn = source.tables ?? [];
  const kept = outside(scanned, drawn);
  const tabbed = tabRows(scanned, source.text);
  const running = runningLines(scanned);
  const notes = noteLines(scanned);
  const vocabulary = vocabularyOf(() => source.text.split(/\r?\n/u));
  const blocks: Block[] = [];
  const apart = rowsApart(freeOf(kept, tabbed, running), source.text);
  let open: ScannedLine[] = [];
  let absorbed = -1;
  let torn = false;
  let blank = true;
  let table = -1;
  let inTable = false;

  const close = (): void => {
    const first = open[0];
    if (first !== undefined) blocks.push(blockOf(first, open, opensAfterBlank, vocabulary));
    open = [];
  };
  let opensAfterBlank = true;
  for (const line of kept) {
    if (line.index <= absorbed) continue;
    const row = apart.get(line.index);
    if (row !== undefined) {
      close();
      if (row.opens) table += 1;
      blocks.push({ ...rowBlock(line, table, row.cells), end: scanned[row.last]?.end ?? line.end, ...(row.header === true ? { header: true } : {}) });
      absorbed = row.last;
      torn = false;
      blank = false;
      inTable = false;
      continue;
    }
    if (line.blank) {
      blank = true;
      continue;
    }
    if (line.noise || running.has(line.index) || notes.has(line.index)) {
      blocks.push({ kind: notes.has(line.index) ? 'note' : 'furniture', start: line.start, end: line.end, flow: line.flow });
      torn = open.length > 0;
      continue;
    }
    const before = open.at(-1);
    if (tabbed.has(line.index)) {
      close();
      if (!inTable || blank) table += 1;
      inTable = true;
      blocks.push(rowBlock(line, table, cellsOf(flowOf(source.text, line))));
    } else if (line.pipes) {
      close();
      if (!inTable) table += 1;
      inTable = true;
      if (!/^\|[\s:|-]+\|$/u.test(line.flow.text)) blocks.push(rowOf(line, table));
    } else {
      inTable = false;
      const gap = before === undefined ? 0 : blanksBetween(scanned, before, line);
      if (before !== undefined && continues(before, line, gap, torn, habits)) open.push(line);
      else {
        close();
        opensAfterBlank = blank || line.alone === true;
        open = [line];
      }
    }
    torn = false;
    blank = false;
  }
  close();
  blocks.push(...drawnRows(drawn, table + 1));
  const ordered = blocks.toSorted((a, b) => a.start - b.start);
  return {
    format: source.format,
    text: source.text,
    lines: lines.map((line) => ({ start: line.start, end: line.end })),
    blocks: markdown ? withPicturesOver(ordered, source.text) : ordered,
    notices: source.notices,
    ...htmlComments(source.text, scanned),
  };
}

/** The lines that no drawn table takes; a table is a blank between those around it. */
function outside(lines: readonly ScannedLine[], tables: readonly DrawnTable[]): readonly ScannedLine[] {
  if (tables.length === 0) return lines;
  let next = 0;
  return lines.map((line) => {
    while ((tables[next]?.end ?? Number.POSITIVE_INFINITY) < line.start) next += 1;
    const table = tables[next];
    return table === undefined || line.start < table.start ? line : { ...line, blank: true };
  });
}

/** What no mark draws as a row, the edges of pages being noise. */
function freeOf(lines: readonly ScannedLine[], tabbed: ReadonlySet<number>, running: ReadonlySet<number>): readonly ScannedLine[] {
  return lines.map((line) => {
    if (tabbed.has(line.index)) return { ...line, pipes: true };
    return running.has(line.index) && !line.noise ? { ...line, noise: true } : line;
  });
}

function blanksBetween(lines: readonly ScannedLine[], before: ScannedLine, after: ScannedLine): number {
  return lines.slice(before.index + 1, after.index).filter((line) => line.blank).length;
}

function blockOf(first: ScannedLine, lines: readonly ScannedLine[], spaced: boolean, vocabulary: Vocabulary): Block {
  const whole = joinLines(
    lines.map((line) => line.flow),
    vocabulary,
  );
  const label = first.label;
  const flow = trimFlow(label === undefined ? whole : sliceFlow(whole, { start: label.rest, end: whole.text.length }));
  const span = cover(lines) ?? first;
  const kind = first.heading !== undefined ? 'heading' : label === undefined ? 'paragraph' : 'item';
  return {
    kind,
    start: span.start,
    end: span.end,
    flow,
    ...(label === undefined ? {} : { label: label.label }),
    ...(first.heading !== undefined ? { level: first.heading } : label === undefined ? {} : { level: 1 + Math.floor(first.indent / 2) }),
    ...(lines.every((line) => line.bold) ? { bold: true } : {}),
    ...(spaced ? { spaced: true } : {}),
  };
}

function rowOf(line: ScannedLine, table: number): Block {
  const cells: Cell[] = [];
  const inner = line.flow.text.slice(1, -1);
  let from = 1;
  for (const part of inner.split('|')) {
    const flow = trimFlow(sliceFlow(line.flow, { start: from, end: from + part.length }));
    cells.push({ flow, column: cells.length, columnSpan: 1 });
    from += part.length + 1;
  }
  return rowBlock(line, table, cells);
}

function rowBlock(line: ScannedLine, table: number, cells: readonly Cell[]): Block {
  return {
    kind: 'row',
    start: line.start,
    end: line.end,
    flow: rowFlow(cells),
    table,
    cells,
  };
}
