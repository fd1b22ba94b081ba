// A model in, an address to which no e-mail can be sent out.
import { marked, marksOf } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { list, quoted } from '../wording.ts';

type Broken = { readonly adresses: readonly string[] };

export const courrielInvalide = defineRule<Broken>({
  id: 'candidature/courriel-invalide',
  severity: 'error',
  title: 'Adresse électronique impossible',
  why: 'Une offre envoyée à cette adresse n’arrivera pas, et son auteur ne le saura peut-être qu’après la clôture.',
  remede: 'Corrigez l’adresse, et écrivez-vous un courriel d’essai.',
  message: ({ adresses }) => `Aucun courriel ne peut arriver à ${list(adresses)}, attendu une adresse de la forme nom@domaine.org.`,
  accepts: () => [marked(['termeVague', 'etc.']), marked()],
  rejects: () => [
    { tor: marked(['courrielInvalide', 'achats@ziriba,org']), at: 'redaction.marques.0' },
    { tor: marked(['termeVague', 'etc.'], ['courrielInvalide', 'achats@@ziriba.org']), at: 'redaction.marques.1' },
  ],
  *check(tor) {
    const found = marksOf(tor, 'courrielInvalide');
    const [first] = found;
    if (first === undefined) return;
    const adresses = [...new Set(found.map(({ texte }) => /\S*@\S*/u.exec(texte)?.[0].replace(/[\]).;>]+$/u, '') ?? texte))];
    yield { at: first.path, operands: found.map(({ path }) => path), facts: { adresses: adresses.map(quoted) } };
  },
});
