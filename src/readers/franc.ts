// A model whose amounts say « FCFA », and the country's franc → the same model with the ISO currency.
import type { Tor } from '../model/tor.ts';
import type { Montant } from '../model/values.ts';

type Franc = 'XOF' | 'XAF';

function inFranc(montant: Montant, franc: Franc): Montant {
  return montant.devise === 'FCFA' ? { ...montant, devise: franc } : montant;
}

/** Every amount and currency of the model; unchanged when the country does not tell. */
export function withFranc(tor: Tor, franc: Franc | undefined): Tor {
  if (franc === undefined) return tor;
  const { paiement, budget, livrables } = tor;
  const code = (devise: string): string => (devise === 'FCFA' ? franc : devise);
  return {
    ...tor,
    livrables: livrables.map((livrable) => (livrable.montant === undefined ? livrable : { ...livrable, montant: inFranc(livrable.montant, franc) })),
    paiement: {
      ...paiement,
      tranches: paiement.tranches.map((tranche) => (tranche.montant === undefined ? tranche : { ...tranche, montant: inFranc(tranche.montant, franc) })),
      ...(paiement.totalDeclare === undefined ? {} : { totalDeclare: inFranc(paiement.totalDeclare, franc) }),
    },
    budget: {
      ...budget,
      ...(budget.plafond === undefined ? {} : { plafond: inFranc(budget.plafond, franc) }),
      ...(budget.estimation === undefined ? {} : { estimation: inFranc(budget.estimation, franc) }),
      ...(budget.offre === undefined
        ? {}
        : {
            offre: {
              ...budget.offre,
              ...(budget.offre.devise === undefined ? {} : { devise: code(budget.offre.devise) }),
              ...(budget.offre.devises === undefined ? {} : { devises: budget.offre.devises.map(code) }),
            },
          }),
    },
  };
}
