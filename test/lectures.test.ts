// The promise on the documents of fixtures/lectures: nothing in their golds is missed, and nothing is read beside them.
import { describe, expect, it } from 'vitest';
import { lectureCases } from '../scripts/eval/corpora.ts';
import { evaluate } from '../scripts/eval/evaluate.ts';

const cases = lectureCases();

describe('light fixtures', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)('$name is read as its gold says', async (one) => {
    const { exact, tolerant } = await evaluate(one);
    const outcomes = one.gold.niveau === 'tolerant' ? tolerant : exact;
    const open = one.gold.aMieuxLire ?? [];
    const isOpen = (field: string): boolean => open.some((head) => field === head || field.startsWith(`${head}.`));
    const faults = outcomes.filter(({ kind }) => kind !== 'right');
    expect(faults.flatMap(({ kind, field, what }) => (isOpen(field) ? [] : [`${kind} ${field} : ${what}`]))).toEqual([]);
    // What is read right by now is no longer to be read better.
    expect(open.filter((head) => !faults.some(({ field }) => field === head || field.startsWith(`${head}.`)))).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(10);
  });
});
