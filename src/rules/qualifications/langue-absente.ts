// A model in, a profile that asks for no language out.
import { example } from '../../model/example.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Speechless = { readonly exigences: number };

const fewest = 3;

const asked = (nombre: number, langues?: string[]) =>
  example({
    qualifications: Array.from({ length: nombre }, (_, index) => ({
      texte: `Exigence ${index + 1}`,
      nature: 'obligatoire',
      mesurable: true,
      ...(langues === undefined ? {} : { langues }),
    })),
  });

export const langueAbsente = defineRule<Speechless>({
  id: 'qualifications/langue-absente',
  severity: 'info',
  title: 'Aucune langue de travail demandée',
  why: 'Un expert qui ne parle pas la langue des bénéficiaires, ou n’écrit pas celle du rapport, remplira pourtant le profil.',
  remede: 'Dites la langue du rapport et celle du terrain, avec le niveau voulu.',
  message: ({ exigences }) => `Le profil compte ${count(exigences, 'exigence')} et aucune langue, attendu la langue de travail et son niveau.`,
  accepts: () => [asked(4, ['fr']), asked(2)],
  rejects: () => [
    { tor: asked(3), at: 'qualifications' },
    { tor: asked(6), at: 'qualifications' },
  ],
  *check({ qualifications }, { mentions }) {
    if (qualifications.length < fewest || qualifications.some(({ langues }) => langues !== undefined) || mentions?.includes('langue')) return;
    yield { at: 'qualifications', operands: [], facts: { exigences: qualifications.length }, absence: true };
  },
});
