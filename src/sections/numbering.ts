// The label of a block → how it counts: style and ordinals. Letters that are also Roman numerals give both readings.

export type NumberStyle = 'arabic' | 'roman' | 'upper' | 'lower' | 'lowerRoman' | 'article';

export interface Numbering {
  readonly style: NumberStyle;
  /** « 2.1 » is [2, 1], as is « II.1 ». */
  readonly path: readonly number[];
  /** As written, without separators: « IV », « 2.1 ». */
  readonly text: string;
}

const romanDigits: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

/** Value of a Roman numeral in I, V and X; undefined when it is not written as one. */
export function romanValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (!/^x{0,3}(?:ix|iv|v?i{0,4})$/u.test(lower) || lower === '') return undefined;
  const digits = [...lower].map((letter) => romanDigits.get(letter) ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** The readings of a label; none for a bullet, nor for a number behind a bullet. */
export function numberingsOf(label: string | undefined): readonly Numbering[] {
  if (label === undefined) return [];
  const article = /^(article|section|chapitre|titre|partie)\s+(premier|[\d.]+|[IVX]+|[A-H](?=\s?[.:)–—-]))(?:\s(bis|ter|quater))?/iu.exec(label);
  if (article?.[2] !== undefined) return articleNumbering(article[2], article[3]);
  const again = /^(\d{1,2})\s?(bis|ter|quater)(?!\p{L})/iu.exec(label);
  // « 4 et 5. Livrables et délais » goes up to the second.
  const two = /^(\d{1,2})\s(?:et|&)\s(\d{1,2})(?!\d)/u.exec(label);
  if (two !== null) return Number(two[2]) === Number(two[1]) + 1 ? [{ style: 'arabic', path: [Number(two[2])], text: two[0] }] : [];
  if (again?.[1] !== undefined && again[2] !== undefined) return [{ style: 'arabic', path: [between(Number(again[1]), again[2])], text: again[0] }];
  const romans = /^([IVX]+)[.-]([IVX]+)/u.exec(label);
  const [outer, inner] = [romanValue(romans?.[1] ?? ''), romanValue(romans?.[2] ?? '')];
  if (romans !== null && outer !== undefined && inner !== undefined) return [{ style: 'roman', path: [outer, inner], text: romans[0] }];
  const below = /^([IVX]+)[.-](\d+(?:[.-]\d+)*)/u.exec(label);
  const over = below?.[1] === undefined ? undefined : romanValue(below[1]);
  if (below?.[2] !== undefined && over !== undefined) return [{ style: 'roman', path: [over, ...arabicPath(below[2])], text: below[0] }];
  // « 1. 2. »: the number that a list gave, and the one that was written, below another style.
  const twice = /^(\d{1,2})\.\s(\d{1,2})\.$/u.exec(label);
  if (twice?.[2] !== undefined) return [{ style: 'arabic', path: [Number(twice[1]), Number(twice[2])], text: twice[2] }];
  const match = /^\(?([\d]+(?:[.-]\d+)*|[A-Za-z]+)\s?[.):/°–—-]*/u.exec(label.replace(/^n°\s?/iu, ''));
  const text = match?.[1];
  if (text === undefined || /^o$/u.test(label.trim())) return [];
  if (/^\d/u.test(text)) return [{ style: 'arabic', path: arabicPath(text), text }];
  const upper = text === text.toUpperCase();
  const roman = romanValue(text);
  const readings: Numbering[] = [];
  if (roman !== undefined) readings.push({ style: upper ? 'roman' : 'lowerRoman', path: [roman], text });
  if (text.length === 1) readings.push({ style: upper ? 'upper' : 'lower', path: [text.toLowerCase().charCodeAt(0) - 96], text });
  return readings;
}

/** « 2.0 » is « 2 ». */
function arabicPath(text: string): readonly number[] {
  const path = text.split(/[.-]/u).map(Number);
  return path.length === 2 && path[1] === 0 ? path.slice(0, 1) : path;
}

/** « 3 bis » stands between 3 and 4, « 3 ter » after it. */
function between(number: number, again: string | undefined): number {
  return again === undefined ? number : number + 0.25 * (1 + ['bis', 'ter', 'quater'].indexOf(again.toLowerCase()));
}

function articleNumbering(written: string, again: string | undefined): readonly Numbering[] {
  const number = written.replace(/\.$/u, '');
  const counted = romanValue(number) ?? (/^[A-H]$/u.test(number) ? number.charCodeAt(0) - 64 : Number(number.split('.')[0]));
  const value = between(/premier/iu.test(number) ? 1 : counted, again);
  if (again !== undefined) return Number.isNaN(value) ? [] : [{ style: 'article', path: [value], text: `${number} ${again.toLowerCase()}` }];
  const path = number.includes('.') ? number.split('.').map(Number) : [value];
  return path.some(Number.isNaN) ? [] : [{ style: 'article', path, text: /premier/iu.test(number) ? '1' : number }];
}
