// The candidates of a document → its headings « A.1 », « A.2 », « B.1 » with the « Partie B » between them, where they count without a break; else none.
import type { Candidate } from './candidate.ts';

const code = /^([A-H])\.(\d{1,2})(?:\.|\s?[):–—-])?\s+\p{Lu}/u;
const part = /^(?:partie|titre|chapitre|section|volet)\s+[A-H]\b/iu;
const minHeadings = 4;

interface Coded {
  readonly candidate: Candidate;
  readonly letter: number;
  readonly number: number;
}

export function codedHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const plain = candidates.filter(({ block }) => block.kind === 'paragraph' && block.label === undefined);
  const coded = plain.flatMap((candidate): readonly Coded[] => {
    const match = code.exec(candidate.title);
    return match === null ? [] : [{ candidate, letter: (match[1] ?? '').charCodeAt(0) - 64, number: Number(match[2]) }];
  });
  if (coded.length < minHeadings || !coded.every((one, at) => follows(one, coded[at - 1]))) return [];
  const parts = plain.filter(({ title }) => part.test(title));
  const taken = new Set([...coded.map(({ candidate }) => candidate), ...parts]);
  return candidates.filter((candidate) => taken.has(candidate));
}

/** « A.1 » first, then « A.2 » or « B.1 ». */
function follows({ letter, number }: Coded, before: Coded | undefined): boolean {
  if (before === undefined) return letter === 1 && number === 1;
  return letter === before.letter ? number === before.number + 1 : letter === before.letter + 1 && number === 1;
}

/** « A.1 », « A.2 » under « Section A », counted from one, where something stands under them: else a list. */
export function codedBelow(letter: string | undefined, candidates: readonly Candidate[]): readonly Candidate[] {
  if (letter === undefined || !/^[A-H]$/u.test(letter)) return [];
  const coded = candidates.flatMap((candidate) => {
    const match = candidate.block.label === undefined && candidate.weight >= 0 ? code.exec(candidate.title) : null;
    return match?.[1] === letter ? [{ candidate, number: Number(match[2]) }] : [];
  });
  const counts = coded.every(({ number }, at) => number === at + 1);
  const bare = coded.slice(1).filter(({ candidate }, at) => candidate.at === (coded[at]?.candidate.at ?? 0) + 1).length;
  return counts && bare * 2 < coded.length ? coded.map(({ candidate }) => candidate) : [];
}
