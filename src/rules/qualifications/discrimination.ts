// A model in, requirements on the age, the sex or the family of the candidate out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { list, quoted } from '../wording.ts';

type Personal = { readonly exigences: readonly string[] };

const marked = (...marques: readonly (readonly [genre: string, texte: string])[]) =>
  example({ redaction: { marques: marques.map(([genre, texte]) => ({ genre, texte, clause: 'qualifications' })) } });

export const discrimination = defineRule<Personal>({
  id: 'qualifications/discrimination',
  severity: 'error',
  title: 'Exigence sur l’âge, le sexe ou la famille',
  why: 'Une exigence étrangère à la compétence écarte des candidats à tort et expose la sélection à un recours.',
  remede: 'Retirez l’exigence, ou remplacez-la par la compétence ou l’expérience voulue.',
  message: ({ exigences }) => `Le profil demande ${list(exigences)}, attendu des exigences de compétence et d’expérience seulement.`,
  accepts: () => [
    example({}),
    // The reader marks neither the age of those who benefit, nor a majority, nor years of experience.
    marked(['termeVague', 'ou autres domaines similaires']),
  ],
  rejects: () => [
    { tor: marked(['discrimination', 'Être âgé de 25 à 40 ans']), at: 'redaction.marques.0' },
    { tor: marked(['termeVague', 'etc.'], ['discrimination', 'être de sexe masculin']), at: 'redaction.marques.1' },
  ],
  *check({ redaction: { marques } }) {
    const found = marques.flatMap(({ genre, texte }, index) => (genre === 'discrimination' ? [{ texte, index }] : []));
    const [first, ...others] = found;
    if (first === undefined) return;
    yield {
      at: `redaction.marques.${first.index}`,
      operands: found.map(({ index }): Path => `redaction.marques.${index}`),
      related: others.map(({ texte, index }) => ({ path: `redaction.marques.${index}` as const, message: `Ainsi que ${quoted(texte)}.` })),
      facts: { exigences: found.map(({ texte }) => quoted(texte)) },
    };
  },
});
