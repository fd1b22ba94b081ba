// A model in, clauses in the first person, in one accusation, out.
import { markRule } from '../mark-rule.ts';

export const premierePersonne = markRule({
  id: 'redaction/premiere-personne',
  genre: 'premierePersonne',
  title: 'Clauses à la première personne',
  why: 'Dans un contrat, « nous » ne dit pas qui s’oblige, du client, du bénéficiaire ou du bailleur.',
  remede: 'Nommez la partie.',
  constat: ['clause est écrite à la première personne', 'clauses sont écrites à la première personne'],
  attendu: 'le nom de la partie',
  examples: ['Nous fournirons les locaux', 'notre équipe sera présente'],
});
