// The texts of the rows of a table in; whether the first one, for all that it is set off, is a row like the others.
import { figureOf } from './text/figure.ts';

function valueOf(text: string): number {
  return Number((/\d[\d\s.]*(?:,\d+)?/u.exec(text)?.[0] ?? '').replace(/[\s.]/gu, '').replace(',', '.'));
}

/** « à la signature + 30 jours »: its words, whatever its figure; undefined for a bare figure, which may count columns or name a year. */
function shapeOf(text: string): string | undefined {
  const shape = text
    .trim()
    .toLowerCase()
    .replace(/\d+(?:[\s.,]\d+)*/gu, '#');
  return shape.includes('#') && /\p{L}{2}/u.test(shape) ? shape : undefined;
}

/** One of its cells is a figure of the very kind of the one below, or says the same of another figure, and is no sum of those below: a column that is not named. A bare number may be a year, or count the columns. */
export function isLikeOthers(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const [second = []] = others;
  if (first.length !== second.length) return false;
  return first.some((text, column) => {
    const kind = figureOf(text);
    if (kind === undefined && shapeOf(text) !== undefined) return shapeOf(text) === shapeOf(second[column] ?? '');
    if (kind === undefined || kind === 'number' || kind !== figureOf(second[column] ?? '')) return false;
    const below = others.map((row) => row[column] ?? '').filter((one) => figureOf(one) === kind);
    return below.length < 2 || Math.abs(below.reduce((sum, one) => sum + valueOf(one), 0) - valueOf(text)) > 0.01;
  });
}
