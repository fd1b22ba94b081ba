// A document → whether some passage of it touches a subject, however it says it; looked for when a rule first asks.
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { mentions, mentionsDansUneExigence } from '../lexicon/mentions.ts';
import { fold } from '../recognisers/fold.ts';
import type { Origin } from './lift.ts';

/** Answers by the names of `lexicon/mentions.ts`; false for any other. */
export interface Mentions {
  includes(subject: string): boolean;
}

interface Passage {
  readonly text: string;
  /** A requirement was read in it. */
  readonly requires: boolean;
}

/** Blocks are read whole: a subject may run over two lines. `origins`: where the values of the model were read. */
export function mentionedIn({ blocks }: Document, origins: ReadonlyMap<string, Origin>): Mentions {
  const wordings: ReadonlyMap<string, RegExp> = new Map(Object.entries(mentions));
  const narrower: ReadonlyMap<string, RegExp> = new Map(Object.entries(mentionsDansUneExigence));
  const known = new Map<string, boolean>();
  let passages: readonly Passage[] | undefined;
  return {
    includes(subject) {
      const before = known.get(subject);
      if (before !== undefined) return before;
      passages ??= passagesOf(blocks, origins);
      const wording = wordings.get(subject);
      const ownWording = narrower.get(subject) ?? wording;
      const found = passages.some(({ text, requires }) => (requires ? ownWording : wording)?.test(text) === true);
      known.set(subject, found);
      return found;
    },
  };
}

function passagesOf(blocks: Document['blocks'], origins: ReadonlyMap<string, Origin>): readonly Passage[] {
  const required = [...origins]
    .flatMap(([path, { ranges }]) => (/^qualifications\.\d+$/u.test(path) ? ranges : []))
    .toSorted((a, b) => a.start - b.start);
  return blocks.filter(({ kind }) => kind !== 'furniture').map((block) => ({ text: fold(block.flow.text), requires: holdsOne(required, block) }));
}

/** `sorted`: by their starts. */
function holdsOne(sorted: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? end) < end;
}
