// A model in, the wordings that leave an obligation open, in one accusation, out.
import { markRule } from '../mark-rule.ts';

export const termeVague = markRule({
  id: 'redaction/terme-vague',
  genre: 'termeVague',
  title: 'Obligations laissées ouvertes',
  why: '« Etc. » ou « si nécessaire » dans une obligation ne se chiffre pas : chacun y mettra ce qui l’arrange.',
  remede: 'Complétez la liste, ou dites dans quel cas et dans quelle limite.',
  constat: ['passage laisse une obligation ouverte', 'passages laissent une obligation ouverte'],
  attendu: 'une liste complète ou une condition',
  examples: ['plans, croquis, etc.', 'si nécessaire, une seconde visite'],
});
