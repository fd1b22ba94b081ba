// The opening of a document where nothing says in so many words who pays → the well-known givers of money that it names beside its project.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { argentDit, bailleursConnus, donAutre, objetDuDon } from '../../lexicon/bailleurs.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { fold } from '../../recognisers/fold.ts';
import { sentencesOf } from '../sentences.ts';
import { givingWith } from './bailleurs.ts';
import { type NamedFlow, sigleAfter } from './noms-d-organisation.ts';

const opening = 30;
const longestLine = 120;

/** Those of the first sentence that tells of money and of a project, else those of a line of the head. */
export function knownGivers(blocks: readonly Block[]): readonly NamedFlow[] {
  const top = blocks.slice(0, opening);
  for (const { flow } of top) {
    const told = sentencesOf(flow).flatMap(toldIn);
    const last = told.at(-1);
    if (last !== undefined) return distinct([...told, ...givingWith(last, flow, 0)]);
  }
  for (const { flow } of top.slice(0, 12)) {
    const [one, ...others] = flow.text.length > longestLine ? [] : namesIn(flow);
    if (one !== undefined && others.length === 0 && standsApart(flow.text, one.name.text)) return [one];
  }
  return [];
}

function toldIn(sentence: Flow): readonly NamedFlow[] {
  const folded = fold(sentence.text);
  return argentDit.test(folded) && objetDuDon.test(folded) && !donAutre.test(folded) ? namesIn(sentence) : [];
}

/** An acronym in small letters is a word. */
function namesIn(flow: Flow): readonly NamedFlow[] {
  return allMatches(bailleursConnus, fold(flow.text)).flatMap(({ index, 0: name }): readonly NamedFlow[] => {
    const end = index + name.length;
    const text = flow.text.slice(index, end);
    if (!/^\p{Lu}/u.test(text) || (/^[a-z]{2,5}$/u.test(name) && text !== text.toUpperCase())) return [];
    return [{ name: sliceFlow(flow, { start: index, end }), sigle: sigleAfter(flow.text.slice(end)) }];
  });
}

/** « Agence française de développement (AFD) » is one. */
function distinct(names: readonly NamedFlow[]): readonly NamedFlow[] {
  const sigles = new Set(names.flatMap(({ sigle }) => sigle ?? []));
  const keys = names.map(({ name }) => fold(name.text));
  return names.filter(({ name }, at) => !sigles.has(name.text) && keys.indexOf(fold(name.text)) === at);
}

/** Alone, in brackets, or behind a dash: « Projet VERGERS – AFD ». Others are part of a name. */
function standsApart(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + name.length).trimStart();
  return (
    (before === '' || /[(|–—-]$/u.test(before)) && (after === '' || /^[)|–—-]/u.test(after)) && !/^(?:commission|agence|direction)/u.test(fold(name))
  );
}
