// Lines that make one paragraph, note or table row, once written, in; the block of the document out.
import type { Block, Cell } from '../../document/document.ts';
import { type Flow, flowOf, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { splitLabel } from '../label.ts';
import { joinLines, type Vocabulary } from './hyphenation.ts';
import type { TableRow } from './item.ts';
import { noteMark } from './notes.ts';
import type { TextLine } from './text-line.ts';
import type { WrittenLine } from './text-writer.ts';

export interface WrittenTextLine extends WrittenLine {
  readonly line: TextLine;
}

interface Given {
  readonly vocabulary: Vocabulary;
  readonly bodySize: number;
}

function spanOf(lines: readonly WrittenLine[]): { readonly start: number; readonly end: number } {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function after(flow: Flow, offset: number): Flow {
  return trimFlow(sliceFlow(flow, { start: offset, end: flow.text.length }));
}

function look(lines: readonly WrittenTextLine[], bodySize: number): { readonly bold?: true; readonly size?: number } {
  const size = lines[0]?.line.size ?? 0;
  return {
    ...(lines.every(({ line }) => line.bold) ? { bold: true } : {}),
    ...(size > 0 && bodySize > 0 ? { size: Math.round((size / bodySize) * 100) / 100 } : {}),
  };
}

/** A paragraph, or an item when a label opens it. `level` is that of an item. */
export function paragraphBlock(lines: readonly WrittenTextLine[], level: number, spaced: boolean, given: Given): Block {
  const flow = joinLines(
    lines.map((line) => line.flow),
    given.vocabulary,
  );
  const label = splitLabel(flow.text);
  const page = lines[0]?.line.page;
  return {
    kind: label === undefined ? 'paragraph' : 'item',
    ...spanOf(lines),
    flow: label === undefined ? trimFlow(flow) : after(flow, label.rest),
    ...(label === undefined ? {} : { label: label.label, level }),
    ...look(lines, given.bodySize),
    ...(spaced ? { spaced: true } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

/** A footnote: its number is its label. */
export function noteBlock(lines: readonly WrittenTextLine[], given: Given): Block {
  const flow = joinLines(
    lines.map((line) => line.flow),
    given.vocabulary,
  );
  const mark = noteMark.exec(flow.text);
  const page = lines[0]?.line.page;
  return {
    kind: 'note',
    ...spanOf(lines),
    flow: mark === null ? trimFlow(flow) : after(flow, mark[0].length),
    ...(mark?.[1] === undefined ? {} : { label: mark[1] }),
    ...look(lines, given.bodySize),
    ...(page === undefined ? {} : { page }),
  };
}

/** One line that is no content. */
export function furnitureBlock(line: WrittenLine, page: number): Block {
  return { kind: 'furniture', start: line.start, end: line.end, flow: line.flow, page };
}

/** Texts of the cells of a row, lines joined. */
export function cellTexts(row: TableRow, vocabulary: Vocabulary): readonly string[] {
  return row.cells.map((cell) => {
    const flows = cell.lines.map((line) => ({ text: line.text, origin: [] }));
    return joinLines(flows, vocabulary).text.replaceAll('\t', ' ');
  });
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
    flow: joinFlows(
      cells.map((cell) => cell.flow),
      '\t',
    ),
    table,
    cells,
    ...(row.header ? { header: true } : {}),
    ...(lines.length > 0 && lines.every((line) => line.bold) ? { bold: true } : {}),
    page: row.page,
  };
}
