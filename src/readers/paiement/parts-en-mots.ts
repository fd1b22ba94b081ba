// A sentence of a payment clause → its shares in percent, « un tiers » and « la moitié » among them where they can be nothing else.
import { fold } from '../../recognisers/fold.ts';
import { recogniseFractions, recognisePourcentages } from '../../recognisers/pourcentage.ts';

/** « validé par un tiers désigné », « cédé à un tiers »: someone else, no share; « un versement d'un tiers » is one. */
const ofThirdParty =
  /\b(?:par|avec|chez|pour|a|aupres d.|recours a|a defaut,?|(?<!\b(?:versements?|paiements?|acomptes?|tranches?|avances?|premiere?|deuxieme|seconde?|troisieme|derniere?) )d.|ou|si|qu.)\s?$/u;
/** What a share of the price is followed by: when it is paid, or nothing when that was said before it. */
const paidWhen =
  /^(?:,? (?:(?:vous|lui|leur) (?:est|sera) (?:remis|verse|paye|donne)e?s? |a |au |aux |apres |des |lors |sur |contre |une fois |en fin |restant|payables?|(?:est|sera|seront|sont) (?:paye|verse|regle|du)|(?:paye|verse|regle)e?s? )|\s?(?:[,;.]|$| et ))/u;

const paidTo = (folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  !folded.slice(start, end).includes('tiers') || !ofThirdParty.test(folded.slice(Math.max(0, start - 30), start));

/** « Un tiers à la signature, un tiers à l'atelier, un tiers à la fin »: fractions that make the whole, each of them paid. */
function makeAll(folded: string, fractions: ReturnType<typeof recogniseFractions>): boolean {
  const sum = fractions.reduce((total, { value }) => total + value.valeur, 0);
  return (
    fractions.length >= 2 &&
    Math.abs(sum - 100) < 1 &&
    fractions.every((one) => paidTo(folded, one) && paidWhen.test(folded.slice(one.end, one.end + 40)))
  );
}

/** « Un tiers du prix à …, un tiers à … »: once one fraction is of the whole, the others of the sentence that are paid are too. */
export function sharesIn(text: string): ReturnType<typeof recognisePourcentages> {
  const found = recognisePourcentages(text);
  const fractions = recogniseFractions(text);
  const folded = fold(text);
  if (!found.some(({ start }) => fractions.some((one) => one.start === start)))
    return found.length === 0 && makeAll(folded, fractions) ? fractions : found;
  const others = fractions.filter(
    (fraction) =>
      !found.some((one) => one.start < fraction.end && one.end > fraction.start) &&
      paidTo(folded, fraction) &&
      paidWhen.test(folded.slice(fraction.end, fraction.end + 40)),
  );
  return [...found, ...others].toSorted((a, b) => a.start - b.start);
}
