// A model in, the requirements that nothing can measure, in one accusation, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { count, list, quoted } from '../wording.ts';

type Vague = { readonly nombre: number; readonly total: number; readonly exigences: readonly string[] };

const fewestForAShare = 3;
const experience = /exp[ée]rience|expertise/iu;

const asked = (...mesurable: boolean[]) =>
  example({ qualifications: mesurable.map((value, i) => ({ texte: `Exigence ${i + 1}`, nature: 'obligatoire', mesurable: value })) });

export const nonMesurable = defineRule<Vague>({
  id: 'qualifications/non-mesurable',
  severity: 'warning',
  title: 'Exigences non mesurables',
  why: '« Bonne », « avérée » ou « confirmée » ne se vérifient pas : deux évaluateurs noteront la même offre différemment.',
  remede: 'Demandez un nombre d’années, de missions, un niveau ou une pièce.',
  message: ({ nombre, total, exigences }) =>
    `${count(nombre, 'exigence')} sur ${total} ne ${nombre < 2 ? 'peut' : 'peuvent'} pas être mesurée${nombre < 2 ? '' : 's'} (${list(exigences, 3)}), attendu un nombre, un niveau ou une preuve pour chacune.`,
  accepts: () => [asked(true, true, true), asked(true), example({})],
  rejects: () => [
    { tor: asked(true, false, false, true), at: 'qualifications' },
    // One of four, or one of two: for information.
    { tor: asked(true, true, true, false), at: 'qualifications' },
    { tor: asked(true, false), at: 'qualifications' },
  ],
  *check({ qualifications }, { mentions }) {
    const vague = qualifications.map((qualification, index) => ({ qualification, index })).filter(({ qualification }) => !qualification.mesurable);
    if (vague.length === 0) return;
    // An asset that nothing measures excludes nobody.
    const required = qualifications.filter(({ nature }) => nature === 'obligatoire');
    const many = required.length >= fewestForAShare && required.filter(({ mesurable }) => !mesurable).length * 2 >= required.length;
    // The experience itself: where no number of years stands anywhere, nothing of it can be measured.
    const unmeasured =
      qualifications.every(({ annees }) => annees === undefined) &&
      vague.some(({ qualification: { nature, texte } }) => nature === 'obligatoire' && experience.test(texte)) &&
      !qualifications.some(({ mesurable, nature, texte }) => mesurable && nature === 'obligatoire' && experience.test(texte));
    yield {
      at: 'qualifications',
      operands: vague.map(({ index }): Path => `qualifications.${index}.mesurable`),
      related: vague.map(({ qualification, index }) => ({
        path: `qualifications.${index}` as const,
        message: `${quoted(qualification.texte)} ne se mesure pas.`,
      })),
      facts: { nombre: vague.length, total: qualifications.length, exigences: vague.map(({ qualification }) => quoted(qualification.texte)) },
      severity: (many || unmeasured) && mentions?.includes('bareme') !== true ? 'warning' : 'info',
    };
  },
});
