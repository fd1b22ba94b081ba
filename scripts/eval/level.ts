// A gold in; how strictly its texts are compared, and which of its fields were labelled.
import type { Gold } from './gold.ts';
import type { Said } from './outcome.ts';

/** `exact`: texts are the same words; `tolerant`: they are alike, as the shared scorer counts it. */
export type Level = 'exact' | 'tolerant';

/** The share of likeness that a text needs at this level. */
export function bar(level: Level, tolerant: number): number {
  return level === 'exact' ? 1 : tolerant;
}

export function said<T>(items: readonly T[] | undefined, path: string): readonly Said<T>[] {
  return (items ?? []).map((item, at) => ({ item, path: `${path}.${at}` }));
}

/** A field of a partial gold that is not given was not labelled. */
export function labelled(gold: Gold, field: keyof Gold): boolean {
  return !(gold.nonLabellises ?? []).includes(field) && (gold[field] !== undefined || gold.partiel !== true);
}
