// The cell that names a criterion of a grid → its name, and the details that a list in the cell shares its weight into.
import type { Cell } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { echelons } from '../../lexicon/evaluation.ts';
import { fold } from '../../recognisers/fold.ts';
import { type CritereLu, nameIn } from './critere-lu.ts';

const mark = /\s*:?\s+[-–•]\s+/gu;
const weighed = /\s*:\s*(\d{1,3})\s?(?:points?|pts?|%)\s*[.;,]?$/u;

interface Named {
  readonly title: Cell;
  readonly items: readonly Flow[];
}

/** The text before a list of two items at least, and the items. */
export function namedIn(title: Cell): Named {
  const marks = [...title.flow.text.matchAll(mark)];
  const [first] = marks;
  if (first === undefined || marks.length < 2 || first.index === 0) return { title, items: [] };
  const items = marks.map(({ index, 0: { length } }, at) =>
    trimFlow(sliceFlow(title.flow, { start: index + length, end: marks[at + 1]?.index ?? title.flow.text.length })),
  );
  return { title: { ...title, flow: sliceFlow(title.flow, { start: 0, end: first.index }) }, items };
}

/**
 * Undefined unless each item weighs, and they share the whole out: steps of a scale (« de 60 à 90 jours : 8 points ») do not,
 * nor figures far from the whole.
 */
export function detailsOf(items: readonly Flow[], whole: CritereLu): readonly CritereLu[] {
  const details = items.flatMap((flow): readonly CritereLu[] => {
    const match = weighed.exec(flow.text);
    if (match?.[1] === undefined) return [];
    const start = match.index + match[0].indexOf(match[1]);
    return [
      {
        intitule: nameIn(flow, { start: 0, end: match.index }),
        poids: { valeur: Number(match[1]), unite: whole.poids.unite },
        weight: sliceFlow(flow, { start, end: start + match[1].length }),
        rank: (whole.rank ?? 1) + 1,
      },
    ];
  });
  const sum = details.reduce((total, { poids }) => total + poids.valeur, 0);
  const steps = details.some(({ poids: { valeur } }) => valeur === 0 || valeur >= whole.poids.valeur);
  const scale = items.some(({ text }) => echelons.test(fold(text)));
  const near = Math.abs(sum - whole.poids.valeur) <= whole.poids.valeur * 0.2;
  return details.length === items.length && details.length >= 2 && !steps && !scale && near ? details : [];
}
