// The blocks of a Word file in; the same out, paragraphs put together again that were pasted from a page, each of its lines a paragraph.
import type { Block, Document } from '../../document/document.ts';
import { joinLines, vocabularyOf } from '../paged/hyphenation.ts';
import { continues, type Habits, isUnfinished, type JoinedLine, wrapWidth } from '../text/join.ts';

/** Sentences that go on in the next paragraph: a few may be slips of the author. */
const fewestCuts = 4;
/** Letters of the widest line of a page. */
const widest = 130;

/** The same, of a part pasted into a file of whole paragraphs: one of them at least stops at a word that asks for more. */
const fewestInPart = 2;
const shortestCut = 50;

function lineOf({ start, end, kind, label, bold, level }: Block, { text }: Pick<Document, 'text'>): JoinedLine {
  const line = text.slice(start, end);
  const rest = label === undefined ? 0 : label.length + (/^\s*/u.exec(line.slice(label.length))?.[0].length ?? 0);
  return {
    flow: { text: line, origin: [] },
    bold: bold === true,
    pipes: kind === 'row',
    ...(label === undefined ? {} : { label: { label, rest } }),
    ...(kind === 'heading' ? { heading: level ?? 1 } : {}),
  };
}

function isText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item';
}

/** Sentences that go on in the next paragraph. */
function cutsOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return isText(block) && next?.kind === 'paragraph' && /[\p{Ll},]$/u.test(block.flow.text) && /^\p{Ll}/u.test(next.flow.text);
  });
}

/** The width of its lines when the file cuts its paragraphs; undefined for nearly every file. */
function cutAt(blocks: readonly Block[]): number | undefined {
  const texts = blocks.filter(isText).map(({ flow }) => flow.text);
  const open = texts.filter((text) => text.length > 40 && !/[.;:!?»]$/u.test(text)).map(({ length }) => length);
  const cuts = cutsOf(blocks);
  if (cuts.length < fewestCuts || cuts.length * 4 < open.length) return undefined;
  const width = wrapWidth(
    texts.map(({ length }) => length),
    open,
  );
  return width === undefined || width > widest ? undefined : width;
}

/** The texts between titles, tables and paragraphs wider than a line, by their first block. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  let open: Block[] | undefined;
  for (const block of blocks) {
    if (!isText(block) || block.flow.text.length > widest) open = undefined;
    else if (open === undefined) {
      open = [block];
      parts.push(open);
    } else open.push(block);
  }
  return parts;
}

/** The width of the lines of a part that was pasted; undefined for one that was written. */
function partCutAt(part: readonly Block[]): number | undefined {
  const cuts = cutsOf(part);
  const isPasted =
    cuts.length >= fewestInPart && cuts.every(({ flow }) => flow.text.length >= shortestCut) && cuts.some(({ flow }) => isUnfinished(flow.text));
  return isPasted ? Math.max(...part.map(({ flow }) => flow.text.length)) : undefined;
}

/** For each block, how wide the lines are that it is one of. */
function widthsOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const whole = cutAt(blocks);
  if (whole !== undefined) return new Map(blocks.map((block) => [block, whole]));
  const widths = new Map<Block, number>();
  for (const part of partsOf(blocks)) {
    const width = partCutAt(part);
    if (width !== undefined) for (const block of part) widths.set(block, width);
  }
  return widths;
}

/** A title over a title, each in capitals, ends where it does not fill its line. */
function isShortTitle({ flow, bold }: JoinedLine, width: number): boolean {
  const { text } = flow;
  return (bold || text === text.toUpperCase()) && text.length < fullLine * width && !isUnfinished(text);
}
const fullLine = 0.78;

/** « Livrables » under the full last line of a paragraph: a line that ends a paragraph ends its sentence too. */
function opensTitle(before: JoinedLine, { flow: { text } }: JoinedLine): boolean {
  const whole = /[.;!?…»)]$/u.test(text) || text.length > longestTitle;
  return !whole && /^\p{Lu}/u.test(text) && (text === text.toUpperCase() || /[.;!?…»)]$/u.test(before.flow.text)) && !isUnfinished(before.flow.text);
}
const longestTitle = 60;

function goesOnAt(before: JoinedLine, after: JoinedLine, gap: number, width: number): boolean {
  const habits: Habits = { width, doubled: false };
  return !isShortTitle(before, width) && !opensTitle(before, after) && continues(before, after, gap, false, habits);
}

export function joinTorn<D extends Pick<Document, 'text' | 'blocks'>>(document: D): D {
  const widths = widthsOf(document.blocks);
  if (widths.size === 0) return document;
  const vocabulary = vocabularyOf(() => document.text.split('\n'));
  const joined: Block[] = [];
  let last: Block | undefined;
  for (const block of document.blocks) {
    const open = joined.at(-1);
    const gap = block.spaced === true ? 1 : 0;
    const width = widths.get(block);
    const goesOn =
      open !== undefined && last !== undefined && isText(last) && block.kind === 'paragraph' && last.picture !== true && open.size === block.size;
    const [line, next] = [lineOf(last ?? block, document), lineOf(block, document)];
    if (goesOn && width !== undefined && goesOnAt(line, next, gap, width)) {
      const flow = joinLines([open.flow, block.flow], vocabulary);
      joined[joined.length - 1] = { ...open, flow, end: block.end, ...(block.picture === true ? { picture: true } : {}) };
    } else joined.push(block);
    last = block;
  }
  return { ...document, blocks: joined };
}
