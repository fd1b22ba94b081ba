// A model in, a single legal form asked of every bidder out.
import { marked, marksOf } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Imposed = { readonly statut: string };

export const statutJuridiqueImpose = defineRule<Imposed>({
  id: 'qualifications/statut-juridique-impose',
  severity: 'warning',
  title: 'Une seule forme juridique admise',
  why: 'Une forme imposée écarte des candidats aussi capables, et peut coûter à celui qui n’en relève pas (seuils de chiffre d’affaires, retenue à la source).',
  remede: 'Admettez toute forme légale (« personne physique ou morale »), ou dites pourquoi une seule convient.',
  message: ({ statut }) => `Une seule forme juridique est admise (${statut}), attendu toute forme légale ou la raison de ce choix.`,
  accepts: () => [marked(['termeVague', 'etc.']), marked(['candidatAuChoix', 'personne physique ou morale'])],
  rejects: () => [
    { tor: marked(['statutJuridique', 'Avoir un statut d’auto-entrepreneur']), at: 'redaction.marques.0' },
    { tor: marked(['termeVague', 'etc.'], ['statutJuridique', 'être constitué en SARL']), at: 'redaction.marques.1' },
  ],
  *check(tor) {
    const [first, ...others] = marksOf(tor, 'statutJuridique');
    if (first === undefined || marksOf(tor, 'candidatAuChoix').length > 0) return;
    yield { at: first.path, operands: [first.path, ...others.map(({ path }) => path)], facts: { statut: quoted(first.texte) } };
  },
});
