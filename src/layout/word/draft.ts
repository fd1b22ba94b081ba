// A line of the document to come, with the block that it makes: the offsets are set once all lines are known.
import type { Block, Cell, Document, Line } from '../../document/document.ts';
import { flowOf } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';

/** `start` and `end` in the text of the draft. */
export interface CellDraft extends Span, Pick<Cell, 'column' | 'columnSpan' | 'continued' | 'paragraphs'> {}

export interface Draft {
  /** One line; never empty. */
  readonly text: string;
  /** Offset in `text` of what follows the label. */
  readonly rest: number;
  readonly block: Omit<Block, 'start' | 'end' | 'flow' | 'cells'>;
  readonly cells?: readonly CellDraft[];
}

function cellOf(text: string, at: number, { start, end, ...place }: CellDraft): Cell {
  return { ...place, flow: flowOf(text, { start: at + start, end: at + end }) };
}

/** The one text of the drafts, and their lines and blocks in it. */
export function assemble(drafts: readonly Draft[]): Pick<Document, 'text' | 'lines' | 'blocks'> {
  const text = drafts.map((draft) => draft.text).join('\n');
  const lines: Line[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const draft of drafts) {
    const at = start;
    const end = at + draft.text.length;
    const { paragraph } = draft.block;
    lines.push({ start: at, end, ...(paragraph === undefined ? {} : { paragraph }) });
    blocks.push({
      ...draft.block,
      start: at,
      end,
      flow: flowOf(text, { start: at + draft.rest, end }),
      ...(draft.cells === undefined ? {} : { cells: draft.cells.map((cell) => cellOf(text, at, cell)) }),
    });
    start = end + 1;
  }
  return { text, lines, blocks };
}
