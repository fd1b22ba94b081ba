// The candidates of a document → its lines without any look of their own, whose every word is a heading's, and those that stand as they do.
import type { Candidate } from './candidate.ts';
import { names, namesPart } from './standing.ts';

const fewestAlone = 3;
/** Share of them; one may stand over a short line: « Profil des auditeurs », then « Chef de mission ». */
const mostlyAlone = 0.7;

/** Between blanks, over a text or a table. */
function isAlone({ block, isolated }: Candidate): boolean {
  return block.spaced === true && isolated;
}

/** It holds a heading's word, and names no part of a clause. */
function mayHead(candidate: Candidate): boolean {
  const { reading, title } = candidate;
  return isAlone(candidate) && names(candidate) && reading.strength !== 'none' && !/[:?!\d]$/u.test(title) && !namesPart(title);
}

const told: ReadonlySet<string> = new Set(['contexte', 'objectifs', 'objet']);

/** « Date de début » over « 23 mai »: labels of a data sheet before the first heading of a text. */
function withoutFacts(sure: readonly Candidate[]): readonly Candidate[] {
  const first = sure.findIndex(({ overText, reading }) => overText || told.has(reading.types[0] ?? ''));
  return first < 0 ? sure : sure.slice(first);
}

/** « Langue : » right over its line, where headings stand apart without a colon; and all of them, where each is over a short value and none over a text. */
function withoutLabels(sure: readonly Candidate[]): readonly Candidate[] {
  const overValue = ({ over, overSentence }: Candidate): boolean => over === undefined || (over === 'paragraph' && !overSentence);
  if (sure.every(overValue) && sure.some(({ over, overText }) => over === 'paragraph' && !overText)) return [];
  const apart = sure.filter((one) => isAlone(one) && !/:$/u.test(one.title));
  return apart.length < fewestAlone ? sure : sure.filter((one) => isAlone(one) || !/:$/u.test(one.title));
}

/** Where at least three of the sure ones stand alone, and most of them, lines that stand so too are their peers. */
export function plainHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = withoutLabels(withoutFacts(candidates.filter((candidate) => candidate.reading.strength === 'full' && names(candidate))));
  const alone = sure.filter(isAlone).length;
  const [first] = sure;
  if (first === undefined || alone < fewestAlone || alone < sure.length * mostlyAlone) return sure;
  const under = new Set(sure.map(({ at }) => at + 1));
  return candidates.filter((candidate) => sure.includes(candidate) || (candidate.at > first.at && !under.has(candidate.at) && mayHead(candidate)));
}

const fewestRunIn = 4;

/** Short texts whose clauses follow their names on the same line (« Durée : vingt jours »), among those that stand alone; none where they are few. */
export function runInHeadings(candidates: readonly Candidate[], standing: readonly Candidate[]): readonly Candidate[] {
  const heads = candidates.filter(({ runIn }) => runIn);
  const types = new Set(heads.map(({ reading }) => reading.types[0]));
  return types.size < fewestRunIn ? [] : [...heads, ...standing].toSorted((a, b) => a.at - b.at);
}
