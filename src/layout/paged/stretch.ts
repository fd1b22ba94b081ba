// Stretches of the width of a page in; out, what they cover together and the blanks between them.

/** Points from the left edge of the page. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Points: a narrower corridor between the words of two columns is a blank between words. */
export const narrowestCorridor = 7;

function none(): number {
  return 0;
}

/** What stretches cover, from the left; a blank narrower than `gapBefore` gives for the stretch after it is covered too. */
export function merged<T extends Stretch>(stretches: readonly T[], gapBefore: (next: T) => number = none): readonly Stretch[] {
  const covered: { from: number; to: number }[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = covered.at(-1);
    if (last !== undefined && next.from < last.to + gapBefore(next)) last.to = Math.max(last.to, next.to);
    else covered.push({ from: next.from, to: next.to });
  }
  return covered;
}

/** The blanks between stretches that stand one after the other. */
export function gapsOf(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.slice(1).map((stretch, index) => ({ from: stretches[index]?.to ?? stretch.from, to: stretch.from }));
}
