// A model in, payments that hang on an acceptance of which nobody knows who gives it, nor when, out.
import { example, type Given } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import { invitesOffers } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Unaccepted = { readonly tranches: number; readonly manque: string };

const accepted: Tranche = { rang: 1, pourcentage: 60, declencheur: { nature: 'validation', texte: 'après validation du rapport', livrables: ['1'] } };
const paid = (given: Given = {}) => example({ paiement: { tranches: [accepted, { ...accepted, rang: 2, pourcentage: 40 }] }, ...given });

export const validateurAbsent = defineRule<Unaccepted>({
  id: 'paiement/validateur-absent',
  severity: 'warning',
  title: 'Paiement après une validation sans auteur ni délai',
  why: 'Si nul ne doit valider dans un délai, le prestataire attendra son paiement sans recours.',
  remede: 'Dites qui valide, sous combien de jours, et ce que vaut son silence.',
  message: ({ tranches, manque }) =>
    `${count(tranches, 'versement')} ${tranches < 2 ? 'dépend' : 'dépendent'} d’une validation ${manque}, attendu qui valide et sous combien de jours.`,
  accepts: () => [
    paid({
      redaction: { validateurs: [{ organe: 'comité de suivi' }] },
      paiement: { tranches: [{ ...accepted, declencheur: { ...accepted.declencheur, nature: 'remise' } }] },
    }),
    paid({ typeDocument: 'contrat' }),
    paid({ paiement: { tranches: [{ ...accepted, declencheur: { ...accepted.declencheur, delai: { min: 10, max: 10, unite: 'jour' } } }] } }),
    example({}),
  ],
  rejects: () => [
    { tor: paid(), at: 'paiement.tranches.0.declencheur' },
    // Somebody supervises: only the delay is missing.
    { tor: paid({ supervision: { superviseur: 'le Directeur des études' } }), at: 'paiement.tranches.0.declencheur' },
  ],
  *check(tor, { mentions }) {
    const { paiement, supervision, redaction } = tor;
    const hanging = paiement.tranches.flatMap(({ declencheur }, index) => (declencheur.nature === 'validation' ? [{ declencheur, index }] : []));
    const [first] = hanging;
    if (first === undefined || !invitesOffers(tor) || mentions?.includes('delaiDeValidation')) return;
    if (hanging.some(({ declencheur }) => declencheur.delai !== undefined)) return;
    const named = supervision.superviseur ?? supervision.comite ?? redaction.validateurs?.[0]?.organe;
    yield {
      at: `paiement.tranches.${first.index}.declencheur`,
      operands: hanging.map(({ index }): Path => `paiement.tranches.${index}.declencheur`),
      facts: { tranches: hanging.length, manque: named === undefined ? 'dont ni l’auteur ni le délai ne sont dits' : 'sans délai' },
      severity: named === undefined && mentions?.includes('validateur') !== true && hanging.length > 1 ? 'warning' : 'info',
      absence: true,
    };
  },
});
