// Text → numbers, in digits (« 26.000 », « 1 500 000 », « 3,5 ») or in words, to the billions.
import type { Located } from '../document/span.ts';
import { cent, dizaines, echelles, unites } from '../lexicon/nombres.ts';
import { fold } from './fold.ts';
import { type Input, type Match, type Parser, remember, token } from './grammar.ts';
import { pattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export interface NombreLu {
  readonly valeur: number;
  readonly enLettres: boolean;
}

const small = new Map(unites.flatMap(({ valeur, formes }) => formes.map((forme) => [fold(forme), valeur])));
const tens = new Map(dizaines.flatMap(({ valeur, formes }) => formes.map((forme) => [fold(forme), valeur])));
const hundreds = new Set<string>(cent);
const wordToken = pattern('[a-z]{2,12}(?![\\p{L}\\p{N}])', 'y');
const joint = /[ -]{1,4}(?:et[ -]{1,4})?/y;

/** What may open a number. */
export const numberOpenings = ['0', '½', '¼', '¾', ...small.keys(), ...tens.keys(), ...hundreds, 'mille'];

function wordAt(input: Input, at: number): Match<string> | undefined {
  wordToken.lastIndex = at;
  const text = wordToken.exec(input.folded)?.[0];
  return text === undefined ? undefined : { value: text, end: at + text.length };
}

/** The word after a blank or a hyphen, « et » being allowed between. */
function nextWord(input: Input, at: number): Match<string> | undefined {
  joint.lastIndex = at;
  const text = joint.exec(input.folded)?.[0];
  return text === undefined ? undefined : wordAt(input, at + text.length);
}

function smallAt(input: Input, word: Match<string> | undefined): Match<number> | undefined {
  const value = word === undefined ? undefined : small.get(word.value);
  if (word === undefined || value === undefined) return undefined;
  const unit = value === 10 ? nextWord(input, word.end) : undefined;
  const more = unit === undefined ? undefined : small.get(unit.value);
  return unit !== undefined && more !== undefined && more >= 7 && more <= 9 ? { value: 10 + more, end: unit.end } : { value, end: word.end };
}

/** Adds 1 to 9 to a ten, or 1 to 19 to sixty and eighty. */
function withUnits(input: Input, ten: number, end: number): Match<number> {
  const unit = smallAt(input, nextWord(input, end));
  const limit = ten === 60 || ten === 80 ? 19 : 9;
  return unit !== undefined && unit.value >= 1 && unit.value <= limit ? { value: ten + unit.value, end: unit.end } : { value: ten, end };
}

function belowHundred(input: Input, word: Match<string> | undefined): Match<number> | undefined {
  if (word === undefined) return undefined;
  const ten = tens.get(word.value);
  if (ten !== undefined) return withUnits(input, ten, word.end);
  const units = smallAt(input, word);
  if (units?.value !== 4) return units;
  const twenty = nextWord(input, units.end);
  return twenty !== undefined && /^vingts?$/u.test(twenty.value) ? withUnits(input, 80, twenty.end) : units;
}

function belowThousand(input: Input, word: Match<string> | undefined): Match<number> | undefined {
  if (word === undefined) return undefined;
  const first = hundreds.has(word.value) ? { value: 100, end: word.end } : belowHundred(input, word);
  if (first === undefined) return undefined;
  const hundred = first.value >= 2 && first.value <= 9 ? nextWord(input, first.end) : undefined;
  const base = hundred !== undefined && hundreds.has(hundred.value) ? { value: first.value * 100, end: hundred.end } : first;
  if (base.value % 100 !== 0 || base.value === 0) return base;
  const rest = belowHundred(input, nextWord(input, base.end));
  return rest === undefined || rest.value === 0 ? base : { value: base.value + rest.value, end: rest.end };
}

/** A number in words; « un » and « une » count. */
export const enLettres: Parser<number> = remember((input, at) => {
  let total: Match<number> | undefined;
  const word = (): Match<string> | undefined => (total === undefined ? wordAt(input, at) : nextWord(input, total.end));
  for (const { valeur, formes } of echelles) {
    const isScale = (name: string | undefined): boolean => formes.some((forme) => forme === name);
    const start = word();
    const factor = belowThousand(input, start);
    const bare = factor === undefined && valeur === 1000 && isScale(start?.value) ? start : undefined;
    const name = factor === undefined ? bare : nextWord(input, factor.end);
    if (name !== undefined && isScale(name.value)) total = { value: (total?.value ?? 0) + (factor?.value ?? 1) * valeur, end: name.end };
  }
  const rest = belowThousand(input, word());
  if (total === undefined) return rest;
  return rest === undefined || rest.value === 0 ? total : { value: total.value + rest.value, end: rest.end };
});

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5 };

/** « ½ », « 1/2 journée »; « 1/2 » alone is a rank or a reference. */
const fraction: Parser<number> = token(
  String.raw`[½¼¾]|1/2(?=~(?:j(?:ours?|ournees?)?(?![\p{L}\d])|h(?:\.?j|/j|omme)))`,
  ([text = '']) => fractions[text],
);

/** Digits: thousands apart by a space, a point or an apostrophe; decimals after a comma, or after a point when they are not three. */
const decimal: Parser<number> = token(
  String.raw`(\d{1,3}(?:[\x20.']\d{3}){1,5}|\d{1,3}(?:,\d{3}){2,5}|\d{1,12})(?:[.,](\d{1,2})(?!\d)|,(\d{3,6}))?(?!\d)(~[½¼¾])?`,
  ([, whole = '', cents, decimals, part = '']) =>
    Number(`${whole.replace(/[^\d]/gu, '')}.${cents ?? decimals ?? '0'}`) + (fractions[part.trim()] ?? 0),
);

export const enChiffres: Parser<number> = remember((input, at) => fraction(input, at) ?? decimal(input, at));

const plainDigits = pattern(String.raw`(?<![\p{L}\d][-.,/:'+]?)(?<!\d[ ]?)[\d½¼¾]`, 'y');
const notAlone = pattern(String.raw`[\p{L}°%‰]|[-.,/:]\d| \d`, 'y');

/** Digits that are a quantity by their looks: no reference, date, hour, version nor telephone number. */
const quantity: Parser<NombreLu> = (input, at) => {
  plainDigits.lastIndex = at;
  if (!plainDigits.test(input.folded)) return undefined;
  const match = enChiffres(input, at);
  if (match === undefined) return undefined;
  notAlone.lastIndex = match.end;
  if (notAlone.test(input.folded) || /^\d{1,3}\.\d{1,2}$/u.test(input.folded.slice(at, match.end))) return undefined;
  return { value: { valeur: match.value, enLettres: false }, end: match.end };
};

/** « un » alone is an article, « pour cent » a percentage. */
const worded: Parser<NombreLu> = (input, at) => {
  const match = enLettres(input, at);
  if (match === undefined || /^une?$/u.test(input.folded.slice(at, match.end))) return undefined;
  if (match.value === 100 && /pour {1,4}$/u.test(input.folded.slice(Math.max(0, at - 8), at))) return undefined;
  return { value: { valeur: match.value, enLettres: true }, end: match.end };
};

const starts = startsOf(numberOpenings);

/** Quantities in digits or words. A lone « un », dates, references and the like give nothing. */
export const recogniseNombres = recalled((text: string): readonly Located<NombreLu>[] => {
  return scan(text, starts, (input, at) => quantity(input, at) ?? worded(input, at));
});
