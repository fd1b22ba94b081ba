// A model in, advances above the ceiling of the profile out.
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import { severityOf, sourceOf } from '../demands.ts';
import { isOfPrice } from '../instalments.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Above = { readonly part: number; readonly plafond: number; readonly source: string };

const paid = (...shares: readonly (readonly [pourcentage: number, avance: boolean])[]) =>
  example({
    paiement: {
      tranches: shares.map(
        ([pourcentage, avance], index): Tranche => ({
          rang: index + 1,
          pourcentage,
          ...(avance ? { avance: true } : {}),
          declencheur: { nature: avance ? 'signature' : 'validation', texte: 'à la signature', livrables: [] },
        }),
      ),
    },
  });

export const avancePlafond = defineRule<Above>({
  id: 'paiement/avance-plafond',
  severity: 'warning',
  title: 'Avance au-dessus du plafond de l’agence',
  why: 'Le contrôle de la dépense refusera l’avance, et le contrat devra être repris.',
  remede: 'Ramenez l’avance sous le plafond, ou payez le surplus après un premier livrable.',
  message: ({ part, plafond, source }) => `${figure(part)} % du prix sont versés d’avance, attendu au plus ${figure(plafond)} % ${source}.`,
  profile: { titre: 'Essai', avanceMaximale: { valeur: 20, source: 'article 1' } },
  accepts: () => [paid([20, true], [80, false]), paid([30, false], [70, false])],
  rejects: () => [
    { tor: paid([30, true], [70, false]), at: 'paiement.tranches.0.pourcentage' },
    { tor: paid([15, true], [10, true], [75, false]), at: 'paiement.tranches.0.pourcentage' },
  ],
  *check({ paiement: { tranches } }, { profile }) {
    const ceiling = profile?.avanceMaximale;
    const advances = tranches.flatMap((tranche, index) =>
      tranche.avance === true && tranche.pourcentage !== undefined && isOfPrice(tranche) && tranche.liste === undefined
        ? [{ pourcentage: tranche.pourcentage, index }]
        : [],
    );
    const [first] = advances;
    const part = advances.reduce((sum, { pourcentage }) => sum + pourcentage, 0);
    if (ceiling === undefined || first === undefined || part <= ceiling.valeur) return;
    yield {
      at: `paiement.tranches.${first.index}.pourcentage`,
      operands: advances.map(({ index }): Path => `paiement.tranches.${index}.pourcentage`),
      facts: { part, plafond: ceiling.valeur, source: sourceOf(ceiling) },
      severity: severityOf(ceiling, 'warning'),
    };
  },
});
