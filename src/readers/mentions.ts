// A document → the subjects that some passage of it touches, however it says it.
import type { Document } from '../document/document.ts';
import { mentions } from '../lexicon/mentions.ts';
import { fold } from '../recognisers/fold.ts';

/** Blocks are read whole: a subject may run over two lines. */
export function mentionedIn({ blocks }: Document): readonly string[] {
  const texts = blocks.filter(({ kind }) => kind !== 'furniture').map(({ flow }) => fold(flow.text));
  return Object.entries(mentions).flatMap(([subject, wordings]) => (texts.some((text) => wordings.test(text)) ? [subject] : []));
}
