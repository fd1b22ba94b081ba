// A model in, two requirements on one thing that cannot both hold out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Qualification } from '../../model/selection.ts';
import { defineRule } from '../rule.ts';
import { wordsOf } from '../same-deliverable.ts';
import { quoted } from '../wording.ts';

type Opposed = { readonly une: string; readonly autre: string; readonly ecart: string };

const filler =
  /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|ans?|annee|minimum|moin|au|experience|experiences?|avoir|justifier|disposer|posseder|etre|professionnelle|requise?|exigee?|souhaitee?|atout|serait|est|constitue|plus|maitrise|connaissance|bonne|excellente|parfaite|langue|parler|ecrire|lu|ecrit|parle)$/u;
/** A level, a dialect, a second language: another thing than the one required. */
const nuance = /dialect|local|autre|sup[ée]rieur|excellent|parfait|bilingu|niveau|c[12]\b|b[12]\b|courant|lu\b|[ée]crit|\boral|parl[ée]/iu;
/** « Pour le lot 2 », « profil B »: for whom or for what it is asked. */
const scope = /\b(?:lot|profil|poste|volet) (?:n° ?)?(\d{1,2}|[A-Z]\b)/u;
const likeness = 0.8;

function subjectOf({ texte }: Qualification): ReadonlySet<string> {
  return new Set([...wordsOf(texte)].filter((word) => !filler.test(word)));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return Math.min(a.size, b.size) >= 2 && shared / Math.max(a.size, b.size) >= likeness;
}

/** Words of difference, or undefined where both can hold. */
function opposition(a: Qualification, b: Qualification): string | undefined {
  if (a.titulaire !== b.titulaire || scope.exec(a.texte)?.[0] !== scope.exec(b.texte)?.[0]) return undefined;
  // « bac+5 et cinq ans, ou bac+3 et dix ans ».
  if (a.diplome !== undefined && b.diplome !== undefined && a.diplome !== b.diplome) return undefined;
  const same = alike(subjectOf(a), subjectOf(b));
  if (same && a.nature === 'obligatoire' && b.nature === 'obligatoire' && a.annees !== undefined && b.annees !== undefined && a.annees !== b.annees)
    return `${a.annees} ans puis ${b.annees} ans`;
  if (a.nature === b.nature) return undefined;
  const asset = a.nature === 'atout' ? a : b;
  const languages = (a.langues ?? []).length === 1 && (b.langues ?? []).length === 1 && a.langues?.[0] === b.langues?.[0];
  return languages && !nuance.test(asset.texte) ? 'exigée puis simple atout' : undefined;
}

const asked = (...qualifications: Partial<Qualification>[]) =>
  example({ qualifications: qualifications.map((more) => ({ texte: 'Expérience', nature: 'obligatoire', mesurable: true, ...more })) });
const arabic = (texte: string, nature: Qualification['nature'], more: Partial<Qualification> = {}) => ({ texte, nature, langues: ['ar'], ...more });
const arabicIn = (needed: string, wished: string) => asked(arabic(needed, 'obligatoire'), arabic(wished, 'atout'));

export const contradiction = defineRule<Opposed>({
  id: 'qualifications/contradiction',
  severity: 'error',
  title: 'Deux exigences qui se contredisent',
  why: 'Une offre qui remplit l’une et pas l’autre sera écartée par un évaluateur et retenue par un autre.',
  remede: 'Gardez une seule des deux exigences.',
  message: ({ une, autre, ecart }) => `Les exigences ${une} et ${autre} se contredisent (${ecart}), attendu une seule règle.`,
  accepts: () => [
    asked(
      { texte: '5 ans d’expérience générale en hydraulique', annees: 5 },
      { texte: '3 ans d’expérience en hydraulique villageoise et pastorale', annees: 3 },
    ),
    asked(arabic('Maîtrise de l’arabe', 'obligatoire'), { texte: 'L’anglais', nature: 'atout', langues: ['en'] }),
    // A better level, a dialect.
    asked(arabic('Maîtrise de l’arabe', 'obligatoire'), arabic('L’arabe dialectal', 'atout')),
    arabicIn('Pour le lot 1, l’arabe est exigé', 'Pour le lot 2, l’arabe est un atout'),
    arabicIn('L’arabe est exigé à l’écrit', 'À l’oral, l’arabe est un atout'),
    // Two ways to be admitted.
    asked(
      { texte: 'un bac+5 et cinq ans d’expérience en hydraulique rurale', diplome: 'bac+5', annees: 5 },
      { texte: 'un bac+3 et dix ans d’expérience en hydraulique rurale', diplome: 'bac+3', annees: 10 },
    ),
    // Two experts.
    asked(
      { texte: '10 ans d’expérience en hydraulique villageoise', annees: 10, titulaire: 'Chef de mission' },
      { texte: '5 ans d’expérience en hydraulique villageoise', annees: 5, titulaire: 'Technicien' },
    ),
  ],
  rejects: () => [
    {
      tor: asked(
        { texte: 'Avoir 10 ans d’expérience en hydraulique villageoise', annees: 10 },
        { texte: 'Justifier d’au moins 7 ans d’expérience en hydraulique villageoise', annees: 7 },
      ),
      at: 'qualifications.1',
    },
    { tor: arabicIn('Pour le lot 1, l’arabe est exigé', 'L’arabe est un atout pour le lot 1'), at: 'qualifications.1' },
    {
      tor: asked(
        { texte: 'un bac+5 et cinq ans d’expérience en hydraulique rurale', diplome: 'bac+5', annees: 5 },
        { texte: 'un bac+5 et dix ans d’expérience en hydraulique rurale', diplome: 'bac+5', annees: 10 },
      ),
      at: 'qualifications.1',
    },
    { tor: asked(arabic('Maîtrise de l’arabe', 'obligatoire'), arabic('La connaissance de l’arabe', 'atout')), at: 'qualifications.1' },
  ],
  *check({ qualifications }) {
    for (const [index, one] of qualifications.entries()) {
      for (const [before, other] of qualifications.slice(0, index).entries()) {
        const ecart = opposition(other, one);
        if (ecart === undefined) continue;
        const at: Path = `qualifications.${index}`;
        yield {
          at,
          operands: [at, `qualifications.${before}`],
          related: [{ path: `qualifications.${before}`, message: `D’abord : ${quoted(other.texte)}.` }],
          facts: { une: quoted(other.texte), autre: quoted(one.texte), ecart },
        };
        return;
      }
    }
  },
});
