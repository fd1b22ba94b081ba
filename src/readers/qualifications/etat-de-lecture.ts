// What holds for the next block of a profile: whose requirements, of what nature, in whose list.
import type { Block } from '../../document/document.ts';
import { autresListes } from '../../lexicon/qualifications.ts';
import type { Qualification } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { isLike } from './liste-entiere.ts';
import type { Tableau } from './profil-tableau.ts';
import { natureOf } from './titres-de-profil.ts';
import { type Titulaire, titulaireIn } from './titulaire.ts';

export interface State {
  nature: Qualification['nature'];
  /** From a heading: holds until the next one. */
  headed: Titulaire | undefined;
  /** From an introduction: holds for the list that follows. */
  introduced: Titulaire | undefined;
  /** The list under way is of something else. */
  foreign: boolean;
  listed: boolean;
  /** What introduces the list counts years or works « dans les domaines suivants ». */
  counted: boolean;
  tableau: Tableau;
  /** The item that introduces the list under way, and what held before it. */
  around: { readonly opener: Block; readonly held: Omit<State, 'around' | 'tableau' | 'listed'>; within: boolean } | undefined;
}

/** An item introduces the items below it. */
export function opensList(opener: Block, state: State): void {
  const { around, tableau, listed, ...held } = state;
  state.around = { opener, held: around?.held ?? held, within: false };
}

/** The item after a list that one like it introduced is under none of its words. */
export function backOut(block: Block, state: State): void {
  const { around } = state;
  if (around === undefined) return;
  if (block.kind === 'item' && !isLike(block, around.opener)) around.within = true;
  else {
    if (block.kind === 'item' && around.within) Object.assign(state, around.held);
    state.around = undefined;
  }
}

/** « 1. Chef de mission », « Compétences linguistiques »: a line that only heads what follows. */
export function heading(text: string, state: State): readonly never[] {
  const who = titulaireIn(text);
  if (who !== undefined) state.headed = who;
  state.introduced = undefined;
  state.counted = false;
  state.foreign = autresListes.test(fold(text));
  state.nature = natureOf(fold(text));
  return [];
}
