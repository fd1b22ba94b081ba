// Two readings of one text in; the passages where their words differ out (the shortest edit of Myers, bounded).

export interface Difference {
  /** Offset of the passage in the first text. */
  readonly at: number;
  readonly first: string;
  readonly second: string;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const mostEdits = 1500;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => ({
    key: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How far each diagonal got after each number of edits; undefined when the texts are too far apart. */
function traceOf(a: readonly Word[], b: readonly Word[]): Int32Array[] | undefined {
  const trace: Int32Array[] = [];
  const most = Math.min(mostEdits, a.length + b.length);
  const reach = new Int32Array(2 * most + 3);
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = diagonal + most + 1;
      const down = diagonal === -edits || (diagonal !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
      let x = down ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x]?.key === b[x - diagonal]?.key) x++;
      reach[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
  }
  return undefined;
}

/** Pairs of indices of the words that both texts share, in order. */
function commonWords(a: readonly Word[], b: readonly Word[], trace: readonly Int32Array[]): [number, number][] {
  const middle = ((trace[0]?.length ?? 3) - 1) / 2;
  const pairs: [number, number][] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] ?? new Int32Array(0);
    const diagonal = x - y;
    const below = reach[diagonal + middle + 1] ?? 0;
    const above = reach[diagonal + middle - 1] ?? 0;
    const before = diagonal === -edits || (diagonal !== edits && above < below) ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : (reach[before + middle] ?? 0);
    const beforeY = edits === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) pairs.push([--x, --y]);
    x = beforeX;
    y = beforeY;
  }
  return pairs.reverse();
}

function slice(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return from >= to || first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** Undefined when the two are too far apart to be compared word by word. */
export function wordDifferences(first: string, second: string): readonly Difference[] | undefined {
  const a = wordsOf(first);
  const b = wordsOf(second);
  const trace = traceOf(a, b);
  if (trace === undefined) return undefined;
  const differences: Difference[] = [];
  let x = 0;
  let y = 0;
  const tell = (toX: number, toY: number): void => {
    if (toX > x || toY > y) differences.push({ at: a[x]?.start ?? first.length, first: slice(first, a, x, toX), second: slice(second, b, y, toY) });
  };
  for (const [commonX, commonY] of commonWords(a, b, trace)) {
    tell(commonX, commonY);
    x = commonX + 1;
    y = commonY + 1;
  }
  tell(a.length, b.length);
  return differences;
}
