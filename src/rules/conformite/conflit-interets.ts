// A model in, terms without a word on independence where the profile expects one out.
import { example, type Given } from '../../model/example.ts';
import { sourceOf } from '../demands.ts';
import { outlineWasRead, owesClauses } from '../outline.ts';
import { defineRule } from '../rule.ts';

type Silent = { readonly source: string };

const outlined = (given: Given = {}) =>
  example({
    sections: [
      { titre: 'Objectifs', niveau: 1, types: ['objectifs'], mots: 80, lignes: [] },
      { titre: 'Profil', niveau: 1, types: ['qualifications'], mots: 80, lignes: [] },
    ],
    ...given,
  });

export const conflitInterets = defineRule<Silent>({
  id: 'conformite/conflit-interets',
  severity: 'info',
  title: 'Rien sur l’indépendance du prestataire',
  why: 'Un prestataire qui a travaillé au projet qu’il juge ôte tout crédit à son rapport.',
  remede: 'Demandez une déclaration d’absence de conflit d’intérêts.',
  message: ({ source }) => `Rien n’est dit de l’indépendance du prestataire, attendu une clause sur les conflits d’intérêts ${source}.`,
  profile: { titre: 'Essai', independance: { source: 'article 1' } },
  accepts: () => [example({}), outlined({ typeDocument: 'contrat' })],
  rejects: () => [
    { tor: outlined(), at: 'sections' },
    { tor: outlined({ qualifications: [{ texte: 'Master', nature: 'obligatoire', mesurable: true }] }), at: 'sections' },
  ],
  *check(tor, { profile, mentions }) {
    if (profile?.independance === undefined || !owesClauses(tor) || !outlineWasRead(tor) || mentions?.includes('independance')) return;
    yield { at: 'sections', operands: [], facts: { source: sourceOf(profile.independance) }, absence: true };
  },
});
