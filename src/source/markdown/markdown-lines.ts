// The inline nodes of a Markdown block → the lines that it shows, each with the way back to the file.
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { emptyFlow, type Flow, flowOf, joinFlows, sliceFlow } from '../../document/flow.ts';
import type { MarkdownLine } from '../source.ts';
import { mask } from './masked-text.ts';

/** The nodes of the parser: those of the text, and those of a line of it. */
export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];
type PhrasingContent = Extract<MarkdownNode, { type: 'paragraph' }>['children'][number];

interface OpenLine {
  parts: Flow[];
  /** Letters in bold, and letters that are not. */
  bold: number;
  plain: number;
  forced: boolean;
}

type Node = Pick<PhrasingContent, 'position'>;

function newLine(forced: boolean): OpenLine {
  return { parts: [], bold: 0, plain: 0, forced };
}

function take(lines: OpenLine[], flow: Flow, bold: boolean): void {
  const line = lines.at(-1);
  if (line === undefined || flow.text === '') return;
  line.parts.push(flow);
  const letters = flow.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (bold) line.bold += letters;
  else line.plain += letters;
}

/** Characters as shown over those of the file: an escape or a reference is longer there, the indent of a line is not shown. */
function aligned(source: string, from: number, to: number, shown: string): Flow {
  if (source.slice(from, to) === shown) return flowOf(source, { start: from, end: to });
  const origin: { at: number; start: number; length: number }[] = [];
  let start = from;
  for (let at = 0; at < shown.length && start < to; at += 1) {
    while (start < to && source[start] !== shown[at] && /[\s\\>]/u.test(source[start] ?? '')) start += 1;
    const reference = source[start] !== shown[at] && source[start] === '&' ? source.indexOf(';', start) : -1;
    const last = origin.at(-1);
    if (reference < 0 && last !== undefined && last.at + last.length === at && last.start + last.length === start) last.length += 1;
    else origin.push({ at, start, length: 1 });
    start = reference < 0 || reference >= to ? start + 1 : reference + 1;
  }
  return { text: shown, origin };
}

const call = new RegExp(`\\[\\^[^\\]\\s]{1,20}\\](?!:)|${mask}+`, 'gu');

/** Lines of a text node, calls of notes and masks left out. */
function takeText(lines: OpenLine[], flow: Flow, bold: boolean): void {
  let from = 0;
  const cuts = [...flow.text.matchAll(/\n/gu), ...flow.text.matchAll(call)].toSorted((a, b) => a.index - b.index);
  for (const cut of cuts) {
    take(lines, sliceFlow(flow, { start: from, end: cut.index }), bold);
    if (cut[0] === '\n') lines.push(newLine(false));
    from = cut.index + cut[0].length;
  }
  take(lines, sliceFlow(flow, { start: from, end: flow.text.length }), bold);
}

function takeCode(lines: OpenLine[], value: string, from: number, source: string, bold: boolean): void {
  const start = source.indexOf(value, from);
  if (start >= 0) take(lines, flowOf(source, { start, end: start + value.length }), bold);
}

/** The address that a link hides behind its words: « écrire à [la maison](mailto:…) ». */
const mailed = /(?:\]\(|\bhref\s?=\s?["'])<?mailto:\s?([^\s"'?<>()]{3,254}@[^\s"'?<>()]{3,254})/iu;

function takeAddress(lines: OpenLine[], node: PhrasingContent, source: string): void {
  const [from, to] = span(node);
  const match = mailed.exec(source.slice(from, Math.min(to, from + longestLink)));
  const address = match?.[1];
  const last = lines.at(-1);
  if (match === null || address === undefined || last === undefined) return;
  const start = from + match.index + match[0].length - address.length;
  const shown = last.parts.at(-1) ?? emptyFlow;
  if (shown.text.includes('@')) return;
  // A tag stands before its words, a link after them.
  const behind = node.type === 'html' ? [emptyFlow] : [];
  last.parts[Math.max(0, last.parts.length - 1)] = joinFlows([shown, flowOf(source, { start, end: start + address.length }), ...behind], ' ');
}
const longestLink = 1200;

function visit(node: PhrasingContent, source: string, lines: OpenLine[], bold: boolean): void {
  if (node.type === 'text') takeText(lines, aligned(source, ...span(node), node.value), bold);
  else if (node.type === 'inlineCode') takeCode(lines, node.value, span(node)[0], source, bold);
  else if (node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value))) lines.push(newLine(true));
  else if (node.type === 'html') takeAddress(lines, node, source);
  else if ('children' in node) {
    for (const inner of node.children) visit(inner, source, lines, bold || node.type === 'strong');
    if (node.type === 'link' && node.url.startsWith('mailto:')) takeAddress(lines, node, source);
  }
}

/** Offsets of a node in the file. */
export function span(node: Node): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Lines without words are left out. */
export function linesOf(nodes: readonly PhrasingContent[], source: string): readonly MarkdownLine[] {
  const lines: OpenLine[] = [newLine(false)];
  for (const node of nodes) visit(node, source, lines, false);
  return lines.flatMap(({ parts, bold, plain, forced }) => {
    const flow = parts.length === 0 ? emptyFlow : joinFlows(parts, '');
    return flow.text.trim() === '' ? [] : [{ flow, bold: bold > 0 && plain === 0, forced }];
  });
}
