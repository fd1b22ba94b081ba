// Two texts in; how alike their words are, from 0 to 1, as the shared scorer counts it.

/** Lower-case words without accents: what two readings of one text may not differ in. */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ´`]/gu, "'")
    .replace(/œ/giu, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9%+]+/gu, ' ')
    .trim();
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Dice overlap of the words; a reading up to about twice as long as the gold still counts by the gold's words. */
export function likeness(gold: string, got: string): number {
  const wanted = wordsOf(gold);
  const said = wordsOf(got);
  if (wanted.length === 0 || said.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of said) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  const recall = wanted.length >= 2 && said.length <= 2.5 * wanted.length + 4 ? common / wanted.length : 0;
  return Math.max((2 * common) / (wanted.length + said.length), 0.95 * recall * recall);
}
