// A model in, a call of which nobody can tell whether it is for firms or for persons out.

import { marked, marksOf } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Both = { readonly structure: string; readonly personne: string };

export const typeCandidatAmbigu = defineRule<Both>({
  id: 'candidature/type-candidat-ambigu',
  severity: 'warning',
  title: 'Bureau d’études ou personne : qui peut candidater ?',
  why: 'Un consultant écarté parce qu’il n’est pas un bureau, ou l’inverse, contestera une règle que le document ne dit pas.',
  remede: 'Dites qui peut répondre : consultants individuels, bureaux d’études, ou les deux, et avec quelles pièces pour chacun.',
  message: ({ structure, personne }) =>
    `L’appel vise une structure (${structure}) puis des personnes (${personne}), attendu que le document dise qui peut candidater.`,
  accepts: () => [
    marked(['candidatStructure', 'le bureau d’études retenu']),
    marked(['candidatPersonne', 'Les consultant(e)s sont prié(e)s de']),
    marked(
      ['candidatStructure', 'le cabinet sélectionné'],
      ['candidatPersonne', 'Les candidat(e)s doivent'],
      ['candidatAuChoix', 'consultants ou bureaux d’études'],
    ),
  ],
  rejects: () => [
    { tor: marked(['candidatStructure', 'le cabinet retenu'], ['candidatPersonne', 'Les candidat(e)s feront parvenir']), at: 'redaction.marques.0' },
    {
      tor: marked(['candidatPersonne', 'La ou le candidat(e) devra'], ['candidatStructure', 'bureau d’études attributaire']),
      at: 'redaction.marques.1',
    },
  ],
  *check(tor) {
    const [structure] = marksOf(tor, 'candidatStructure');
    const [personne] = marksOf(tor, 'candidatPersonne');
    if (structure === undefined || personne === undefined || marksOf(tor, 'candidatAuChoix').length > 0) return;
    yield {
      at: structure.path,
      operands: [structure.path, personne.path],
      related: [{ path: personne.path, message: `Ailleurs : ${quoted(personne.texte)}.` }],
      facts: { structure: quoted(structure.texte), personne: quoted(personne.texte) },
    };
  },
});
