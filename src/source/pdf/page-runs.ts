// A text page of PDFium in; its words out, each with its box as shown, its look, and the line ends that the engine saw.
import type { Box } from '../../document/document.ts';
import type { TextRun } from '../source.ts';
import { isVoid, type Letters, letterOf, lineEndHyphen, textInOrder } from './letter-order.ts';
import { maxCharsPerPage } from './limits.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';
import { type Strikes, struckPieces } from './struck-words.ts';
import { type FontCache, type TextLook, textLook } from './text-look.ts';

interface OpenPage {
  readonly session: Session;
  readonly textPage: number;
  readonly geometry: PageGeometry;
  readonly fonts: FontCache;
  /** Objects of the page itself. */
  readonly ownObjects: ReadonlySet<number>;
  readonly strikes: Strikes | undefined;
}

interface Word {
  text: string;
  readonly first: number;
  last: number;
  readonly look: TextLook;
}

type RunEnd = 'blank' | 'look' | 'line' | 'hyphen';
interface Baseline {
  readonly baseline: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x200b || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}

function baselineOf({ session, textPage, geometry }: OpenPage, first: number, box: Box): number {
  const { call, scratch } = session;
  const bottom = box.y + box.height;
  if (call.FPDFText_GetCharOrigin(textPage, first, scratch, scratch + 8) === 0) return bottom;
  const origin = session.doubles();
  const baseline = geometry.point(origin[0] ?? 0, origin[1] ?? 0).y;
  return Math.abs(baseline - box.y) <= 2 * box.height ? baseline : bottom;
}

/**
 * Letters as one run: it stands from the left of the first one to the right of the last. Undefined when that is not on the page.
 * All runs have the same fields, those that tell nothing undefined: V8 reads thousands of them by one shape.
 */
function runOf(page: OpenPage, letters: Letters, look: TextLook, end: RunEnd): (TextRun & Baseline) | undefined {
  const { session, textPage, geometry } = page;
  const { call, scratch } = session;
  if (call.FPDFText_GetLooseCharBox(textPage, letters.first, scratch) === 0) return undefined;
  const first = session.floats();
  let left = first[0] ?? 0;
  let top = first[1] ?? 0;
  let right = first[2] ?? 0;
  let bottom = first[3] ?? 0;
  let turned = false;
  if (letters.last !== letters.first && call.FPDFText_GetLooseCharBox(textPage, letters.last, scratch) !== 0) {
    const last = session.floats();
    turned = (last[0] ?? 0) < left;
    left = Math.min(left, last[0] ?? 0);
    top = Math.max(top, last[1] ?? 0);
    right = Math.max(right, last[2] ?? 0);
    bottom = Math.min(bottom, last[3] ?? 0);
  }
  const box = geometry.box(left, top, right, bottom);
  if (!geometry.shows(box) || box.width > geometry.width || box.height > geometry.height) return undefined;
  return {
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    text: turned && !look.vertical ? textInOrder(session, textPage, letters) : letters.text,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    font: look.font,
    baseline: baselineOf(page, letters.first, box),
    mcid: look.mcid >= 0 ? look.mcid : undefined,
    inForm: look.inForm || undefined,
    glued: end === 'look' || undefined,
    breakAfter: end === 'line' || end === 'hyphen' ? end : undefined,
    invisible: look.invisible || undefined,
    vertical: look.vertical || undefined,
  };
}

/** Adds what is shown of a word; false when nothing is. */
function addWord(runs: TextRun[], page: OpenPage, word: Word, end: RunEnd): boolean {
  const run = runOf(page, word, word.look, end);
  if (run === undefined) return false;
  const pieces = struckPieces(page, word, run);
  if (word.look.vertical || pieces.length < 2) {
    runs.push(run);
    return true;
  }
  const before = runs.length;
  pieces.forEach((piece, index) => {
    const part = runOf(page, piece, word.look, index === pieces.length - 1 ? end : 'look');
    if (part !== undefined) runs.push(part);
  });
  return runs.length > before;
}

/** Ends the open word; a line end after none is that of the last run. */
function close(runs: Writable<TextRun>[], page: OpenPage, word: Word | undefined, end: RunEnd): void {
  if (word !== undefined && addWord(runs, page, word, end)) return;
  const last = runs.at(-1);
  if (end === 'line' && last !== undefined && last.breakAfter === undefined) last.breakAfter = 'line';
}

function sameLook(a: TextLook, b: TextLook): boolean {
  if (a === b) return true;
  const alike = a.font === b.font && a.size === b.size && a.vertical === b.vertical;
  return alike && a.mcid === b.mcid && a.inForm === b.inForm && a.invisible === b.invisible;
}

/** Keeps the look of each text object, asked once per object. */
function lookup({ session, textPage, geometry, fonts, ownObjects }: OpenPage): (object: number, index: number) => TextLook {
  const looks = new Map<number, TextLook>();
  return (object, index) => {
    const known = looks.get(object);
    if (known !== undefined) return known;
    const look = textLook(session, { textPage, index, object, turns: geometry.turns, own: ownObjects.has(object) }, fonts);
    looks.set(object, look);
    return look;
  };
}

/**
 * The words of a page in the order of its content. `count` is the number of characters that were read. The loop runs once for each of them,
 * mostly before V8 optimises it: nothing is looked up or called that the character before has settled.
 */
export function pageRuns(page: OpenPage): { readonly runs: readonly TextRun[]; readonly count: number; readonly cut: boolean } {
  const { textPage } = page;
  const { FPDFText_CountChars: charsOf, FPDFText_GetUnicode: codeAt, FPDFText_GetTextObject: objectAt } = page.session.call;
  const total = Math.max(0, charsOf(textPage));
  const count = Math.min(total, maxCharsPerPage);
  const lookOf = lookup(page);
  const runs: Writable<TextRun>[] = [];
  let word: Word | undefined;
  let known = 0;
  let look: TextLook | undefined;
  for (let index = 0; index < count; index += 1) {
    const code = codeAt(textPage, index) >>> 0;
    if (code <= 32 || code >= 0x7f) {
      const end = isLineEnd(code) ? 'line' : isBlank(code) ? 'blank' : undefined;
      if (end !== undefined) {
        close(runs, page, word, end);
        word = undefined;
        continue;
      }
      if (isVoid(code) && code !== lineEndHyphen) continue;
    }
    const object = objectAt(textPage, index);
    if (object === 0) look = word?.look;
    else if (object !== known) look = lookOf(object, index);
    known = object;
    if (look === undefined) continue;
    if (word !== undefined && !sameLook(word.look, look)) {
      close(runs, page, word, 'look');
      word = undefined;
    }
    if (word === undefined) word = { text: letterOf(code), first: index, last: index, look };
    else {
      word.text += letterOf(code);
      word.last = index;
    }
    if (code !== lineEndHyphen) continue;
    close(runs, page, word, 'hyphen');
    word = undefined;
  }
  close(runs, page, word, 'line');
  return { runs, count, cut: total > count };
}
