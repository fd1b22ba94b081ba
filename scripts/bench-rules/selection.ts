// Defects in how offers are judged: weights that no longer add up, criteria lost or only hinted at, requirements that measure nothing.

import { isContract } from './chapters.ts';
import { type Draft, isListed, lineAt, linesIn, plain } from './draft.ts';
import { insertedAfter, type Operator, type Planted, removed, replaced, type Spot, spotsIn, withLine } from './operator.ts';
import { renumbered, withoutEntry } from './renumber.ts';
import { mark, requirements } from './requirements.ts';

type Criterion = NonNullable<NonNullable<Draft['gold']['evaluation']>['criteres']>[number];

function criteria(draft: Draft): readonly Criterion[] {
  return draft.gold.evaluation?.criteres ?? [];
}

/** Where the weight of a criterion is written, on the line that names it. */
function weightSpot(draft: Draft, { intitule, poids }: Criterion): readonly Spot[] {
  const lines = linesIn(draft, 'evaluation').filter((index) => plain(lineAt(draft, index)).includes(plain(intitule)));
  const figure = String(poids).replace('.', ',');
  const spots = spotsIn(draft, lines, new RegExp(`(?<=\\| ?\\**)${figure}(?= ?%?\\** ?\\|)|(?<![\\d,])${figure}(?= ?(?:%|points?))`, 'gu'));
  return spots.length === 1 ? spots : [];
}

function details(draft: Draft): readonly Criterion[] {
  // In the unit of what they detail: percentages of a criterion that is worth points are no parts of it.
  const holds = ({ parent, unite }: Criterion): boolean =>
    criteria(draft).some((other) => other.intitule === parent && other.poids !== undefined && other.unite === unite);
  return criteria(draft).filter((one) => one.poids !== undefined && holds(one));
}

/** Criteria that are weighed and have no details. */
function whole(draft: Draft): readonly Criterion[] {
  const parents = criteria(draft).map(({ parent }) => parent);
  const own = criteria(draft).filter(({ intitule, parent, poids }) => parent === undefined && poids !== undefined && !parents.includes(intitule));
  const total = criteria(draft).reduce((sum, { parent, poids }) => sum + (parent === undefined ? Number(poids) : 0), 0);
  return total === 100 ? own : [];
}

function withoutEvaluation(draft: Draft): Planted | undefined {
  const [part, other] = draft.parts.filter(({ types }) => types.includes('evaluation'));
  if (part === undefined || other !== undefined || part.types.length > 1 || isContract(draft)) return undefined;
  return withoutEntry(renumbered(draft, removed(draft, part.heading, part.end), part), part);
}

/** Two documents of the offer each get a weight, and the section about evaluation goes. */
function hinted(draft: Draft, weights: readonly [number, number]): Planted | undefined {
  const without = withoutEvaluation(draft);
  const pieces = (draft.gold.candidature?.pieces ?? []).map(({ nom }) => plain(nom));
  const lines = linesIn(draft, 'candidature').filter(
    (index) => isListed(lineAt(draft, index)) && pieces.some((nom) => plain(lineAt(draft, index)).includes(nom)),
  );
  const wanted = [/technique|méthod|note|proposition|plan/iu, /financ|prix|bordereau/iu].map((name) =>
    lines.find((index) => name.test(lineAt(draft, index))),
  );
  const [one, other] = wanted;
  if (without === undefined || one === undefined || other === undefined || one === other) return undefined;
  const weighed = new Map([
    [lineAt(draft, one), weights[0]],
    [lineAt(draft, other), weights[1]],
  ]);
  return {
    lines: without.lines.map((line) => {
      const weight = weighed.get(line);
      return weight === undefined ? line : line.replace(/(?= ?[;.]?\s*$)/u, ` (${weight} %)`);
    }),
  };
}

const vague = [
  'une solide expérience du domaine',
  'une excellente connaissance du contexte',
  'de bonnes capacités de synthèse',
  'une expérience avérée',
  'un grand sens de l’organisation',
];
const personal = ['être âgé de 40 ans au plus', 'être de sexe masculin', 'être de préférence célibataire et sans enfant', 'avoir moins de 35 ans'];

function vagueEverywhere(draft: Draft): Planted | undefined {
  const lines = requirements(draft);
  if (lines.length < 4 || lines.some((index) => lineAt(draft, index).startsWith('|'))) return undefined;
  const half = lines.slice(0, Math.min(vague.length, Math.ceil(lines.length * 0.75)));
  return { lines: draft.lines.map((line, index) => (half.includes(index) ? `${mark(line)}${vague[half.indexOf(index)]} ;` : line)) };
}

export const selection: readonly Operator[] = [
  {
    rule: 'evaluation/total-100',
    name: 'another weight for one criterion',
    plant(draft, random) {
      const spot = random.pick(whole(draft).flatMap((one) => weightSpot(draft, one)));
      return replaced(draft, spot, String(Number(spot?.text) + (random.below(2) === 0 ? 5 : 10)));
    },
  },
  {
    rule: 'evaluation/total-100',
    name: 'one criterion lost from the grid',
    plant(draft, random) {
      const spot = whole(draft).length < 3 ? undefined : random.pick(whole(draft).flatMap((one) => weightSpot(draft, one)));
      return spot && isListed(lineAt(draft, spot.line)) ? removed(draft, spot.line, spot.line + 1) : undefined;
    },
  },
  {
    rule: 'evaluation/sous-criteres',
    name: 'another weight for one detail',
    also: ['evaluation/total-100'],
    plant(draft, random) {
      const spot = random.pick(details(draft).flatMap((one) => weightSpot(draft, one)));
      return replaced(draft, spot, String(Number(spot?.text) + random.below(3) + 2));
    },
  },
  {
    rule: 'evaluation/criteres-absents',
    name: 'the section about evaluation taken out',
    also: ['structure/section-absente'],
    plant: withoutEvaluation,
  },
  {
    rule: 'evaluation/criteres-implicites',
    name: 'weights beside documents of the offer instead of criteria',
    plant: (draft, random) => hinted(draft, random.pick([[70, 30] as const, [60, 40] as const, [80, 20] as const]) ?? [70, 30]),
  },
  { rule: 'qualifications/non-mesurable', name: 'most requirements made vague', plant: vagueEverywhere },
  {
    rule: 'qualifications/discrimination',
    name: 'a requirement about age, sex or family',
    plant(draft, random) {
      const after = random.pick(requirements(draft).slice(0, -1));
      if (after === undefined || lineAt(draft, after).startsWith('|')) return undefined;
      return insertedAfter(draft, after, `${mark(lineAt(draft, after))}${random.pick(personal)} ;`);
    },
  },
  {
    rule: 'qualifications/discrimination',
    name: 'a requirement about age added to another',
    plant(draft, random) {
      const index = random.pick(requirements(draft));
      if (index === undefined || lineAt(draft, index).startsWith('|')) return undefined;
      return withLine(draft, index, lineAt(draft, index).replace(/(?=[ ;.,]*$)/u, ', âgé de moins de 45 ans'));
    },
  },
];
