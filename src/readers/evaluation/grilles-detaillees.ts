// The lists of criteria of a section, in order, as read and as classed → the same, those that share out one criterion of a summary before them put under it.
import type { CritereLu } from './critere-lu.ts';
import { type Classe, classesOf } from './criteres-gardes.ts';
import { near, sumOfWeights } from './hierarchie.ts';

export interface Liste {
  readonly lus: readonly CritereLu[];
  readonly classes: readonly Classe[];
}

const tops = (list: readonly Classe[]): readonly CritereLu[] =>
  list.flatMap(({ critere, parent }) => (parent === undefined && critere.over === undefined ? [critere] : []));
const makes = (list: readonly Classe[], total: number): boolean => tops(list).length >= 2 && near(sumOfWeights(tops(list)), total);

/**
 * « 1. Expérience 300, 2. Méthode 400, 3. Équipe 300 », then a table for each: what a later one adds up to is one criterion of the first, in their order.
 * Where some do, as many others as criteria are left are theirs, whatever they make; what else is left weighs nothing that the total counts.
 */
export function underSummary(lists: readonly Liste[], total: number): readonly (readonly Classe[])[] {
  const at = lists.findIndex(({ classes }) => makes(classes, total) && tops(classes).length === classes.length);
  const summary = lists[at];
  if (summary === undefined) return lists.map(({ classes }) => classes);
  const unite = summary.lus[0]?.poids.unite;
  const details = lists.filter(({ lus, classes }, index) => index > at && lus.length >= 2 && lus[0]?.poids.unite === unite && !makes(classes, total));
  const found = matched(details, summary.lus);
  if (found.size === 0) return lists.map(({ classes }) => classes);
  const free = summary.lus.filter((criterion) => ![...found.values()].some((one) => one.criterion === criterion));
  const others = details.filter((list) => !found.has(list));
  return lists.map((list) => {
    const own = found.get(list);
    if (own !== undefined) return under(own.classes, own.criterion);
    const rank = others.indexOf(list);
    if (rank < 0) return list.classes;
    const left = free.length === others.length ? free[rank] : undefined;
    return left === undefined ? [] : under(list.classes, left);
  });
}

interface Match {
  readonly criterion: CritereLu;
  readonly classes: readonly Classe[];
}

function matched(details: readonly Liste[], summary: readonly CritereLu[]): ReadonlyMap<Liste, Match> {
  const found = new Map<Liste, Match>();
  let from = 0;
  for (const list of details) {
    const rank = summary.findIndex(({ poids }, index) => index >= from && shared(list.lus, poids.valeur) !== undefined);
    const criterion = summary[rank];
    const classes = criterion === undefined ? undefined : shared(list.lus, criterion.poids.valeur);
    if (criterion === undefined || classes === undefined) continue;
    from = rank + 1;
    found.set(list, { criterion, classes });
  }
  return found;
}

function under(classes: readonly Classe[], { intitule }: CritereLu): readonly Classe[] {
  return classes.map((one) => (one.parent === undefined ? { ...one, parent: intitule } : one));
}

/** The list classed as making that weight; undefined when it does not. */
function shared(lus: readonly CritereLu[], weight: number): readonly Classe[] | undefined {
  const classes = classesOf(lus, weight);
  return makes(classes, weight) ? classes : undefined;
}
