// Ranges of a text → the quote that an officer searches for in the file.
import { describe, expect, it } from 'vitest';
import { placeOf } from '../src/document/place.ts';
import { contextOf } from './support/read-part.ts';

const { document } = contextOf(
  'La mission dure 30 jours, entre le 10 et le 20 mai.\n\nPrix : 40 points ; méthode, jugée sur pièces : 60 points.\n\n- Une note\n- Un rapport\n',
);

function quoteOf(...words: readonly string[]): string | undefined {
  let from = 0;
  const ranges = words.map((one) => {
    const start = document.text.indexOf(one, from);
    expect(start).toBeGreaterThanOrEqual(0);
    from = start + one.length;
    return { start, end: from };
  });
  return placeOf(document, ranges)?.quote;
}

describe('a quote', () => {
  it('keeps the signs that stand between two pieces of its line', () => {
    expect(quoteOf('30 jours', 'entre le 10')).toBe('30 jours, entre le 10');
    expect(quoteOf('Prix', '40 points')).toBe('Prix : 40 points');
  });

  it('says that it leaves words of its line out', () => {
    expect(quoteOf('méthode', '60 points')).toBe('méthode … 60 points');
  });

  it('joins pieces of several lines with a blank', () => {
    expect(quoteOf('Une note', 'Un rapport')).toBe('Une note Un rapport');
  });

  it('repeats nothing where two pieces lie in one another', () => {
    const start = document.text.indexOf('30 jours');
    const both = placeOf(document, [
      { start, end: start + 8 },
      { start: start + 3, end: start + 8 },
    ]);
    expect(both?.quote).toBe('30 jours');
  });
});
