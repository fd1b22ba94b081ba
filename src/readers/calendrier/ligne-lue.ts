// What is read of one row of a schedule → the row, for the model and for the joins with deliverables.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import type { LigneCalendrier } from '../../model/calendrier.ts';
import type { Charge } from '../../model/values.ts';
import { confiances, from, fromBlocks } from '../context.ts';
import type { dueIn } from '../due.ts';
import { type Lifted, read } from '../lift.ts';

export interface LigneLue {
  readonly ref?: string;
  readonly title: Flow;
  /** What the row names beside its title, in a column of its own. */
  readonly others: readonly string[];
  readonly lifted: Lifted<LigneCalendrier>;
  /** Where its effort as a whole stands. */
  readonly said?: Flow;
  /** What the joins need, plain. */
  readonly plain: LigneCalendrier;
}

export interface Effort {
  readonly titulaire: string;
  readonly charge: Charge;
  readonly flow: Flow;
}

interface Parts {
  readonly ref: string | undefined;
  readonly title: Flow;
  readonly others?: readonly string[];
  readonly row: Block;
  readonly whole?: Effort | undefined;
  /** One for each holder, when there are several. */
  readonly cells: readonly Effort[];
  readonly due: (NonNullable<ReturnType<typeof dueIn>> & { readonly flow: Flow }) | undefined;
}

export function ligne({ ref, title, others = [], row, whole, cells, due }: Parts): LigneLue {
  const intitule = title.text.replace(/\s+/gu, ' ').replace(/[\s;,.:]+$/u, '');
  const charge = whole;
  const methode = due?.value.anneeDeduite === true ? 'deduit' : 'explicite';
  const plain: LigneCalendrier = {
    ...(ref === undefined ? {} : { ref }),
    intitule,
    ...(charge === undefined ? {} : { charge: charge.charge }),
    ...(cells.length > 0 ? { charges: cells.map(({ titulaire, charge: effort }) => ({ titulaire, charge: effort })) } : {}),
    ...(due === undefined ? {} : { echeance: due.value }),
  };
  const lifted: Lifted<LigneCalendrier> = read(
    {
      ...plain,
      intitule: read(intitule, from(title)),
      ...(charge === undefined ? {} : { charge: read(charge.charge, from(charge.flow)) }),
      ...(due === undefined
        ? {}
        : { echeance: read(due.value, from(due.flow, due, methode === 'deduit' ? confiances.jointe : confiances.propre, methode)) }),
    },
    fromBlocks([row]),
  );
  return { ...(ref === undefined ? {} : { ref }), title, others, lifted, ...(charge === undefined ? {} : { said: charge.flow }), plain };
}
