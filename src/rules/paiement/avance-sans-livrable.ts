// A model in, the instalments paid at the signature and for nothing delivered out.
import { example } from '../../model/example.ts';
import type { Declencheur, Tranche } from '../../model/paiement.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Advance = { readonly part: string; readonly pourcentage: number; readonly frais: boolean };

function shareOf(tranche: Tranche): string {
  const base = tranche.base === 'honoraires' ? ' des honoraires' : tranche.base === 'frais' ? ' des frais' : '';
  if (tranche.pourcentage !== undefined) return `${figure(tranche.pourcentage)} %${base}`;
  return base === '' ? 'Un versement' : `Un versement${base}`;
}

const tranche = (declencheur: Partial<Declencheur>, more: Partial<Tranche> = {}): Tranche => ({
  rang: 1,
  pourcentage: 30,
  declencheur: { nature: 'signature', texte: 'à la signature du contrat', livrables: [], ...declencheur },
  ...more,
});

export const avanceSansLivrable = defineRule<Advance>({
  id: 'paiement/avance-sans-livrable',
  severity: 'warning',
  title: 'Avance sans livrable',
  why: 'Une somme payée à la signature n’est liée à aucune prestation vérifiable et se récupère difficilement.',
  remede: 'Liez ce versement à un premier livrable, à une garantie ou à des justificatifs.',
  message: ({ part, pourcentage, frais }) =>
    `${part} ${pourcentage < 2 ? 'est payable' : 'sont payables'} dès la signature, sans livrable, attendu ${frais ? 'des justificatifs ou une régularisation' : 'un premier livrable validé ou une garantie'}.`,
  accepts: () => [
    example({
      paiement: {
        tranches: [tranche({ nature: 'validation', texte: 'après validation du rapport de démarrage', livrables: ['rapport de démarrage'] })],
      },
    }),
    // Signature and a first deliverable together.
    example({ paiement: { tranches: [tranche({ livrables: ['note de cadrage'] })] } }),
    example({ paiement: { tranches: [tranche({ nature: 'nonDit' })] } }),
    // Paid against a guarantee of restitution.
    example({ paiement: { tranches: [tranche({}, { garantie: true })] } }),
    // Settled with receipts.
    example({
      paiement: { tranches: [tranche({ texte: 'à la signature, à régulariser sur factures' }, { base: 'frais', justificatifs: true })] },
    }),
  ],
  rejects: () => [
    { tor: example({ paiement: { tranches: [tranche({})] } }), at: 'paiement.tranches.0' },
    {
      tor: example({
        paiement: {
          tranches: [{ rang: 1, totalite: true, base: 'frais', declencheur: { nature: 'signature', texte: 'à la signature', livrables: [] } }],
        },
      }),
      at: 'paiement.tranches.0',
    },
  ],
  *check(tor, { mentions }) {
    if (mentions?.includes('avanceGarantie') === true) return;
    for (const [index, { declencheur, ...rest }] of tor.paiement.tranches.entries()) {
      if (declencheur.nature !== 'signature' || declencheur.livrables.length > 0 || rest.garantie === true || rest.justificatifs === true) continue;
      if (rest.base === 'frais' && mentions?.includes('fraisJustifies') === true) continue;
      yield {
        at: `paiement.tranches.${index}`,
        operands: [`paiement.tranches.${index}.declencheur.nature`],
        facts: { part: shareOf({ declencheur, ...rest }), pourcentage: rest.pourcentage ?? 0, frais: rest.base === 'frais' },
      };
    }
  },
});
