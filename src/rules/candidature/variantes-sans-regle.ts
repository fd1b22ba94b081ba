// A model in, variants that are spoken of without a rule out.
import { marked, marksOf } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Unruled = { readonly passage: string };

const ruled = /interdit|\bne\b|pas\b|non\b|aucune|exclu|autoris|admis|accept|permis|refus|sans variante/iu;

export const variantesSansRegle = defineRule<Unruled>({
  id: 'candidature/variantes-sans-regle',
  severity: 'info',
  title: 'Variantes évoquées sans règle',
  why: 'Sans règle, une variante sera comparée à l’offre de base par l’un, écartée par l’autre.',
  remede: 'Dites si les variantes sont admises, sur quels points, et si l’offre de base reste obligatoire.',
  message: ({ passage }) => `Des variantes sont évoquées (${passage}), attendu si elles sont admises et comment elles sont notées.`,
  accepts: () => [
    marked(['variante', 'Les variantes ne sont pas admises']),
    marked(['variante', 'Les variantes ne sont']),
    marked(['termeVague', 'etc.']),
  ],
  rejects: () => [
    { tor: marked(['variante', 'Adaptations ou variantes éventuelles']), at: 'redaction.marques.0' },
    { tor: marked(['termeVague', 'etc.'], ['variante', 'une variante de calendrier']), at: 'redaction.marques.1' },
  ],
  *check(tor) {
    const found = marksOf(tor, 'variante');
    const [first] = found;
    if (first === undefined || found.some(({ texte }) => ruled.test(texte))) return;
    yield { at: first.path, operands: [first.path], facts: { passage: quoted(first.texte) } };
  },
});
