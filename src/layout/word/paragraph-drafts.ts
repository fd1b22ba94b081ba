// A Word paragraph → its lines with the label that opens them, as headings, items or plain paragraphs.
import type { Block } from '../../document/document.ts';
import type { WordBlock, WordParagraph } from '../../source/source.ts';
import { splitLabel } from '../label.ts';
import type { LevelTracker } from '../paged/list-levels.ts';
import { arabic } from './arabic.ts';
import type { Draft } from './draft.ts';
import { allBold, sizeOf } from './look.ts';
import { type Piece, piecesOf } from './paragraph-pieces.ts';
import { plainText } from './plain-text.ts';

/** What paragraphs of one story share. */
export interface Story {
  /** Points. */
  readonly bodySize: number;
  /** Points that usually stand between two paragraphs. */
  readonly usualGap: number;
  readonly levels: LevelTracker;
  /** Paragraphs that say again, in another language, what stands beside them. */
  readonly translations: ReadonlySet<WordBlock>;
}

interface Labelled {
  readonly text: string;
  readonly label?: string;
  readonly rest: number;
}

/** The automatic number first; a number typed after an automatic bullet belongs to the label. */
function labelled(text: string, automatic: string | undefined): Labelled {
  const line = automatic === undefined ? text : `${automatic} ${text}`;
  const typed = splitLabel(line);
  if (typed !== undefined && (automatic === undefined || typed.label.startsWith(automatic)))
    return { text: line, label: typed.label, rest: typed.rest };
  return automatic === undefined ? { text: line, rest: 0 } : { text: line, label: automatic, rest: automatic.length + 1 };
}

/** An item's depth is read off its indent, as on a page; a title or a plain paragraph at the margin ends the list. */
function depthOf(paragraph: WordParagraph, label: string | undefined, large: boolean, levels: LevelTracker): number {
  const indent = paragraph.indent ?? 0;
  if (large) levels.reset();
  if (paragraph.headingLevel !== undefined) return 1;
  if (label !== undefined) return levels.item(indent);
  levels.other(indent);
  return 1;
}

const latin = /\p{Script=Latin}|\d/u;

/** A table of contents, a translation, or the letterhead in Arabic or Tifinagh of a document in French. */
function isFurniture(paragraph: WordParagraph, text: string, { translations }: Story): boolean {
  return paragraph.toc === true || translations.has(paragraph) || (arabic.test(text) && !latin.test(text));
}

function kindOf(paragraph: WordParagraph, text: string, label: string | undefined, story: Story): Block['kind'] {
  if (isFurniture(paragraph, text, story)) return 'furniture';
  if (paragraph.headingLevel !== undefined) return 'heading';
  return label === undefined ? 'paragraph' : 'item';
}

function draftOf(piece: Piece, automatic: string | undefined, paragraph: WordParagraph, spaced: boolean, story: Story): Draft {
  const text = paragraph.headingLevel === undefined ? piece.text : piece.text.replaceAll('\t', ' ');
  const { text: line, label, rest } = labelled(text, automatic);
  const kind = kindOf(paragraph, text, label, story);
  const bold = allBold(piece.runs);
  const size = Math.round(((sizeOf(piece.runs) ?? story.bodySize) / story.bodySize) * 100) / 100;
  const depth = depthOf(paragraph, label, kind === 'heading' || bold || size > 1.05, story.levels);
  const level = kind === 'heading' ? paragraph.headingLevel : kind === 'item' ? depth : undefined;
  return {
    text: line,
    rest,
    block: {
      kind,
      ...(label === undefined ? {} : { label }),
      ...(level === undefined ? {} : { level }),
      ...(bold ? { bold: true } : {}),
      size,
      ...(spaced ? { spaced: true } : {}),
      ...(paragraph.index === undefined ? {} : { paragraph: paragraph.index }),
      ...(paragraph.paraId === undefined ? {} : { paraId: paragraph.paraId }),
    },
  };
}

/** No line for a paragraph without text. */
export function paragraphDrafts(paragraph: WordParagraph, spaced: boolean, story: Story): readonly Draft[] {
  const label = paragraph.label === undefined ? undefined : plainText(paragraph.label);
  return piecesOf(paragraph).map((piece, at) => draftOf(piece, at === 0 ? label : undefined, paragraph, spaced && at === 0, story));
}
