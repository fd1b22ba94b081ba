// A model in, a call that does not say how long offers bind their authors out.
import { example, type Given } from '../../model/example.ts';
import { invitesOffers } from '../outline.ts';
import { defineRule } from '../rule.ts';

type Unbound = { readonly pieces: number };

const called = (candidature: Given['candidature'] = {}, more: Given = {}) =>
  example({
    candidature: {
      dateLimite: { date: '2025-04-10', borne: 'auPlusTard' },
      pieces: [{ nom: 'Offre financière', groupe: 'financier' }],
      ...candidature,
    },
    ...more,
  });

export const validiteOffres = defineRule<Unbound>({
  id: 'candidature/validite-offres',
  severity: 'info',
  title: 'Durée de validité des offres non dite',
  why: 'Sans durée, le candidat retenu peut se dédire ou changer son prix le jour de la signature.',
  remede: 'Dites combien de jours l’offre engage son auteur (60, 90 ou 120 jours selon les procédures).',
  message: () => 'Rien ne dit combien de temps les offres engagent leurs auteurs, attendu une durée de validité.',
  accepts: () => [
    called({ validite: { min: 90, max: 90, unite: 'jour' } }),
    called({ pieces: [{ nom: 'CV' }] }),
    called({}, { typeDocument: 'contrat' }),
  ],
  rejects: () => [
    { tor: called(), at: 'candidature.validite' },
    { tor: called({ pieces: [{ nom: 'CV' }, { nom: 'Proposition financière' }] }), at: 'candidature.validite' },
  ],
  *check(tor, { mentions }) {
    const { pieces, dateLimite, validite } = tor.candidature;
    const priced = pieces.some(({ nom, groupe }) => groupe === 'financier' || /financi/iu.test(nom));
    if (!priced || dateLimite === undefined || validite !== undefined || !invitesOffers(tor)) return;
    if (mentions?.includes('validiteDesOffres') || mentions?.includes('reglement')) return;
    yield { at: 'candidature.validite', operands: [], facts: { pieces: pieces.length }, absence: true };
  },
});
