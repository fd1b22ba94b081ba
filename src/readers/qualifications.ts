// The sections on profiles → requirements and assets, from their items, table rows and sentences.
import type { Block } from '../document/document.ts';
import { type Flow, joinFlows } from '../document/flow.ts';
import { autresListes, documents, introductions, titresDAtout } from '../lexicon/qualifications.ts';
import type { Qualification } from '../model/selection.ts';
import { fold } from '../recognisers/fold.ts';
import type { Section } from '../sections/section.ts';
import { readTitle } from '../sections/title.ts';
import type { Context } from './context.ts';
import { type Entourage, requirementsIn } from './exigence-lue.ts';
import type { Lifted } from './lift.ts';
import { partsOf } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { type Titulaire, titulaireIn } from './titulaire.ts';

interface State {
  nature: Qualification['nature'];
  /** From a heading: holds until the next one. */
  headed: Titulaire | undefined;
  /** From an introduction: holds for the list that follows. */
  introduced: Titulaire | undefined;
  /** The list under way is of something else. */
  foreign: boolean;
  listed: boolean;
}

interface Found {
  readonly flow: Flow;
  readonly nature: Qualification['nature'];
  readonly titulaire: Titulaire | undefined;
  readonly asked: boolean;
}

/** In the order of the text. A firm is named as holder only where a member of its team has a profile too. */
export function readQualifications({ outline }: Context): readonly Lifted<Qualification>[] {
  const found = partsOf(outline, 'qualifications').flatMap((section) => foundIn(section, undefined));
  const team = found.some(({ titulaire }) => titulaire?.structure === false);
  return found.flatMap(({ flow, nature, titulaire, asked }) => {
    const entourage: Entourage = { nature, titulaire: titulaire === undefined || (titulaire.structure && !team) ? undefined : titulaire.nom };
    return requirementsIn(flow, entourage, asked);
  });
}

function foundIn(section: Section, around: Titulaire | undefined): readonly Found[] {
  const title = fold(section.title);
  const state: State = {
    nature: titresDAtout.test(title) ? 'atout' : 'obligatoire',
    headed: (section.level > 1 ? titulaireIn(section.title) : undefined) ?? around,
    introduced: undefined,
    foreign: autresListes.test(title),
    listed: false,
  };
  const own = section.blocks.flatMap((block, index) => foundInBlock(block, section.blocks[index + 1], state));
  const children = section.children.filter((child) => child.types[0] === undefined || ['qualifications', 'equipe', 'autre'].includes(child.types[0]));
  return [...own, ...children.flatMap((child) => foundIn(child, state.headed))];
}

function foundInBlock(block: Block, next: Block | undefined, state: State): readonly Found[] {
  if (block.kind === 'row') return rowIn(block, state);
  const text = block.flow.text.trim();
  if (/:[\s*_]*$/u.test(text)) return introduction(block, state);
  if (block.kind === 'item') {
    state.listed = true;
    if (headsBelow(block, next)) return heading(text, state);
    if (state.foreign || documents.test(fold(text)) || introductions.test(fold(text))) return [];
    return [{ flow: block.flow, nature: state.nature, titulaire: state.introduced ?? state.headed, asked: true }];
  }
  if (state.listed) {
    state.introduced = undefined;
    state.foreign = false;
    state.nature = 'obligatoire';
  }
  state.listed = false;
  if (isHeading(block)) return heading(text, state);
  return otherClause(text) ? [] : sentencesIn(block, state);
}

/** Its last sentence says whose list follows, and of what nature; the sentences before may ask something. */
function introduction(block: Block, state: State): readonly Found[] {
  const sentences = sentencesOf(block.flow);
  const last = sentences.at(-1);
  const found = sentences.slice(0, -1).flatMap((flow) => sentence(flow, state));
  if (last === undefined) return found;
  const folded = fold(last.text);
  const short =
    folded.split(/\s+/u).length <= 8 && !/\b(?:doi(?:t|vent)|devr(?:a|ont)|est|sont|satisf\w+|possed\w+|justifi\w+|dispos\w+)\b/u.test(folded);
  const who = titulaireIn(last.text);
  if (short && who !== undefined) state.headed = who;
  if (block.kind !== 'item' || who !== undefined) state.introduced = who;
  state.foreign = autresListes.test(folded);
  state.nature = titresDAtout.test(folded) ? 'atout' : 'obligatoire';
  state.listed = false;
  return found;
}

/** « 1. Chef de mission », « Compétences linguistiques »: a line that only heads what follows. */
function heading(text: string, state: State): readonly Found[] {
  const who = titulaireIn(text);
  if (who !== undefined) state.headed = who;
  state.introduced = undefined;
  state.foreign = autresListes.test(fold(text));
  state.nature = titresDAtout.test(fold(text)) ? 'atout' : 'obligatoire';
  return [];
}

function isHeading(block: Block): boolean {
  const text = block.flow.text.trim();
  const short = text.length <= 160 && text.split(/\s+/u).length <= 10 && !/[.;,]$/u.test(text);
  return short && (block.kind === 'heading' || block.bold === true || titulaireIn(text) !== undefined || readTitle(text).strength === 'full');
}

/** An item whose details are nested below it. */
function headsBelow(block: Block, next: Block | undefined): boolean {
  if (next?.kind !== 'item' || (next.level ?? 1) <= (block.level ?? 1)) return false;
  return block.flow.text.split(/\s+/u).length <= 8 && !/[.;]$/u.test(block.flow.text.trim());
}

/** « Gestion de la mission : un comité … »: a paragraph that opens with the name of another clause. */
function otherClause(text: string): boolean {
  const label = /^([^:.]{4,60}?)\s*:\s/u.exec(text)?.[1];
  if (label === undefined) return false;
  const { types, strength } = readTitle(label);
  return strength === 'full' && types.length > 0 && !types.some((type) => ['qualifications', 'equipe', 'autre'].includes(type));
}

function sentencesIn(block: Block, state: State): readonly Found[] {
  return sentencesOf(block.flow).flatMap((flow) => sentence(flow, state));
}

const ownSubject = /^(?:le|la|l'|les|chaque) /u;

function sentence(flow: Flow, state: State): readonly Found[] {
  const folded = fold(flow.text);
  if (state.foreign || autresListes.test(folded) || introductions.test(folded) || documents.test(folded)) return [];
  const who =
    ownSubject.test(folded) && /\b(?:doit|doivent|devra|devront|est|sera|possed|justifi|dispos)/u.test(folded) ? titulaireIn(flow.text) : undefined;
  return [{ flow, nature: state.nature, titulaire: who ?? state.introduced ?? state.headed, asked: false }];
}

const headerWords =
  /\b(?:criteres?|qualifications?|exigences?|profils?|postes?|experts?|competences?|designations?|intitules?|rubriques?|minimum|requis)\b/u;

/** The first cell says whose profile or which kind of requirement; the others ask. */
function rowIn(block: Block, state: State): readonly Found[] {
  const cells = (block.cells ?? []).filter(({ flow }) => /\p{L}{2}/u.test(flow.text));
  const [first, ...others] = cells;
  if (first === undefined || state.foreign || block.header === true) return [];
  const short = cells.every(({ flow }) => flow.text.split(/\s+/u).length <= 5);
  if (short && cells.length > 1 && cells.every(({ flow }) => headerWords.test(fold(flow.text)))) return [];
  if (others.length === 0) return [{ flow: first.flow, nature: state.nature, titulaire: state.headed, asked: false }];
  const who = titulaireIn(first.flow.text);
  if (who !== undefined) state.headed = who;
  const said = first.flow.text.split(/\s+/u).length <= 6 ? others : cells;
  const nature = titresDAtout.test(fold(first.flow.text)) ? 'atout' : state.nature;
  return [
    {
      flow: joinFlows(
        said.map(({ flow }) => flow),
        ' ; ',
      ),
      nature,
      titulaire: who ?? state.headed,
      asked: true,
    },
  ];
}
