// Deliverables as several clauses name them → each once, with the due date that it is given where it is named again.
import { keyWords } from '../similar.ts';
import type { LivrableLu } from './livrable-lu.ts';

const keyOf = ({ ref, title }: LivrableLu): string => `${ref ?? ''}|${keyWords(title.text).join(' ')}`;

export function once(all: readonly LivrableLu[]): readonly LivrableLu[] {
  const firsts = new Map<string, LivrableLu>();
  for (const one of all) {
    const first = firsts.get(keyOf(one));
    if (first === undefined) firsts.set(keyOf(one), one);
    else if (first.due === undefined && one.due !== undefined) firsts.set(keyOf(one), { ...first, due: one.due, dueFlow: one.dueFlow ?? one.flow });
  }
  return [...firsts.values()];
}

/** Whether the first list names more documents than the second, all of those among them. */
export function holdsAll(named: readonly LivrableLu[], found: readonly LivrableLu[]): boolean {
  const keys = new Set(named.map(keyOf));
  return named.length > found.length && found.every((one) => keys.has(keyOf(one)));
}
