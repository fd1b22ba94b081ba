// The words of one instalment and its figure → the amount that says the same, and whether an amount is the price of one thing.
import type { Flow } from '../../document/flow.ts';
import type { Tranche } from '../../model/paiement.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseMontants } from '../../recognisers/montant.ts';
import type { Figure } from './tranche-lue.ts';

/** « le solde de 4 100 EUR »: the figure is the amount. */
export function amountOfRest({ text }: Flow, { start }: Figure): Tranche['montant'] {
  return recogniseMontants(text).find((amount) => amount.start === start && amount.value.devise !== undefined)?.value;
}

/** « 25 % du montant total, soit 150 000 HTG », « 30 % (3 000 EUR) », « 500 EUR, représentant 25 % »: the one amount beside the share that says the same. */
export function amountBeside({ text }: Flow, { start: from, end }: Figure): Tranche['montant'] {
  const all = recogniseMontants(text).filter(({ value }) => value.devise !== undefined);
  const [only, ...others] = all.filter(({ start }) => start >= end);
  const before = all.filter((amount) => amount.end <= from).at(-1);
  if (before !== undefined && all.length === 1) return sameAs.test(fold(text.slice(before.end, from))) ? before.value : undefined;
  if (only === undefined || others.length > 0) return undefined;
  return /(?:\bsoit|\(|=|:)\s*$/u.test(fold(text.slice(end, only.start))) ? only.value : undefined;
}
const sameAs = /^\s*,?\s*\(?(?:soit|representant|correspondant a|equivalant a|c'est[- ]a[- ]dire|=)\s*(?:les?\s)?$/u;

/** « 25 EUR par retouche », « 40 EUR/h »: a price of one thing, not a part of the price. */
const rated =
  /^\s*(?:h\.?t\.?|t\.?t\.?c\.?)?\s*(?:par|\/)\s?(?!(?:mois|trimestre|semestre|an|annee|rapport|livrable|produit|lot|module|mission|phase|session|tranche|etape|site|expert|virement|cheque|mandat|voie|decompte|ordre|la|le|les|un|une)s?\b|l')\p{L}+/u;

/** « 4 000 à 7 000 EUR, selon l'état »: a price that is estimated. */
const ranged = /\d\s*(?:eur|euros?|€|fcfa|mad|dh|usd)?\s*(?:a|[-–—])\s*$/u;

/** By the folded words around an amount: it is no part of a price. */
export function isNoPart(before: string, after: string): boolean {
  return rated.test(after) || ranged.test(before);
}
