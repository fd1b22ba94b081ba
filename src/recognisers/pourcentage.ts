// Text → percentages and per-thousands: « 33,33 % », « trente pour cent (30 %) ».
import type { Located } from '../document/span.ts';
import { fractions, fractionsSuivantes, touts } from '../lexicon/nombres.ts';
import { ahead, before, formsOf, longest, map, optional, type Parser, pair, phrases, silent, skip, token, triple, words } from './grammar.ts';
import { enChiffres, enLettres, numberOpenings } from './nombre.ts';
import { nombre } from './quantite.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export interface PourcentageLu {
  readonly valeur: number;
  readonly pour: 100 | 1000;
}

const unit: Parser<100 | 1000> = token(String.raw`~(?:(%|‰)|pour (cent|mille)(?![\p{L}\p{N}])|p\.~(100|1000)(?!\d))`, ([, sign, word, figure]) =>
  sign === '‰' || word === 'mille' || figure === '1000' ? 1000 : 100,
);
const open = skip(String.raw`~\(~`);
const close = skip(String.raw`~\)`);
const said = (number: Parser<number>): Parser<PourcentageLu> => pair(number, unit, (valeur, pour) => ({ valeur, pour }));
const aside = (number: Parser<number>): Parser<PourcentageLu> => triple(open, said(number), close, (_, value) => value);

/** « trente pour cent (30 %) », « 30 % (trente pour cent) », « trente (30) % »: the digits tell. */
const percentage: Parser<PourcentageLu> = longest(
  said(nombre),
  pair(said(enLettres), optional(aside(enChiffres), undefined), (words, digits) => digits ?? words),
  pair(said(enChiffres), aside(enLettres), (digits) => digits),
);

/** « 30 à 40 % » says no percentage: neither end is what is due. */
const range = longest(
  triple(nombre, skip('(?: a | ou |-)'), percentage, (min, _, max) => (min < max.valeur ? min : undefined)),
  triple(
    pair(skip('entre '), nombre, (_, min) => min),
    skip(' et '),
    percentage,
    (min) => min,
  ),
);

/** « un tiers du montant »; a third party is « un tiers » too. */
const ofWhole = pair(skip("(?: du | de la | des | de l'| de )"), words(touts), () => true);
const onAct = skip(
  "(?: a la | a l'| au | apres (?:la |l')?)(?:remise|signature|validation|acceptation|approbation|livraison|reception|commande|depot|notification|demarrage)(?!\\p{L})",
);
const fraction: Parser<PourcentageLu> = pair(
  phrases(fractions),
  ahead(
    longest(
      ofWhole,
      map(onAct, () => true),
    ),
  ),
  (valeur) => ({ valeur, pour: 100 }),
);

const bareFraction: Parser<PourcentageLu> = map(phrases([...fractions, ...fractionsSuivantes]), (valeur) => ({ valeur, pour: 100 }));

/** « un tiers », « le dernier tiers », whatever stands beside it: for texts that already share a whole in fractions. */
export const recogniseFractions = recalled((text: string): readonly Located<PourcentageLu>[] =>
  scan(text, startsOf(formsOf(fractions), formsOf(fractionsSuivantes)), bareFraction),
);

const silentRange = silent(range);
const starts = startsOf(numberOpenings, ['entre'], formsOf(fractions));
const withinNumber = /\d[.,]$|(?<!%)\/$/u;

/** Each percentage; « 30/70 » is none. */
export const recognisePourcentages = recalled((text: string): readonly Located<PourcentageLu>[] => {
  return scan(text, starts, (input, at) =>
    withinNumber.test(before(input, at, 4)) ? undefined : (silentRange(input, at) ?? percentage(input, at) ?? fraction(input, at)),
  );
});
