// A model in, the acronyms that it never spells out, in one accusation, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { count, list } from '../wording.ts';

type Unspelled = { readonly nombre: number; readonly sigles: readonly string[] };

const used = (...sigles: readonly (readonly [sigle: string, developpe?: string])[]) =>
  example({
    redaction: { sigles: sigles.map(([sigle, developpe]) => ({ sigle, occurrences: 2, ...(developpe === undefined ? {} : { developpe }) })) },
  });

export const sigleNonDefini = defineRule<Unspelled>({
  id: 'redaction/sigle-non-defini',
  severity: 'info',
  title: 'Sigles jamais développés',
  why: 'Un soumissionnaire d’un autre pays ne connaît ni vos services ni vos partenaires par leur sigle.',
  remede: 'Écrivez le nom entier à la première occurrence, suivi du sigle entre parenthèses, ou ajoutez une liste des sigles.',
  message: ({ nombre, sigles }) =>
    `${count(nombre, 'sigle n’est jamais développé', 'sigles ne sont jamais développés')} (${list(sigles)}), attendu le nom entier à la première occurrence.`,
  accepts: () => [
    used(['ORSEP', 'Office régional des semences']),
    // The code of a file.
    used(['ORSEP-DAF']),
  ],
  rejects: () => [
    { tor: used(['ORSEP', 'Office régional des semences'], ['PLV']), at: 'redaction.sigles.1' },
    { tor: used(['PLV'], ['HJ']), at: 'redaction.sigles.0' },
  ],
  *check({ redaction: { sigles }, organisations }) {
    // « NORDAIDE, Agence nordique de coopération »: presented with its name.
    const presented = new Set(organisations.flatMap(({ sigle }) => sigle ?? []));
    const unspelled = sigles
      .map(({ sigle, developpe }, index) => ({ sigle, developpe, index }))
      .filter(({ sigle, developpe }) => developpe === undefined && !sigle.includes('-') && !presented.has(sigle));
    const [first] = unspelled;
    if (first === undefined) return;
    yield {
      at: `redaction.sigles.${first.index}`,
      operands: unspelled.map(({ index }): Path => `redaction.sigles.${index}`),
      facts: { nombre: unspelled.length, sigles: unspelled.map(({ sigle }) => `« ${sigle} »`) },
      absence: true,
    };
  },
});
