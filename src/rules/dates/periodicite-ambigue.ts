// A model in, the periods that two readers understand in two ways out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { list, quoted } from '../wording.ts';

type Twofold = { readonly mots: readonly string[] };

const marked = (...marques: readonly (readonly [genre: string, texte: string])[]) =>
  example({ redaction: { marques: marques.map(([genre, texte]) => ({ genre, texte, clause: 'livrables' })) } });

export const periodiciteAmbigue = defineRule<Twofold>({
  id: 'dates/periodicite-ambigue',
  severity: 'warning',
  title: 'Périodicité comprise de deux façons',
  why: 'Beaucoup lisent « bimensuel » comme « tous les deux mois » : le nombre des livrables, et leur prix, varient alors du simple au quadruple.',
  remede: 'Écrivez « deux fois par mois » ou « tous les deux mois ».',
  message: ({ mots }) =>
    `La périodicité ${list(mots)} se comprend de deux façons, attendu « deux fois par mois » ou « tous les deux mois » par exemple.`,
  accepts: () => [example({}), marked(['termeVague', 'etc.'])],
  rejects: () => [
    { tor: marked(['periodicite', 'Un suivi bimensuel']), at: 'redaction.marques.0' },
    { tor: marked(['etBarre', 'et/ ateliers'], ['periodicite', 'des rapports bimestriels']), at: 'redaction.marques.1' },
  ],
  *check({ redaction: { marques } }) {
    const found = marques.flatMap(({ genre, texte }, index) => (genre === 'periodicite' ? [{ texte, index }] : []));
    const [first] = found;
    if (first === undefined) return;
    yield {
      at: `redaction.marques.${first.index}`,
      operands: found.map(({ index }): Path => `redaction.marques.${index}`),
      facts: { mots: found.map(({ texte }) => quoted(texte)) },
    };
  },
});
