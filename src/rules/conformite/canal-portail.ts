// A model in, offers asked for otherwise than through the portal that the profile demands out.
import { example } from '../../model/example.ts';
import type { Candidature } from '../../model/selection.ts';
import { sourceOf } from '../demands.ts';
import { defineRule } from '../rule.ts';
import { list } from '../wording.ts';

type Elsewhere = { readonly canaux: readonly string[]; readonly source: string };

const names: Readonly<Record<Candidature['canal'][number], string>> = { courriel: 'courriel', portail: 'portail', depot: 'dépôt', poste: 'poste' };

const sent = (...canal: Candidature['canal']) => example({ candidature: { canal } });

export const canalPortail = defineRule<Elsewhere>({
  id: 'conformite/canal-portail',
  severity: 'warning',
  title: 'Dépôt hors du portail obligatoire',
  why: 'Une offre reçue hors du portail ne peut être ouverte, et la procédure est irrégulière.',
  remede: 'Demandez le dépôt électronique sur le portail des marchés publics.',
  message: ({ canaux, source }) => `Les offres sont reçues par ${list(canaux)}, attendu le portail des marchés publics ${source}.`,
  profile: { titre: 'Essai', canal: { valeur: 'portail', source: 'article 1' } },
  accepts: () => [sent('portail'), sent('portail', 'courriel'), sent()],
  rejects: () => [
    { tor: sent('courriel'), at: 'candidature.canal' },
    { tor: sent('depot', 'poste'), at: 'candidature.canal' },
  ],
  *check({ candidature: { canal } }, { profile }) {
    if (profile?.canal === undefined || canal.length === 0 || canal.includes(profile.canal.valeur)) return;
    yield {
      at: 'candidature.canal',
      operands: ['candidature.canal'],
      facts: { canaux: canal.map((one) => names[one]), source: sourceOf(profile.canal) },
    };
  },
});
