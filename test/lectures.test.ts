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
    const { exact } = await evaluate(one);
    const faults = exact.flatMap(({ kind, field, what }) => (kind === 'right' ? [] : [`${kind} ${field} : ${what}`]));
    expect(faults).toEqual([]);
    expect(exact.length).toBeGreaterThan(10);
  });
});
