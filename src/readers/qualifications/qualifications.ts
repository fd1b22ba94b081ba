// The sections on profiles → requirements and assets, from their items, table rows and sentences.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import {
  autresListes,
  countedFields,
  dispenses,
  documents,
  introductions,
  invitations,
  offerings,
  precisions,
} from '../../lexicon/qualifications.ts';
import type { Qualification } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { asksOfPeople, mixesRequirements } from '../../sections/asked-of.ts';
import { contentOf, type Section } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import type { Lifted } from '../lift.ts';
import { partsOf } from '../phrases.ts';
import { formSections } from '../redaction/formulaires.ts';
import { sentencesOf } from '../sentences.ts';
import { backOut, heading, opensList, type State } from './etat-de-lecture.ts';
import { asksToHold, type Entourage, isAssetToo, requirementsIn } from './exigence-lue.ts';
import { requirementsOfSheet } from './exigences-de-fiche.ts';
import { isOneRequirement, itemsUnder, namesSomebody, withItems } from './liste-entiere.ts';
import { askedIn } from './listes-en-cellule.ts';
import { mesureOf } from './mesure-exigee.ts';
import { headsProfiles, horsTableau, type RowRead, readRow } from './profil-tableau.ts';
import { withoutWeight } from './sans-poids.ts';
import { headsBelow, isBareLabel, isHeading, natureOf, otherClause } from './titres-de-profil.ts';
import { memberIn, type Titulaire, titulaireIn } from './titulaire.ts';

interface Found {
  readonly flow: Flow;
  readonly nature: Qualification['nature'];
  readonly titulaire: Titulaire | undefined;
  readonly asked: boolean;
  readonly annees?: NonNullable<RowRead['annees']>;
  readonly counted?: true;
}

/** In the order of the text. A firm is named as holder only where a member of its team has a profile too. */
export function readQualifications({ outline }: Context): readonly Lifted<Qualification>[] {
  const forms = formSections(outline);
  const profiles = partsOf(outline, 'qualifications').filter((section) => !forms.has(section));
  const teams = partsOf(outline, 'equipe', true).filter((section) => !profiles.includes(section) && !section.types.includes('qualifications'));
  const all = [...profiles, ...teams]
    .toSorted((a, b) => a.heading.start - b.heading.start)
    .flatMap((section) => foundIn(section, undefined).filter((one) => profiles.includes(section) || isProfile(one)));
  const found = all.filter(({ flow }, index) => all.findIndex((other) => other.flow.origin[0]?.start === flow.origin[0]?.start) === index);
  // A board of offers says the same over its page: there only where the page itself asks nothing.
  if (found.length === 0) return requirementsOfSheet(outline.preamble);
  const team = found.some(({ titulaire }) => titulaire?.structure === false);
  return found.flatMap(({ flow, nature, titulaire, asked, annees, counted }) => {
    const who = titulaire === undefined || (titulaire.structure && !team) ? undefined : titulaire.nom;
    const entourage: Entourage = { nature, titulaire: who, ...(annees === undefined ? {} : { annees }), ...(counted && { counted }) };
    return requirementsIn(flow, entourage, asked);
  });
}

/** In a section on the team: degrees, years, languages; the rest is its work. */
function isProfile({ flow, titulaire, asked, annees: column }: Found): boolean {
  const { diplome, annees, langues } = mesureOf(flow.text, column?.valeur);
  const says = /\b(?:ayant|titulaires?|justifi\w+|disposant|maitris\w+|connaissances?|exigee?s?|experiences?|diplom\w+)\b/u.test(fold(flow.text));
  const measured = diplome !== undefined || annees !== undefined || langues.length > 0 || memberIn(flow.text) !== undefined;
  return (measured && (says || (asked && titulaire !== undefined))) || asksToHold(flow.text);
}

function foundIn(section: Section, around: Titulaire | undefined): readonly Found[] {
  const title = fold(section.title);
  const state: State = {
    nature: natureOf(title),
    headed: (section.level > 1 ? titulaireIn(section.title) : undefined) ?? around,
    introduced: undefined,
    foreign: autresListes.test(title),
    listed: false,
    counted: false,
    tableau: horsTableau,
    around: undefined,
  };
  const found = section.blocks.flatMap((block, index) => foundInBlock(block, section.blocks, index, state));
  const children = section.children.filter((child) => child.types[0] === undefined || ['qualifications', 'equipe', 'autre'].includes(child.types[0]));
  let named: Titulaire | undefined;
  for (const child of children) {
    if (child.number !== undefined) named = onlyNames(child);
    found.push(...foundIn(child, named ?? state.headed));
  }
  // « Exigences », over those of the site as well: only what speaks of people is asked of them.
  return mixesRequirements(section.title, contentOf(section)) ? found.filter(({ flow }) => asksOfPeople(flow.text)) : found;
}

/** « 6.1.1 Experts principaux », under which stands nothing but « Expert 1 : chef d'équipe »: the parts that follow are his. */
function onlyNames({ blocks, children }: Section): Titulaire | undefined {
  const [one, ...others] = blocks;
  const last = children.at(-1);
  if (last !== undefined) return one === undefined ? onlyNames(last) : undefined;
  return one === undefined || others.length > 0 || one.kind === 'row' ? undefined : titulaireIn(one.flow.text);
}

function foundInBlock(block: Block, blocks: readonly Block[], at: number, state: State): readonly Found[] {
  const next = blocks[at + 1];
  if (block.kind === 'row') return rowIn(block, state);
  backOut(block, state);
  state.tableau = horsTableau;
  const text = block.flow.text.trim();
  const member = memberIn(text);
  if (/:[\s*_]*$/u.test(text)) return introduction(block, itemsUnder(blocks, at + 1), state);
  if (namesSomebody(text)) return [];
  if (block.kind === 'item') {
    state.listed = true;
    if (headsBelow(block, next)) return heading(text, state);
    const flow = withoutWeight(block.flow);
    if (flow !== block.flow && (offerings.test(fold(text)) || documents.test(fold(text)))) return [];
    if (member !== undefined) return [{ flow, nature: state.nature, titulaire: member, asked: true }];
    const { diplome, annees } = state.foreign ? mesureOf(text, undefined) : { diplome: undefined, annees: undefined };
    if (diplome !== undefined || annees !== undefined) return [{ flow, nature: state.nature, titulaire: titulaireIn(text), asked: true }];
    if (state.foreign || documents.test(fold(text)) || introductions.test(fold(text)) || invitations.test(fold(text))) return [];
    return [{ flow, nature: state.nature, titulaire: state.introduced ?? state.headed, asked: true, ...(state.counted && { counted: true }) }];
  }
  if (state.listed) {
    state.introduced = undefined;
    state.foreign = false;
    state.nature = 'obligatoire';
  }
  state.listed = false;
  if (member !== undefined) return sentencesIn(block, { ...state, foreign: false });
  if (isHeading(block) || isBareLabel(block, next)) return heading(text, state);
  return otherClause(text) ? [] : sentencesIn(block, state);
}

/** Its last sentence says whose list follows, and of what nature; the sentences before may ask something. */
function introduction(block: Block, items: readonly Block[], state: State): readonly Found[] {
  const sentences = sentencesOf(block.flow);
  const last = sentences.at(-1);
  // « Une personne de métier. Plus précisément : »: what stands before is said again below.
  const again = last !== undefined && precisions.test(fold(last.text));
  const found = again ? [] : sentences.slice(0, -1).flatMap((flow) => sentence(flow, state));
  if (last === undefined) return found;
  const folded = fold(last.text);
  if (block.kind === 'item') opensList(block, state);
  if (isOneRequirement(folded) && !state.foreign) {
    state.foreign = true;
    return [...found, { flow: withItems(last, items), nature: natureOf(folded), titulaire: state.introduced ?? state.headed, asked: true }];
  }
  const short =
    folded.split(/\s+/u).length <= 8 && !/\b(?:doi(?:t|vent)|devr(?:a|ont)|est|sont|satisf\w+|possed\w+|justifi\w+|dispos\w+)\b/u.test(folded);
  const who = titulaireIn(last.text);
  if (short && who !== undefined) state.headed = who;
  if (block.kind !== 'item' || who !== undefined) state.introduced = who;
  state.foreign = autresListes.test(folded);
  state.nature = natureOf(folded);
  state.listed = false;
  state.counted = countedFields.test(folded);
  return found;
}

function sentencesIn(block: Block, state: State): readonly Found[] {
  const sentences = sentencesOf(block.flow);
  return sentences.flatMap((flow, at) =>
    sentence(flow, isAssetToo(flow.text, sentences[at - 1]?.text ?? '') ? { ...state, nature: 'atout' } : state),
  );
}

const ownSubject = /^(?:le|la|l'|les|chaque) /u;

function sentence(flow: Flow, state: State): readonly Found[] {
  // « (joindre les attestations) » says what proves it, not that it is a document.
  const folded = fold(flow.text).replace(/\([^()]*\)/gu, '');
  const member = memberIn(flow.text);
  if (member !== undefined) return [{ flow, nature: state.nature, titulaire: member, asked: true }];
  if (state.foreign || [autresListes, introductions, documents, invitations].some((other) => other.test(folded)) || dispenses.test(fold(flow.text)))
    return [];
  const who =
    ownSubject.test(folded) && /\b(?:doit|doivent|devra|devront|est|sera|possed|justifi|dispos)/u.test(folded) ? titulaireIn(flow.text) : undefined;
  return [{ flow, nature: state.nature, titulaire: who ?? state.introduced ?? state.headed, asked: false }];
}

function rowIn(block: Block, state: State): readonly Found[] {
  state.foreign &&= !headsProfiles(block);
  if (state.foreign) return [];
  const { tableau, flow, cells, titulaire, atout, annees, asked, weighed, proved } = readRow(block, state.tableau);
  state.tableau = tableau;
  if (flow === undefined || (weighed && (offerings.test(fold(flow.text)) || documents.test(fold(flow.text))))) return [];
  const who = titulaire ?? state.headed;
  return askedIn({ flow, cells }).map((item, rank) => ({
    flow: item,
    nature: atout ? 'atout' : state.nature,
    titulaire: who,
    asked,
    ...(proved && { counted: true as const }),
    ...(annees === undefined || (annees.beside === true && rank > 0) ? {} : { annees }),
  }));
}
