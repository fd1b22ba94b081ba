// A model in, addresses of free mail services that receive the offers out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { list } from '../wording.ts';

type Free = { readonly adresses: readonly string[] };

const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|ymail|yahoo|icloud|aol|gmx|laposte|orange|wanadoo|free|sfr|protonmail|proton)\.(?:com|fr|net|me|be|ch|ca|de|co\.uk)$/iu;

const to = (...courriels: string[]) => example({ candidature: { courriels } });

export const courrielGratuit = defineRule<Free>({
  id: 'candidature/courriel-gratuit',
  severity: 'warning',
  title: 'Offres reçues par une messagerie gratuite',
  why: 'Rien ne prouve au soumissionnaire que l’adresse est celle de l’organisme, et l’accès aux offres échappe à celui-ci.',
  remede: 'Donnez une adresse du domaine de l’organisme, ou confirmez cette adresse sur son site.',
  message: ({ adresses }) =>
    `Les offres sont à envoyer à ${list(adresses)}, sur une messagerie gratuite, attendu une adresse au domaine de l’organisme.`,
  accepts: () => [to('offres@exemple.org'), to('offres@gmail.exemple.org'), to('offres@yahoo-conseil.com'), to()],
  rejects: () => [
    { tor: to('offres@exemple.org', 'projet.oasis@gmail.com'), at: 'candidature.courriels.1' },
    { tor: to('Marches@YAHOO.fr', 'marches2@hotmail.com'), at: 'candidature.courriels.0' },
  ],
  *check({ candidature: { courriels } }, { mentions }) {
    const free = courriels.flatMap((adresse, index) => (freeMail.test(adresse) ? [{ adresse, index }] : []));
    const [first, ...others] = free;
    // « Cette adresse est celle de la commune, publiée sur son site ».
    if (first === undefined || mentions?.includes('adresseConfirmee') === true) return;
    yield {
      at: `candidature.courriels.${first.index}`,
      operands: free.map(({ index }): Path => `candidature.courriels.${index}`),
      related: others.map(({ adresse, index }) => ({ path: `candidature.courriels.${index}` as const, message: `Ainsi que ${adresse}.` })),
      facts: { adresses: free.map(({ adresse }) => adresse) },
    };
  },
});
