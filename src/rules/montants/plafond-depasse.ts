// A model in, a price that is above the ceiling which the same document sets out.
import { example, type Given } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import type { Montant } from '../../model/values.ts';
import { amountsOf, schedulesOf, sum } from '../instalments.ts';
import { areSameCurrency, areSameTaxBase } from '../money.ts';
import { defineRule } from '../rule.ts';
import { amount } from '../wording.ts';

type Over = { readonly sujet: string; readonly prix: string; readonly plafond: string };

interface Price {
  readonly montant: Montant;
  readonly sujet: string;
  readonly at: Path;
  readonly operands: readonly Path[];
}

/** Both say their currency, and both say their tax base or neither does: anything else may explain the difference. */
function comparable(a: Montant, b: Montant): boolean {
  if (a.devise === undefined || b.devise === undefined || !areSameCurrency(a.devise, b.devise)) return false;
  if (a.taxe === undefined || b.taxe === undefined) return a.taxe === b.taxe;
  return areSameTaxBase(a.taxe, b.taxe);
}

/** The total declared, else the instalments of the one schedule added up. */
function priceOf(tor: Tor): Price | undefined {
  const { totalDeclare: total, tranches } = tor.paiement;
  if (total !== undefined) {
    return { montant: total, sujet: 'Le total à payer est de', at: 'paiement.totalDeclare', operands: ['paiement.totalDeclare'] };
  }
  const [schedule, other] = schedulesOf(tor.paiement);
  const amounts = schedule === undefined || other !== undefined ? undefined : amountsOf(tor, schedule);
  const first = tranches[0]?.montant;
  if (amounts === undefined || first === undefined) return undefined;
  if (tranches.some(({ montant, avance }) => montant === undefined || avance === true || !comparable(montant, first))) return undefined;
  return {
    montant: { ...first, valeur: sum(amounts) },
    sujet: 'Les versements font ensemble',
    at: 'paiement.tranches',
    operands: tranches.map((_, i): Path => `paiement.tranches.${i}.montant`),
  };
}

const mad = (valeur: number, more: Partial<Montant> = {}): Montant => ({ valeur, devise: 'MAD', ...more });
const paid = (rang: number, montant: Montant): Tranche => ({
  rang,
  montant,
  declencheur: { nature: 'validation', texte: 'après validation', livrables: [] },
});
const priced = (totalDeclare: Montant, plafond: Montant): Given => ({ paiement: { totalDeclare }, budget: { plafond } });

export const plafondDepasse = defineRule<Over>({
  id: 'montants/plafond-depasse',
  severity: 'error',
  title: 'Prix au-dessus du plafond',
  why: 'Le marché ne peut pas être payé comme il est écrit sans dépasser le budget annoncé.',
  remede: 'Corrigez le plafond ou les montants à payer.',
  message: ({ sujet, prix, plafond }) => `${sujet} ${prix}, attendu au plus le plafond de ${plafond}.`,
  accepts: () => [
    example(priced(mad(240_000), mad(300_000))),
    example(priced(mad(300_000), mad(300_000))),
    // Net and gross, a base said on one side only, two currencies.
    example(priced(mad(348_000, { taxe: 'TTC' }), mad(300_000, { taxe: 'HT' }))),
    example(priced(mad(348_000, { taxe: 'TTC' }), mad(300_000))),
    example(priced(mad(348_000), { valeur: 30_000, devise: 'EUR' })),
    // The ceiling may be that of each lot.
    example({ ...priced(mad(500_000), mad(300_000)), lots: [{ ref: '1', intitule: 'Nord' }] }),
  ],
  rejects: () => [
    { tor: example(priced(mad(348_000), mad(300_000))), at: 'paiement.totalDeclare' },
    {
      tor: example({ paiement: { tranches: [paid(1, mad(200_000)), paid(2, mad(150_000))] }, budget: { plafond: mad(300_000) } }),
      at: 'paiement.tranches',
    },
  ],
  *check(tor) {
    const { plafond } = tor.budget;
    const price = priceOf(tor);
    if (plafond === undefined || price === undefined || tor.lots !== undefined) return;
    if (!comparable(price.montant, plafond) || price.montant.valeur <= plafond.valeur + 1) return;
    yield {
      at: price.at,
      operands: [...price.operands, 'budget.plafond'],
      related: [{ path: 'budget.plafond', message: `Plafond : ${amount(plafond)}.` }],
      facts: { sujet: price.sujet, prix: amount(price.montant), plafond: amount(plafond) },
    };
  },
});
