// A model in, the instalments due when a document is handed over, before anyone has accepted it, in one accusation, out.
import { example } from '../../model/example.ts';
import type { Declencheur } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { count, figure } from '../wording.ts';

type Handover = { readonly tranches: number; readonly part: number };

const paying = (...natures: Declencheur['nature'][]) =>
  example({
    paiement: {
      tranches: natures.map((nature, i) => ({ rang: i + 1, pourcentage: 50, declencheur: { nature, texte: 'rapport', livrables: ['rapport'] } })),
    },
  });

export const declencheurRemise = defineRule<Handover>({
  id: 'paiement/declencheur-remise',
  severity: 'warning',
  title: 'Paiement à la simple remise',
  why: 'Un livrable remis mais insuffisant doit alors être payé : l’acceptation ne peut plus rien exiger.',
  remede: 'Écrivez « après validation » à la place de « à la remise », et dites qui valide.',
  message: ({ tranches, part }) =>
    `${count(tranches, 'tranche')}${part > 0 ? ` (${figure(part)} % du prix)` : ''} ${tranches < 2 ? 'est due' : 'sont dues'} à la simple remise d’un livrable, attendu son acceptation.`,
  accepts: () => [
    paying('validation', 'validation'),
    // « remise et validation », « à la satisfaction de » and « réception provisoire » are read as acceptance.
    paying('signature', 'validation'),
    paying('date', 'periode', 'nonDit'),
    // What an option is paid in is no part of the price.
    example({
      paiement: {
        tranches: [{ rang: 1, pourcentage: 50, option: 'option', declencheur: { nature: 'remise', texte: 'plans', livrables: ['plans'] } }],
      },
    }),
    // A receipt is no deliverable.
    example({
      paiement: {
        tranches: [
          { rang: 1, totalite: true, base: 'frais', justificatifs: true, declencheur: { nature: 'remise', texte: 'sur reçus', livrables: [] } },
        ],
      },
    }),
  ],
  rejects: () => [
    { tor: paying('validation', 'remise'), at: 'paiement.tranches.1.declencheur' },
    { tor: paying('remise', 'remise'), at: 'paiement.tranches.0.declencheur' },
    {
      tor: example({
        paiement: { tranches: [{ rang: 1, pourcentage: 50, lot: 'III', declencheur: { nature: 'remise', texte: 'plans', livrables: ['plans'] } }] },
      }),
      at: 'paiement.tranches.0.declencheur',
    },
  ],
  *check(tor, { mentions }) {
    if (mentions?.includes('acceptationPourPayer') === true) return;
    const due = tor.paiement.tranches
      .map((tranche, index) => ({ tranche, index }))
      // What an option is paid in is no part of the price.
      .filter(({ tranche }) => tranche.declencheur.nature === 'remise' && tranche.justificatifs !== true && tranche.option === undefined);
    const first = due[0];
    if (first === undefined) return;
    const shares = due.map(({ tranche }) =>
      tranche.base === 'frais' ? undefined : tranche.pourcentage && tranche.pourcentage * (tranche.multiplicite ?? 1),
    );
    yield {
      at: `paiement.tranches.${first.index}.declencheur`,
      operands: due.map(({ index }): Path => `paiement.tranches.${index}.declencheur.nature`),
      related: due.slice(1).map(({ index }) => ({ path: `paiement.tranches.${index}.declencheur` as const, message: 'Due elle aussi à la remise.' })),
      facts: { tranches: due.length, part: shares.includes(undefined) ? 0 : shares.reduce<number>((total, share) => total + (share ?? 0), 0) },
    };
  },
});
