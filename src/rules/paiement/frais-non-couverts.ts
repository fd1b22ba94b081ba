// A model in, expenses that are priced and not paid, or paid and not priced, out.
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { type Mark, marksOf } from '../marks.ts';
import { defineRule, type Severity } from '../rule.ts';
import { quoted } from '../wording.ts';

type Uncovered = { readonly constat: string };

const paid = (base: Tranche['base'], more: Partial<Tranche> = {}): Tranche => ({
  rang: 1,
  pourcentage: 50,
  ...(base === undefined ? {} : { base }),
  declencheur: { nature: 'validation', texte: 'après validation', livrables: [] },
  ...more,
});
const offered = (genre: string, tranches: Tranche[], more: Partial<Tor['budget']> = {}) =>
  example({
    paiement: { tranches },
    budget: more,
    redaction: { marques: [{ genre, texte: 'les honoraires et les frais de mission', clause: 'candidature' }] },
  });

function found(tor: Tor, mark: Mark, constat: string, severity: Severity) {
  const tranches = tor.paiement.tranches.map((_, index): Path => `paiement.tranches.${index}`);
  return {
    at: mark.path,
    operands: [mark.path, ...tranches],
    related: [{ path: 'paiement.tranches' as const, message: 'La clause de paiement.' }],
    facts: { constat },
    severity,
  };
}

export const fraisNonCouverts = defineRule<Uncovered>({
  id: 'paiement/frais-non-couverts',
  severity: 'warning',
  title: 'Frais demandés dans l’offre et non payés, ou l’inverse',
  why: 'Des frais chiffrés que rien ne paie, ou payés sans avoir été chiffrés, se règlent par un litige à la fin de la mission.',
  remede: 'Faites porter le paiement sur tout ce que l’offre chiffre, et l’inverse, ou dites que le prix est forfaitaire, frais compris.',
  message: ({ constat }) => constat,
  accepts: () => [
    offered('offreAvecFrais', [paid('total')]),
    offered('offreAvecFrais', [paid('honoraires'), paid('frais')]),
    offered('offreAvecFrais', [paid('honoraires')], { offre: { forme: 'forfait' } }),
    offered('offreSansFrais', [paid('honoraires')]),
    offered('offreAvecFrais', []),
  ],
  rejects: () => [
    { tor: offered('offreAvecFrais', [paid('honoraires'), paid('honoraires')]), at: 'redaction.marques.0' },
    { tor: offered('offreSansFrais', [paid('honoraires'), paid('frais')]), at: 'redaction.marques.0' },
  ],
  *check(tor, { mentions }) {
    const { tranches } = tor.paiement;
    if (tranches.length === 0 || tor.budget.offre?.forme === 'forfait') return;
    const [asked] = marksOf(tor, 'offreAvecFrais');
    if (asked !== undefined && mentions?.includes('fraisRegles') !== true && tranches.every(({ base }) => base === 'honoraires')) {
      yield found(
        tor,
        asked,
        `L’offre chiffre des frais (${quoted(asked.texte)}) et la clause de paiement ne verse que les honoraires, attendu le paiement des frais ou un prix qui les comprenne.`,
        'warning',
      );
      return;
    }
    const [alone] = marksOf(tor, 'offreSansFrais');
    const expenses = tranches.find(({ base, montant }) => base === 'frais' && montant === undefined);
    if (alone !== undefined && expenses !== undefined)
      yield found(
        tor,
        alone,
        `L’offre ne chiffre que les honoraires (${quoted(alone.texte)}) et la clause de paiement verse aussi des frais, attendu leur montant ou leur barème.`,
        'info',
      );
  },
});
