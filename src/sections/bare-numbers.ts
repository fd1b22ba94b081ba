// The candidates of a document → its headings « 1 Contexte », « 2 But », numbered without a sign behind the number, where they count without a break; else none.
import type { Candidate } from './candidate.ts';
import { bestChain } from './chain.ts';
import { numberingsOf } from './numbering.ts';
import { readTitle } from './title.ts';

const opening = /^(?:\d{1,2}|[IVX]{1,5})(?=\s+\p{Lu})/u;
const minHeadings = 4;
const minMarked = 2;
const minCounted = 3;
const maxWords = 14;
const styles = ['arabic', 'roman'] as const;

/** « 1 Contexte » with its number apart; undefined for every other line. */
function numberApart(candidate: Candidate): Candidate | undefined {
  const { block, title } = candidate;
  const number = block.label === undefined ? opening.exec(title)?.[0] : undefined;
  if (number === undefined || /[.;,:]$/u.test(title) || title.split(/\s+/u).length > maxWords) return undefined;
  const bare = title.slice(number.length).trimStart();
  return { ...candidate, title: bare, reading: readTitle(bare), numberings: numberingsOf(number) };
}

export function bareNumbers(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbered = candidates.flatMap((candidate) => numberApart(candidate) ?? []);
  if (numbered.length < minHeadings) return [];
  const runs = styles.map((style) => bestChain(numbered, style)).filter((run, at) => stepsIn(run, styles[at] ?? 'arabic'));
  return runs.find((run) => run.length >= minHeadings) ?? [];
}

/** « ## 1 Contexte », « ## 2 But »: headings that their marks show; their numbers apart where these count without a break. */
export function withNumbersApart(headings: readonly Candidate[]): readonly Candidate[] {
  const apart = headings.map((heading) => (heading.block.kind === 'heading' || heading.block.bold === true ? numberApart(heading) : undefined));
  const numbered = apart.flatMap((heading) => heading ?? []);
  if (numbered.length < minMarked || !styles.some((style) => stepsIn(numbered, style))) return headings;
  return headings.map((heading, index) => apart[index] ?? heading);
}

/** « # 1 Présentation », « # 2 Charte », « # 3 Prestations »: marked as headings and counted from one, whatever their words; none where the count breaks. */
export function markedCount(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbered = candidates.filter(({ block }) => block.kind === 'heading').flatMap((candidate) => numberApart(candidate) ?? []);
  const [first] = numbered;
  if (numbered.length < minCounted || !numbered.every(({ block }) => block.level === first?.block.level) || !stepsIn(numbered, 'arabic')) return [];
  return first?.numberings.some(({ path }) => path[0] === 1) === true ? numbered : [];
}

/** « 7 Sélection » among « 6. Profil » and « 8. Offres »: the one line that says the missing number, whose sign was forgotten. */
export function withForgottenSigns(chain: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  return chain.flatMap((heading, index) => {
    const next = chain[index + 1];
    if (next === undefined) return [heading];
    const between = candidates.filter(({ at }) => at > heading.at && at < next.at).flatMap((candidate) => numberApart(candidate) ?? []);
    const found = between.filter((one) => one.reading.strength !== 'none' && styles.some((style) => stepsIn([heading, one, next], style)));
    return found.length === 1 ? [heading, ...found] : [heading];
  });
}

/** Whether they count one by one, at the top level. A run that repeats or skips a number may be rows of a table. */
function stepsIn(run: readonly Candidate[], style: (typeof styles)[number]): boolean {
  const paths = run.map(({ numberings }) => numberings.find((one) => one.style === style)?.path ?? []);
  const [first = 0] = paths[0] ?? [];
  return paths.every((path, at) => path.length === 1 && path[0] === first + at);
}
