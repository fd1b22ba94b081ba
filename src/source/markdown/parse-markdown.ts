// A Markdown text → its blocks in order: headings, paragraphs, list items with the numbers they show, table rows.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { flowOf, joinFlows } from '../../document/flow.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { MarkdownBlock } from '../source.ts';
import { type FrontMatter, frontMatter } from '../text/front-matter.ts';
import { linesOf, type MarkdownNode, span } from './markdown-lines.ts';
import { maskedText } from './masked-text.ts';

type List = Extract<MarkdownNode, { type: 'list' }>;
type Table = Extract<MarkdownNode, { type: 'table' }>;

interface Place {
  readonly depth: number;
  readonly marker?: string;
  readonly tight?: true;
}

interface Story {
  readonly source: string;
  readonly blocks: MarkdownBlock[];
  tables: number;
}

const top: Place = { depth: 0 };

/** A list numbered « 1. 1. 1. » is counted, any other shows the numbers that its author wrote. */
function markersOf(list: List, source: string): readonly string[] {
  const written = list.children.map((item) => /^\s*(\d{1,9}[.)]|[-*+])/u.exec(source.slice(...span(item)))?.[1] ?? '-');
  if (list.ordered !== true || written.length < 2 || written.some((one) => one !== written[0])) return written;
  const first = written[0] ?? '1.';
  return written.map((_one, at) => `${Number.parseInt(first, 10) + at}${first.slice(-1)}`);
}

function addList(list: List, story: Story, place: Place): void {
  const markers = markersOf(list, story.source);
  list.children.forEach((item, at) => {
    const own: Place = { depth: place.depth + 1, ...(at > 0 && list.spread !== true ? { tight: true } : {}) };
    item.children.forEach((inner, index) => {
      const marker = index === 0 ? markers[at] : undefined;
      addBlock(inner, story, marker === undefined ? own : { ...own, marker });
    });
  });
}

function addTable(table: Table, story: Story, depth: number): void {
  const id = story.tables;
  const rows = table.children.map((row, at): MarkdownBlock => {
    const [start, end] = span(row);
    const lines = row.children.map((cell) => {
      const inside = linesOf(cell.children, story.source);
      const flow = joinFlows(
        inside.map((line) => line.flow),
        ' ',
      );
      return { flow, bold: inside.length > 0 && inside.every(({ bold }) => bold), forced: false };
    });
    return { kind: 'row', start, end, lines, depth, table: id, ...(at === 0 ? { header: true } : {}) };
  });
  const filled = rows.filter(({ lines }) => lines.some(({ flow }) => flow.text !== ''));
  if (filled.length > 0) story.tables += 1;
  story.blocks.push(...filled);
}

/** The lines of a block of code, as they stand. */
function addCode(start: number, end: number, story: Story, place: Place): void {
  const lines = [...story.source.slice(start, end).matchAll(/[^\r\n]+/gu)]
    .filter(([line]) => line.trim() !== '' && !/^\s*(?:`{3}|~{3})/u.test(line))
    .map((line) => ({
      flow: flowOf(story.source, { start: start + line.index, end: start + line.index + line[0].length }),
      bold: false,
      forced: true,
    }));
  if (lines.length > 0) story.blocks.push({ kind: 'paragraph', start, end, lines, ...place });
}

function addBlock(node: MarkdownNode, story: Story, place: Place): void {
  const [start, end] = span(node);
  if (node.type === 'heading' || node.type === 'paragraph') {
    const lines = linesOf(node.children, story.source);
    if (lines.length === 0) return;
    story.blocks.push({ kind: node.type, start, end, lines, ...place, ...(node.type === 'heading' ? { level: node.depth } : {}) });
  } else if (node.type === 'list') addList(node, story, place);
  else if (node.type === 'table') addTable(node, story, place.depth);
  else if (node.type === 'code') addCode(start, end, story, place);
  else if (node.type === 'html' || node.type === 'definition') story.blocks.push({ kind: 'aside', start, end, lines: [], ...place });
  else if (node.type === 'blockquote') for (const inner of node.children) addBlock(inner, story, place);
}

/** Its title is that of the document; the rest is the site's. */
function addFrontMatter({ end, title = [] }: FrontMatter, text: string, story: Story): void {
  const [first, last] = [title[0], title.at(-1)];
  story.blocks.push({ kind: 'aside', start: 0, end: first?.start ?? end, lines: [], ...top });
  if (first === undefined || last === undefined) return;
  const lines = title.map((span) => ({ flow: flowOf(text, span), bold: false, forced: false }));
  story.blocks.push({ kind: 'heading', start: first.start, end: last.end, lines, ...top, level: 0 });
  story.blocks.push({ kind: 'aside', start: last.end, end, lines: [], ...top });
}

/** `tables`: those drawn with signs, which are read already. */
export function parseMarkdown(text: string, tables: readonly DrawnTable[] = []): readonly MarkdownBlock[] {
  const above = frontMatter(text);
  const source = maskedText(text, above === undefined ? tables : [{ start: 0, end: above.end, rows: [] }, ...tables]);
  const story: Story = { source, blocks: [], tables: 0 };
  if (above !== undefined) addFrontMatter(above, text, story);
  const root = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  for (const node of root.children) addBlock(node, story, top);
  return story.blocks;
}
