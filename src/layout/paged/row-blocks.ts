// A table row, once written, in; the block of the document out.
import type { Block, Cell } from '../../document/document.ts';
import { flowOf, joinFlows } from '../../document/flow.ts';
import { rowFlow } from '../row-flow.ts';
import { wholeLines } from './broken-words.ts';
import { joinLines, type Vocabulary } from './hyphenation.ts';
import type { TableRow } from './item.ts';
import type { WrittenLine } from './text-writer.ts';

/** Texts of the cells of a row, lines joined. */
export function cellTexts(row: TableRow, vocabulary: Vocabulary): readonly string[] {
  return row.cells.map((cell) => {
    const flows = wholeLines(cell.lines, vocabulary).map((text) => ({ text, origin: [] }));
    return joinLines(flows, vocabulary).text.replaceAll('\t', ' ');
  });
}

/** A row and its rest after the page break as one. */
export function joinedRow(block: Block, rest: Block): Block {
  const cells = (block.cells ?? []).map((cell): Cell => {
    const more = rest.cells?.find((other) => other.column === cell.column);
    if (more === undefined || more.flow.text === '') return cell;
    return { ...cell, flow: cell.flow.text === '' ? more.flow : joinFlows([cell.flow, more.flow], ' ') };
  });
  const flow = rowFlow(cells);
  return { ...block, end: rest.end, flow, cells };
}

/** A row as written: its cells' texts joined by tabs. */
export function rowBlock(row: TableRow, texts: readonly string[], written: WrittenLine, table: number): Block {
  let at = 0;
  const cells = row.cells.map((cell, index): Cell => {
    const text = texts[index] ?? '';
    const flow = flowOf(written.flow.text, { start: at, end: at + text.length });
    at += text.length + 1;
    const origin = flow.origin.map((piece) => ({ ...piece, start: piece.start + written.start }));
    const { column, columnSpan } = cell;
    return { flow: { text: flow.text, origin }, column, columnSpan, ...(cell.continued ? { continued: true } : {}) };
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
