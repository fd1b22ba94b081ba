// Lines that make one paragraph, note or table row, once written, in; the block of the document out.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { joinLines, type Vocabulary } from '../hyphenation.ts';
import { splitLabel } from '../label.ts';
import { segmentsOf } from './cell-segments.ts';
import { type Headings, looksLikeHeading } from './headings.ts';
import { noteMark } from './notes.ts';
import type { Tags } from './tags.ts';
import type { TextLine } from './text-line.ts';
import type { WrittenLine } from './text-writer.ts';

export interface WrittenTextLine extends WrittenLine {
  readonly line: TextLine;
}

/** Wide blanks part a bold line into so many pieces: the head of a table that was not seen, and no title. */
const fewestCells = 3;

interface Given {
  readonly vocabulary: Vocabulary;
  readonly bodySize: number;
  readonly headings: Headings;
  readonly tags: Tags;
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
    ...(lines.every(({ line }) => line.bold && segmentsOf(line).length < fewestCells) ? { bold: true } : {}),
    ...(size > 0 && bodySize > 0 ? { size: Math.round((size / bodySize) * 100) / 100 } : {}),
  };
}

/** The level of a heading that the file tells and the look confirms. */
function headingLevel(lines: readonly WrittenTextLine[], text: string, numbered: boolean, given: Given): number | undefined {
  const first = lines[0]?.line;
  if (first === undefined) return undefined;
  const tag = given.tags.of(first);
  const told = tag?.kind === 'heading' ? tag.level : given.headings.inOutline(first.page, text);
  const larger = first.size > given.bodySize * 1.04;
  const bold = lines.every(({ line }) => line.bold);
  return told !== undefined && looksLikeHeading(text, { bold, larger, numbered }) ? told : undefined;
}

/** « 3 Livrables »: a number without sign after it counts in what is known to be a heading. */
function bareNumber(text: string): { readonly label: string; readonly rest: number } | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]+)\s+(?=\p{Lu})/u.exec(text);
  return match?.[1] === undefined ? undefined : { label: match[1], rest: match[0].length };
}

/** A paragraph, or an item when a label opens it. `level` is that of an item. */
export function paragraphBlock(lines: readonly WrittenTextLine[], level: number, spaced: boolean, given: Given): Block {
  const flow = joinLines(
    lines.map((line) => line.flow),
    given.vocabulary,
  );
  const mark = splitLabel(flow.text);
  const page = lines[0]?.line.page;
  const heading = headingLevel(lines, flow.text, mark !== undefined && /[\p{L}\p{N}]/u.test(mark.label), given);
  const label = mark ?? (heading === undefined ? undefined : bareNumber(flow.text));
  const levelled = heading ?? (label === undefined ? undefined : level);
  return {
    kind: heading !== undefined ? 'heading' : label === undefined ? 'paragraph' : 'item',
    ...spanOf(lines),
    flow: label === undefined ? trimFlow(flow) : after(flow, label.rest),
    ...(label === undefined ? {} : { label: label.label }),
    ...(levelled === undefined ? {} : { level: levelled }),
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
