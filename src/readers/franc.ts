// A model whose amounts say « FCFA » or a bare « $ » → the same model with the ISO currency of its country.
import type { Tor } from '../model/tor.ts';
import type { Montant } from '../model/values.ts';
import { dollarOf, francOf } from './pays.ts';

/** Every amount and currency of the model; unchanged when the country does not tell. */
export function withFranc(tor: Tor): Tor {
  const code = (devise: string): string => francOf(devise, tor.pays);
  const bare = dollarOf(tor.pays);
  const inFranc = (montant: Montant): Montant => {
    const devise = montant.devise === undefined ? bare : code(montant.devise);
    return devise === undefined ? montant : { ...montant, devise };
  };
  const { paiement, budget, livrables } = tor;
  const { plafond, estimation, offre } = budget;
  return {
    ...tor,
    livrables: livrables.map((livrable) => (livrable.montant === undefined ? livrable : { ...livrable, montant: inFranc(livrable.montant) })),
    paiement: {
      ...paiement,
      tranches: paiement.tranches.map((tranche) => (tranche.montant === undefined ? tranche : { ...tranche, montant: inFranc(tranche.montant) })),
      ...(paiement.totalDeclare === undefined ? {} : { totalDeclare: inFranc(paiement.totalDeclare) }),
    },
    budget: {
      ...budget,
      ...(plafond === undefined ? {} : { plafond: inFranc(plafond) }),
      ...(estimation === undefined ? {} : { estimation: inFranc(estimation) }),
      ...(offre === undefined
        ? {}
        : {
            offre: {
              ...offre,
              ...(offre.devise === undefined ? {} : { devise: code(offre.devise) }),
              ...(offre.devises === undefined ? {} : { devises: offre.devises.map(code) }),
            },
          }),
    },
  };
}
