// A text of the model in; the same without accents and capitals, and its words alone, out.

export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/gu, 'oe');
}

/** Words and figures with single spaces between. */
export function plainWords(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
