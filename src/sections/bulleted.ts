// The candidates of a document → its headings that stand behind a bullet or a dash: « • CONTEXTE », « - Objectifs »; else none.
import { type Candidate, isCapitals } from './candidate.ts';

const maxWords = 12;
/** Clauses that they name at least, each over a text of its own: a list of clauses has none. */
const fewestTypes = 3;

function mayHead({ block, title, titleLength, numberings }: Candidate): boolean {
  if (block.kind !== 'item' || block.label === undefined || numberings.length > 0) return false;
  return titleLength === block.flow.text.length && !/[.;,]$/u.test(title) && title.split(/\s+/u).length <= maxWords;
}

function announces({ title, reading }: Candidate): boolean {
  return reading.strength === 'full' || (isCapitals(title) && reading.strength !== 'none');
}

/** Behind one sign, alike in capitals or in small letters, in bold or not. */
function setOf({ block, title }: Candidate): string {
  return `${block.label ?? ''}${isCapitals(title) ? 'A' : 'a'}${block.bold === true ? 'b' : ''}`;
}

/** A text, a table or a list behind another sign. */
function isOver({ block, over, overLabel }: Candidate): boolean {
  return over === 'paragraph' || over === 'row' || (over === 'item' && overLabel !== block.label);
}

/** In capitals or in bold, where no item of a list is set so: what stands over a text as they do is one of them, whatever it announces. */
function isSetApart({ block, title }: Candidate): boolean {
  return block.bold === true || isCapitals(title);
}

export function bulletedHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const able = candidates.filter(mayHead);
  const sure = able.filter(announces);
  if (sure.length < fewestTypes) return [];
  for (const key of new Set(sure.map(setOf))) {
    const set = sure.filter((one) => setOf(one) === key);
    const over = set.filter(isOver);
    const places = new Set(set.map(({ at }) => at));
    const heads = set.filter((one) => isOver(one) || places.has(one.at + 1));
    const taken = new Set(heads);
    if (new Set(over.map(({ reading }) => reading.types[0])).size < fewestTypes || over.length < heads.length * mostlyOver) continue;
    const first = heads[0]?.at ?? 0;
    const peers = able.filter((one) => setOf(one) === key && isSetApart(one) && isOver(one) && one.at > first && !taken.has(one));
    return [...heads, ...(peers.length <= heads.length ? peers : [])].toSorted((a, b) => a.at - b.at);
  }
  return [];
}
const mostlyOver = 0.6;
