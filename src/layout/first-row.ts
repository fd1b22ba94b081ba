// The texts of the rows of a table in; whether the first one, for all that it is set off, is a row like the others.

const longest = 24;

/** « 30 % », « 2 semaines », « L1 »: a figure and what it counts. A bare number may be a year, or count the columns. */
function measured(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  return bare.length <= longest && /\d/u.test(bare) && /[\p{L}%‰€$]/u.test(bare)
    ? bare.replace(/\d[\d\s.,]*\d|\d/gu, '#').replace(/\s/gu, '')
    : undefined;
}

function figureOf(text: string): number {
  return Number((/\d[\d\s.]*(?:,\d+)?/u.exec(text)?.[0] ?? '').replace(/[\s.]/gu, '').replace(',', '.'));
}

/** One of its cells is a measure of the very kind of the one below, and no sum of those below: a column that is not named. */
export function isLikeOthers(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const [second = []] = others;
  if (first.length !== second.length) return false;
  return first.some((text, column) => {
    const kind = measured(text);
    if (kind === undefined || kind !== measured(second[column] ?? '')) return false;
    const below = others.map((row) => row[column] ?? '').filter((one) => measured(one) === kind);
    return below.length < 2 || Math.abs(below.reduce((sum, one) => sum + figureOf(one), 0) - figureOf(text)) > 0.01;
  });
}
