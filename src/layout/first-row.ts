// The texts of the rows of a table in; whether the first one, for all that it is set off, is a row like the others.
import { figureOf } from './text/figure.ts';

function valueOf(text: string): number {
  return Number((/\d[\d\s.]*(?:,\d+)?/u.exec(text)?.[0] ?? '').replace(/[\s.]/gu, '').replace(',', '.'));
}

/** One of its cells is a figure of the very kind of the one below, and no sum of those below: a column that is not named. A bare number may be a year, or count the columns. */
export function isLikeOthers(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const [second = []] = others;
  if (first.length !== second.length) return false;
  return first.some((text, column) => {
    const kind = figureOf(text);
    if (kind === undefined || kind === 'number' || kind !== figureOf(second[column] ?? '')) return false;
    const below = others.map((row) => row[column] ?? '').filter((one) => figureOf(one) === kind);
    return below.length < 2 || Math.abs(below.reduce((sum, one) => sum + valueOf(one), 0) - valueOf(text)) > 0.01;
  });
}
