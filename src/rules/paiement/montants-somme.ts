// A model in, the schedules of instalments whose amounts do not make the declared total out.
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Montant } from '../../model/values.ts';
import { amountsOf, byVersion, isOfPrice, sum } from '../instalments.ts';
import { sameCurrency, sameTaxBase } from '../money.ts';
import { defineRule } from '../rule.ts';
import { amount, count } from '../wording.ts';

type Total = { readonly somme: number; readonly constate: string; readonly tranches: number; readonly declare: string; readonly total: number };

const rounding = 1;

const paid = (rang: number, montant: Montant, more: Partial<Tranche> = {}): Tranche => ({
  rang,
  montant,
  declencheur: { nature: 'validation', texte: 'après validation', livrables: [] },
  ...more,
});
/** A clause told twice, each time from the signature on. */
const twice = (first: number, again: number) => {
  const at = (rang: number, valeur: number, nature: 'signature' | 'remise') =>
    paid(rang, mad(valeur), { declencheur: { nature, texte: nature === 'remise' ? 'à la livraison' : 'à la signature', livrables: [] } });
  const tranches = [at(1, 4000, 'signature'), at(2, first, 'remise'), at(3, 4000, 'signature'), at(4, again, 'remise')];
  return example({ paiement: { tranches, totalDeclare: mad(10_000) } });
};
const mad = (valeur: number): Montant => ({ valeur, devise: 'MAD' });

export const montantsSomme = defineRule<Total>({
  id: 'paiement/montants-somme',
  severity: 'error',
  title: 'Montants des tranches différents du total',
  why: 'Le total et ses tranches ne peuvent pas être dus tous les deux : l’un des chiffres est faux.',
  remede: 'Corrigez les montants des tranches ou le total annoncé.',
  message: ({ constate, tranches, declare }) => `Les ${count(tranches, 'tranche')} font ${constate}, attendu le total annoncé de ${declare}.`,
  accepts: () => [
    twice(6000, 6000),
    example({ paiement: { tranches: [paid(1, mad(10_000)), paid(2, mad(20_000))], totalDeclare: mad(30_000) } }),
    example({ paiement: { tranches: [paid(1, mad(10_000), { multiplicite: 3 }), paid(2, mad(20_000))], totalDeclare: mad(50_000) } }),
    // Rounded to the unit.
    example({ paiement: { tranches: [paid(1, mad(3333.33)), paid(2, mad(3333.33)), paid(3, mad(3333.33))], totalDeclare: mad(10_000) } }),
    // What is held back is paid later.
    example({
      paiement: {
        tranches: [paid(1, mad(9000)), paid(2, mad(18_000))],
        totalDeclare: mad(30_000),
        retenue: { pourcentage: 10, texte: 'retenue de 10 %' },
      },
    }),
    // Net and gross, or two currencies, are not added.
    example({
      paiement: {
        tranches: [paid(1, { ...mad(10_000), taxe: 'HT' }), paid(2, { ...mad(10_000), taxe: 'HT' })],
        totalDeclare: { ...mad(24_000), taxe: 'TTC' },
      },
    }),
    example({ paiement: { tranches: [paid(1, mad(10_000)), paid(2, { valeur: 900, devise: 'EUR' })], totalDeclare: mad(20_000) } }),
    // Each lot has its own total, an option is outside it, and a balance closes the account.
    example({ paiement: { tranches: [paid(1, mad(30_000)), paid(2, mad(5000), { option: 'option' })], totalDeclare: mad(30_000) } }),
    example({ paiement: { tranches: [paid(1, mad(10_000), { lot: '1' }), paid(2, mad(5000), { lot: '2' })], totalDeclare: mad(30_000) } }),
    example({
      paiement: {
        tranches: [paid(1, mad(10_000)), { rang: 2, reste: true, declencheur: { nature: 'validation', texte: 'le solde', livrables: [] } }],
        totalDeclare: mad(30_000),
      },
    }),
  ],
  rejects: () => [
    { tor: twice(6000, 7000), at: 'paiement.totalDeclare' },
    {
      tor: example({ paiement: { tranches: [paid(1, mad(10_000), { multiplicite: 3 }), paid(2, mad(5000))], totalDeclare: mad(40_000) } }),
      at: 'paiement.totalDeclare',
    },
    {
      tor: example({
        paiement: {
          tranches: [paid(1, mad(9000)), paid(2, mad(19_000))],
          totalDeclare: mad(30_000),
          retenue: { pourcentage: 10, texte: 'retenue de 10 %' },
        },
      }),
      at: 'paiement.totalDeclare',
    },
    {
      tor: example({ paiement: { tranches: [paid(1, mad(15_000)), paid(2, mad(20_000))], totalDeclare: mad(30_000) } }),
      at: 'paiement.totalDeclare',
    },
  ],
  *check(tor) {
    const total = tor.paiement.totalDeclare;
    const { tranches } = tor.paiement;
    if (total === undefined || !tranches.every(isOfPrice)) return;
    if (tranches.some(({ montant }) => montant !== undefined && !(sameCurrency(montant, total) && sameTaxBase(montant, total)))) return;
    const lists = new Set(tranches.map(({ liste }) => liste ?? 'corps'));
    const ofLists = [...lists].map((liste) =>
      tranches.flatMap((tranche, index) => ((tranche.liste ?? 'corps') === liste ? [{ tranche, index }] : [])),
    );
    for (const ofList of ofLists.flatMap(byVersion)) {
      const amounts = amountsOf(tor, { tranches: ofList });
      if (amounts === undefined) continue;
      const withoutAdvances = sum(amounts.filter((_, index) => ofList[index]?.tranche.avance !== true));
      // « nets de la retenue de 10 % ».
      const kept = total.valeur * (1 - (tor.paiement.retenue?.pourcentage ?? 0) / 100);
      const whole = [total.valeur, kept];
      if ([sum(amounts), withoutAdvances].some((somme) => whole.some((one) => Math.abs(somme - one) <= rounding))) continue;
      yield {
        at: 'paiement.totalDeclare',
        operands: ['paiement.totalDeclare', ...ofList.map(({ index }): Path => `paiement.tranches.${index}.montant`)],
        related: ofList.map(({ index, tranche }) => ({
          path: `paiement.tranches.${index}` as const,
          message: `Tranche de ${amount(tranche.montant ?? { valeur: 0 })}.`,
        })),
        facts: {
          somme: sum(amounts),
          constate: amount({ ...total, valeur: sum(amounts) }),
          tranches: amounts.length,
          declare: amount(total),
          total: total.valeur,
        },
      };
    }
  },
});
