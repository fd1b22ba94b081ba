// A list of criteria, each with the one that it details → the same as values with their places.
import type { Flow } from '../../document/flow.ts';
import type { Critere } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import type { CritereLu } from './critere-lu.ts';
import { classify } from './hierarchie.ts';

export interface Kept {
  readonly key: string;
  readonly lifted: Lifted<Critere>;
}

export interface Classe {
  readonly critere: CritereLu;
  readonly parent: Flow | undefined;
}

/** Each criterion of a list that makes `total` with what it details, or the cell that stands over it. */
export function classesOf(lus: readonly CritereLu[], total: number): readonly Classe[] {
  return classify(lus, total).map(({ critere, parent }) => ({ critere, parent: parent?.intitule ?? critere.over }));
}

/** A cell that stands over several criteria is their parent, without a weight of its own. */
export function keptOf(list: readonly Classe[], implicit: boolean): readonly Kept[] {
  return list.flatMap(({ critere, parent }, index): readonly Kept[] => {
    const opens = critere.over !== undefined && list[index - 1]?.critere.over !== critere.over;
    const over = opens && critere.over !== undefined ? [weightless(critere.over, critere)] : [];
    return [...over, kept(critere, parent, implicit)];
  });
}

function weightless(over: Flow, { poids }: CritereLu): Kept {
  return { key: fold(over.text), lifted: read<Critere>({ intitule: over.text, unite: poids.unite }, from(over)) };
}

function kept({ intitule, poids, weight }: CritereLu, parent: Flow | undefined, implicit: boolean): Kept {
  const origin = from(intitule);
  const whole = { ...origin, ranges: [...origin.ranges, ...from(weight).ranges].toSorted((a, b) => a.start - b.start) };
  const { valeur, unite } = poids;
  const lifted = read<Critere>(
    {
      intitule: intitule.text,
      poids: valeur,
      unite,
      ...(parent === undefined ? {} : { parent: parent.text }),
      ...(implicit ? { implicite: true } : {}),
    },
    whole,
  );
  return { key: `${fold(intitule.text)}|${valeur}|${unite}|${parent?.text ?? ''}`, lifted };
}
