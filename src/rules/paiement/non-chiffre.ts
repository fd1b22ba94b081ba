// A model in, a schedule of payments without any figure out.
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Unpriced = { readonly tranches: number };

const declencheur = { nature: 'validation' as const, texte: 'après validation', livrables: [] };
const paying = (...tranches: Partial<Tranche>[]) =>
  example({ paiement: { tranches: tranches.map((tranche, i) => ({ rang: i + 1, declencheur, ...tranche })) } });

export const nonChiffre = defineRule<Unpriced>({
  id: 'paiement/non-chiffre',
  severity: 'info',
  title: 'Paiements sans chiffre',
  why: 'Sans pourcentage ni montant, la somme des versements ne peut pas être vérifiée.',
  remede: 'Donnez à chaque versement un pourcentage ou un montant.',
  message: ({ tranches }) =>
    `${count(tranches, 'versement')} ${tranches < 2 ? 'n’a' : 'n’ont'} ni pourcentage ni montant, attendu un chiffre pour chaque versement.`,
  accepts: () => [
    paying({ pourcentage: 40 }, { pourcentage: 60 }),
    // One figure is a start; the balance is then known.
    paying({ pourcentage: 40 }, { reste: true }),
    paying({ montant: { valeur: 10_000, devise: 'MAD' } }),
    // The whole, when its amount is given.
    example({ paiement: { tranches: [{ rang: 1, totalite: true, declencheur }], totalDeclare: { valeur: 10_000, devise: 'MAD' } } }),
    example({}),
  ],
  rejects: () => [
    { tor: paying({ totalite: true, base: 'frais' }, { totalite: true, base: 'honoraires' }), at: 'paiement.tranches' },
    { tor: paying({}, {}), at: 'paiement.tranches' },
  ],
  *check({ paiement: { tranches, totalDeclare } }) {
    if (tranches.length === 0 || totalDeclare !== undefined) return;
    if (tranches.some(({ pourcentage, montant }) => pourcentage !== undefined || montant !== undefined)) return;
    yield { at: 'paiement.tranches', operands: tranches.map((_, index): Path => `paiement.tranches.${index}`), facts: { tranches: tranches.length } };
  },
});
