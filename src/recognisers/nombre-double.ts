// Text → numbers said twice, in words and in digits: « vingt (20) », « deux mois (2) », « 30 (trente) ».
import type { Located } from '../document/span.ts';
import { monnaies } from '../lexicon/monnaies.ts';
import { unitesDeTemps } from '../lexicon/unites.ts';
import { before, longest, optional, type Parser, pair, phrases, skip, triple } from './grammar.ts';
import { enChiffres, enLettres, numberOpenings } from './nombre.ts';
import { wordsPattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export interface NombreDouble {
  readonly enLettres: number;
  readonly enChiffres: number;
}

const share = '%';
const open = skip(String.raw`~\(~`);
const close = skip(String.raw`~\)`);
const timeOrMoney = [
  ...unitesDeTemps.map(({ valeur, formes }) => ({ valeur: valeur.startsWith('jour') ? 'jour' : valeur, formes })),
  ...monnaies,
  { valeur: 'heure', formes: ['heure', 'heures'] },
];
const told = skip(`~(?:${wordsPattern(['exemplaires', 'pages'])})`);
const percent = skip(`~(?:${wordsPattern(['pour cent'])}|%)`);
const unit: Parser<string> = longest(
  pair(skip('~'), phrases(timeOrMoney), (_, kind): string => kind),
  pair(percent, skip(''), () => share),
  pair(told, skip(''), () => ''),
);
/** What is counted: empty when it is not said, or is the same in any case. */
const maybeUnit = optional(unit, '');

interface Counted {
  readonly value: number;
  readonly unit: string;
}

/**
 * A year in parentheses is a year, unless it is the number itself; « vingt-quatre mois (2 ans) » counts one time in two units, and
 * « 30 % (trois millions de francs) », « 30 % (trois millions) » say a share and what it comes to.
 */
function double(words: number, unitOfWords: string, digits: number, unitOfDigits: string): NombreDouble | undefined {
  const isYear = digits >= 1900 && digits <= 2100 && words < 1000;
  const isOtherUnit = unitOfWords !== '' && unitOfDigits !== '' && unitOfWords !== unitOfDigits;
  const isAmountOfShare = unitOfDigits === share && unitOfWords === '' && words >= 1000;
  return isYear || isOtherUnit || isAmountOfShare ? undefined : { enLettres: words, enChiffres: digits };
}

const digitsAside = triple(
  open,
  pair(enChiffres, maybeUnit, (value, unit): Counted => ({ value, unit })),
  close,
  (_, counted) => counted,
);
const wordsAside = triple(
  open,
  pair(enLettres, maybeUnit, (value, unit): Counted => ({ value, unit })),
  close,
  (_, counted) => counted,
);

const wordsFirst: Parser<NombreDouble> = triple(enLettres, maybeUnit, digitsAside, (words, unit, digits) =>
  double(words, unit, digits.value, digits.unit),
);
const digitsFirst: Parser<NombreDouble> = triple(enChiffres, maybeUnit, wordsAside, (digits, unit, words) =>
  double(words.value, words.unit, digits, unit),
);

const either = longest(wordsFirst, digitsFirst);
const starts = startsOf(numberOpenings);
const notANumber = /\d[.,/-]$|\bvirgule $|l'$|(?:article|annexe|section|lot|tableau|figure|note) $/u;

/** Both writings, whether they agree or not. A reference, an article, a year or the call of a note in parentheses gives nothing. */
export const recogniseNombresDoubles = recalled((text: string): readonly Located<NombreDouble>[] => {
  return scan(text, starts, (input, at) => (notANumber.test(before(input, at, 12)) ? undefined : either(input, at)));
});
