// Two readings of one document in; how far their bags of words agree, and the words that only one of them has, out.

export interface WordScore {
  readonly f1: number;
  /** Words of the first that the second lacks, and the other way round, each as often as it is missing. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function beyond(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] {
  return [...one].flatMap(([word, count]) => Array.from({ length: Math.max(0, count - (other.get(word) ?? 0)) }, () => word));
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

export function wordScore(first: string, second: string): WordScore {
  const [one, other] = [bagOf(first), bagOf(second)];
  const missing = beyond(one, other);
  const shared = sizeOf(one) - missing.length;
  return { f1: (2 * shared) / Math.max(1, sizeOf(one) + sizeOf(other)), missing, added: beyond(other, one) };
}
