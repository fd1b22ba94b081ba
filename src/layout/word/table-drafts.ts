// A Word table → one line per row, its cells joined by tabs; whether a table is one at all, or a frame around plain text.
import type { WordBlock, WordRow, WordTable } from '../../source/source.ts';
import { isLikeOthers } from '../first-row.ts';
import type { CellDraft, Draft } from './draft.ts';
import { allBold, runsOf } from './look.ts';
import { lineOf } from './paragraph-pieces.ts';

function paragraphsOf(blocks: readonly WordBlock[]): readonly Extract<WordBlock, { kind: 'paragraph' }>[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

function linesOf(blocks: readonly WordBlock[]): readonly string[] {
  return paragraphsOf(blocks)
    .map(lineOf)
    .filter((line) => line !== '');
}

export function cellText(blocks: readonly WordBlock[]): string {
  return linesOf(blocks).join(' ');
}

/** Where each line but the first begins, once they are joined by blanks. */
function startsOf(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let end = 0;
  for (const line of lines.slice(0, -1)) {
    end += line.length + 1;
    starts.push(end);
  }
  return starts;
}

function isGrid(block: WordBlock): boolean {
  return block.kind === 'table' && block.rows.length > 1 && block.rows.some((row) => row.cells.length > 1);
}

/** A cell that holds titled text or a whole table is a part of the page, not a datum. */
function holdsText(blocks: readonly WordBlock[]): boolean {
  if (blocks.some(isGrid)) return true;
  return (
    blocks.some((block) => block.kind === 'paragraph' && block.headingLevel !== undefined) &&
    blocks.filter((block) => cellText([block]) !== '').length > 1
  );
}

/** One column, or a table that only lays out the page: its cells are read one after the other as plain text. */
export function isFrame(table: WordTable): boolean {
  return table.rows.every((row) => row.cells.length <= 1) || table.rows.some((row) => row.cells.some((cell) => holdsText(cell.blocks)));
}

function looksSetOff(row: WordRow): boolean {
  const filled = row.cells.filter((cell) => cellText(cell.blocks) !== '');
  return filled.length > 0 && (filled.every((cell) => cell.shaded === true) || allBold(runsOf(filled.flatMap((cell) => cell.blocks))));
}

function textsOf(row: WordRow | undefined): readonly string[] {
  return (row?.cells ?? []).map(({ blocks }) => cellText(blocks));
}

/** Rows marked as header by the form; else the first one when its look sets it off from the others. */
function headerRows(rows: readonly WordRow[]): ReadonlySet<WordRow> {
  const marked = rows.slice(0, -1).filter((row) => row.header);
  if (marked.length > 0) return new Set(marked);
  const [first, ...others] = rows;
  if (first === undefined || !looksSetOff(first) || others.every(looksSetOff)) return new Set();
  return isLikeOthers(textsOf(first), others.map(textsOf)) ? new Set() : new Set([first]);
}

function rowDraft(row: WordRow, table: number, header: boolean, spaced: boolean): Draft {
  const cells: CellDraft[] = [];
  let text = '';
  for (const { column, columnSpan, continued, blocks } of row.cells) {
    if (cells.length > 0) text += '\t';
    const start = text.length;
    const lines = linesOf(blocks);
    text += lines.join(' ');
    const place = { start, end: text.length, column, columnSpan, ...(continued ? { continued: true as const } : {}) };
    cells.push(lines.length < 2 ? place : { ...place, paragraphs: startsOf(lines) });
  }
  const blocks = row.cells.flatMap((cell) => cell.blocks);
  const first = paragraphsOf(blocks).find((one) => one.index !== undefined);
  return {
    text,
    rest: 0,
    cells,
    block: {
      kind: 'row',
      table,
      ...(allBold(runsOf(blocks)) ? { bold: true } : {}),
      ...(header ? { header: true } : {}),
      ...(spaced ? { spaced: true } : {}),
      ...(first?.index === undefined ? {} : { paragraph: first.index }),
      ...(first?.paraId === undefined ? {} : { paraId: first.paraId }),
    },
  };
}

/** Rows without text are left out; `id` is the number of the table in the document. */
export function tableDrafts(table: WordTable, id: number, spaced: boolean): readonly Draft[] {
  const rows = table.rows.filter((row) => row.cells.some((cell) => cellText(cell.blocks) !== ''));
  const headers = headerRows(rows);
  return rows.map((row, at) => rowDraft(row, id, headers.has(row), spaced && at === 0));
}
