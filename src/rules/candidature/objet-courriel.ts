// A model in, offers sent by e-mail of which no subject is laid down out.
import { example, type Given } from '../../model/example.ts';
import { invitesOffers } from '../outline.ts';
import { defineRule } from '../rule.ts';

type Unnamed = { readonly adresses: number };

const sent = (more: Given['candidature'] = {}) => example({ candidature: { courriels: ['offres@ziriba.example'], canal: ['courriel'], ...more } });

export const objetCourriel = defineRule<Unnamed>({
  id: 'candidature/objet-courriel',
  severity: 'info',
  title: 'Offres par courriel sans objet imposé',
  why: 'Dans une boîte qui reçoit plusieurs appels, une offre sans objet convenu se perd ou s’ouvre avant l’heure.',
  remede: 'Imposez l’objet du courriel, avec la référence de l’appel.',
  message: () => 'Les offres arrivent par courriel et aucun objet n’est imposé, attendu un objet avec la référence de l’appel.',
  accepts: () => [
    sent({ objet: 'Offre – étude foncière' }),
    // Other ways of sending carry their own mention.
    sent({ canal: ['courriel', 'depot'] }),
    example({ candidature: { canal: ['portail'] } }),
  ],
  rejects: () => [
    { tor: sent(), at: 'candidature.courriels.0' },
    { tor: sent({ courriels: ['a@ziriba.example', 'b@ziriba.example'] }), at: 'candidature.courriels.0' },
  ],
  *check(tor, { mentions }) {
    const { canal, courriels, objet } = tor.candidature;
    const byMail = canal.length === 1 && canal[0] === 'courriel' && courriels.length > 0;
    if (!byMail || objet !== undefined || !invitesOffers(tor) || mentions?.includes('objetDuCourriel')) return;
    yield { at: 'candidature.courriels.0', operands: [], facts: { adresses: courriels.length }, absence: true };
  },
});
