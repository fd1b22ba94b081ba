// The items of all pages, in reading order and each with its role, in; the text, its lines and its blocks out.
import type { Block, Line } from '../../document/document.ts';
import { splitLabel } from '../label.ts';
import { cellTexts, furnitureBlock, noteBlock, paragraphBlock, rowBlock, type WrittenTextLine } from './blocks.ts';
import { continues } from './continues.ts';
import type { Vocabulary } from './hyphenation.ts';
import type { Item, LineItem, TableItem } from './item.ts';
import { levelTracker } from './list-levels.ts';
import { noteMark } from './notes.ts';
import { textWriter } from './text-writer.ts';

export interface Measures {
  readonly bodySize: number;
  readonly leading: number;
  readonly vocabulary: Vocabulary;
}

interface Open {
  readonly lines: WrittenTextLine[];
  readonly label: string | undefined;
  readonly level: number;
  readonly spaced: boolean;
  region: number;
}

const looseGap = 1.22;

/** Writes every item and groups the lines; a note or a running line does not end the paragraph that it cuts. */
export function assemble(items: readonly Item[], measures: Measures): { readonly text: string; readonly lines: readonly Line[]; readonly blocks: readonly Block[] } {
  const writer = textWriter();
  const blocks: Block[] = [];
  const levels = levelTracker();
  let open: Open | undefined;
  let note: WrittenTextLine[] = [];
  let tables = 0;

  const closeParagraph = (): void => {
    if (open !== undefined) blocks.push(paragraphBlock(open.lines, open.level, open.spaced, measures));
    open = undefined;
  };
  const closeNote = (): void => {
    if (note.length > 0) blocks.push(noteBlock(note, measures));
    note = [];
  };

  const levelOf = (item: LineItem, label: string | undefined): number => {
    const { line } = item;
    if (line.bold || line.size > measures.bodySize * 1.05) levels.reset();
    if (label !== undefined) return levels.item(line.x);
    levels.other(line.x);
    return 1;
  };

  const isSpaced = (item: LineItem, last: WrittenTextLine | undefined, region: number | undefined): boolean => {
    if (last === undefined || region !== item.region) return true;
    return (item.line.baseline - last.line.baseline) / Math.max(item.line.size, last.line.size) > looseGap * measures.leading;
  };

  let last: WrittenTextLine | undefined;
  let lastRegion: number | undefined;

  const addBody = (item: LineItem): void => {
    const written = { ...writer.write(item.line.text, item.line.page, item.line), line: item.line };
    const setting = { leading: measures.leading, torn: open?.region !== item.region };
    if (open !== undefined && continues({ lines: open.lines.map(({ line }) => line), label: open.label }, item.line, setting)) {
      open.lines.push(written);
      open.region = item.region;
    } else {
      closeParagraph();
      const label = splitLabel(item.line.text)?.label;
      open = { lines: [written], label, level: levelOf(item, label), spaced: isSpaced(item, last, lastRegion), region: item.region };
    }
    last = written;
    lastRegion = item.region;
  };

  const addNote = (item: LineItem): void => {
    const written = { ...writer.write(item.line.text, item.line.page, item.line), line: item.line };
    if (noteMark.test(item.line.text)) closeNote();
    note.push(written);
  };

  const addTable = (item: TableItem): void => {
    if (item.role === 'body') closeParagraph();
    for (const row of item.rows) {
      const texts = cellTexts(row, measures.vocabulary);
      const written = writer.write(texts.join('\t'), row.page, row.box);
      if (item.role === 'body' && !row.repeated) blocks.push(rowBlock(row, texts, written, tables));
      else blocks.push(furnitureBlock(written, row.page));
    }
    if (item.role === 'body') tables += 1;
    last = undefined;
  };

  for (const item of items) {
    if (item.kind === 'line' && item.role === 'note') {
      addNote(item);
      continue;
    }
    closeNote();
    if (item.kind === 'table') addTable(item);
    else if (item.role === 'body') addBody(item);
    else blocks.push(furnitureBlock(writer.write(item.line.text, item.line.page, item.line), item.line.page));
  }
  closeNote();
  closeParagraph();
  return { text: writer.text(), lines: writer.lines(), blocks: blocks.toSorted((a, b) => a.start - b.start) };
}
