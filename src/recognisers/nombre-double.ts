// Text → numbers said twice, in words and in digits: « vingt (20) », « deux mois (2) », « 30 (trente) ».
import type { Located } from '../document/span.ts';
import { monnaies } from '../lexicon/monnaies.ts';
import { unitesDeTemps } from '../lexicon/unites.ts';
import { before, formsOf, longest, optional, type Parser, pair, skip, triple } from './grammar.ts';
import { enChiffres, enLettres, numberOpenings } from './nombre.ts';
import { wordsPattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export interface NombreDouble {
  readonly enLettres: number;
  readonly enChiffres: number;
}

const open = skip(String.raw`~\(~`);
const close = skip(String.raw`~\)`);
const unit = skip(`~(?:${wordsPattern([...formsOf(unitesDeTemps), ...formsOf(monnaies), 'heures', 'pour cent', 'exemplaires', 'pages'])}|%)`);
const maybeUnit = optional(unit, '');

/** A year in parentheses is a year, unless it is the number itself. */
function double(words: number, digits: number): NombreDouble | undefined {
  const isYear = digits >= 1900 && digits <= 2100 && words < 1000;
  return isYear ? undefined : { enLettres: words, enChiffres: digits };
}

const digitsAside = triple(
  open,
  pair(enChiffres, maybeUnit, (value) => value),
  close,
  (_, value) => value,
);
const wordsAside = triple(
  open,
  pair(enLettres, maybeUnit, (value) => value),
  close,
  (_, value) => value,
);

const wordsFirst: Parser<NombreDouble> = triple(enLettres, maybeUnit, digitsAside, (words, _, digits) => double(words, digits));
const digitsFirst: Parser<NombreDouble> = triple(enChiffres, maybeUnit, wordsAside, (digits, _, words) => double(words, digits));

const either = longest(wordsFirst, digitsFirst);
const starts = startsOf(numberOpenings);
const notANumber = /\d[.,/-]$|l'$|(?:article|annexe|section|lot|tableau|figure|note) $/u;

/** Both writings, whether they agree or not. A reference, an article, a year or the call of a note in parentheses gives nothing. */
export const recogniseNombresDoubles = recalled((text: string): readonly Located<NombreDouble>[] => {
  return scan(text, starts, (input, at) => (notANumber.test(before(input, at, 12)) ? undefined : either(input, at)));
});
