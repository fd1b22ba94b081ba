// Shares of a price in the order of a sentence → those that are instalments: a share said twice is one, what another holds is none of its own.
import type { Figure } from './tranche-lue.ts';

/** « un quart du prix (25 %) », « la moitié (50 %) », « un tiers, soit 33 %, ». */
const saidAgain = /^[^,;.:()%\d]{0,40}(?:\(\s*(?:soit |a savoir )?|, (?:soit|c.est-a-dire|a savoir) )$/u;
/** « 25 % après approbation, dont 5 % retenus … », « 15 % (10 % à … et 5 % à …) ». */
const holds = /\bdont\s+(?:(?:une?|la|le|les)\s+\p{L}+\s+(?:de\s+)?)?$|^[^,;.:()%\d]{0,40}\(\s*$/u;
/** Parts of one share stand in one sentence, or in one item of a list. */
const ends = /[;.]\s/u;
const tolerance = 0.5;
/** « Un tiers (30 %) »: what words round to, figures say. */
const roundedBy = 4;

/** `folded`: the sentence. */
export function wholeShares(folded: string, figures: readonly Figure[]): readonly Figure[] {
  const kept: Figure[] = [];
  for (let at = 0; at < figures.length; ) {
    const figure = figures[at];
    if (figure === undefined) break;
    const again = figures[at + 1];
    if (again !== undefined && saidAgain.test(folded.slice(figure.end, again.start)) && Math.abs(figure.value - again.value) <= roundedBy) {
      kept.push({ start: figure.start, end: again.end, value: again.value });
      at += 2;
    } else {
      kept.push(figure);
      at += 1 + partsOf(folded, figures, at);
    }
  }
  return kept;
}

/** How many figures after that at `at` are parts of it: the first is said to be, the others make the rest of it. */
function partsOf(folded: string, figures: readonly Figure[], at: number): number {
  const whole = figures[at];
  const first = figures[at + 1];
  if (whole === undefined || first === undefined || first.value >= whole.value) return 0;
  const between = folded.slice(whole.end, first.start);
  if (ends.test(between) || !holds.test(between)) return 0;
  let sum = first.value;
  let count = 1;
  for (let next = at + 2; next < figures.length && sum < whole.value - tolerance; next += 1, count += 1) {
    const [before, figure] = [figures[next - 1], figures[next]];
    if (before === undefined || figure === undefined || sum + figure.value > whole.value + tolerance) break;
    if (ends.test(folded.slice(before.end, figure.start))) break;
    sum += figure.value;
  }
  return count === 1 || Math.abs(sum - whole.value) <= tolerance ? count : 1;
}
