// A model in, an offer asked in another currency than the ceiling, or in a currency of choice, out.
import { example } from '../../model/example.ts';
import { areSameCurrency } from '../money.ts';
import { defineRule } from '../rule.ts';
import { list } from '../wording.ts';

type Currencies = { readonly constat: string; readonly attendu: string };

export const devisesMultiples = defineRule<Currencies>({
  id: 'montants/devises-multiples',
  severity: 'error',
  title: 'Plusieurs devises pour un prix',
  why: 'Sans taux ni date de conversion, on ne sait pas quelle offre dépasse le plafond ni laquelle est la moins chère.',
  remede: 'Retenez une seule devise, ou fixez le taux et la date de conversion.',
  message: ({ constat, attendu }) => `${constat}, attendu ${attendu}.`,
  accepts: () => [
    example({ budget: { plafond: { valeur: 28_000, devise: 'EUR' }, offre: { devise: 'EUR' } } }),
    example({ budget: { plafond: { valeur: 5_000_000, devise: 'FCFA' }, offre: { devise: 'XOF' } } }),
    // One of the two is not said; another currency in the context is not the offer's.
    example({ budget: { plafond: { valeur: 28_000 }, offre: { devise: 'MAD' } } }),
    example({ budget: { estimation: { valeur: 28_000, devise: 'USD' }, offre: { devise: 'MAD' } } }),
    example({ budget: { offre: { devises: ['MAD'] } } }),
  ],
  rejects: () => [
    { tor: example({ budget: { plafond: { valeur: 28_000, devise: 'EUR' }, offre: { devise: 'MAD' } } }), at: 'budget.offre.devise' },
    { tor: example({ budget: { offre: { devises: ['USD', 'MAD'] } } }), at: 'budget.offre.devises' },
  ],
  *check({ budget: { plafond, offre } }, { mentions }) {
    if (mentions?.includes('conversion')) return;
    const [ceiling, asked] = [plafond?.devise, offre?.devise];
    if (ceiling !== undefined && asked !== undefined && !areSameCurrency(ceiling, asked)) {
      yield {
        at: 'budget.offre.devise',
        operands: ['budget.plafond.devise', 'budget.offre.devise'],
        related: [{ path: 'budget.plafond', message: `Plafond en ${ceiling}.` }],
        facts: { constat: `L’offre est demandée en ${asked} et le plafond est en ${ceiling}`, attendu: 'une seule devise ou un taux de conversion' },
      };
      return;
    }
    const choice = [...new Set(offre?.devises ?? [])];
    if (choice.length < 2) return;
    yield {
      at: 'budget.offre.devises',
      operands: ['budget.offre.devises'],
      facts: { constat: `L’offre peut être faite en plusieurs devises (${list(choice)})`, attendu: 'une devise, ou la règle qui les compare' },
      severity: 'warning',
    };
  },
});
