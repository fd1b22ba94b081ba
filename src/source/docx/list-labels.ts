// The lists of a document → a counter that gives, paragraph after paragraph, the number or bullet that Word shows.
import { formatNumber } from './number-format.ts';
import type { ListLevel, NumberedList } from './numbering.ts';
import { bulletOf } from './symbols.ts';

/** Counts one more paragraph at this place; undefined when nothing is shown. */
export type LabelCounter = (numId: number, level: number) => string | undefined;

/** Whether a paragraph at `used` makes the numbers of the deeper level `index` start again. */
function restartsAt(level: ListLevel | undefined, index: number, used: number): boolean {
  if (used >= index) return false;
  if (level?.restart === undefined || level.restart > index) return true;
  return level.restart > 0 && used < level.restart;
}

function labelOf(list: NumberedList, at: number, counters: ReadonlyMap<number, number>): string | undefined {
  const level = list.levels.get(at);
  if (level === undefined || level.hidden) return undefined;
  if (level.picture) return '•';
  if (level.format === 'bullet') return bulletOf(level.text, level.font);
  const label = level.text.replace(/%([1-9])/gu, (_whole, digit: string) => {
    const index = Number(digit) - 1;
    const source = list.levels.get(index);
    if (source === undefined || index > at) return '';
    const value = counters.get(index) ?? list.restarts.get(index) ?? source.start;
    const legal = level.legal && source.format !== 'none' && source.format !== 'bullet';
    return formatNumber(value, legal ? 'decimal' : source.format, source.pattern);
  });
  return label.trim() === '' ? undefined : label.trim();
}

/** Lists of one definition count together; a list that restarts does so at its first paragraph of that level. */
export function labelCounter(lists: ReadonlyMap<number, NumberedList>): LabelCounter {
  const counters = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  return (numId, at) => {
    const list = lists.get(numId);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return undefined;
    const counts = counters.get(list.definition) ?? new Map<number, number>();
    counters.set(list.definition, counts);
    const first = !started.has(`${numId}/${at}`);
    started.add(`${numId}/${at}`);
    const restart = list.restarts.get(at);
    const before = counts.get(at);
    if (before === undefined || (first && restart !== undefined)) counts.set(at, restart ?? level.start);
    else counts.set(at, before + 1);
    for (const index of [...counts.keys()]) if (restartsAt(list.levels.get(index), index, at)) counts.delete(index);
    return labelOf(list, at, counts);
  };
}
