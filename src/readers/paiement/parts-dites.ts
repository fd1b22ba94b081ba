// Shares of a price in the order of a sentence → those that are instalments: a share said twice is one, what another holds is none of its own.
import { recogniseNombres } from '../../recognisers/nombre.ts';
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

/** « 90 % du montant en 9 mensualités de 10 % »: the whole and how it is cut. */
const cutInto =
  /^[^;.:()%]{0,40}\ben\s+([^;.:()%]{1,24}?)\s(?:versements|mensualites|tranches|paiements|acomptes|echeances)(?:\s\p{L}+){0,2}\s+(?:de|a)\s+(?:chacune?\s+)?$/u;

/** « 10 % après acceptation de chacun des trois rapports, soit 30 % »: what the same share makes when paid as often as is said. */
const madeByEach = /\b(?:chacune?|chaque|par)\b[^;.%]{0,60}[,(]\s?soit (?:un total de |au total )?$/u;

export function timesOf(between: string, each: number, all: number): number | undefined {
  const times = all / each;
  return madeByEach.test(between) && Number.isInteger(times) && times >= 2 && times <= 24 ? times : undefined;
}

/** Whether the second share, as often as is said, makes the first. */
function isCutInto(folded: string, whole: Figure, part: Figure): boolean {
  const count = cutInto.exec(folded.slice(whole.end, part.start))?.[1];
  const [times] = count === undefined ? [] : recogniseNombres(count);
  return times !== undefined && Math.abs(times.value.valeur * part.value - whole.value) <= tolerance;
}

/** « 40 % du prix, dont la moitié à la remise et la moitié à la validation »: shares of a share, that make the whole of it. */
function sharesOfShare(folded: string, figures: readonly Figure[], at: number): number {
  let sum = 0;
  for (let next = at + 1; next < figures.length; next += 1) {
    const [before, figure] = [figures[next - 1], figures[next]];
    if (before === undefined || figure === undefined || ends.test(folded.slice(before.end, figure.start))) return 0;
    sum += figure.value;
    if (next > at + 1 && Math.abs(sum - 100) <= tolerance) return next - at;
  }
  return 0;
}

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
    } else if (again !== undefined && timesOf(folded.slice(figure.end, again.start), figure.value, again.value) !== undefined) {
      kept.push(figure);
      at += 2;
    } else if (again !== undefined && isCutInto(folded, figure, again)) at += 1;
    else {
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
  if (whole === undefined || first === undefined) return 0;
  const between = folded.slice(whole.end, first.start);
  if (ends.test(between) || !holds.test(between)) return 0;
  const relative = sharesOfShare(folded, figures, at);
  if (relative > 0) return relative;
  if (first.value >= whole.value) return 0;
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

const fewest = 2;

/** « 30 % au rapport initial, 70 % au rapport final »: each share with the act that releases it. */
export function goWithActs(folded: string, figures: readonly Figure[]): boolean {
  return (
    figures.length >= fewest &&
    figures.every(({ end }) => /^\s?(?:au |a la |a l'|aux |apres |lors d|des )(?=\p{L})/u.test(folded.slice(end, end + 12)))
  );
}
