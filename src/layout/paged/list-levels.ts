// Items one after the other, each at its indentation, in; how deep each is nested out.

export interface LevelTracker {
  /** Depth of an item whose mark stands at `x`; 1 is the outermost. */
  item(x: number): number;
  /** A block without mark: at or left of the outermost mark it ends the list. */
  other(x: number): void;
  reset(): void;
}

/** Points within which two marks are at the same depth. */
const flush = 4;
const deepest = 9;

export function levelTracker(): LevelTracker {
  let open: number[] = [];
  return {
    item: (x) => {
      open = open.filter((mark) => mark < x - flush);
      open.push(x);
      return Math.min(deepest, open.length);
    },
    other: (x) => {
      const outermost = open[0];
      if (outermost !== undefined && x <= outermost + flush) open = [];
    },
    reset: () => {
      open = [];
    },
  };
}
