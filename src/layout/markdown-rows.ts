// The blocks of a Markdown text → the same, where each cell of a table was left as a paragraph of its own: rows of a table again.
import type { Block } from '../document/document.ts';
import { type Flow, flowOf, withoutMatches } from '../document/flow.ts';
import { rowFlow } from './row-flow.ts';
import { type ApartRow, stackedIn } from './text/rows-apart.ts';
import type { ScannedLine } from './text/scan.ts';

const marks = /\\(?=[^\p{L}\p{N}\s])|\*{1,3}|__/gu;

/** The whole text of a block, its label with it. */
function wholeOf({ flow, label, start, end }: Block, source: string): Flow {
  return label === undefined ? flow : withoutMatches(flowOf(source, { start, end }), marks);
}

function lineOf(block: Block, index: number, source: string): ScannedLine {
  const cell = block.kind === 'paragraph' || (block.kind === 'item' && /[\p{L}\p{N}]/u.test(block.label ?? ''));
  return {
    start: block.start,
    end: block.end,
    index,
    flow: wholeOf(block, source),
    blank: false,
    indent: 0,
    bold: block.bold === true,
    pipes: !cell,
    noise: false,
    rule: false,
    separator: false,
  };
}

function rowBlock(row: ApartRow, blocks: readonly Block[], table: number): Block {
  const first = blocks[row.first];
  const last = blocks[row.last];
  return { kind: 'row', start: first?.start ?? 0, end: last?.end ?? 0, flow: rowFlow(row.cells), table, cells: row.cells };
}

/** `source`: the text of the file. The tables found are numbered after those that the text has. */
export function withStackedRows(blocks: readonly Block[], source: string): readonly Block[] {
  const rows = new Map(stackedIn(blocks.map((block, index) => lineOf(block, index, source))).map((row) => [row.first, row]));
  if (rows.size === 0) return blocks;
  let table = blocks.reduce((last, block) => Math.max(last, block.table ?? -1), -1);
  let taken = -1;
  return blocks.flatMap((block, index) => {
    const row = rows.get(index);
    if (row !== undefined) {
      if (row.opens) table += 1;
      taken = row.last;
      return [rowBlock(row, blocks, table)];
    }
    return index <= taken ? [] : [block];
  });
}
