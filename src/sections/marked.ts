// The candidates of a Markdown text, and the headings found for it → the headings of its highest level where their marks make the outline; else those found.
import { fold } from '../recognisers/fold.ts';
import { withNumbersApart } from './bare-numbers.ts';
import { type Candidate, isKnown } from './candidate.ts';
import { opensWithDocument } from './document-name.ts';

const fewest = 3;
const partOfFile =
  /^(?:annexe\s+(?:n°\s?)?[\dA-Z]{1,4}(?![\p{L}\d])|partie|pi[èe]ce|volume|dossier|appendice|lot|tome|(?:\p{L}{4,9}i[èe]me|premi[èe]re|seconde)\s+partie)\b/iu;

/** The number at the head of a heading: « 4. », « 4 ». */
function numberOf({ numberings, title }: Candidate): number | undefined {
  const own = numberings.find(({ path }) => path.length === 1)?.path[0];
  const bare = /^\d{1,2}(?=\s+\p{Lu})/u.exec(title)?.[0];
  return own ?? (bare === undefined ? undefined : Number(bare));
}

/** The heading over all the others, alone of its level: the title of the document. */
function titleAmong(heads: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = heads;
  const level = first?.block.level ?? 0;
  return first !== undefined && numberOf(first) === undefined && others.every(({ block }) => (block.level ?? 0) > level) ? first : undefined;
}

/** One, two, three… from the first on; « Annexes » may close them without a number. */
function counts(members: readonly Candidate[]): boolean {
  const numbers = members.flatMap((member) => numberOf(member) ?? []);
  return numbers.length >= fewest && numbers.every((number, at) => number === at + 1);
}

/** A clause before « 1. »: « Préambule », « Entre les soussignés ». */
function tellsClause({ reading: { strength, types } }: Candidate): boolean {
  return strength !== 'none' && strength !== 'weak' && (types[0] === 'contexte' || types[0] === 'partiesPrenantes');
}

/** Without the lines of a cover: headings over nothing, and before « 1. » those that announce no clause. */
function withoutCover(members: readonly Candidate[]): readonly Candidate[] {
  if (counts(members)) {
    const one = members.findIndex((member) => numberOf(member) !== undefined);
    return members.filter((member, at) => at >= one || tellsClause(member));
  }
  const first = members.findIndex(({ at, reading }, index) => members[index + 1]?.at !== at + 1 || reading.strength === 'full');
  return members.slice(Math.max(0, first));
}

/** What else was found for an outline, with its own clauses, stands below the last of the members: these are a cover. */
function isCover(members: readonly Candidate[], found: readonly Candidate[]): boolean {
  const last = members.at(-1)?.at ?? 0;
  const others = found.filter((one) => !members.some(({ at }) => at === one.at));
  return others.length >= fewest && others.every(({ at }) => at > last) && others.some(({ block }) => block.kind !== 'heading');
}

/** « 1. **Votre méthode** », « 2. **Vos livrables** »: a list within one of the sections. */
function isWithinOne(members: readonly Candidate[], found: readonly Candidate[]): boolean {
  const others = found.filter((one) => !members.some(({ at }) => at === one.at));
  return others.length > 0 && members.some(({ at }, index) => others.every((one) => one.at > at && one.at < (members[index + 1]?.at ?? 0)));
}

/** Clauses that headings surely announce; annexes are none. */
function told(headings: readonly Candidate[]): number {
  return new Set(headings.filter(isKnown).flatMap(({ reading }) => (reading.types[0] === 'annexes' ? [] : reading.types.slice(0, 1)))).size;
}

/** « 1. Instructions », « 2. Termes », « 3. Formulaires »: the parts of a file, whose clauses stand below them. */
function areParts(members: readonly Candidate[], found: readonly Candidate[]): boolean {
  const many = told(members) <= 1 || found.length > mostPerPart * members.length;
  return many && told(found) >= fewestClauses && (found.length > mostPerPart * members.length || !isWithinOne(members, found));
}
const fewestClauses = 4;
const mostPerPart = 3;

function isSure(members: readonly Candidate[], found: readonly Candidate[]): boolean {
  if (members.length < fewest || members.some(({ title }) => opensWithDocument(title) || partOfFile.test(title))) return false;
  if (members.some(({ numberings }) => numberings.some(({ path }) => path.length >= 2))) return false;
  if (counts(members)) return true;
  // Numbers that neither count nor are missing: the chain of numbers knows better.
  if (members.filter((member) => numberOf(member) !== undefined).length >= 2) return false;
  const said = members.filter(({ reading }) => reading.strength !== 'none').length;
  return isWithinOne(members, found) || (said * 2 >= members.length && members.some(isKnown));
}

/** « Objectif : », « Question : » again and again: the fields of its parts, none of which is a clause of the document. */
function saysAgain(headings: readonly Candidate[]): boolean {
  const times = new Map<string, number>();
  for (const { title } of headings) times.set(fold(title), (times.get(fold(title)) ?? 0) + 1);
  return [...times.values()].some((count) => count >= fewest);
}

/** « # 1. Présentation », « # 2. Périmètre »: counted from one without a break, whatever the marks of the parts between them. */
function countedMarks(heads: readonly Candidate[], level: number): readonly Candidate[] {
  const counted = heads.filter(({ numberings }) => numberings.some(({ style, path }) => style === 'arabic' && path.length === 1));
  return counted.every(({ block }) => block.level === level) && counted.length >= fewestClauses && counts(counted) ? counted : [];
}

/** What the marks show where what was found is none. */
function shownByMarks(heads: readonly Candidate[], level: number, members: readonly Candidate[], ordered: boolean): readonly Candidate[] {
  const counted = countedMarks(heads, level);
  if (counted.length > 0) return counted;
  const apart = ordered && members.length >= fewestClauses && !members.some(({ title }) => partOfFile.test(title)) && !saysAgain(members);
  return apart ? withNumbersApart(members) : [];
}

export function markedHeadings(candidates: readonly Candidate[], found: readonly Candidate[]): readonly Candidate[] {
  const heads = candidates.filter(({ block }) => block.kind === 'heading');
  const title = titleAmong(heads);
  const below = title === undefined ? heads : heads.slice(1);
  const level = Math.min(...below.map(({ block }) => block.level ?? 0));
  const members = withoutCover(below.filter(({ block }) => block.level === level));
  // « ## Fiche » under « ### Lot 1 »: marks that follow no order.
  const ordered = below.every(({ at, block }) => block.level === level || at > (members[0]?.at ?? 0));
  if (ordered && isSure(members, found) && !isCover(members, found) && !areParts(members, found)) return withNumbersApart(members);
  const shown = saysAgain(found) ? shownByMarks(heads, level, members, ordered) : [];
  if (shown.length > 0) return shown;
  // « # Contexte » over its parts is a clause, not a title.
  const alone = title !== undefined && title.reading.strength !== 'full' && found.length === 1 && found[0]?.at === title.at;
  return alone && ordered && members.length > 1 ? members : found;
}
