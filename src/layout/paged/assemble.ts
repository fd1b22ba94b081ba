// The items of all pages, in reading order and each with its role, in; the text, its lines and its blocks out.
import type { Block, Line } from '../../document/document.ts';
import type { Vocabulary } from '../hyphenation.ts';
import { splitLabel } from '../label.ts';
import { furnitureBlock, noteBlock, paragraphBlock, type WrittenTextLine } from './blocks.ts';
import { continues, isFarBelow } from './continues.ts';
import type { Headings } from './headings.ts';
import type { Item, LineItem, TableItem } from './item.ts';
import { levelTracker } from './list-levels.ts';
import { noteMark } from './notes.ts';
import type { PlaceRecorder } from './place-recorder.ts';
import { cellTexts, joinedRow, rowBlock } from './row-blocks.ts';
import type { Tag, Tags } from './tags.ts';
import type { TextLine } from './text-line.ts';
import { type TextWriter, textWriter } from './text-writer.ts';
import { withoutUsualBlanks } from './usual-blanks.ts';

export interface Measures {
  readonly bodySize: number;
  readonly leading: number;
  readonly vocabulary: Vocabulary;
  readonly headings: Headings;
  readonly tags: Tags;
}

interface Open {
  readonly lines: WrittenTextLine[];
  readonly label: string | undefined;
  readonly level: number;
  /** From the line before, in type sizes; undefined where none tells. */
  readonly step: number | undefined;
  readonly spaced: boolean;
  readonly tag: Tag | undefined;
  region: number;
}

interface Assembly {
  readonly measures: Measures;
  readonly writer: TextWriter;
  readonly recorder: PlaceRecorder | undefined;
  readonly blocks: Block[];
  readonly steps: Map<Block, number>;
  readonly levels: ReturnType<typeof levelTracker>;
  open: Open | undefined;
  note: WrittenTextLine[];
  /** The note closed last, and its place among the blocks. */
  lastNote: { readonly lines: readonly WrittenTextLine[]; readonly index: number } | undefined;
  /** The line of content before, when it may tell how much blank stands over the next one. */
  last: { readonly written: WrittenTextLine; readonly region: number } | undefined;
  tables: number;
}

const looseGap = 1.22;

function writeLine({ writer, recorder }: Assembly, line: TextLine): WrittenTextLine {
  const { start, end, flow } = writer.write(line.text, line.page, line);
  const written = { start, end, flow, line };
  recorder?.line(written, line);
  return written;
}

function closeParagraph(assembly: Assembly): void {
  const { open, blocks, measures } = assembly;
  assembly.open = undefined;
  if (open === undefined) return;
  const block = paragraphBlock(open.lines, open.level, open.spaced, measures);
  blocks.push(block);
  if (open.step !== undefined) assembly.steps.set(block, open.step);
}

function closeNote(assembly: Assembly): void {
  const { note, blocks, measures } = assembly;
  if (note.length > 0) assembly.lastNote = { lines: note, index: blocks.push(noteBlock(note, measures)) - 1 };
  assembly.note = [];
}

/** Depth of an item; what looks like a heading starts lists anew. */
function levelOf({ levels, measures }: Assembly, { line }: LineItem, label: string | undefined): number {
  if (line.bold || line.size > measures.bodySize * 1.05) levels.reset();
  if (label !== undefined) return levels.item(line.x);
  levels.other(line.x);
  return 1;
}

/** From the line before, in type sizes; undefined where none tells. */
function stepTo({ last }: Assembly, { line, region, parted }: LineItem): number | undefined {
  if (last === undefined || last.region !== region || parted) return undefined;
  const before = last.written.line;
  return (line.baseline - before.baseline) / Math.max(line.size, before.size);
}

function goesOn(open: Open, item: LineItem, tag: Tag | undefined, { tags, leading }: Measures): boolean {
  const isTorn = open.region !== item.region;
  if (item.opens || (item.parted && !isTorn)) return false;
  if (isTorn && isFarBelow(open.lines.at(-1)?.line, item.line)) return false;
  if ((open.tag?.kind === 'heading' || tag?.kind === 'heading') && open.tag !== tag) return false;
  if (tag?.kind === 'heading' && !isTorn) return true;
  const [first, last] = [open.lines[0]?.line, open.lines.at(-1)?.line];
  if (first === undefined || last === undefined) return false;
  const lastTag = tags.of(last);
  const told = lastTag === undefined || tag === undefined || last.page !== item.line.page ? undefined : lastTag === tag;
  return continues({ first, last, earlier: open.lines.at(-2)?.line, label: open.label }, item.line, { leading, torn: isTorn, told });
}

function addBody(assembly: Assembly, item: LineItem): void {
  const { line, region } = item;
  const { measures } = assembly;
  const written = writeLine(assembly, line);
  const tag = measures.tags.of(line);
  const { open } = assembly;
  if (open !== undefined && goesOn(open, item, tag, measures)) {
    open.lines.push(written);
    open.region = region;
  } else {
    closeParagraph(assembly);
    const label = splitLabel(line.text)?.label;
    const step = stepTo(assembly, item);
    const spaced = step === undefined || step > looseGap * measures.leading;
    assembly.open = { lines: [written], label, level: levelOf(assembly, item, label), step, spaced, tag, region };
  }
  assembly.last = { written, region };
}

function addNote(assembly: Assembly, { line }: LineItem): void {
  const opens = noteMark.test(line.text);
  if (opens) closeNote(assembly);
  const written = writeLine(assembly, line);
  const { lastNote, blocks, measures } = assembly;
  if (opens || assembly.note.length > 0 || lastNote === undefined || (lastNote.lines.at(-1)?.line.page ?? 0) < line.page - 1) {
    assembly.note.push(written);
    return;
  }
  const lines = [...lastNote.lines, written];
  blocks[lastNote.index] = noteBlock(lines, measures);
  assembly.lastNote = { lines, index: lastNote.index };
}

function addTable(assembly: Assembly, item: TableItem): void {
  const { writer, recorder, blocks, measures } = assembly;
  const isContent = item.role === 'body';
  if (isContent) {
    closeParagraph(assembly);
    if (!item.goesOn) assembly.tables += 1;
    assembly.last = undefined;
  }
  for (const row of item.rows) {
    const cells = cellTexts(row, measures.vocabulary);
    const texts = cells.map(({ text }) => text);
    const written = writer.write(texts.join('\t'), row.page, row.box);
    recorder?.row(written, row, item.edges, texts);
    const block = isContent && !row.repeated ? rowBlock(row, cells, written, assembly.tables - 1) : furnitureBlock(written, row.page);
    const before = row.rest ? blocks.findLastIndex((other) => other.kind === 'row') : -1;
    const beginning = blocks[before];
    if (beginning === undefined) blocks.push(block);
    else blocks[before] = joinedRow(beginning, block);
  }
}

function addItem(assembly: Assembly, item: Item): void {
  if (item.kind === 'line' && item.role === 'note') {
    addNote(assembly, item);
    return;
  }
  closeNote(assembly);
  if (item.kind === 'table') addTable(assembly, item);
  else if (item.role === 'body') addBody(assembly, item);
  else assembly.blocks.push(furnitureBlock(writeLine(assembly, item.line), item.line.page));
}

/** Writes every item and groups the lines; a note or a running line does not end the paragraph that it cuts. */
export function assemble(
  items: readonly Item[],
  measures: Measures,
  recorder?: PlaceRecorder,
): { readonly text: string; readonly lines: readonly Line[]; readonly blocks: readonly Block[] } {
  const assembly: Assembly = {
    measures,
    writer: textWriter(),
    recorder,
    blocks: [],
    steps: new Map(),
    levels: levelTracker(),
    open: undefined,
    note: [],
    lastNote: undefined,
    last: undefined,
    tables: 0,
  };
  for (const item of items) addItem(assembly, item);
  closeNote(assembly);
  closeParagraph(assembly);
  const blocks = withoutUsualBlanks(assembly.blocks, assembly.steps, measures.leading);
  return { text: assembly.writer.text(), lines: assembly.writer.lines(), blocks: blocks.toSorted((a, b) => a.start - b.start) };
}
