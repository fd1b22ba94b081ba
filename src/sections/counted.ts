// Headings set as such by the form → whether they count from one, and the chapters among them: the document's own, whatever they announce.
import type { Candidate } from './candidate.ts';

const fewest = 3;

const fewestChapters = 2;
const fewestTypes = 4;

/** « 1 Clauses administratives », « 2 Clauses techniques »: chapters that announce nothing, over numbered headings that tell at least four clauses. */
export function chaptersOverClauses(candidates: readonly Candidate[]): readonly Candidate[] {
  const formed = candidates.filter(({ block }) => block.kind === 'heading');
  const chapters = formed.filter((one) => numberOf(one) !== undefined);
  const below = formed.filter(({ numberings, reading }) => numberings.some(({ path }) => path.length >= 2) && reading.strength === 'full');
  const types = new Set(below.map(({ reading }) => reading.types[0]));
  const counts = chapters.length >= fewestChapters && chapters.every((one, at) => numberOf(one) === at + 1);
  return counts && types.size >= fewestTypes ? chapters : [];
}

/** « 1 Dispositions générales », « 2 Objet », « 3 Critères »; the sign behind a number may be missing. */
export function countsFromOne(headings: readonly Candidate[]): boolean {
  return headings.length >= fewest && headings.every(({ block, ...one }, at) => block.kind === 'heading' && numberOf(one) === at + 1);
}

function numberOf({ title, numberings }: Omit<Candidate, 'block'>): number | undefined {
  const own = numberings.find(({ path }) => path.length === 1)?.path[0];
  const bare = /^\d{1,2}(?=\s)/u.exec(title)?.[0];
  return own ?? (bare === undefined ? undefined : Number(bare));
}
