// The blocks of a Word file in; the same out, paragraphs put together again that were pasted from a page, each of its lines a paragraph.
import type { Block, Document } from '../../document/document.ts';
import { joinLines, vocabularyOf } from '../paged/hyphenation.ts';
import { continues, type Habits, isUnfinished, type JoinedLine, wrapWidth } from '../text/join.ts';

/** Sentences that go on in the next paragraph: a few may be slips of the author. */
const fewestCuts = 4;
/** Letters of the widest line of a page. */
const widest = 130;

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

/** The width of its lines when the file cuts its paragraphs; undefined for nearly every file. */
function cutAt(blocks: readonly Block[]): number | undefined {
  const texts = blocks.filter(isText).map(({ flow }) => flow.text);
  const open = texts.filter((text) => text.length > 40 && !/[.;:!?»]$/u.test(text)).map(({ length }) => length);
  const cuts = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return isText(block) && next?.kind === 'paragraph' && /[\p{Ll},]$/u.test(block.flow.text) && /^\p{Ll}/u.test(next.flow.text);
  });
  if (cuts.length < fewestCuts || cuts.length * 4 < open.length) return undefined;
  const width = wrapWidth(
    texts.map(({ length }) => length),
    open,
  );
  return width === undefined || width > widest ? undefined : width;
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

export function joinTorn<D extends Pick<Document, 'text' | 'blocks'>>(document: D): D {
  const width = cutAt(document.blocks);
  if (width === undefined) return document;
  const habits: Habits = { width, doubled: false };
  const vocabulary = vocabularyOf(() => document.text.split('\n'));
  const joined: Block[] = [];
  let last: Block | undefined;
  for (const block of document.blocks) {
    const open = joined.at(-1);
    const gap = block.spaced === true ? 1 : 0;
    const goesOn =
      open !== undefined && last !== undefined && isText(last) && block.kind === 'paragraph' && last.picture !== true && open.size === block.size;
    const [line, next] = [lineOf(last ?? block, document), lineOf(block, document)];
    if (goesOn && !isShortTitle(line, width) && !opensTitle(line, next) && continues(line, next, gap, false, habits)) {
      const flow = joinLines([open.flow, block.flow], vocabulary);
      joined[joined.length - 1] = { ...open, flow, end: block.end, ...(block.picture === true ? { picture: true } : {}) };
    } else joined.push(block);
    last = block;
  }
  return { ...document, blocks: joined };
}
