// The trees of a tagged PDF in; out, which block of the author's own structure each line is part of.
import type { Page } from '../../source/source.ts';
import type { StructNode } from '../../source/struct-node.ts';
import type { TextLine } from './text-line.ts';

/** One block of the file: lines that share it are one block. */
export type Tag = { readonly kind: 'heading' /** From 1. */; readonly level: number } | { readonly kind: 'item' | 'paragraph' };

export interface Tags {
  /** The block that a line is part of, by the page's tree. */
  of(line: TextLine): Tag | undefined;
  /** Nearly all the words of the file, pages without a tree included, and half of the page's at least hang on trees: what does not is no content. */
  isWhole(page: number): boolean;
}

/** Share of a line's characters that must belong to the block; of a file's, and of a page's, that must hang on trees. */
const most = 0.8;
const nearlyAll = 0.75;
const half = 0.5;
/** Elements that hold blocks, and text of their own at times; what is in neither list (links, spans) is part of the block around it. */
const containers = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'Aside',
  'TD',
  'TH',
  'Caption',
  'BlockQuote',
  'TOCI',
  'Title',
  'Note',
  'FENote',
]);

function tagOf(node: StructNode, inside: Tag | undefined): Tag | undefined {
  const heading = node.type.startsWith('H') ? /^H([1-6])?$/u.exec(node.type) : null;
  if (heading !== null) return { kind: 'heading', level: Number(heading[1] ?? 1) };
  if (inside?.kind === 'heading') return inside;
  if (node.type === 'LI') return { kind: 'item' };
  return node.type === 'P' || containers.has(node.type) ? { kind: 'paragraph' } : inside;
}

/** The first paragraph of an item is the item. */
function addBlocks(nodes: readonly StructNode[], byContent: Map<number, Tag>, inside: Tag | undefined): void {
  let isFirst = inside?.kind === 'item';
  for (const node of nodes) {
    const tag = node.type === 'P' && isFirst ? inside : tagOf(node, inside);
    if (node.type === 'P' || node.type === 'L') isFirst = false;
    if (tag !== undefined) for (const mcid of node.mcids) byContent.set(mcid, tag);
    addBlocks(node.children, byContent, tag);
  }
}

/** The block of all the runs of a line, as on most lines; undefined when they are of several or one is of none. */
function onlyTag({ runs }: TextLine, byContent: ReadonlyMap<number, Tag>): Tag | undefined {
  const [first] = runs;
  const tag = first === undefined ? undefined : byContent.get(first.mcid);
  return tag !== undefined && runs.every(({ mcid }) => mcid === first?.mcid || byContent.get(mcid) === tag) ? tag : undefined;
}

function lineTag(line: TextLine, byContent: ReadonlyMap<number, Tag>): Tag | undefined {
  const only = onlyTag(line, byContent);
  if (only !== undefined) return only;
  const counts = new Map<Tag, number>();
  let total = 0;
  for (const run of line.runs) {
    total += run.text.length;
    const tag = byContent.get(run.mcid);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + run.text.length);
  }
  for (const [tag, count] of counts) if (count >= most * total) return tag;
  return undefined;
}

interface Share {
  readonly page: number;
  readonly total: number;
  readonly tagged: number;
}

function shareOf(page: Page, byContent: ReadonlyMap<number, Tag>): Share {
  let [total, tagged] = [0, 0];
  for (const { text, mcid } of page.runs) {
    total += text.length;
    if (mcid !== undefined && byContent.has(mcid)) tagged += text.length;
  }
  return { page: page.number, total, tagged };
}

/** Pages whose trees hold all the content that they show. */
function wholePages(shares: readonly Share[]): ReadonlySet<number> {
  const total = shares.reduce((sum, share) => sum + share.total, 0);
  const tagged = shares.reduce((sum, share) => sum + share.tagged, 0);
  if (total === 0 || tagged < nearlyAll * total) return new Set();
  return new Set(shares.filter((share) => share.tagged >= half * share.total).map(({ page }) => page));
}

/** What the trees of the pages say. */
export function tagsOf(pages: readonly Page[]): Tags {
  const trees = new Map<number, ReadonlyMap<number, Tag>>();
  const shares: Share[] = [];
  for (const page of pages) {
    const byContent = new Map<number, Tag>();
    addBlocks(page.tree, byContent, undefined);
    if (byContent.size > 0) trees.set(page.number, byContent);
    shares.push(shareOf(page, byContent));
  }
  const whole = wholePages(shares);
  const known = new Map<TextLine, Tag | undefined>();
  return {
    of: (line) => {
      const tree = trees.get(line.page);
      if (tree === undefined) return undefined;
      if (!known.has(line)) known.set(line, lineTag(line, tree));
      return known.get(line);
    },
    isWhole: (page) => whole.has(page),
  };
}
