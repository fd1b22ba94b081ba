// Nothing in; text files in broken encodings, or made to tire a pattern, out.
import type { HostileCase } from './case.ts';

const french = 'Termes de référence\n\n1. Objet\n\nÉtude d’impact : 30 % à la signature, puis 1 500 € à la remise.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const size = 400_000;

function repeated(pattern: string): Uint8Array {
  return utf8(french + pattern.repeat(Math.ceil(size / pattern.length)));
}

/** Patterns that a careless expression tries in every way. */
const tiring: readonly (readonly [name: string, pattern: string, attack: string])[] = [
  ['blanks', ' ', 'blanks'],
  ['opening-brackets', '(', 'opening brackets'],
  ['hashes', '#', 'hashes on one line'],
  ['pipes', '|', 'bars on one line'],
  ['digits', '1', 'one number'],
  ['dotted-numbers', '1.', 'one numbering'],
  ['percentages', '40 % ', 'percentages without a line end'],
  ['dates', '12/03/2024 au ', 'dates without a line end'],
  ['months', 'premier janvier deux mille ', 'numbers in words'],
  ['titles', '\n# 6. Modalités de paiement\n', 'headings of payment'],
  ['rows', '\n| 1 | Rapport | 40 % |', 'rows of one table'],
  ['items', '\n- Livrable 1 : rapport', 'items of one list'],
  ['addresses', 'a.b-c@d.', 'one address'],
  ['capitals', 'A.', 'one acronym'],
  ['no-blank', 'é', 'one word'],
];

export const texts: readonly HostileCase[] = [
  {
    name: 'malformed-utf8.txt',
    attack: 'bytes that are no UTF-8',
    make: () => Buffer.concat([utf8(french), Buffer.from([0xc3, 0x28, 0xf0, 0x28, 0x8c, 0xbc, 0xff])]),
    ends: ['read'],
  },
  {
    name: 'utf16.txt',
    attack: 'UTF-16 with its mark, cut in a character',
    make: () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(french, 'utf16le'), Buffer.from([0x41])]),
    ends: ['read'],
  },
  { name: 'utf16-unmarked.txt', attack: 'UTF-16 without its mark', make: () => Buffer.from(french, 'utf16le'), ends: ['unknown-format', 'read'] },
  {
    name: 'windows-1252.txt',
    attack: 'Windows-1252',
    make: () => Buffer.from(french.replaceAll('’', '\u0092').replaceAll('€', '\u0080'), 'latin1'),
    ends: ['read'],
  },
  { name: 'decomposed.txt', attack: 'accents apart from their letters', make: () => utf8(french.normalize('NFD')), ends: ['read'] },
  {
    name: 'surrogates.txt',
    attack: 'lone surrogates, unassigned and private characters',
    make: () => Buffer.concat([utf8(french), Buffer.from([0xed, 0xa0, 0x80]), utf8('\u{10FFFF}\uFFFE\uE000')]),
    ends: ['read'],
  },
  {
    name: 'binary.txt',
    attack: 'bytes of anything',
    make: () => Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251),
    ends: ['unknown-format'],
  },
  {
    name: 'escapes\u001B[31m\u202Efdp.txt',
    attack: 'terminal escapes, in the text and in the name of the file',
    make: () => utf8(`${french}\u001B]0;titre\u0007\u001B[2J\u009B31m`),
    ends: ['read'],
  },
  {
    name: 'many-lines.txt',
    attack: '150 000 lines of one paragraph',
    make: () => utf8(`${french}\n${'a\n'.repeat(150_000)}`),
    ends: ['read'],
    slow: true,
  },
  {
    name: 'bold-line.txt',
    attack: '200 kB of bold that no mark closes',
    make: () => utf8(`${french}${['**', '__'].map((mark) => `\n${mark}${'aaa aaa '.repeat(12_500)}`).join('\n')}`),
    ends: ['read'],
  },
  ...tiring.map(
    ([name, pattern, attack]): HostileCase => ({
      name: `${name}.md`,
      attack: `400 kB of ${attack}`,
      make: () => repeated(pattern),
      ends: ['read', 'timeout'],
      slow: true,
    }),
  ),
];
