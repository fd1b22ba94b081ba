// A Word file as read → Document: one line per paragraph or table row, numbers shown, notes and furniture at the end.
import type { Comment, Document, Line } from '../document/document.ts';
import { exceptionMarks } from '../document/exception-marks.ts';
import type { WordBlock, WordParagraph, WordSource } from '../source/source.ts';
import { levelTracker } from './paged/list-levels.ts';
import { joinTorn } from './torn-paragraphs.ts';
import { assemble, type Draft } from './word/draft.ts';
import { bodySize, mostFrequent } from './word/look.ts';
import { paragraphDrafts, type Story } from './word/paragraph-drafts.ts';
import { cellText, isFrame, tableDrafts } from './word/table-drafts.ts';
import { translatedColumn } from './word/translation.ts';

/** Points over the usual gap that the eye sees as a blank. */
const visibleGap = 3;

function usualGap(blocks: readonly WordBlock[]): number {
  const plain = blocks.filter(
    (block): block is WordParagraph => block.kind === 'paragraph' && block.headingLevel === undefined && block.runs.length > 0,
  );
  return mostFrequent(plain.slice(1).map((block, at) => [gapBetween(plain[at], block), 1])) ?? 0;
}

function gapBetween(before: WordBlock | undefined, after: WordBlock): number {
  const below = before?.kind === 'paragraph' ? (before.spaceAfter ?? 0) : 0;
  return Math.max(below, after.kind === 'paragraph' ? (after.spaceBefore ?? 0) : 0);
}

/** Blocks that follow one another on the page; a frame's cells are blocks like the others, and so are those of a translated text. */
function unframed(blocks: readonly WordBlock[], translations: Set<WordBlock>): readonly WordBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    const translated = translatedColumn(block);
    if (translated === undefined && !isFrame(block)) return [block];
    for (const row of block.rows)
      for (const one of (translated === undefined ? undefined : row.cells[translated])?.blocks ?? []) translations.add(one);
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => unframed(cell.blocks, translations)));
  });
}

function showsPicture(block: WordBlock): boolean {
  return block.kind === 'paragraph' ? block.picture === true : block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(showsPicture)));
}

/** The last draft, over a picture. */
function withPicture(drafts: Draft[]): void {
  const last = drafts.pop();
  if (last !== undefined) drafts.push({ ...last, block: { ...last.block, picture: true } });
}

function bodyDrafts(body: readonly WordBlock[]): readonly Draft[] {
  const translations = new Set<WordBlock>();
  const blocks = unframed(body, translations);
  const story: Story = { translations, bodySize: bodySize(blocks), usualGap: usualGap(blocks), levels: levelTracker() };
  const drafts: Draft[] = [];
  let tables = 0;
  let blank = true;
  let before: WordBlock | undefined;
  for (const block of blocks) {
    const spaced: boolean = blank || gapBetween(before, block) > story.usualGap + visibleGap;
    const own: readonly Draft[] = block.kind === 'table' ? tableDrafts(block, tables, spaced) : paragraphDrafts(block, spaced, story);
    if (block.kind === 'table' && own.length > 0) tables += 1;
    if (own.length === 0 && showsPicture(block)) withPicture(drafts);
    drafts.push(...own);
    blank = own.length === 0 || block.kind === 'table';
    before = block;
  }
  return drafts;
}

function noteDrafts(notes: readonly WordBlock[]): readonly Draft[] {
  return notes.flatMap((note): readonly Draft[] => {
    const text = cellText([note]);
    const label = note.kind === 'paragraph' ? note.label : undefined;
    if (text === '') return [];
    return [{ text, rest: label === undefined ? 0 : label.length + 1, block: { kind: 'note', ...(label === undefined ? {} : { label }) } }];
  });
}

/** What is left of « Page 2 / 7 » once its fields, which are numbers of pages, are not read. */
const pageCount = /(?:^|[\s–—|·-]+)(?:page|p\.)\s*(?:sur|de|\/|\||-)?\s*$|^[\s/|–—·-]+$/iu;

/** Each line once: a header is stored for the first page, the odd and the even ones. */
function furnitureDrafts(furniture: readonly WordBlock[]): readonly Draft[] {
  const rows = furniture.flatMap((block) =>
    block.kind === 'paragraph' ? [[block]] : block.rows.map((row) => row.cells.flatMap((cell) => cell.blocks)),
  );
  const lines = new Set(rows.map((row) => cellText(row).replace(pageCount, '')).filter((line) => line !== ''));
  return [...lines].map((text) => ({ text, rest: 0, block: { kind: 'furniture' } }));
}

/** On the line of their paragraph; in a row of a table, on the row. */
function commentsOn(lines: readonly Line[], comments: WordSource['comments']): readonly Comment[] {
  return comments.map(({ text, paragraph }) => ({
    text,
    line: Math.max(0, paragraph === undefined ? 0 : lines.findLastIndex((line) => line.paragraph !== undefined && line.paragraph <= paragraph)),
  }));
}

/** As a part of a document, absent when nothing is left. A comment that only asks for exceptions is meant to stay. */
function revisionsIn({ revisions, comments }: WordSource): Pick<Document, 'revisions'> {
  const kept = comments.filter(({ text }) => isException(text)).length;
  const left = { ...revisions, commentaires: Math.max(0, revisions.commentaires - kept) };
  return left.insertions + left.suppressions + left.commentaires === 0 ? {} : { revisions: left };
}

function isException(comment: string): boolean {
  const { asked, remark } = exceptionMarks(comment);
  return asked.length > 0 && !remark;
}

export function layoutWord(source: WordSource): Document {
  const assembled = joinTorn(assemble([...bodyDrafts(source.body), ...noteDrafts(source.notes), ...furnitureDrafts(source.furniture)]));
  const comments = commentsOn(assembled.lines, source.comments);
  return {
    format: source.format,
    ...assembled,
    notices: source.notices,
    ...(comments.length === 0 ? {} : { comments }),
    ...(source.propertyTitle === undefined ? {} : { propertyTitle: source.propertyTitle }),
    ...revisionsIn(source),
  };
}
