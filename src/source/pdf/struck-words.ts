// The rules of a page and a word of it in; the word cut where a rule through its letters starts or ends out.
import type { Rule } from '../source.ts';
import { isVoid, type Letters, letterOf, lineEndHyphen } from './letter-order.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';

/** Horizontal rules by the band of the page that they lie in. */
export type Strikes = ReadonlyMap<number, readonly Rule[]>;

/** Points: the height of a band. */
const band = 6;
/** Points that a strike may miss the edge of a word by. */
const margin = 1.5;
const longestWord = 200;

/** Undefined when the page has no horizontal rule. */
export function strikesOf(rules: readonly Rule[]): Strikes | undefined {
  const bands = new Map<number, Rule[]>();
  for (const rule of rules) {
    if (rule.direction === 'vertical') continue;
    const key = Math.floor(rule.y1 / band);
    const held = bands.get(key);
    if (held === undefined) bands.set(key, [rule]);
    else held.push(rule);
  }
  return bands.size === 0 ? undefined : bands;
}

/** Places, from the left of the page, where a word is struck up to, or from. */
function endsIn(strikes: Strikes, { x, width, baseline, size }: Standing): readonly number[] {
  const [top, bottom] = [baseline - 0.45 * size, baseline - 0.12 * size];
  const ends: number[] = [];
  for (let key = Math.floor(top / band); key <= Math.floor(bottom / band); key += 1) {
    for (const { x1, x2, y1 } of strikes.get(key) ?? []) {
      if (y1 <= top || y1 >= bottom || x2 <= x || x1 >= x + width) continue;
      ends.push(...[x1, x2].filter((end) => end > x + margin && end < x + width - margin));
    }
  }
  return ends;
}

interface Standing {
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly size: number;
}

interface OpenPage {
  readonly session: Session;
  readonly textPage: number;
  readonly geometry: PageGeometry;
  readonly strikes: Strikes;
}

/** The pieces of a word that stands along the page: what is struck may stand against what replaces it. Fewer than two when nothing cuts it. */
export function struckPieces(page: OpenPage, word: Letters, standing: Standing): readonly Letters[] {
  const ends = endsIn(page.strikes, standing);
  if (ends.length === 0 || word.last - word.first > longestWord) return [];
  const { session, textPage, geometry } = page;
  const { call, scratch } = session;
  const pieces: { text: string; readonly first: number; last: number }[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let index = word.first; index <= word.last; index += 1) {
    const code = call.FPDFText_GetUnicode(textPage, index) >>> 0;
    if (isVoid(code) && code !== lineEndHyphen) continue;
    call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    const [x = 0, y = 0] = session.doubles();
    const at = geometry.point(x, y).x + 0.5;
    const piece = pieces.at(-1);
    if (piece === undefined || ends.some((end) => before < end && at >= end)) pieces.push({ text: letterOf(code), first: index, last: index });
    else {
      piece.text += letterOf(code);
      piece.last = index;
    }
    before = at;
  }
  return pieces;
}
