// A text page of PDFium in; its words out, each with its box as shown, its look, and the line ends that the engine saw.
import type { Box } from '../../document/document.ts';
import type { TextRun } from '../source.ts';
import { maxCharsPerPage } from './limits.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';
import { type FontCache, type TextLook, textLook } from './text-look.ts';

interface OpenPage {
  readonly textPage: number;
  readonly geometry: PageGeometry;
  readonly fonts: FontCache;
  /** Objects of the page itself: only their marked content numbers belong to the page's tree. */
  readonly ownObjects: ReadonlySet<number>;
}

interface Word {
  text: string;
  first: number;
  last: number;
  look: TextLook;
}

/** PDFium gives this in place of a hyphen that cuts a word at the end of a line, and then no line end. */
const lineEndHyphen = 2;
const longestTurned = 100;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x200b || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}

/** No character: unmapped glyphs, controls, lone surrogates. */
function isVoid(code: number): boolean {
  return code < 32 || code === 0xfffe || code === 0xffff || code === 0xfeff || (code >= 0xd800 && code <= 0xdfff) || code > 0x10_ffff;
}

type RunEnd = 'blank' | 'look' | 'line' | 'hyphen';
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface WordPlace {
  readonly box: Box;
  /** The last letter stands left of the first. */
  readonly turned: boolean;
}

/** Where the word stands as shown: from the left of its first letter to the right of its last. */
function placeOf(session: Session, { textPage, geometry }: OpenPage, word: Word): WordPlace | undefined {
  const { call, scratch } = session;
  if (call.FPDFText_GetLooseCharBox(textPage, word.first, scratch) === 0) return undefined;
  let left = session.float(0);
  let top = session.float(1);
  let right = session.float(2);
  let bottom = session.float(3);
  let turned = false;
  if (word.last !== word.first && call.FPDFText_GetLooseCharBox(textPage, word.last, scratch) !== 0) {
    turned = session.float(0) < left;
    left = Math.min(left, session.float(0));
    top = Math.max(top, session.float(1));
    right = Math.max(right, session.float(2));
    bottom = Math.min(bottom, session.float(3));
  }
  const box = geometry.box(left, top, right, bottom);
  return geometry.shows(box) && box.width <= geometry.width && box.height <= geometry.height ? { box, turned } : undefined;
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** On lines that mix Arabic and French, PDFium gives « L'Institut » as « Institut'L »: letters are put back in the order of their places. */
function straightened(session: Session, { textPage }: OpenPage, word: Word): string {
  const { call, scratch } = session;
  if (rightToLeft.test(word.text) || word.last - word.first > longestTurned) return word.text;
  const letters: { readonly text: string; readonly x: number }[] = [];
  for (let index = word.first; index <= word.last; index += 1) {
    const code = call.FPDFText_GetUnicode(textPage, index) >>> 0;
    call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    if (!isVoid(code)) letters.push({ text: String.fromCodePoint(code), x: session.double(0) });
  }
  return letters
    .toSorted((a, b) => a.x - b.x)
    .map((letter) => letter.text)
    .join('');
}

function baselineOf(session: Session, { textPage, geometry }: OpenPage, word: Word, box: Box): number {
  const { call, scratch } = session;
  if (call.FPDFText_GetCharOrigin(textPage, word.first, scratch, scratch + 8) === 0) return box.y + box.height;
  const baseline = geometry.point(session.double(0), session.double(1)).y;
  return Math.abs(baseline - box.y) <= 2 * box.height ? baseline : box.y + box.height;
}

function runOf(session: Session, page: OpenPage, word: Word, end: RunEnd): TextRun | undefined {
  const place = placeOf(session, page, word);
  if (place === undefined) return undefined;
  const { look } = word;
  const { box, turned } = place;
  const run: Writable<TextRun> = {
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    text: turned && !look.vertical ? straightened(session, page, word) : word.text,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    font: look.font,
    baseline: baselineOf(session, page, word, box),
  };
  if (look.mcid >= 0) run.mcid = look.mcid;
  if (end === 'look') run.glued = true;
  if (end === 'line' || end === 'hyphen') run.breakAfter = end;
  if (look.invisible) run.invisible = true;
  if (look.vertical) run.vertical = true;
  return run;
}

function sameLook(a: TextLook, b: TextLook): boolean {
  return a === b || (a.font === b.font && a.size === b.size && a.mcid === b.mcid && a.invisible === b.invisible && a.vertical === b.vertical);
}

/** Keeps the look of each text object, asked once per object. */
function lookup(session: Session, page: OpenPage): (index: number) => TextLook | undefined {
  const looks = new Map<number, TextLook>();
  return (index) => {
    const object = session.call.FPDFText_GetTextObject(page.textPage, index);
    if (object === 0) return undefined;
    const known = looks.get(object);
    if (known !== undefined) return known;
    const look = textLook(session, { textPage: page.textPage, index, object, turns: page.geometry.turns }, page.fonts);
    const own = page.ownObjects.has(object) ? look : { ...look, mcid: -1 };
    looks.set(object, own);
    return own;
  };
}

/** The words of a page in the order of its content. `count` is the number of characters that were read. */
export function pageRuns(session: Session, page: OpenPage): { readonly runs: readonly TextRun[]; readonly count: number; readonly cut: boolean } {
  const { call } = session;
  const total = Math.max(0, call.FPDFText_CountChars(page.textPage));
  const count = Math.min(total, maxCharsPerPage);
  const lookAt = lookup(session, page);
  const runs: TextRun[] = [];
  let word: Word | undefined;
  const close = (end: RunEnd): void => {
    const run = word === undefined ? undefined : runOf(session, page, word, end);
    word = undefined;
    const last = runs.at(-1);
    if (run !== undefined) runs.push(run);
    else if (end === 'line' && last !== undefined && last.breakAfter === undefined) runs[runs.length - 1] = { ...last, breakAfter: 'line' };
  };
  for (let index = 0; index < count; index += 1) {
    const code = call.FPDFText_GetUnicode(page.textPage, index) >>> 0;
    if (isLineEnd(code)) close('line');
    else if (isBlank(code)) close('blank');
    else if (code === lineEndHyphen || !isVoid(code)) {
      const look = lookAt(index) ?? word?.look;
      if (look === undefined) continue;
      if (word !== undefined && !sameLook(word.look, look)) close('look');
      word ??= { text: '', first: index, last: index, look };
      word.text += code === lineEndHyphen ? '-' : String.fromCodePoint(code);
      word.last = index;
      if (code === lineEndHyphen) close('hyphen');
    }
  }
  close('line');
  return { runs, count, cut: total > count };
}
