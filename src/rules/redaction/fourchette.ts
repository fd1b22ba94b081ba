// A model in, amounts of work given as ranges, in one accusation, out.
import { markRule } from '../mark-rule.ts';

export const fourchette = markRule({
  id: 'redaction/fourchette',
  genre: 'fourchette',
  title: 'Volume de travail en fourchette',
  why: 'Entre le bas et le haut de la fourchette, le prix peut varier de moitié, et les offres ne se comparent plus.',
  remede: 'Donnez un seul nombre, ou un minimum payé et un prix pour chaque unité de plus.',
  constat: ['volume de travail est donné en fourchette', 'volumes de travail sont donnés en fourchette'],
  attendu: 'un seul nombre',
  examples: ['de 3 à 5 jours', 'entre 10 et 15 jours'],
});
