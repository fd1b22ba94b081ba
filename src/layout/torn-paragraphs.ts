// The blocks of a Word file or a PDF in; the same out, paragraphs put together again that were pasted from a page, each of its lines a paragraph.
//
// A list without marks looks like them. What tells a page is its width: on each line that is cut, the first word of the next one had no room left.
import type { Block, Document } from '../document/document.ts';
import { motsQuiAppellent } from '../lexicon/petits-mots.ts';
import { joinLines, type Vocabulary, vocabularyOf } from './hyphenation.ts';
import { capitals } from './text/join.ts';

/** Sentences that go on in the next paragraph: a few may be slips of the author. */
const fewestCuts = 4;
/** The same, of a part pasted into a file of whole paragraphs; one of its lines at least stops at a word that asks for more. */
const fewestInPart = 2;
/** Letters of the widest line of a page, and of the shortest one worth cutting. */
const widest = 130;
const shortest = 50;
/** Letters are not as wide as each other: share of the width at which the next word had no room, and share of the cuts that must show it. */
const full = 0.92;
const fewestFull = 0.8;

function isText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item';
}

function lengthOf({ start, end }: Block): number {
  return end - start;
}

/** The next word would not have stood on the line of `before`. */
function isFull(before: Block, after: Block, width: number): boolean {
  const word = /^\S+/u.exec(after.flow.text)?.[0].length ?? 0;
  return lengthOf(before) + 1 + word > full * width;
}

const linked = new RegExp(String.raw`(?:\(|${motsQuiAppellent}(?:\s\d{1,3})?)$`, 'iu');

interface Cut {
  readonly before: Block;
  readonly after: Block;
}

/** Sentences that go on in the next paragraph, by their look. */
function cutsOf(blocks: readonly Block[]): readonly Cut[] {
  return blocks.flatMap((before, index) => {
    const after = blocks[index + 1];
    if (!isText(before) || after?.kind !== 'paragraph') return [];
    return /[\p{Ll},-]$/u.test(before.flow.text) && /^\p{Ll}/u.test(after.flow.text) ? [{ before, after }] : [];
  });
}

function asksForMore({ before }: Cut): boolean {
  return linked.test(before.flow.text);
}

/** The width of the lines that are cut; undefined when the next words had room on them: a list, or verses. */
function widthOf(cuts: readonly Cut[], fewest: number): number | undefined {
  const width = cuts.reduce((most, { before }) => Math.max(most, lengthOf(before)), 0);
  if (cuts.length < fewest || width < shortest || width > widest) return undefined;
  return cuts.filter(({ before, after }) => isFull(before, after, width)).length >= fewestFull * cuts.length ? width : undefined;
}

/** The texts between titles, tables and paragraphs wider than a line. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  let open: Block[] | undefined;
  for (const block of blocks) {
    if (!isText(block) || lengthOf(block) > widest) open = undefined;
    else if (open === undefined) {
      open = [block];
      parts.push(open);
    } else open.push(block);
  }
  return parts;
}

/** For each block, how wide the lines are that it is one of. */
function widthsOf(blocks: readonly Block[], cuts: readonly Cut[]): ReadonlyMap<Block, number> {
  const whole = cuts.some(asksForMore) ? widthOf(cuts, fewestCuts) : undefined;
  if (whole !== undefined) return new Map(blocks.map((block) => [block, whole]));
  const widths = new Map<Block, number>();
  for (const part of cuts.length < fewestInPart ? [] : partsOf(blocks)) {
    const own = cutsOf(part);
    const width = own.some(asksForMore) ? widthOf(own, fewestInPart) : undefined;
    if (width !== undefined) for (const block of part) widths.set(block, width);
  }
  return widths;
}

/** « 40 % à la remise … » under « 30 % … »: each opens its own. */
const share = /^\d{1,3}(?:[.,]\d+)?\s?%/u;

/** Whether `after` is the next line of the paragraph that `before` is a line of; `width` is unknown where nothing shows lines of a page. */
function goesOn(before: Block, after: Block, width: number | undefined): boolean {
  if (!isText(before) || after.kind !== 'paragraph' || before.picture === true) return false;
  if (before.bold !== after.bold || before.size !== after.size) return false;
  const [text, next] = [before.flow.text, after.flow.text];
  // Nothing ends with « de la » nor with « le 23 ».
  if (linked.test(text) && /^\p{Ll}/u.test(next)) return true;
  if (after.spaced === true || width === undefined || !isFull(before, after, width) || /[.!?:;…]$/u.test(text)) return false;
  if (share.test(next)) return linked.test(text);
  return /^[\p{Ll}\d(,«"%’']/u.test(next) || linked.test(text) || (capitals(text) && capitals(next));
}

/** The lines of one paragraph as one block. */
function joined(lines: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || first === last) return lines;
  const flow = joinLines(
    lines.map((line) => line.flow),
    vocabulary,
  );
  return [{ ...first, flow, end: last.end, ...(last.picture === true ? { picture: true } : {}) }];
}

export function joinTorn<D extends Pick<Document, 'text' | 'blocks'>>(document: D): D {
  const cuts = cutsOf(document.blocks);
  if (cuts.length === 0) return document;
  const widths = widthsOf(document.blocks, cuts);
  const vocabulary = vocabularyOf(() => document.text.split('\n'));
  const paragraphs: Block[][] = [];
  for (const block of document.blocks) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    const width = before === undefined || !widths.has(before) ? undefined : widths.get(block);
    if (open !== undefined && before !== undefined && goesOn(before, block, width)) open.push(block);
    else paragraphs.push([block]);
  }
  return { ...document, blocks: paragraphs.flatMap((lines) => joined(lines, vocabulary)) };
}
