// A model in, a price with its currency of which nothing says whether taxes are in it out.
import { example, type Given } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { owesClauses } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { amount, list } from '../wording.ts';

type Unsaid = { readonly prix: string };

interface Price {
  readonly path: Path;
  readonly words: string;
}

/** What the offer must state, else the ceiling, else the estimate. */
function priceOf({ budget: { plafond, estimation, offre } }: Tor): Price | undefined {
  if (offre?.devises !== undefined)
    return { path: 'budget.offre.devises', words: `L’offre est demandée en ${list(offre.devises).replace(' et ', ' ou ')}` };
  if (offre?.devise !== undefined) return { path: 'budget.offre.devise', words: `L’offre est demandée en ${offre.devise}` };
  if (plafond?.devise !== undefined) return { path: 'budget.plafond', words: `Le plafond est de ${amount(plafond)}` };
  return estimation?.devise === undefined ? undefined : { path: 'budget.estimation', words: `L’estimation est de ${amount(estimation)}` };
}

function saysTax({ budget: { plafond, estimation, offre }, paiement: { totalDeclare, tranches } }: Tor): boolean {
  return [plafond, estimation, offre, totalDeclare, ...tranches.map(({ montant }) => montant)].some((price) => price?.taxe !== undefined);
}

const given = (budget: Given['budget']) => example({ budget: budget ?? {} });

export const baseFiscaleAbsente = defineRule<Unsaid>({
  id: 'montants/base-fiscale-absente',
  severity: 'warning',
  title: 'Prix dont on ne sait si la taxe y est',
  why: 'L’un chiffrera hors taxes, l’autre toutes taxes comprises : les offres ne se compareront pas, et l’écart tombera à la première facture.',
  remede: 'Ajoutez HT, TTC ou « exonéré » après le montant ou la devise.',
  message: ({ prix }) => `${prix} sans dire si les taxes y sont, attendu HT, TTC ou une exonération.`,
  accepts: () => [
    given({ offre: { devise: 'MAD', taxe: 'TTC' } }),
    given({ offre: { devise: 'EUR' }, plafond: { valeur: 28000, devise: 'EUR', taxe: 'HTVA' } }),
    // Without a currency, montants/devise-absente speaks.
    given({ offre: { forme: 'forfait' } }),
    given({}),
  ],
  rejects: () => [
    { tor: given({ offre: { devises: ['USD', 'MAD'] } }), at: 'budget.offre.devises' },
    { tor: given({ plafond: { valeur: 15000, devise: 'EUR' } }), at: 'budget.plafond' },
  ],
  *check(tor, { mentions }) {
    const price = priceOf(tor);
    if (price === undefined || !owesClauses(tor) || saysTax(tor) || mentions?.includes('taxe') || mentions?.includes('reglement')) return;
    yield { at: price.path, operands: [price.path], facts: { prix: price.words }, absence: true };
  },
});
