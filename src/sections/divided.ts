// The candidates of a document → its headings « I.1 », « I.2 », « II.1 », where they count without a break under parts that name no clause; else none.
import type { Candidate } from './candidate.ts';

const minHeadings = 4;

interface Deep {
  readonly candidate: Candidate;
  readonly part: number;
  readonly number: number;
}

/** « I. Dispositions administratives » over « I.1 Objet du marché » and « I.2 Dépôt des offres ». */
export function dividedHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const deep = candidates.flatMap((candidate): readonly Deep[] => {
    const [part, number, ...below] = candidate.numberings.find(({ path }) => path.length === 2)?.path ?? [];
    return part === undefined || number === undefined || below.length > 0 ? [] : [{ candidate, part, number }];
  });
  const opens = (part: number): boolean =>
    candidates.some(
      ({ numberings, at, reading }) =>
        at < (deep.find((one) => one.part === part)?.candidate.at ?? 0) &&
        numberings.some(({ path }) => path.length === 1 && path[0] === part) &&
        reading.strength !== 'full' &&
        reading.strength !== 'strong',
    );
  const parts = [...new Set(deep.map(({ part }) => part))];
  const counts = deep.every((one, at) => follows(one, deep[at - 1]));
  return counts && deep.length >= minHeadings && parts.length >= 2 && parts.every(opens) ? deep.map(({ candidate }) => candidate) : [];
}

function follows({ part, number }: Deep, before: Deep | undefined): boolean {
  if (before === undefined) return number === 1;
  return part === before.part ? number === before.number + 1 : part > before.part && number === 1;
}
