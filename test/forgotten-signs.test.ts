// Headings that count, one of them without the sign behind its number → the outline, and lines that only begin with a number.
import { describe, expect, it } from 'vitest';
import { layoutText } from '../src/layout/text.ts';
import { outline } from '../src/sections/outline.ts';

const numbersOf = (third: string): readonly (readonly [string | undefined, string])[] =>
  outline(
    layoutText({
      kind: 'text',
      format: 'txt',
      notices: [],
      text: `Filer la laine\n\n1. Contexte\n\nL’atelier file depuis dix ans.\n\n2. Objectifs\n\nIl veut teindre.\n\n${third}\n\nLa fileuse montre ses cuves aux visiteurs du bourg.\n\n4. Paiement\n\nLe prix est versé en une fois.\n\n5. Offres\n\nElles sont envoyées à laine@filer.example.\n`,
    }),
  ).sections.map(({ number, title }) => [number, title]);

describe('a heading whose sign was forgotten', () => {
  it('takes its place among those that count', () =>
    expect(numbersOf('3 Livrables')).toEqual([
      ['1', 'Contexte'],
      ['2', 'Objectifs'],
      ['3', 'Livrables'],
      ['4', 'Paiement'],
      ['5', 'Offres'],
    ]));

  it.each(['7 Livrables', '3 brebis', '3 Brebis noires et une blanche'])('is none by another number, or by words that head nothing: « %s »', (line) =>
    expect(numbersOf(line).map(([number]) => number)).toEqual(['1', '2', '4', '5']),
  );
});
