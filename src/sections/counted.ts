// Headings set as such by the form → whether they count from one, and the chapters among them: the document's own, whatever they announce.
import { type Candidate, isCapitals } from './candidate.ts';

const fewest = 3;

const fewestChapters = 2;
const fewestTypes = 4;

/** « 1 Clauses administratives », « 2 Clauses techniques »: chapters that announce nothing, over numbered headings that tell at least four clauses. */
export function chaptersOverClauses(candidates: readonly Candidate[]): readonly Candidate[] {
  const formed = candidates.filter(({ block }) => block.kind === 'heading' || (block.bold === true && (block.size ?? 1) > 1.05));
  const chapters = formed.filter((one) => numberOf(one) !== undefined);
  const below = formed.filter(({ numberings, reading }) => numberings.some(({ path }) => path.length >= 2) && reading.strength === 'full');
  const types = new Set(below.map(({ reading }) => reading.types[0]));
  const counts = chapters.length >= fewestChapters && chapters.every((one, at) => numberOf(one) === at + 1);
  return counts && types.size >= fewestTypes ? chapters : [];
}

const fewestSpoken = 3;

/** « Section 1. Instructions », « SECTION 2. FICHE »: parts that name their rank and count from one, each set as a heading; they hold the clauses. */
export function spokenChapters(candidates: readonly Candidate[]): readonly Candidate[] {
  const said = candidates.filter(
    ({ block, title }) =>
      /^(?:section|chapitre|partie|volume)\s+(?:\d|[IVX])/iu.test(block.label ?? '') &&
      (block.kind === 'heading' || block.bold === true || isCapitals(title)),
  );
  const counts =
    said.length >= fewestSpoken && said.every(({ numberings }, at) => numberings[0]?.path.length === 1 && numberings[0].path[0] === at + 1);
  return counts ? said : [];
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
