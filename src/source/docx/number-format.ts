// A number and the name of a Word number format → the number as Word writes it.

const romans: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const words = (
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' + 'dix-sept dix-huit dix-neuf vingt'
).split(' ');

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let letters = '';
  for (const [worth, sign] of romans) {
    letters += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return letters;
}

/** a … z, aa, bb … zz, aaa: Word repeats the letter. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function ordinalWord(value: number): string {
  const word = words[value];
  if (value === 1 || word === undefined) return value === 1 ? 'premier' : ordinal(value);
  return `${word.replace(/e$/u, '').replace(/q$/u, 'qu').replace(/f$/u, 'v')}ième`;
}

function ordinal(value: number): string {
  return value === 1 ? '1er' : `${value}e`;
}

/** A custom format is given by its first numbers, « 001, 002, 003, ... »: only its width matters. */
function padded(value: number, pattern: string): string {
  return String(value).padStart(/^0*1(?=\D|$)/u.exec(pattern)?.[0].length ?? 1, '0');
}

const writers: Readonly<Record<string, (value: number) => string>> = {
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  decimalZero: (value) => String(value).padStart(2, '0'),
  ordinal,
  cardinalText: (value) => words[value] ?? String(value),
  ordinalText: ordinalWord,
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
  bullet: () => '',
};

/** A format that is not known is written as a plain number. */
export function formatNumber(value: number, format: string, pattern = ''): string {
  if (format === 'custom') return padded(value, pattern);
  return writers[format]?.(value) ?? String(value);
}
