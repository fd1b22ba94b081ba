// The blocks of a marked source in; the bytes of a PDF drawn from them out, in a way of writing PDF: no LibreOffice is needed.
import type { MarkedSource, TableSource } from '../fixtures/marked-source.ts';
import { type Canvas, drawn, type Look, type Producer } from '../reading-pdf/canvas.ts';

const [left, width, top, bottom] = [72, 451, 80, 770] as const;
const rowHeight = 18;

/** Writes downwards, and turns the page where the next block does not fit. */
function pen(
  canvas: Canvas,
  header: string,
): { readonly y: () => number; readonly room: (height: number) => void; readonly move: (y: number) => void } {
  let y: number = top;
  let page = 1;
  const running = (): void => {
    canvas.text(left, 40, header, { size: 8 });
    canvas.centred(297, 810, `Page ${page}`, { size: 8 });
  };
  running();
  return {
    y: () => y,
    move: (to) => {
      y = to;
    },
    room: (height) => {
      if (y + height <= bottom) return;
      canvas.turn();
      y = top;
      page += 1;
      running();
    },
  };
}

function drawTable(canvas: Canvas, { rows, widths }: TableSource, y: number): void {
  const edges: number[] = [left];
  for (const share of widths) edges.push((edges.at(-1) ?? left) + (share * width) / 100);
  const height = rowHeight * rows.length;
  for (let row = 0; row <= rows.length; row += 1) canvas.rule(left, y + rowHeight * row, edges.at(-1) ?? left, y + rowHeight * row);
  for (const edge of edges) canvas.rule(edge, y, edge, y + height);
  for (const [row, cells] of rows.entries())
    for (const [index, { text }] of cells.entries()) canvas.text((edges[index] ?? left) + 4, y + 13 + rowHeight * row, text, { size: 9 });
}

/** Lines of a text of the size: a guess from above, to turn the page in time. */
function linesOf(text: string, size: number): number {
  return Math.ceil((text.length * size * 0.55) / width);
}

export function sourcePdf({ blocks, style }: MarkedSource, producer: Producer): Uint8Array {
  return drawn(producer, (canvas) => {
    const { y, room, move } = pen(canvas, 'Termes de référence');
    const write = (text: string, look: Look & { readonly size: number }, indent: number, after: number): void => {
      room(Math.min(linesOf(text, look.size) * look.size * 1.2, bottom - top));
      move(canvas.paragraph(left + indent, y(), width - indent, text, look) + after);
    };
    for (const block of blocks) {
      if (block.kind === 'table') {
        const height = rowHeight * block.rows.length;
        room(height + 12);
        drawTable(canvas, block, y() - 6);
        move(y() + height + 12);
      } else if (block.kind === 'heading') write(block.text, { size: 13, font: 'B' }, 0, 8);
      else if (block.kind === 'bullet' || block.kind === 'numbered') write(block.text, { size: style.corps }, 18, 3);
      else if (block.kind === 'paragraph')
        write(block.text, { size: block.options.has('titre') ? 15 : style.corps }, block.options.has('retrait') ? 18 : 0, 7);
    }
  });
}
