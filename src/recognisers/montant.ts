// Text → amounts of money, with their currency and tax base; a number without a currency is no amount.
import type { Located } from '../document/span.ts';
import { monnaies, monnaiesAbregees, multiplicateurs, taxes } from '../lexicon/monnaies.ts';
import { before, formsOf, longest, map, optional, type Parser, pair, phrases, phrasesInCase, skip, spelled, token, triple } from './grammar.ts';
import { enChiffres, enLettres, numberOpenings } from './nombre.ts';
import { pattern, wordsPattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export type Taxe = 'HT' | 'TTC' | 'HTVA' | 'TVAC' | 'TTI';

export interface MontantLu {
  readonly valeur: number;
  readonly devise?: string;
  readonly taxe?: Taxe;
  readonly enLettres?: string;
}

interface Somme {
  readonly valeur: number;
  readonly enLettres?: string;
}

/** « $ » and « francs » alone are money, but of no certain country. */
type Devise = { readonly devise?: string };

const open = skip(String.raw`~\(~`);
const close = skip(String.raw`~\)`);
const aside = <T>(parser: Parser<T>): Parser<T> => triple(open, parser, close, (_, value) => value);

const devise: Parser<Devise> = longest(
  map(phrases(monnaies), (code): Devise => ({ devise: code })),
  map(phrasesInCase(monnaiesAbregees), (code): Devise => ({ devise: code })),
  map(skip(String.raw`\$|francs?(?![\p{L}\p{N}])`), (): Devise => ({})),
);

/** A single comma or point before three digits parts thousands. */
const moneyDigits: Parser<number> = token(
  String.raw`(\d{1,3}(?:[\x20.,']\d{3}){1,5}|\d{1,12})(?:[.,](\d{1,2}|-)(?!\d))?(?!\d)`,
  ([, whole = '', cents]) => Number(`${whole.replace(/\D/gu, '')}.${cents === undefined || cents === '-' ? '0' : cents}`),
);
const gluedMultiplier = token(`~([km])(?=~(?:${wordsPattern(formsOf(monnaies))}))`, ([, letter]) => (letter === 'k' ? 1_000 : 1_000_000));
const multiplier = longest(
  triple(skip('~'), phrases(multiplicateurs), skip("(?: de(?= )| d')?"), (_, factor) => factor),
  gluedMultiplier,
);
const multiplied: Parser<number> = pair(enChiffres, multiplier, (value, factor) => Math.round(value * factor * 100) / 100);
const figures: Parser<number> = longest(moneyDigits, multiplied);
const words: Parser<Somme> = map(spelled(enLettres), ({ value, text }) => ({ valeur: value, enLettres: text }));
const ofMoney = skip("(?: de | d')?");

/** Digits, words, or both: « deux cent mille (200 000,00) », « 200 000 (deux cent mille) »; the digits tell. */
const somme: Parser<Somme> = longest(
  pair(figures, optional(aside(words), undefined), (valeur, said) => ({
    valeur,
    ...(said?.enLettres === undefined ? {} : { enLettres: said.enLettres }),
  })),
  triple(words, optional(aside(figures), undefined), ofMoney, (said, valeur) => (valeur === undefined ? said : { ...said, valeur })),
);

/** « 1 150 000 000 de francs »: said as one would say millions. */
const inMillions: Parser<Somme & Devise> = triple(figures, skip(" (?:de |d')"), devise, (valeur, _, currency) =>
  valeur < 1_000_000 ? undefined : { valeur, ...currency },
);
const priced: Parser<Somme & Devise> = longest(
  triple(somme, skip('~'), devise, (sum, _, currency) => ({ ...sum, ...currency })),
  inMillions,
);

/** The same amount said again in parentheses, in the other writing, with its currency. */
const saidAgain: Parser<Somme> = aside(
  longest(
    priced,
    map(words, (said) => said),
  ),
);
const suffixed: Parser<MontantLu> = pair(priced, optional(saidAgain, undefined), (sum, again) => {
  if (again === undefined) return sum;
  return sum.enLettres === undefined
    ? { ...sum, ...(again.enLettres === undefined ? {} : { enLettres: again.enLettres }) }
    : { ...sum, valeur: again.valeur };
});

/** « EUR 26 000 »; four digits that may be a year are not taken: « en FCFA 2024 ». */
const prefixed: Parser<MontantLu> = triple(devise, skip('~'), spelled(figures), (currency, _, { value, text }) =>
  /^(?:19|20)\d{2}$/u.test(text) ? undefined : { valeur: value, ...currency },
);

const taxe: Parser<Taxe> = longest(
  triple(skip('(?:~[,/-]~|~)(?:en )?'), phrases(taxes), skip(''), (_, value) => value),
  aside(pair(skip('(?:en )?'), phrases(taxes), (_, value) => value)),
);
/** « , toutes taxes et tous frais compris », « , TVA, voyages et assurances compris ». */
const withOthers: Parser<Taxe> = token(
  String.raw`(?:~au (?:maximum|plus))?(?:~[.,](?:~-)?)?(?:~,)?~(?:~\()?(?:(toutes taxes)|tva)(?:,| et )[^.;:()\t\d]{1,70}(?<!non )(?:comprise?s?|inclue?se?s?|incluse?s?)(?!\p{L})`,
  ([, all]) => (all === undefined ? 'TVAC' : 'TTC'),
);
const montant: Parser<MontantLu> = pair(longest(suffixed, prefixed), optional(longest(taxe, withOthers), undefined), (sum, base) => ({
  ...sum,
  ...(base === undefined ? {} : { taxe: base }),
}));

const starts = startsOf(numberOpenings, formsOf(monnaies), formsOf(monnaiesAbregees), ['$']);

const insideNumber = /\d[.,/-]$/u;

/** Amounts with a currency; « HT », « TTC » and the like when they follow. */
export const recogniseMontants = recalled((text: string): readonly Located<MontantLu>[] => {
  return scan(text, starts, (input, at) => (insideNumber.test(before(input, at, 2)) ? undefined : montant(input, at)));
});

const euroZone = pattern('zone $');
const currencyStarts = pattern(`(?<!\\p{L})${wordsPattern(formsOf(monnaies))}`, 'g');
const namedCurrency = phrasesInCase(monnaies);

/** Currencies by their code, sign or full name, with or without an amount. */
export const recogniseDevises = recalled((text: string): readonly Located<string>[] => {
  return scan(text, currencyStarts, (input, at) => (euroZone.test(before(input, at, 9)) ? undefined : namedCurrency(input, at)));
});

const taxBase = phrasesInCase(taxes);
const taxStarts = startsOf(formsOf(taxes));

/** Tax bases, codes being in capitals. */
export const recogniseTaxes = recalled((text: string): readonly Located<Taxe>[] => {
  return scan(text, taxStarts, taxBase);
});
