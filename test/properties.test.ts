// Any text → recognisers never throw, their spans are true, their work grows no faster than the text; what is written is read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseCharges } from '../src/recognisers/charge.ts';
import { recogniseDates } from '../src/recognisers/date.ts';
import { recogniseDurees } from '../src/recognisers/duree.ts';
import { fold } from '../src/recognisers/fold.ts';
import { recogniseHeures } from '../src/recognisers/heure.ts';
import { recogniseMontants } from '../src/recognisers/montant.ts';
import { recogniseNombres } from '../src/recognisers/nombre.ts';
import { recogniseNombresDoubles } from '../src/recognisers/nombre-double.ts';
import { recognisePourcentages } from '../src/recognisers/pourcentage.ts';
import { recognisers } from './recognisers.ts';
import { writeNombre } from './support/write-nombre.ts';

const mois = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const;

/** Pieces of French that the grammars know, in any order, with any characters between. */
const scraps = [
  'du',
  'le',
  'les',
  'au',
  'à',
  'de',
  'et',
  'entre',
  'un',
  'deux',
  'cent',
  'mille',
  'vingt',
  '(2)',
  '(deux)',
  '1er',
  '15',
  '31',
  '2024',
  '15/09/2023',
  '1 500 000',
  '3,5',
  'mai',
  'juin',
  'fin',
  'mi-',
  'jours',
  'mois',
  'semaines',
  'ans',
  'HJ',
  'j/p',
  '%',
  '€',
  'FCFA',
  'MAD',
  'TTC',
  '12h00',
  'midi',
  'minuit',
  'heure',
  'de Rabat',
  'GMT+1',
  'T0',
  '+',
  'J+30',
  'livrable',
  'L1',
  'article',
  'loi',
  'i)',
  'a)',
  '1)',
  'bac+5',
  'master',
  'expérience',
  "d'expérience",
  'français',
  'arabe',
  '[…]',
  '[',
  ']',
  '…',
  '....',
  '____',
  'XX',
  'a@b.org',
  'https://a.org',
  'sous',
  'dans',
  'après',
  'validation',
  'signature',
  'au plus tard',
  ' ',
  '  ',
  '\t',
  '\n',
  '\u00a0',
  '\u202f',
  ',',
  '.',
  ';',
  ':',
  '-',
  '–',
  '’',
  '«',
  '»',
  '(',
  ')',
  '/',
  'İ',
  'ﬁ',
  'œ',
  '𝟙',
  '\ud800',
  '\u0301',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('keeps its length when folded, and folds once for all', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(any)).toHaveLength(any.length);
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });

  for (const [name, recognise] of recognisers) {
    it(`gives ${name} spans inside it, in order, apart from each other`, () => {
      fc.assert(
        fc.property(text, (any) => {
          let last = 0;
          for (const { start, end } of recognise(any)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(any.length);
            if (name !== 'recogniseEnumerations') last = end;
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('what is written', () => {
  const whole = fc.oneof(fc.integer({ min: 2, max: 3000 }), fc.integer({ min: 2, max: 999_999_999_999 }));
  const day = fc.record({
    annee: fc.integer({ min: 1950, max: 2090 }),
    mois: fc.integer({ min: 1, max: 12 }),
    jour: fc.integer({ min: 1, max: 28 }),
  });
  const iso = ({ annee, mois: month, jour }: { annee: number; mois: number; jour: number }): string =>
    `${annee}-${String(month).padStart(2, '0')}-${String(jour).padStart(2, '0')}`;
  const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);

  it('is read as the same number, in words, in digits, in both', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(' ', '.', '\u00a0', '\u202f'), (value, separator) => {
        const words = writeNombre(value);
        expect(recogniseNombres(words)).toEqual([{ start: 0, end: words.length, value: { valeur: value, enLettres: true } }]);
        const digits = grouped(value, separator);
        expect(recogniseNombres(digits)).toEqual([{ start: 0, end: digits.length, value: { valeur: value, enLettres: false } }]);
      }),
    );
  });

  it('is read as a doubled number, agreeing or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1800 }), fc.integer({ min: 1, max: 1800 }), (words, digits) => {
        expect(recogniseNombresDoubles(`${writeNombre(words)} (${digits})`).map((one) => one.value)).toEqual([
          { enLettres: words, enChiffres: digits },
        ]);
      }),
    );
  });

  it('is read as the same day in every writing', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { annee, mois: month, jour } = date;
        const name = mois[month - 1] ?? '';
        const slashed = `${String(jour).padStart(2, '0')}/${String(month).padStart(2, '0')}/${annee}`;
        for (const written of [
          `${jour === 1 ? '1er' : jour} ${name} ${annee}`,
          `${jour} ${name.toUpperCase()} ${annee}`,
          slashed,
          slashed.replaceAll('/', '.'),
          iso(date),
        ]) {
          expect(recogniseDates(written).map((one) => [one.value.valeur, one.end])).toEqual([[iso(date), written.length]]);
        }
      }),
    );
  });

  it('is read as the same range of days', () => {
    fc.assert(
      fc.property(day, day, (first, last) => {
        const write = ({ annee, mois: month, jour }: { annee: number; mois: number; jour: number }): string =>
          `${jour} ${mois[month - 1] ?? ''} ${annee}`;
        const written = `du ${write(first)} au ${write(last)}`;
        expect(recogniseDates(written).map((one) => one.value.valeur)).toEqual([`${iso(first)}/${iso(last)}`]);
      }),
    );
  });

  it('is read as the same amount, percentage, duration, effort and hour', () => {
    const devises = { MAD: 'MAD', EUR: '€', FCFA: 'F CFA', USD: 'USD', XOF: 'XOF' } as const;
    fc.assert(
      fc.property(whole, fc.constantFrom('MAD', 'EUR', 'FCFA', 'USD', 'XOF'), (value, devise) => {
        expect(recogniseMontants(`${grouped(value, ' ')} ${devises[devise]}`).map((one) => one.value)).toEqual([{ valeur: value, devise }]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (value) => {
        expect(recognisePourcentages(`${writeNombre(value)} pour cent (${value} %)`).map((one) => one.value)).toEqual([{ valeur: value, pour: 100 }]);
        expect(recogniseDurees(`${writeNombre(value)} (${value}) semaines`).map((one) => one.value)).toEqual([
          { min: value, max: value, unite: 'semaine' },
        ]);
        expect(recogniseCharges(`${value} à ${value + 1} HJ`).map((one) => one.value)).toEqual([{ min: value, max: value + 1, unite: 'hommeJour' }]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        expect(recogniseHeures(clock.replace(':', 'h')).map((one) => one.value.heure)).toEqual([clock]);
        expect(recogniseHeures(clock).map((one) => one.value.heure)).toEqual([clock]);
      }),
    );
  });
});

describe('a hostile line', () => {
  const seeds = [
    '1',
    ' ',
    'cent ',
    '1 ',
    'du 1 ',
    'mai ',
    'les 1,2,3,',
    '2023 ',
    '[',
    '(',
    '.',
    '…',
    '_',
    '@',
    'a@',
    'www.',
    'livrables 1, ',
    'expérience de 1 ',
    'effort 1 jours ',
    'date limite ',
    'entre ',
    'T0+',
    'i) ',
    'un ',
    'deux (',
    '« ',
    'a-',
  ];
  const size = 4_000;
  /** Processor time, the best of three: the machine may be busy with something else. */
  const work = (run: () => void): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage().user;
        run();
        return (process.cpuUsage().user - before) / 1000;
      }),
    );

  for (const [name, recognise] of recognisers) {
    it(`takes ${name} four times as long when it is four times as long`, () => {
      for (const seed of seeds) {
        const line = seed.repeat(Math.ceil(size / seed.length));
        const long = line.repeat(4);
        recognise(line);
        const once = work(() => recognise(`${line} `));
        const fourTimes = work(() => recognise(`${long} `));
        expect(fourTimes, `« ${seed} » repeated: ${once.toFixed(1)} ms, then ${fourTimes.toFixed(1)} ms`).toBeLessThan(9 * once + 25);
      }
    });
  }
});
