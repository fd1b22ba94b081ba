// The texts of the first two rows of a table in; whether the first one, for all that it is set off, is a row like the others.

const longest = 24;

/** « 30 % », « 2 semaines », « L1 »: a figure and what it counts. A bare number may be a year, or count the columns. */
function measured(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  return bare.length <= longest && /\d/u.test(bare) && /[\p{L}%‰€$]/u.test(bare)
    ? bare.replace(/\d[\d\s.,]*\d|\d/gu, '#').replace(/\s/gu, '')
    : undefined;
}

/** One of its cells is a measure of the very kind of the one below: a column that is not named. */
export function isLikeOthers(first: readonly string[], second: readonly string[]): boolean {
  if (first.length !== second.length) return false;
  return first.some((text, column) => {
    const kind = measured(text);
    return kind !== undefined && kind === measured(second[column] ?? '');
  });
}
