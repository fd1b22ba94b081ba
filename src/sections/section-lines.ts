// The candidates of a document → its headings « SECTION : OBJET », « SECTION : CRITÈRES », which say that they are sections, without a number; else none.
import type { Candidate } from './candidate.ts';
import { readTitle } from './title.ts';

const opening = /^(?:section|rubrique|chapitre)\s?:\s+(?=\p{Lu})/iu;
const fewest = 3;
const fewestTypes = 2;

export function sectionLines(candidates: readonly Candidate[]): readonly Candidate[] {
  const lines = candidates.flatMap((candidate): readonly Candidate[] => {
    const before = candidate.block.label === undefined ? opening.exec(candidate.title)?.[0] : undefined;
    if (before === undefined || candidate.titleLength < candidate.block.flow.text.length) return [];
    const title = candidate.title.slice(before.length);
    return [{ ...candidate, title, reading: readTitle(title) }];
  });
  const types = new Set(lines.flatMap(({ reading }) => (reading.strength === 'none' ? [] : reading.types.slice(0, 1))));
  return lines.length >= fewest && types.size >= fewestTypes ? lines : [];
}
