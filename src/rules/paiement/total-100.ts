// A model in, the schedules of instalments whose percentages do not make 100 out.
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { additionOf, isWhole, percentagesOf, type Schedule, schedulesOf, scopeOf, sum } from '../instalments.ts';
import { defineRule } from '../rule.ts';
import { completes } from '../unread-shares.ts';
import { count, figure } from '../wording.ts';

type Total = { readonly somme: number; readonly tranches: number; readonly addition: string; readonly portee: string };

/** « 30 %, puis jusqu'à 80 %, puis 100 % » tells how much is paid so far. */
function isCumulative(shares: readonly number[]): boolean {
  return shares.at(-1) === 100 && shares.every((share, index) => index === 0 || share > (shares[index - 1] ?? 0));
}

/** A list said again, in the contract and in its annex: one after the other, runs of instalments each make 100. */
function isSaidAgain(shares: readonly number[]): boolean {
  let run = 0;
  let runs = 0;
  for (const share of shares) {
    run += share;
    if (!isWhole(run)) continue;
    run = 0;
    runs += 1;
  }
  return run === 0 && runs > 1;
}

/** Readings under which the document is right: an advance paid back, a retention held apart, two alternatives, a running total, a list said again. */
function mayBeWhole(tor: Tor, { tranches }: Schedule, shares: readonly number[]): boolean {
  const total = sum(shares);
  const withoutAdvances = sum(shares.filter((_, index) => tranches[index]?.tranche.avance !== true));
  const retained = tor.paiement.retenue?.pourcentage ?? 0;
  const alternatives = shares.includes(100) && isWhole(total - 100);
  return isWhole(total) || isWhole(withoutAdvances) || isWhole(total + retained) || alternatives || isCumulative(shares) || isSaidAgain(shares);
}

const paid = (rang: number, pourcentage: number, more: Partial<Tranche> = {}): Tranche => ({
  rang,
  pourcentage,
  declencheur: { nature: 'validation', texte: 'après validation', livrables: [] },
  ...more,
});
const paying = (...tranches: Tranche[]) => example({ paiement: { tranches } });

export const total100 = defineRule<Total>({
  id: 'paiement/total-100',
  severity: 'error',
  title: 'Tranches de paiement dont la somme n’est pas 100 %',
  why: 'Une part du prix n’est jamais payée, ou l’est deux fois : c’est la première cause de litige à la liquidation.',
  remede: 'Corrigez les pourcentages, ou précisez la base de chacun.',
  message: ({ somme, tranches, addition, portee }) =>
    `Les ${count(tranches, 'tranche')}${portee} font ${figure(somme)} % (${addition}), attendu 100 %.`,
  accepts: () => [
    paying(paid(1, 30), paid(2, 40), paid(3, 30)),
    // Said again in an annex.
    paying(paid(1, 30), paid(2, 70), paid(3, 30), paid(4, 30), paid(5, 40)),
    // (a) Paid several times, or as often as a periodic report of unknown number.
    paying(paid(1, 20), paid(2, 10, { multiplicite: 6 }), paid(3, 20)),
    example({
      livrables: [{ intitule: 'Rapport trimestriel', echeance: { periodicite: 'trimestrielle' } }],
      paiement: {
        tranches: [paid(1, 20), paid(2, 10, { declencheur: { nature: 'remise', texte: '', livrables: ['rapport trimestriel'] } }), paid(3, 20)],
      },
    }),
    paying(
      paid(1, 20),
      paid(2, 15, { declencheur: { nature: 'validation', texte: 'à l’approbation de chaque rapport', livrables: [] } }),
      paid(3, 20),
    ),
    paying(paid(1, 20), paid(2, 5, { declencheur: { nature: 'periode', texte: 'par mois', livrables: [] } })),
    // (c) A retention is held on the whole.
    example({ paiement: { tranches: [paid(1, 40), paid(2, 53)], retenue: { pourcentage: 7, texte: 'retenue de garantie de 7 %' } } }),
    // (d) An advance paid back is not an instalment more.
    paying(paid(1, 20, { avance: true }), paid(2, 50), paid(3, 50)),
    // (e) One sum per base; when some instalments do not say theirs, nobody can tell.
    paying(paid(1, 100, { base: 'frais' }), paid(2, 40, { base: 'honoraires' }), paid(3, 60, { base: 'honoraires' })),
    paying(paid(1, 50, { base: 'frais' }), paid(2, 40, { base: 'honoraires' }), paid(3, 70)),
    paying(paid(1, 80, { base: 'frais' }), paid(2, 40), paid(3, 60)),
    // (f) The balance, or the whole, closes the account.
    paying(paid(1, 30), { rang: 2, reste: true, declencheur: { nature: 'validation', texte: 'le solde', livrables: [] } }),
    paying(paid(1, 30), { rang: 2, totalite: true, declencheur: { nature: 'validation', texte: 'la totalité', livrables: [] } }),
    // (g) Either all at the end, or in two parts. (i) A running total.
    paying(paid(1, 100), paid(2, 30), paid(3, 70)),
    paying(paid(1, 30), paid(2, 80), paid(3, 100)),
    // (j) One sum per lot, and one per list when the annex says it again. (k) Thirds.
    paying(paid(1, 40, { lot: '1' }), paid(2, 60, { lot: '1' }), paid(1, 50, { lot: '2' }), paid(2, 50, { lot: '2' })),
    paying(paid(1, 40, { liste: 'corps' }), paid(2, 60, { liste: 'corps' }), paid(1, 40, { liste: 'annexe' }), paid(2, 60, { liste: 'annexe' })),
    // What an option is paid in is counted apart; « Lot III » is no option.
    paying(paid(1, 40), paid(2, 60), paid(3, 50, { option: 'tranche optionnelle 1' }), paid(4, 50, { option: 'tranche optionnelle 1' })),
    paying(paid(1, 40, { lot: 'III' }), paid(2, 60, { lot: 'III' }), paid(3, 30)),
    paying(paid(1, 33.33), paid(2, 33.33), paid(3, 33.33)),
    // One instalment alone, or one without a percentage, is no schedule.
    paying(paid(1, 30)),
    paying(paid(1, 30), { rang: 2, declencheur: { nature: 'validation', texte: 'second versement', livrables: [] } }),
  ],
  rejects: () => [
    { tor: paying(paid(1, 30), paid(2, 30), paid(3, 30)), at: 'paiement.tranches' },
    { tor: paying(paid(1, 20), paid(2, 10, { multiplicite: 7 }), paid(3, 20)), at: 'paiement.tranches' },
    {
      tor: paying(paid(1, 100, { base: 'frais' }), paid(2, 40, { base: 'honoraires' }), paid(3, 40, { base: 'honoraires' })),
      at: 'paiement.tranches.1',
    },
    // The lot that is wrong, alone.
    {
      tor: paying(
        paid(1, 40, { lot: '1' }),
        { rang: 2, lot: '1', reste: true, declencheur: { nature: 'validation', texte: 'le solde', livrables: [] } },
        paid(3, 50, { lot: '2' }),
        paid(4, 55, { lot: '2' }),
      ),
      at: 'paiement.tranches.2',
    },
    {
      tor: paying(
        { rang: 1, totalite: true, declencheur: { nature: 'validation', texte: 'le prix entier', livrables: [] } },
        paid(2, 50, { option: 'option A' }),
        paid(3, 40, { option: 'option A' }),
      ),
      at: 'paiement.tranches.1',
    },
    { tor: paying(paid(1, 40, { base: 'total' }), paid(2, 70)), at: 'paiement.tranches' },
    // Twice the price, but not a list said twice.
    { tor: paying(paid(1, 60), paid(2, 70), paid(3, 70)), at: 'paiement.tranches' },
  ],
  *check(tor, { unreadShares }) {
    for (const schedule of schedulesOf(tor.paiement)) {
      const shares = percentagesOf(tor, schedule);
      if (shares === undefined || mayBeWhole(tor, schedule, shares)) continue;
      if (completes(unreadShares?.paiement ?? [], sum(shares))) continue;
      const [first] = schedule.tranches;
      const alone = first === undefined || schedule.tranches.length === tor.paiement.tranches.length;
      yield {
        at: alone ? 'paiement.tranches' : `paiement.tranches.${first.index}`,
        operands: schedule.tranches.flatMap(({ index, tranche }): Path[] => [
          `paiement.tranches.${index}.pourcentage`,
          ...(tranche.multiplicite === undefined ? [] : [`paiement.tranches.${index}.multiplicite` as const]),
        ]),
        related: schedule.tranches.map(({ index, tranche }) => ({
          path: `paiement.tranches.${index}` as const,
          message: `Tranche de ${figure(tranche.pourcentage ?? 0)} %.`,
        })),
        facts: { somme: sum(shares), tranches: shares.length, addition: additionOf(schedule), portee: scopeOf(schedule) },
      };
    }
  },
});
