// A draft in; its chapters, whether they are numbered without a gap, and whether it owes the clauses of a call, out.
import { type Draft, lineAt, type Part } from './draft.ts';
import { moved, numbersOf } from './renumber.ts';

/** Sections of the first level; in sources without marks, all of them. */
export function chapters(draft: Draft): readonly Part[] {
  return draft.parts.filter(({ heading, numero }) => !lineAt(draft, heading).startsWith('## ') && !/\.\d/u.test(numero ?? ''));
}

export function endOf(draft: Draft, part: Part): number {
  const following = chapters(draft).find(({ heading }) => heading > part.heading);
  return following?.heading ?? part.end;
}

/** Contracts owe none of the clauses of a call. */
export function isContract(draft: Draft): boolean {
  return draft.lines.slice(0, 6).some((line) => /^\W*(?:contrat|convention)\b/iu.test(line));
}

export function wordsIn(draft: Draft, { heading, end }: Part): number {
  return draft.lines
    .slice(heading + 1, end)
    .join(' ')
    .split(/\s+/u).length;
}

/** Chapters whose numbers, typed or not, follow one another without a gap. */
export function inOrder(draft: Draft): readonly Part[] {
  const all = chapters(draft);
  return all.every(
    (part, rank) => part.numero !== undefined && (rank === 0 || moved(all[rank - 1]?.numero ?? '', 1, numbersOf(draft)) === part.numero),
  )
    ? all
    : [];
}
