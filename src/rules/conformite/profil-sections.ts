// A model in, the titles that the profile's own model has and the document lacks out.
import { example } from '../../model/example.ts';
import type { Tor } from '../../model/tor.ts';
import { allSections, outlineWasRead, owesClauses } from '../outline.ts';
import { folded } from '../plain-words.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Missing = { readonly rubrique: string; readonly profil: string };

function titles(tor: Tor): string {
  return allSections(tor.sections)
    .map(({ titre }) => folded(titre))
    .join('\n');
}

const outlined = (...titres: string[]) =>
  example({ sections: titres.map((titre, rank) => ({ titre, niveau: 1, types: [rank === 0 ? 'contexte' : 'objectifs'], mots: 50, lignes: [] })) });

export const profilSections = defineRule<Missing>({
  id: 'conformite/profil-sections',
  severity: 'warning',
  title: 'Rubrique du modèle de l’agence absente',
  why: 'Le contrôle compare le document au modèle de l’agence : une rubrique manquante le renvoie à l’auteur.',
  remede: 'Ajoutez la rubrique sous le titre du modèle, fût-ce pour dire « sans objet ».',
  message: ({ rubrique, profil }) => `Aucun titre ne correspond à ${rubrique}, attendu cette rubrique (${profil}).`,
  profile: { titre: 'Essai', rubriques: [{ titre: 'Hypothèses et risques', mots: ['hypothese', 'risque'], severity: 'warning' }] },
  accepts: () => [outlined('Objectifs', 'Hypothèses'), outlined('Objectifs', 'Analyse des RISQUES'), example({})],
  rejects: () => [
    { tor: outlined('Objectifs', 'Livrables'), at: 'sections' },
    { tor: outlined('Contexte', 'Objectifs', 'Calendrier'), at: 'sections' },
  ],
  *check(tor, { profile }) {
    if (!owesClauses(tor) || !outlineWasRead(tor)) return;
    const all = titles(tor);
    for (const { titre, mots, severity } of profile?.rubriques ?? []) {
      if (mots.some((mot) => all.includes(mot))) continue;
      yield { at: 'sections', operands: [], facts: { rubrique: quoted(titre), profil: profile?.titre ?? '' }, severity, absence: true };
    }
  },
});
