// Blocks of a text whose layout table a converter flattened in → the same, the titles of its left cells apart from the bodies that they are glued to.
import type { Block } from '../document/document.ts';
import { sliceFlow, trimFlow } from '../document/flow.ts';
import { motsQuiAppellent } from '../lexicon/petits-mots.ts';
import { numberingsOf } from './numbering.ts';
import { readTitle } from './title.ts';

/** Types that must be announced so: one line may open by chance with words of a title. */
const minTypes = 5;
const mostWords = 6;
const longest = 90;
const minWordsOfBody = 8;
/** Of all that looks like a title: else the document has an outline of its own. */
const leastGlued = 0.7;

/** The body begins with the first capital behind the first word, or with the mark of a list. */
const bodyStart = /\s(?=\p{Lu}[\p{L}’']*\s|«\s?\p{Lu}|[•▪●–\uE000-\uF8FF-]\s+\p{L}|1[.)]\s+\p{Lu})/u;
const mark = /^(?:[•▪●–\uE000-\uF8FF-]|1[.)])\s+/u;
const linked = new RegExp(String.raw`(?:[,:;.('’]|${motsQuiAppellent})$`, 'iu');

interface Cut {
  readonly at: number;
  readonly type: string;
  /** Its words announce the clause by themselves. */
  readonly sure: boolean;
}

function isBulleted(label: string | undefined): boolean {
  return label !== undefined && numberingsOf(label).length === 0;
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

/** Where the title ends that is glued to the text of a block. */
function cutOf({ kind, flow, label, spaced, bold }: Block, next: Block | undefined): Cut | undefined {
  if (bold === true || spaced !== true || (kind !== 'paragraph' && kind !== 'item') || isBulleted(label)) return undefined;
  const at = /^\p{Lu}/u.test(flow.text) ? bodyStart.exec(flow.text.slice(0, longest))?.index : undefined;
  if (at === undefined) return undefined;
  const [title, body] = [flow.text.slice(0, at), flow.text.slice(at + 1)];
  if (linked.test(title) || wordsIn(title) > mostWords) return undefined;
  if (!mark.test(body) && wordsIn(body) < minWordsOfBody && !(/:$/u.test(body) && next?.kind === 'item')) return undefined;
  const { strength, types } = readTitle(title);
  const [type] = types;
  return type === undefined || strength === 'none' ? undefined : { at, type, sure: strength !== 'weak' };
}

/** « Durée et niveau d'effort », a left cell that the converter put over its body, or a heading of another kind. */
function standsOver({ kind, flow, label, spaced }: Block, next: Block | undefined): boolean {
  if (kind === 'row' || spaced !== true || isBulleted(label) || next === undefined) return false;
  if (wordsIn(flow.text) > mostWords || !/\p{L}$/u.test(flow.text) || readTitle(flow.text).strength !== 'full') return false;
  return next.spaced !== true || wordsIn(next.flow.text) >= minWordsOfBody;
}

function headingOf(block: Block, end: number): Block {
  return { ...block, kind: 'heading', level: 1, bold: true, flow: trimFlow(sliceFlow(block.flow, { start: 0, end })) };
}

function bodyOf({ label, level, ...block }: Block, start: number): Block {
  const flow = trimFlow(sliceFlow(block.flow, { start, end: block.flow.text.length }));
  const sign = mark.exec(flow.text)?.[0];
  if (sign === undefined) return { ...block, kind: 'paragraph', flow };
  return { ...block, kind: 'item', level: 1, label: sign.trim(), flow: trimFlow(sliceFlow(flow, { start: sign.length, end: flow.text.length })) };
}

/** Changed where enough clauses are opened so, and hardly one otherwise. */
export function withGluedTitlesApart(blocks: readonly Block[]): readonly Block[] {
  const cuts = new Map<number, Cut>();
  blocks.forEach((block, at) => {
    const cut = cutOf(block, blocks[at + 1]);
    if (cut !== undefined) cuts.set(at, cut);
  });
  const sure = [...cuts.values()].filter((cut) => cut.sure);
  if (new Set(sure.map(({ type }) => type)).size < minTypes) return blocks;
  const over = new Set(blocks.flatMap((block, at) => (!cuts.has(at) && standsOver(block, blocks[at + 1]) ? [at] : [])));
  if (sure.length < (sure.length + over.size) * leastGlued) return blocks;
  return blocks.flatMap((block, at) => {
    const cut = cuts.get(at);
    if (cut !== undefined) return [headingOf(block, cut.at), bodyOf(block, cut.at)];
    return over.has(at) && block.label === undefined ? [headingOf(block, block.flow.text.length)] : [block];
  });
}
