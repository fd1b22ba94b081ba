// A model in, amounts of work without an upper bound, in one accusation, out.
import { markRule } from '../mark-rule.ts';

export const quantiteOuverte = markRule({
  id: 'redaction/quantite-ouverte',
  genre: 'quantiteOuverte',
  title: 'Quantité de travail sans plafond',
  why: '« Au moins quatre ateliers » oblige à quatre et permet d’en réclamer dix au même prix.',
  remede: 'Écrivez le nombre exact, ou un maximum.',
  constat: ['quantité de travail est donnée sans plafond', 'quantités de travail sont données sans plafond'],
  attendu: 'un nombre exact ou un maximum',
  examples: ['au moins quatre ateliers', '5 visites au minimum'],
});
