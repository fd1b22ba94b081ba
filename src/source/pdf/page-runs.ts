// A text page of PDFium in; its words out, each with its box as shown, its look, and the line ends that the engine saw.
import type { Box } from '../../document/document.ts';
import type { TextRun } from '../source.ts';
import { isVoid, type Letters, textInOrder } from './letter-order.ts';
import { maxCharsPerPage } from './limits.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';
import type { Strikes } from './struck-words.ts';
import { type FontCache, type TextLook, textLook } from './text-look.ts';

interface OpenPage {
  readonly textPage: number;
  readonly geometry: PageGeometry;
  readonly fonts: FontCache;
  /** Objects of the page itself: only their marked content numbers belong to the page's tree. */
  readonly ownObjects: ReadonlySet<number>;
  readonly strikes: Strikes;
}

interface Word extends Letters {
  text: string;
  first: number;
  last: number;
  look: TextLook;
}

/** PDFium gives this in place of a hyphen that cuts a word at the end of a line, and then no line end. */
const lineEndHyphen = 2;
const longestWord = 200;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x200b || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
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

function baselineOf(session: Session, { textPage, geometry }: OpenPage, word: Word, box: Box): number {
  const { call, scratch } = session;
  if (call.FPDFText_GetCharOrigin(textPage, word.first, scratch, scratch + 8) === 0) return box.y + box.height;
  const baseline = geometry.point(session.double(0), session.double(1)).y;
  return Math.abs(baseline - box.y) <= 2 * box.height ? baseline : box.y + box.height;
}

/** The word, cut where a strike through it starts or ends: what is struck may stand against what replaces it. */
function piecesOf(session: Session, page: OpenPage, word: Word, box: Box): readonly Word[] {
  const ends = page.strikes.endsIn(box, baselineOf(session, page, word, box), word.look.size);
  if (ends.length === 0 || word.look.vertical || word.last - word.first > longestWord) return [word];
  const pieces: Word[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let index = word.first; index <= word.last; index += 1) {
    const code = session.call.FPDFText_GetUnicode(page.textPage, index) >>> 0;
    if (isVoid(code) && code !== lineEndHyphen) continue;
    session.call.FPDFText_GetCharOrigin(page.textPage, index, session.scratch, session.scratch + 8);
    const at = page.geometry.point(session.double(0), session.double(1)).x + 0.5;
    const piece = pieces.at(-1);
    const letter = code === lineEndHyphen ? '-' : String.fromCodePoint(code);
    if (piece === undefined || ends.some((end) => before < end && at >= end)) pieces.push({ ...word, text: letter, first: index, last: index });
    else {
      piece.text += letter;
      piece.last = index;
    }
    before = at;
  }
  return pieces;
}

function runsOf(session: Session, page: OpenPage, word: Word, end: RunEnd): readonly TextRun[] {
  const place = placeOf(session, page, word);
  if (place === undefined) return [];
  const pieces = piecesOf(session, page, word, place.box);
  if (pieces.length < 2) return [runAt(session, page, word, place, end)];
  return pieces.flatMap((piece, index) => {
    const at = placeOf(session, page, piece);
    return at === undefined ? [] : [runAt(session, page, piece, at, index === pieces.length - 1 ? end : 'look')];
  });
}

function runAt(session: Session, page: OpenPage, word: Word, place: WordPlace, end: RunEnd): TextRun {
  const { look } = word;
  const { box, turned } = place;
  const run: Writable<TextRun> = {
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    text: turned && !look.vertical ? textInOrder(session, page.textPage, word) : word.text,
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
    const read = word === undefined ? [] : runsOf(session, page, word, end);
    word = undefined;
    const last = runs.at(-1);
    if (read.length > 0) runs.push(...read);
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
