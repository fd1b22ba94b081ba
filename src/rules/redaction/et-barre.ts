// A model in, truncated « et/ou », in one accusation, out.
import { markRule } from '../mark-rule.ts';

export const etBarre = markRule({
  id: 'redaction/et-barre',
  genre: 'etBarre',
  title: '« et/ » sans « ou »',
  why: '« et/ X » est un « et/ou » tronqué : on ne sait si les deux sont exigés, ou l’un des deux.',
  remede: 'Écrivez « et », « ou », ou « et/ou ».',
  constat: ['passage porte « et/ » sans « ou »', 'passages portent « et/ » sans « ou »'],
  attendu: '« et », « ou » ou « et/ou »',
  examples: ['sociologie et/ géographie', 'plans et/ croquis'],
});
