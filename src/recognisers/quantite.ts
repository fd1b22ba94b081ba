// Parsers of quantities: « 3 », « trois », « trois (3) », « 3 (trois) », and ranges « 2 à 3 », « entre deux et trois ».
import { longest, map, optional, type Parser, pair, remember, skip, triple } from './grammar.ts';
import { enChiffres, enLettres, numberOpenings } from './nombre.ts';

export interface Quantite {
  readonly min: number;
  readonly max: number;
  readonly environ?: true;
}

const open = skip(String.raw`~\(~`);
const close = skip(String.raw`~\)`);
const digitsAside = triple(open, enChiffres, close, (_, value) => value);
const wordsAside = triple(open, enLettres, close, (_, value) => value);

/** A number; where words and digits differ, the digits, which people calculate with (`nombresDoubles` tells of the conflict). */
export const nombre: Parser<number> = remember(
  longest(
    pair(enLettres, optional(digitsAside, undefined), (words, digits) => digits ?? words),
    pair(enChiffres, optional(wordsAside, undefined), (digits) => digits),
  ),
);

const exact: Parser<Quantite> = map(nombre, (value) => ({ min: value, max: value }));
const rising = (min: number, max: number): Quantite | undefined => (min < max ? { min, max } : undefined);
const span = triple(nombre, skip('(?: a |~-~| ou )'), nombre, (min, _, max) => rising(min, max));
const from = pair(
  skip('de '),
  triple(nombre, skip(' a '), nombre, (min, _, max) => rising(min, max)),
  (_, value) => value,
);
const between = pair(
  skip('entre '),
  triple(nombre, skip(' et '), nombre, (min, _, max) => rising(min, max)),
  (_, value) => value,
);
const range = longest(span, from, between);
const about = pair(
  skip('(?:environ|approximativement|autour de|pres de|quelque) '),
  longest(exact, range),
  (_, value): Quantite => ({ ...value, environ: true }),
);

/** A number or a range of numbers, « environ » being kept. */
export const quantite: Parser<Quantite> = remember(longest(exact, range, about));

/** What may open a quantity. */
export const quantityOpenings = [...numberOpenings, 'de', 'entre', 'environ', 'approximativement', 'autour de', 'près de', 'quelque'];
