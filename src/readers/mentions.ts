// A document → whether some passage of it touches a subject, however it says it; looked for when a rule first asks.
import type { Document } from '../document/document.ts';
import { mentions } from '../lexicon/mentions.ts';
import { fold } from '../recognisers/fold.ts';

/** Answers by the names of `lexicon/mentions.ts`; false for any other. */
export interface Mentions {
  includes(subject: string): boolean;
}

/** Blocks are read whole: a subject may run over two lines. */
export function mentionedIn({ blocks }: Document): Mentions {
  const wordings: ReadonlyMap<string, RegExp> = new Map(Object.entries(mentions));
  const known = new Map<string, boolean>();
  let texts: readonly string[] | undefined;
  return {
    includes(subject) {
      const before = known.get(subject);
      if (before !== undefined) return before;
      texts ??= blocks.filter(({ kind }) => kind !== 'furniture').map(({ flow }) => fold(flow.text));
      const wording = wordings.get(subject);
      const found = wording !== undefined && texts.some((text) => wording.test(text));
      known.set(subject, found);
      return found;
    },
  };
}
