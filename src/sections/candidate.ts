// A block → whether it may be a heading, with its title, its readings as a number, its look and its weight as evidence.
import type { Block } from '../document/document.ts';
import { letterCounts } from '../recognisers/letter-counts.ts';
import { type Numbering, numberingsOf } from './numbering.ts';
import { readTitle, type TitleReading } from './title.ts';

export interface Candidate {
  /** Index of the block in the document. */
  readonly at: number;
  readonly block: Block;
  readonly title: string;
  /** Characters of the flow that are title; the rest is body (« 4. Durée : 30 jours »). */
  readonly titleLength: number;
  readonly numberings: readonly Numbering[];
  readonly reading: TitleReading;
  /** How it is set: equal looks are equal ranks. */
  readonly look: string;
  readonly weight: number;
  /** A name at the head of a plain paragraph: « Durée : vingt jours ». */
  readonly runIn: boolean;
  /** « 1) » rather than « 1. ». */
  readonly bracketed: boolean;
  /** An item that ends with its weight: « 2.1 Approche : 25 points », « 2. Méthode (45 points) ». */
  readonly weighed: boolean;
  /** A table follows, or a blank and then content that is no heading-like line. */
  readonly isolated: boolean;
  /** Between a blank and what it heads. */
  readonly tight: boolean;
  /** No blank around it, but for one over a list, below the end of a text, a list or a table. */
  readonly glued: boolean;
  /** What kind of block follows. */
  readonly over?: Block['kind'];
  /** The label of what follows. */
  readonly overLabel?: string;
  /** What follows is a list, a table or a text of sentences. */
  readonly overText: boolean;
  /** What follows tells something, and names nothing. */
  readonly overSentence: boolean;
}

const maxWords = 28;
const maxLength = 260;
const longSentence = 55;
const shortLead = 24;
/** « Méthodologie : 30 points » is a line of a grid, not a clause of two words. */
const weighed = /\s?:\s+\d{1,3}(?:[.,]\d{1,2})?\s?(?:points?|pts?|%|\/\s?\d{2,3})\s?[.;]?$/iu;
const bracketed = /\(\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:points?|pts?|%)\s?\)\s?[.;]?$/iu;
const strengths = { full: 3, strong: 2, weak: 1, none: 0 } as const;

/** Its words name a clause, all of them or a strong one. */
export function isKnown({ reading }: Candidate): boolean {
  return reading.strength === 'full' || reading.strength === 'strong';
}

/** A line of a list that ends with its weight. */
export function isWeighedItem({ kind, flow }: Block): boolean {
  const end = flow.text.slice(-32);
  return kind === 'item' && (weighed.test(end) || bracketed.test(end));
}

export function isCapitals(text: string): boolean {
  const { capitals, small } = letterCounts(text);
  return capitals + small >= 4 && capitals >= (capitals + small) * 0.85;
}

/** The part of a text before « : » when it names a clause and a body follows it; else the whole. */
function titlePart(block: Block, marked: boolean): string {
  const text = block.flow.text;
  const colon = /\s?:\s+\S/u.exec(text.slice(0, maxLength));
  if (colon === null || (!marked && (block.label !== undefined || !/^[\p{Lu}]/u.test(text)))) return text;
  const head = text.slice(0, colon.index);
  const most = marked ? 8 : 5;
  const { strength, types } = readTitle(head);
  if (strength === 'weak' && !marked && !/\s/u.test(head) && !isCapitals(text)) return head;
  return strength === 'full' && types[0] !== 'annexes' && head.split(/\s+/u).length <= most ? head : text;
}

function lookOf(block: Block, title: string): string {
  const size = block.size === undefined ? 1 : Math.round(block.size * 10) / 10;
  return [block.bold === true ? 'bold' : '', isCapitals(title) ? 'caps' : '', size > 1.05 ? `size${size}` : ''].join('/');
}

function weigh(block: Block, title: string, numbered: boolean, reading: TitleReading, next: Block | undefined): number {
  const words = title.split(/\s+/u).length;
  let weight: number = strengths[reading.strength];
  if (block.kind === 'heading') weight += 3;
  if (block.bold === true) weight += 2;
  if (isCapitals(title)) weight += 2;
  if ((block.size ?? 1) > 1.05) weight += 1.5;
  if (block.spaced === true) weight += 0.5;
  if (/:$/u.test(title)) weight += 0.25;
  if (/;$/u.test(title) || /,$/u.test(title)) weight -= 3;
  if (/\.$/u.test(title) && !isCapitals(title)) weight -= 1.5;
  if (words > 12) weight -= 1;
  if (words > 18) weight -= 1.5;
  if (numbered && next !== undefined && next.kind === 'item' && next.label !== undefined && sameShape(next.label, block.label)) weight -= 1;
  return weight;
}

function sameShape(a: string, b: string | undefined): boolean {
  return b !== undefined && a.replace(/[\p{L}\d]+/gu, '#') === b.replace(/[\p{L}\d]+/gu, '#');
}

/** « Homme ou femme, elle devra : » opens a text, short as it is. */
function introduces({ flow }: Block): boolean {
  return flow.text.length > 12 && /:$/u.test(flow.text);
}

/** « Les récoltes se perdent. »: a sentence, short as it is. */
function tells({ flow }: Block): boolean {
  return /^\p{Lu}.{24,}[.!?]$/u.test(flow.text) && !isCapitals(flow.text);
}

/** « === », « --- »: drawn under a heading. */
function underlines({ flow }: Block): boolean {
  return !/[\p{L}\d]/u.test(flow.text);
}

function closes({ flow }: Block): boolean {
  return /[.;:!?»)]$/u.test(flow.text);
}

/** The heading that a block may be; undefined for what cannot be one. */
export function candidateOf(block: Block, at: number, next: Block | undefined, previous?: Block): Candidate | undefined {
  if (block.kind === 'row' || block.kind === 'furniture' || block.kind === 'note') return undefined;
  const numberings = numberingsOf(block.label);
  const bulleted = block.label !== undefined && numberings.length === 0;
  const set = numberings.length > 0 || block.bold === true || block.kind === 'heading';
  const title = titlePart(block, set);
  if (title.length > maxLength) return undefined;
  const words = title.split(/\s+/u).length;
  if (title.trim() === '' || words > maxWords || !/\p{L}{2}/u.test(title)) return undefined;
  if (!set && (weighed.test(block.flow.text.slice(-32)) || /\s\d{1,3}\s?%$/u.test(block.flow.text.slice(-32)))) return undefined;
  // A figure far behind the words is the last cell of a row whose lines are lost.
  if (/@|https?:/u.test(title) || /\S\s{3,40}\d{1,3}$/u.test(title.slice(-48))) return undefined;
  const marked = block.kind === 'heading' || block.bold === true || isCapitals(title);
  if (numberings.length === 0 && !marked && (words > 12 || /[.;,]$/u.test(title))) return undefined;
  const reading = readTitle(title);
  const weight = weigh(block, title, numberings.length > 0, reading, next) - (bulleted && block.kind !== 'heading' ? 2 : 0);
  return {
    at,
    block,
    title,
    titleLength: title.length,
    numberings,
    reading,
    look: lookOf(block, title),
    weight,
    runIn: !set && title.length < block.flow.text.length,
    bracketed: block.label?.includes(')') === true,
    weighed: isWeighedItem(block),
    isolated:
      next !== undefined &&
      (next.kind === 'row' || (next.spaced === true && (next.kind !== 'paragraph' || next.flow.text.length > 60 || introduces(next) || tells(next)))),
    tight: block.spaced === true && next !== undefined && next.spaced !== true,
    glued:
      block.spaced !== true &&
      (next?.spaced !== true || next.kind === 'item') &&
      (previous === undefined || previous.kind !== 'paragraph' || closes(previous)),
    ...(next === undefined ? {} : { over: next.kind }),
    ...(next?.label === undefined ? {} : { overLabel: next.label }),
    overText: next !== undefined && (next.kind !== 'paragraph' || closes(next)),
    overSentence:
      next !== undefined &&
      next.kind !== 'row' &&
      (next.flow.text.length > longSentence || underlines(next) || tells(next) || (introduces(next) && next.flow.text.length > shortLead)),
  };
}
