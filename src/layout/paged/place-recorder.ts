// Lines and rows as they are written into the document's text in; the place of each word and cell out.
import type { Box } from '../../document/document.ts';
import type { PlacedPage, PlacedSpan, PlacedWord, Places } from '../../document/places.ts';
import type { Span } from '../../document/span.ts';
import type { TableItem, TableRow } from './item.ts';
import type { PlacedRun } from './placed-run.ts';
import type { TextLine } from './text-line.ts';
import type { WrittenLine } from './text-writer.ts';

/** Handed to the layout when places are wanted; a check hands none and pays nothing. */
export interface PlaceRecorder {
  pages(pages: readonly PlacedPage[]): void;
  line(written: WrittenLine, line: TextLine): void;
  row(written: WrittenLine, row: TableRow, edges: TableItem['edges'], cells: readonly string[]): void;
  places(): Places;
}

/** A run is looked for this far behind the one before it: a hyphen or a blank may have been dropped between them. */
const reach = 4;

/** Where `runs`, in reading order, stand in the text that was made of them. */
function wordsIn(written: WrittenLine, runs: readonly PlacedRun[], page: number): readonly PlacedWord[] {
  const { text } = written.flow;
  const words: PlacedWord[] = [];
  let at = 0;
  for (const { text: word, x, y, width, height, bold } of runs) {
    const whole = text.slice(0, at + reach + word.length).indexOf(word, at);
    const cut = whole < 0 && word.endsWith('-') ? text.slice(0, at + reach + word.length).indexOf(word.slice(0, -1), at) : -1;
    const found = Math.max(whole, cut);
    if (found < 0) continue;
    at = found + word.length - (whole < 0 ? 1 : 0);
    words.push({ start: written.start + found, end: written.start + at, page, box: { x, y, width, height }, bold });
  }
  return words;
}

function cellBox(row: TableRow, edges: readonly number[], column: number, columnSpan: number): Box {
  const left = edges[column] ?? row.box.x;
  const right = edges[column + columnSpan] ?? row.box.x + row.box.width;
  return { x: left, y: row.box.y, width: Math.max(0, right - left), height: row.box.height };
}

function spansOf(written: WrittenLine, cells: readonly string[]): readonly Span[] {
  let at = written.start;
  return cells.map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return span;
  });
}

/** Keeps the places of all that is written. */
export function placeRecorder(): PlaceRecorder {
  const words: PlacedWord[] = [];
  const cells: PlacedSpan[] = [];
  let known: readonly PlacedPage[] = [];
  return {
    pages: (pages) => {
      known = pages.map(({ number, width, height }) => ({ number, width, height }));
    },
    line: (written, line) => void words.push(...wordsIn(written, line.runs, line.page)),
    row: (written, row, edges, texts) => {
      const spans = spansOf(written, texts);
      row.cells.forEach((cell, index) => {
        const box = cellBox(row, edges, cell.column, cell.columnSpan);
        const above = cell.continued ? cells.findLastIndex((other) => other.page === row.page && Math.abs(other.box.x - box.x) < 1) : -1;
        const merged = cells[above];
        if (merged !== undefined) cells[above] = { ...merged, box: { ...merged.box, height: box.y + box.height - merged.box.y } };
        else cells.push({ ...(spans[index] ?? written), page: row.page, box });
      });
      words.push(
        ...wordsIn(
          written,
          row.cells.flatMap((cell) => cell.lines.flatMap((line) => line.runs)),
          row.page,
        ),
      );
    },
    places: () => ({ pages: known, words, cells }),
  };
}
