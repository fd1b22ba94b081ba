// The blocks of a Markdown text → Document: the text unchanged, its lines, and blocks with their labels.
import type { Block, Document } from '../document/document.ts';
import { type Flow, flowOf, joinFlows, sliceFlow, trimFlow } from '../document/flow.ts';
import type { Notice } from '../document/notice.ts';
import { cover } from '../document/span.ts';
import type { MarkdownBlock, MarkdownLine, TextSource } from '../source/source.ts';
import { splitLabel } from './label.ts';
import { standsAlone } from './labelled-lines.ts';
import { withStackedRows } from './markdown-rows.ts';
import { rowFlow } from './row-flow.ts';
import { drawnRows } from './text/drawn-rows.ts';
import { htmlComments } from './text/html-comments.ts';
import { withPicturesOver } from './text/pictures.ts';
import { isNoise, scanLines } from './text/scan.ts';

/** A title set over its text, an item under another: more than a line broken to look well. */
function opens(above: readonly MarkdownLine[], before: MarkdownLine, line: MarkdownLine): boolean {
  if (before.bold && !line.bold) return true;
  const told = above.slice(-2).map(({ flow }) => flow.text.trim());
  if (standsAlone(told, line.flow.text.trim(), line.forced)) return true;
  if (splitLabel(line.flow.text.trim()) === undefined) return false;
  return line.forced || /[;:.]\s*$/u.test(before.flow.text);
}

function pieces(lines: readonly MarkdownLine[]): readonly (readonly MarkdownLine[])[] {
  const all: MarkdownLine[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || opens(lines.slice(Math.max(0, at - 2), at), before, line)) all.push([line]);
    else all.at(-1)?.push(line);
  });
  return all;
}

function joined(lines: readonly MarkdownLine[]): Flow {
  return trimFlow(
    joinFlows(
      lines.map(({ flow }) => trimFlow(flow)),
      ' ',
    ),
  );
}

const note = /^\[\^[^\]\s]{1,20}\]:\s*/u;

function furniture(block: MarkdownBlock, source: string): Block {
  return { kind: 'furniture', start: block.start, end: block.end, flow: flowOf(source, block) };
}

interface Labelled {
  readonly label?: string;
  readonly flow: Flow;
}

/** A number typed after the mark of an item belongs to the label. */
function labelled(flow: Flow, marker: string | undefined): Labelled {
  const line = marker === undefined ? flow.text : `${marker} ${flow.text}`;
  const typed = splitLabel(line);
  const lead = line.length - flow.text.length;
  if (typed !== undefined && (marker === undefined || typed.label.startsWith(marker)))
    return { label: typed.label, flow: trimFlow(sliceFlow(flow, { start: Math.max(0, typed.rest - lead), end: flow.text.length })) };
  return marker === undefined ? { flow } : { label: marker, flow };
}

function textBlock(lines: readonly MarkdownLine[], first: boolean, block: MarkdownBlock, source: string): Block {
  const whole = joined(lines);
  const reached = cover(whole.origin.map((piece) => ({ start: piece.start, end: piece.start + piece.length })));
  const start = first ? block.start : (reached?.start ?? block.start);
  const end = reached?.end ?? block.end;
  if (isNoise(whole.text, true)) return furniture({ ...block, start, end }, source);
  const call = note.exec(whole.text)?.[0];
  if (call !== undefined) return { kind: 'note', start, end, flow: trimFlow(sliceFlow(whole, { start: call.length, end: whole.text.length })) };
  const { label, flow } = labelled(whole, first ? block.marker : undefined);
  const kind = block.kind === 'heading' ? 'heading' : label === undefined ? 'paragraph' : 'item';
  const level = kind === 'heading' ? block.level : kind === 'item' ? Math.max(1, block.depth) : undefined;
  return {
    kind,
    start,
    end,
    flow,
    ...(label === undefined ? {} : { label }),
    ...(level === undefined ? {} : { level }),
    ...(lines.every(({ bold }) => bold) ? { bold: true } : {}),
    ...(first && block.tight !== true ? { spaced: true } : {}),
  };
}

function rowBlock({ start, end, lines, table = 0, header }: MarkdownBlock): Block {
  const cells = lines.map(({ flow }, column) => ({ flow: trimFlow(flow), column, columnSpan: 1 }));
  return {
    kind: 'row',
    start,
    end,
    flow: rowFlow(cells),
    table,
    cells,
    ...(header === true ? { header } : {}),
    ...(lines.every(({ bold, flow }) => bold || flow.text.trim() === '') ? { bold: true } : {}),
  };
}

function blocksOf(block: MarkdownBlock, source: string): readonly Block[] {
  if (block.kind === 'row') return [rowBlock(block)];
  if (block.kind === 'aside') return [furniture(block, source)];
  const parts = block.kind === 'heading' ? [block.lines] : pieces(block.lines);
  return parts.map((lines, at) => textBlock(lines, at === 0, block, source));
}

/** Blocks that open in the middle of a sentence, which the one before has left open. */
function tears(blocks: readonly Block[]): number {
  const body = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  return body.filter(({ flow, label }, at) => {
    const before = body[at - 1]?.flow.text ?? '.';
    return label === undefined && /^\p{Ll}/u.test(flow.text) && /[\p{L},]$/u.test(before);
  }).length;
}

/** « <table><tr><td> … »: words that the file shows and that are not read. */
function unreadHtml(markdown: readonly MarkdownBlock[], text: string): readonly Notice[] {
  const unread = markdown.some(
    ({ kind, start, end }) =>
      kind === 'aside' && /^<(?:table|div|dl|section)\b/iu.test(text.slice(start, end)) && tagged.test(text.slice(start, end)),
  );
  return unread ? [{ code: 'unsupported-element', message: 'Une partie écrite en HTML n’a pas été lue.' }] : [];
}
const tagged = />(?=[^<>]*\p{L}{3})[^<>]{15,}</u;

/**
 * Undefined when the text only carries marks of Markdown: pages and wrapped lines tear its sentences apart, as in the text
 * of a PDF, which has to be read line by line.
 */
export function layoutMarkdown(source: TextSource, markdown: readonly MarkdownBlock[]): Document | undefined {
  const written = markdown.flatMap((block) => blocksOf(block, source.text));
  if (tears(written) > 2) return undefined;
  const drawn = source.tables ?? [];
  const tabled = withStackedRows(written, source.text);
  const tables = tabled.reduce((last, { table }) => Math.max(last, table ?? -1), -1) + 1;
  const blocks = drawn.length === 0 ? tabled : [...tabled, ...drawnRows(drawn, tables)].sort((a, b) => a.start - b.start);
  const lines = scanLines(source.text, true).map(({ start, end }) => ({ start, end }));
  return {
    format: source.format,
    text: source.text,
    lines,
    blocks: withPicturesOver(blocks, source.text),
    notices: [...source.notices, ...unreadHtml(markdown, source.text)],
    ...htmlComments(source.text, lines),
  };
}
