// Who measures how long a stage takes hands this in; nothing below the door reads a clock.

/** Calls the work, and keeps how long it took under the name of its stage. */
export type Measure = <T>(stage: string, work: () => T) => T;

export function unmeasured<T>(_stage: string, work: () => T): T {
  return work();
}
