// The headings of one scheme → whether they are set as headings by the form and count from one: the document's own, whatever they hold.
import type { Candidate } from './candidate.ts';

const fewest = 3;

/** « 1 Dispositions générales », « 2 Objet », « 3 Critères »; the sign behind a number may be missing. */
export function countsFromOne(headings: readonly Candidate[]): boolean {
  return headings.length >= fewest && headings.every(({ block, ...one }, at) => block.kind === 'heading' && numberOf(one) === at + 1);
}

function numberOf({ title, numberings }: Omit<Candidate, 'block'>): number | undefined {
  const own = numberings.find(({ path }) => path.length === 1)?.path[0];
  const bare = /^\d{1,2}(?=\s)/u.exec(title)?.[0];
  return own ?? (bare === undefined ? undefined : Number(bare));
}
