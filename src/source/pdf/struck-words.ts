// The rules of a page and a word of it in; the word cut where a rule through its letters starts or ends out.
import type { Rule } from '../source.ts';
import { isVoid, type Letters, letterOf, lineEndHyphen } from './letter-order.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';

export interface Strikes {
  /** The rules that may go through letters of this size on this line. */
  through(baseline: number, size: number): readonly Rule[];
}

/** Points: the height of a band. */
const band = 6;
/** Points that a strike may miss the edge of a word by. */
const margin = 1.5;
const longestWord = 200;

const none: readonly Rule[] = [];

function byBand(rules: readonly Rule[]): ReadonlyMap<number, readonly Rule[]> {
  const bands = new Map<number, Rule[]>();
  for (const rule of rules) {
    const key = Math.floor(rule.y1 / band);
    const held = bands.get(key);
    if (held === undefined) bands.set(key, [rule]);
    else held.push(rule);
  }
  return bands;
}

function rulesBetween(bands: ReadonlyMap<number, readonly Rule[]>, top: number, bottom: number): readonly Rule[] {
  let found = none;
  for (let key = Math.floor(top / band); key <= Math.floor(bottom / band); key += 1) {
    const inside = bands.get(key)?.filter(({ y1 }) => y1 > top && y1 < bottom) ?? none;
    if (inside.length > 0) found = [...found, ...inside];
  }
  return found;
}

/** Undefined when the page has no horizontal rule. Words of one line follow each other: what was found for the last one is kept. */
export function strikesOf(rules: readonly Rule[]): Strikes | undefined {
  const horizontals = rules.filter(({ direction }) => direction === 'horizontal');
  if (horizontals.length === 0) return undefined;
  const bands = byBand(horizontals);
  let last = { baseline: Number.NaN, size: 0, found: none };
  return {
    through: (baseline, size) => {
      if (last.baseline === baseline && last.size === size) return last.found;
      last = { baseline, size, found: rulesBetween(bands, baseline - 0.45 * size, baseline - 0.12 * size) };
      return last.found;
    },
  };
}

/** Places, from the left of the page, where a word is struck up to, or from. */
function endsIn(rules: readonly Rule[], { x, width }: Standing): readonly number[] {
  return rules.flatMap(({ x1, x2 }) => (x2 <= x || x1 >= x + width ? [] : [x1, x2].filter((end) => end > x + margin && end < x + width - margin)));
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
  readonly strikes: Strikes | undefined;
}

const whole: readonly Letters[] = [];

/** The pieces of a word that stands along the page: what is struck may stand against what replaces it. Fewer than two when nothing cuts it. */
export function struckPieces(page: OpenPage, word: Letters, standing: Standing): readonly Letters[] {
  const { session, textPage, geometry, strikes } = page;
  const through = strikes?.through(standing.baseline, standing.size) ?? none;
  const ends = through.length === 0 || word.last - word.first > longestWord ? [] : endsIn(through, standing);
  if (ends.length === 0) return whole;
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
