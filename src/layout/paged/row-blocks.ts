// A table row, once written, in; the block of the document out.
import type { Block, Cell } from '../../document/document.ts';
import { flowOf, joinFlows } from '../../document/flow.ts';
import { joinLines, type Vocabulary } from '../hyphenation.ts';
import { rowFlow } from '../row-flow.ts';
import { wholeLines } from './broken-words.ts';
import { cellParagraphs } from './cell-paragraphs.ts';
import type { TableCell, TableRow } from './item.ts';
import type { WrittenLine } from './text-writer.ts';

export interface CellText {
  readonly text: string;
  /** Offsets of its paragraphs, the first apart. */
  readonly paragraphs: readonly number[];
}

function cellText(cell: TableCell, vocabulary: Vocabulary): CellText {
  const paragraphs: number[] = [];
  let text = '';
  for (const lines of cellParagraphs(cell.lines)) {
    if (text !== '') text += ' ';
    if (text !== '') paragraphs.push(text.length);
    const flows = wholeLines(lines, vocabulary).map((one) => ({ text: one, origin: [] }));
    text += joinLines(flows, vocabulary).text.replaceAll('\t', ' ');
  }
  return { text, paragraphs };
}

/** Texts of the cells of a row, lines joined. */
export function cellTexts(row: TableRow, vocabulary: Vocabulary): readonly CellText[] {
  return row.cells.map((cell) => cellText(cell, vocabulary));
}

function joinedCell(cell: Cell, rest: Cell): Cell {
  const flow = cell.flow.text === '' ? rest.flow : joinFlows([cell.flow, rest.flow], ' ');
  const shift = flow.text.length - rest.flow.text.length;
  const paragraphs = [...(cell.paragraphs ?? []), ...(rest.paragraphs ?? []).map((start) => start + shift)];
  return { ...cell, flow, ...(paragraphs.length === 0 ? {} : { paragraphs }) };
}

/** A row and its rest after the page break as one. */
export function joinedRow(block: Block, rest: Block): Block {
  const cells = (block.cells ?? []).map((cell): Cell => {
    const more = rest.cells?.find((other) => other.column === cell.column);
    return more === undefined || more.flow.text === '' ? cell : joinedCell(cell, more);
  });
  const flow = rowFlow(cells);
  return { ...block, end: rest.end, flow, cells };
}

/** A row as written: its cells' texts joined by tabs. */
export function rowBlock(row: TableRow, texts: readonly CellText[], written: WrittenLine, table: number): Block {
  let at = 0;
  const cells = row.cells.map((cell, index): Cell => {
    const { text, paragraphs } = texts[index] ?? { text: '', paragraphs: [] };
    const flow = flowOf(written.flow.text, { start: at, end: at + text.length });
    at += text.length + 1;
    const origin = flow.origin.map((piece) => ({ ...piece, start: piece.start + written.start }));
    const { column, columnSpan } = cell;
    const parts = paragraphs.length === 0 ? {} : { paragraphs };
    return { flow: { text: flow.text, origin }, column, columnSpan, ...(cell.continued ? { continued: true } : {}), ...parts };
  });
  const lines = row.cells.flatMap((cell) => cell.lines);
  return {
    kind: 'row',
    start: written.start,
    end: written.end,
    flow: rowFlow(cells),
    table,
    cells,
    ...(row.header ? { header: true } : {}),
    ...(lines.length > 0 && lines.every((line) => line.bold) ? { bold: true } : {}),
    page: row.page,
  };
}
