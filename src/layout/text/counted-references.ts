// The cells of a first column → whether they are references that count the rows: « L1 », « L2 », « L3 », or « 1-A », « 1-B », « 2-A ».

const fewest = 3;

/** A heading beside them at most. */
export function countsReferences(cells: readonly string[]): boolean {
  return countsWithLetter(cells) || countsInTwo(cells);
}

function countsWithLetter(cells: readonly string[]): boolean {
  const ranks = cells.flatMap((cell) => /^\p{Lu}{1,3}[ .-]?(\d{1,2})$/u.exec(cell)?.[1] ?? []).map(Number);
  return ranks.length >= fewest && ranks.length >= cells.length - 1 && ranks.every((rank, index) => rank === index + 1);
}

/** Two counts, the second one starting again with each step of the first. */
function countsInTwo(cells: readonly string[]): boolean {
  const pairs = cells.flatMap((cell) => {
    const [, lead, rest = ''] = /^(\d{1,2})-(\p{Lu}|\d{1,2})$/u.exec(cell) ?? [];
    return lead === undefined ? [] : [{ lead: Number(lead), rank: /\d/u.test(rest) ? Number(rest) : rest.charCodeAt(0) - 64 }];
  });
  const follows = pairs.every(({ lead, rank }, at) => {
    const before = pairs[at - 1] ?? { lead: 0, rank: 0 };
    return lead === before.lead ? rank === before.rank + 1 : lead === before.lead + 1 && rank === 1;
  });
  return pairs.length >= fewest && pairs.length >= cells.length - 1 && follows;
}
