// The candidates of a document → its headings that stand behind a bullet or a dash: « • CONTEXTE », « - Objectifs »; else none.
import { type Candidate, isCapitals } from './candidate.ts';

const maxWords = 12;
/** Clauses that they name at least, each over a text of its own: a list of clauses has none. */
const fewestTypes = 3;

function mayHead({ block, title, titleLength, numberings, reading }: Candidate): boolean {
  if (block.kind !== 'item' || block.label === undefined || numberings.length > 0) return false;
  if (titleLength < block.flow.text.length || /[.;,]$/u.test(title) || title.split(/\s+/u).length > maxWords) return false;
  return reading.strength === 'full' || (isCapitals(title) && reading.strength !== 'none');
}

/** Behind one sign, alike in capitals or in small letters. */
function setOf({ block, title }: Candidate): string {
  return `${block.label ?? ''}${isCapitals(title) ? 'A' : 'a'}`;
}

export function bulletedHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const able = candidates.filter(mayHead);
  if (able.length < fewestTypes) return [];
  const sets = [...new Set(able.map(setOf))].map((set) => able.filter((one) => setOf(one) === set));
  for (const set of sets) {
    const over = set.filter(({ over }) => over === 'paragraph' || over === 'row');
    const heads = set.filter((one) => over.includes(one) || set.some(({ at }) => at === one.at + 1));
    if (new Set(over.map(({ reading }) => reading.types[0])).size >= fewestTypes && over.length >= heads.length * mostlyOver) return heads;
  }
  return [];
}
const mostlyOver = 0.6;
