// The rules of a page and one of its words in; out, where in the word a rule through its letters starts or ends.
import type { Box } from '../../document/document.ts';
import type { Rule } from '../source.ts';

export interface Strikes {
  /** Places, from the left of the page, where a word that stands in `box` is struck up to, or from. */
  endsIn(box: Box, baseline: number, size: number): readonly number[];
}

/** Points: rules are kept by the band of the page that they lie in. */
const band = 6;
/** Points that a strike may miss the edge of a word by. */
const margin = 1.5;

/** Looks rules up by their height. */
export function strikesOf(rules: readonly Rule[]): Strikes {
  const bands = new Map<number, Rule[]>();
  for (const rule of rules) {
    if (rule.direction === 'vertical') continue;
    const key = Math.floor(rule.y1 / band);
    const held = bands.get(key);
    if (held === undefined) bands.set(key, [rule]);
    else held.push(rule);
  }
  return {
    endsIn: ({ x, width }, baseline, size) => {
      if (bands.size === 0) return [];
      const [top, bottom] = [baseline - 0.45 * size, baseline - 0.12 * size];
      const ends: number[] = [];
      for (let key = Math.floor(top / band); key <= Math.floor(bottom / band); key += 1) {
        for (const { x1, x2, y1 } of bands.get(key) ?? []) {
          if (y1 <= top || y1 >= bottom || x2 <= x || x1 >= x + width) continue;
          ends.push(...[x1, x2].filter((end) => end > x + margin && end < x + width - margin));
        }
      }
      return ends;
    },
  };
}
