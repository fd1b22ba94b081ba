// A model in, works that a committee accepts and that are paid once somebody else accepts them out.
import { example } from '../../model/example.ts';
import type { Redaction } from '../../model/redaction.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Two = { readonly paye: string; readonly valide: string };

const committee = /comit[ée]|commission|copil|cotech|groupe de/iu;

const said = (...validateurs: NonNullable<Redaction['validateurs']>) => example({ redaction: { validateurs } });

export const validateurContradictoire = defineRule<Two>({
  id: 'paiement/validateur-contradictoire',
  severity: 'warning',
  title: 'Deux validateurs pour les mêmes livrables',
  why: 'Si l’un valide et que le paiement attend l’autre, le prestataire ne sait qui convaincre ni de quelle date court le délai.',
  remede: 'Dites qui donne un avis et qui approuve, et ne faites dépendre le paiement que de l’approbation.',
  message: ({ paye, valide }) =>
    `Le paiement dépend de ${paye} alors que la validation des livrables revient à ${valide}, attendu un seul validateur.`,
  accepts: () => [
    said({ organe: 'comité de suivi' }, { organe: 'comité de suivi', paiement: true }),
    said({ organe: 'comité de suivi' }),
    // Two names may be those of one actor; a committee and a person cannot.
    said({ organe: 'commanditaire' }, { organe: 'ONG Ziriba', paiement: true }),
    said({ organe: 'comité technique' }, { organe: 'comité de pilotage' }, { organe: 'comité de pilotage', paiement: true }),
  ],
  rejects: () => [
    { tor: said({ organe: 'comité de suivi' }, { organe: 'pouvoir adjudicateur', paiement: true }), at: 'redaction.validateurs.1' },
    { tor: said({ organe: 'Directeur des études', paiement: true }, { organe: 'commission de réception' }), at: 'redaction.validateurs.0' },
  ],
  *check({ redaction: { validateurs = [] } }) {
    const paying = validateurs.findIndex(({ paiement }) => paiement === true);
    const payer = validateurs[paying];
    const others = validateurs.flatMap(({ organe, paiement }, index) => (paiement === undefined ? [{ organe, index }] : []));
    const [other] = others;
    if (payer === undefined || other === undefined) return;
    if (others.some(({ organe }) => committee.test(organe) === committee.test(payer.organe))) return;
    yield {
      at: `redaction.validateurs.${paying}`,
      operands: [`redaction.validateurs.${paying}`, `redaction.validateurs.${other.index}`],
      related: [{ path: `redaction.validateurs.${other.index}`, message: `Valide les livrables : ${quoted(other.organe)}.` }],
      facts: { paye: quoted(payer.organe), valide: quoted(other.organe) },
    };
  },
});
