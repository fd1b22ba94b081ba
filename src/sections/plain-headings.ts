// The candidates of a document → its lines without any look of their own, whose every word is a heading's, and those that stand as they do.
import type { Candidate } from './candidate.ts';
import { names, namesPart } from './standing.ts';

const fewestAlone = 3;
const fewestTight = 5;
/** Share of them; one may stand over a short line: « Profil des auditeurs », then « Chef de mission ». */
const mostlyAlone = 0.7;

/** Between blanks, over a text or a table. */
function isAlone({ block, isolated }: Candidate): boolean {
  return block.spaced === true && isolated;
}

/** It holds a heading's word, and names no part of a clause. */
function mayHead({ reading, title }: Candidate): boolean {
  return reading.strength !== 'none' && !/[:?!\d]$/u.test(title) && !namesPart(title);
}

/** Below a blank, right above what it heads, a value as well as a text: the lines of a form. */
function isTight({ block, title, titleLength, tight, look }: Candidate): boolean {
  return tight && block.kind === 'paragraph' && titleLength === block.flow.text.length && look === '//' && title.split(/\s+/u).length <= mostTight;
}
const mostTight = 7;

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

/** Where enough of the sure ones stand so, and most of them. */
function isHabit(sure: readonly Candidate[], stands: (candidate: Candidate) => boolean, fewest: number): boolean {
  const standing = sure.filter(stands).length;
  return standing >= fewest && standing >= sure.length * mostlyAlone;
}

/** « Méthodologie », right above « Approche proposée 20 », and « Prix 15 »: cells of a grid. */
function inGrid(one: Candidate, byPlace: ReadonlyMap<number, Candidate>): boolean {
  return weighed.test(one.title) || (!one.tight && !one.isolated && weighed.test(byPlace.get(one.at + 1)?.title ?? ''));
}
const weighed = /\p{L}\)?\s\d{1,3}(?:[.,]\d)?(?:\s?(?:%|points?|pts?))?$/u;

/** « D'où vient le projet », over its text before the first that says plainly what it is. */
function tellsFirst({ reading, overText, overSentence }: Candidate): boolean {
  return overText && overSentence && told.has(reading.types[0] ?? '');
}

/** Where at least three of the sure ones stand alone, or five right above their texts, lines that stand so too are their peers. */
export function plainHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const full = candidates.filter((candidate) => candidate.reading.strength === 'full' && names(candidate));
  const byPlace = new Map(candidates.map((candidate) => [candidate.at, candidate]));
  const sure = withoutLabels(withoutFacts(full.filter((one) => !inGrid(one, byPlace))));
  const [first] = sure;
  const alone = isHabit(sure, isAlone, fewestAlone);
  if (first === undefined || (!alone && !isHabit(sure, isTight, fewestTight))) return sure;
  const stands = alone ? isAlone : isTight;
  const under = new Set(sure.map(({ at }) => at + 1));
  const isPeer = (one: Candidate): boolean =>
    (one.at > first.at || tellsFirst(one)) && !under.has(one.at) && stands(one) && names(one) && mayHead(one);
  return candidates.filter((candidate) => sure.includes(candidate) || isPeer(candidate));
}

const fewestRunIn = 4;

/** Short texts whose clauses follow their names on the same line (« Durée : vingt jours »), among those that stand alone; none where they are few. */
export function runInHeadings(candidates: readonly Candidate[], standing: readonly Candidate[]): readonly Candidate[] {
  const heads = candidates.filter(({ runIn }) => runIn);
  const types = new Set(heads.map(({ reading }) => reading.types[0]));
  return types.size < fewestRunIn ? [] : [...heads, ...standing].toSorted((a, b) => a.at - b.at);
}
