// A model in, reports of which neither the form nor the number of copies is said out.
import { example, type Given } from '../../model/example.ts';
import { invitesOffers } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Formless = { readonly livrables: number };

const fewest = 2;

const listed = (given: Given = {}) => example({ livrables: [{ intitule: 'Rapport' }, { intitule: 'Guide' }], ...given });

export const formatAbsent = defineRule<Formless>({
  id: 'livrables/format-absent',
  severity: 'info',
  title: 'Forme des livrables non dite',
  why: 'Un rapport remis sur papier, ou en PDF figé, ne se corrige ni ne se réutilise.',
  remede: 'Dites le format (modifiable), la langue, le nombre de pages et d’exemplaires.',
  message: ({ livrables }) => `Aucun format n’est dit pour ${count(livrables, 'livrable')}, attendu un format, une langue ou un nombre de pages.`,
  accepts: () => [
    listed({ livrables: [{ intitule: 'Rapport', pagesMax: 20 }, { intitule: 'Guide' }] }),
    listed({ livrables: [{ intitule: 'Rapport', format: 'PDF' }, { intitule: 'Guide' }] }),
    listed({ livrables: [{ intitule: 'Rapport' }] }),
  ],
  rejects: () => [
    { tor: listed(), at: 'livrables' },
    { tor: listed({ livrables: [{ intitule: 'Note' }, { intitule: 'Rapport' }, { intitule: 'Guide' }] }), at: 'livrables' },
  ],
  *check(tor, { mentions }) {
    const written = tor.livrables.filter(({ nonListe }) => nonListe === undefined);
    if (written.length < fewest || !invitesOffers(tor) || mentions?.includes('formatDesLivrables')) return;
    if (written.some(({ format, pagesMax }) => format !== undefined || pagesMax !== undefined)) return;
    yield { at: 'livrables', operands: [], facts: { livrables: written.length }, absence: true };
  },
});
