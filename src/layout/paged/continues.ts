// A paragraph as read so far and the next line in; out, whether the line goes on with it or opens something new.
import { memeNombreEnChiffres, nombreEnFinDeLigne } from '../../lexicon/nombres.ts';
import { splitLabel } from '../label.ts';
import { isParallel } from './parallel-lines.ts';
import { endOf } from './placed-run.ts';
import { isRightToLeft } from './reading-order.ts';
import type { TextLine } from './text-line.ts';

export interface OpenParagraph {
  readonly first: TextLine;
  readonly last: TextLine;
  /** The line over the last one; none while the paragraph has one line. */
  readonly earlier: TextLine | undefined;
  readonly label: string | undefined;
}

export interface Setting {
  /** Baseline to baseline inside paragraphs, in type sizes. */
  readonly leading: number;
  /** A page or a column ends between the two lines. */
  readonly torn: boolean;
  /** Whether the file's own structure holds both lines in one block; undefined when it does not say. */
  readonly told?: boolean | undefined;
}

interface Pair {
  readonly open: OpenParagraph;
  readonly before: TextLine;
  readonly after: TextLine;
  readonly setting: Setting;
}

const looseGap = 1.22;
const widestGap = 3;
/** Points within which two lines start at the same place. */
const flush = 3;
/** Share of the column that a line cut by no margin of its own may leave blank. */
const raggedShare = 0.4;

function isTocEntry(text: string): boolean {
  return (text.includes('..') || text.includes('. .') || text.includes('…')) && /(?:\.\s?){5,}|…{2,}/u.test(text);
}

function isTerminal(text: string): boolean {
  return /[.!?…:;][\s"»”)]*$/u.test(text);
}

function startsLow(text: string): boolean {
  return /^[\s"«“(]*\p{Ll}/u.test(text);
}

function startsHigh(text: string): boolean {
  return /^[\s"«“(]*\p{Lu}/u.test(text);
}

/** No-break spaces are read as blanks; these are the places where French puts them. */
function isTied(text: string, next: string): boolean {
  if (/^[«“(]$/u.test(text) || /^[:;!?»%€]/u.test(next)) return true;
  return /^\(?\d{1,3}$/u.test(text) && /^(?:\d{3}(?!\d)|F\s?CFA|EUR|USD|MAD|DT)/u.test(next);
}

/** Width of what cannot be cut from the start of a line: its first word, and the signs that a no-break space ties to it. */
function firstWidth(line: TextLine): number {
  let width = 0;
  let first: number | undefined;
  for (const [index, run] of line.runs.entries()) {
    first ??= run.x;
    width = endOf(run) - first;
    const next = line.runs[index + 1];
    if (!run.glued && !isTied(run.text, next?.text ?? '')) break;
  }
  return width;
}

/** What the first word of a line takes behind the line before it, the blank between them counted. */
export function widthBehind(before: TextLine, after: TextLine): number {
  return 0.25 * before.size + firstWidth(after);
}

/** Both lines have as much room on their left as on their right, and one has much. */
function areCentred({ before, after }: Pair): boolean {
  const lines = [before, after];
  const rooms = lines.map((line) => line.x - line.left);
  return lines.every((line) => Math.abs(line.x - line.left - (line.right - endOf(line))) < 2 * flush) && Math.max(...rooms) > before.size;
}

/** Blank room that the first line leaves in its column. */
function slack(pair: Pair): number {
  const { before } = pair;
  const turned = isRightToLeft(before.text) && isRightToLeft(pair.after.text);
  return areCentred(pair) || turned ? before.right - before.left - before.width : before.right - endOf(before);
}

/** Whether the first line ended on purpose: the next word had room on it. */
function endsEarly(pair: Pair): boolean {
  return slack(pair) > widthBehind(pair.before, pair.after) + 2;
}

function sameSize({ before, after }: Pair): boolean {
  return Math.abs(before.size - after.size) <= 0.06 * Math.max(before.size, after.size);
}

function flowsOn({ before, after }: Pair): boolean {
  return startsLow(after.text) && !isTerminal(before.text);
}

/** What opens a list; other numbers at the start of a line may end the sentence before: « des livrables 1, 2 et | 3. Les ». */
const firstMark = /^\(?(?:1|a|i)\b/iu;

/** A word count that looks like a list mark may stand at the start of any line: « et | 2) assurer », « au | chapitre 2 ». */
function opensItem(pair: Pair): boolean {
  const { open, before, after } = pair;
  const label = splitLabel(after.text);
  if (label === undefined || (memeNombreEnChiffres.test(after.text) && nombreEnFinDeLigne.test(before.text.trimEnd()))) return false;
  const doubtful = /^(?:[-–—]|\(?\d{1,2}\s?[.)]|\(?(?:\p{Ll}|[ivx]+)\s?[.)]|\p{Ll}{4,}\s.*)$/u.test(label.label);
  if (!doubtful || endsEarly(pair) || pair.setting.torn) return true;
  const sameKind = open.label !== undefined && Math.abs(open.first.x - after.x) <= flush;
  if (sameKind || isTerminal(before.text) || Math.abs(after.x - before.x) > flush) return true;
  return firstMark.test(label.label) && !startsLow(after.text.slice(label.rest));
}

/** Where the line starts speaks for a new paragraph. */
function isIndentedAnew(pair: Pair): boolean {
  const { open, before, after } = pair;
  const shift = after.x - before.x;
  if (areCentred(pair)) return false;
  if (open.earlier === undefined) {
    if (open.label !== undefined) return shift < -flush && isTerminal(before.text);
    return shift > flush && (isTerminal(before.text) || startsHigh(after.text));
  }
  if (Math.abs(shift) <= flush) return false;
  return isTerminal(before.text) || (shift > flush && startsHigh(after.text));
}

/** Stands under the words of an item, right of its mark. */
function hangs({ open, after }: Pair): boolean {
  return open.label !== undefined && after.x > open.first.x + flush;
}

function continuesLoosely(pair: Pair, gap: number): boolean {
  const { open, before, after } = pair;
  if (endsEarly(pair) || isTerminal(before.text)) return false;
  const { earlier } = open;
  const sameGap = earlier !== undefined && Math.abs(before.baseline - earlier.baseline - gap) < 0.08 * gap;
  return startsLow(after.text) || sameGap || /(?:,|\b(?:de|du|des|la|le|les|et|à|au|aux|en|par|pour|sur))$/u.test(before.text);
}

function continuesTightly(pair: Pair): boolean {
  const { before, after } = pair;
  if (endsEarly(pair))
    return flowsOn(pair) && slack(pair) <= raggedShare * (before.right - before.left) && (hangs(pair) || Math.abs(after.x - before.x) <= 3 * flush);
  if (/[:;]$/u.test(before.text) && startsHigh(after.text) && !hangs(pair)) return false;
  return !isIndentedAnew(pair);
}

function continuesTorn(pair: Pair): boolean {
  const { open, before, after } = pair;
  if (isTerminal(before.text) || (endsEarly(pair) && slack(pair) > raggedShare * (before.right - before.left))) return false;
  if (open.label === undefined && before.bold && !startsLow(after.text)) return false;
  return startsLow(after.text) || !endsEarly(pair);
}

/** What the file tells stands against what both lines look like: a sentence cut in its middle, a paragraph that ends early and a new one. */
function gainsays(pair: Pair): boolean {
  const { before, after, setting } = pair;
  if (setting.told === false) return !endsEarly(pair) && flowsOn(pair);
  return isTerminal(before.text) && startsHigh(after.text) && slack(pair) > raggedShare * (before.right - before.left);
}

/** What a page or a column cuts goes on higher up, not far below on the same page. */
export function isFarBelow(before: TextLine | undefined, after: TextLine): boolean {
  if (before === undefined || before.page !== after.page || /^\p{Ll}/u.test(after.text)) return false;
  return after.baseline - before.baseline > farBelow * after.size;
}
const farBelow = 3;

/** Whether `after` belongs to the open paragraph. */
export function continues(open: OpenParagraph, after: TextLine, setting: Setting): boolean {
  const before = open.last;
  const pair: Pair = { open, before, after, setting };
  if (!sameSize(pair) || isTocEntry(before.text) || isTocEntry(after.text)) return false;
  if (before.bold !== after.bold && (before.text.endsWith(':') || endsEarly(pair) || !flowsOn(pair))) return false;
  if (setting.told === false && !gainsays(pair)) return false;
  if (opensItem(pair) || (isTerminal(before.text) && isParallel(open.first.text, before.text, after.text))) return false;
  const gap = after.baseline - before.baseline;
  const ratio = gap / Math.max(1, before.size);
  const isTight = ratio >= 0 && ratio <= looseGap * setting.leading;
  if (setting.told === true && (isTight || setting.torn) && !gainsays(pair)) return true;
  if (setting.torn) return continuesTorn(pair);
  if (ratio > widestGap || ratio < 0) return false;
  return isTight ? continuesTightly(pair) : continuesLoosely(pair, gap);
}
