// The sections that weigh offers without a figure → the criteria that they name, in the order of the text.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { annonceDeCriteres, colonnes, phraseConjuguee, sansCritere } from '../../lexicon/evaluation.ts';
import type { Critere } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section } from '../../sections/section.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { itemOf, sentencesOf } from '../sentences.ts';

const maxWords = 30;
const maxWordsInProse = 12;
const wordsOf = (flow: Flow): number => flow.text.split(/\s+/u).length;

/** A list of which one entry is no name is left unread as a whole. */
export function criteresSansPoids(sections: readonly Section[]): readonly Lifted<Critere>[] {
  return sections.filter(({ types }) => types[0] === 'evaluation').flatMap(criteresOf);
}

function criteresOf(section: Section): readonly Lifted<Critere>[] {
  const own = namesIn(section.blocks, announces(section));
  const parts = section.children.filter((child) => announces(child));
  if (parts.length < 2) {
    const names =
      own.length > 0 ? own : section.children.filter((child) => !excludes(child)).flatMap((child) => namesIn(contentOf(child), announces(child)));
    return names.map((name) => critere(name));
  }
  return [
    ...own.map((name) => critere(name)),
    ...parts.flatMap((part) => [critere(titleOf(part)), ...namesIn(contentOf(part), true).map((name) => critere(name, titleOf(part)))]),
  ];
}

const excludes = ({ title }: Section): boolean => sansCritere.test(fold(title));
const announces = (section: Section): boolean => /\bcriteres?\b/u.test(fold(section.title)) && !excludes(section);
const titleOf = ({ heading, title }: Section): Flow => {
  const at = heading.flow.text.indexOf(title);
  return at < 0 ? heading.flow : sliceFlow(heading.flow, { start: at, end: at + title.length });
};

function critere(name: Flow, parent?: Flow): Lifted<Critere> {
  return read<Critere>({ intitule: name.text, ...(parent === undefined ? {} : { parent: parent.text }) }, from(name));
}

/** The first list, table or sentence that names criteria. `announced`: the heading says that they follow. */
function namesIn(blocks: readonly Block[], announced: boolean): readonly Flow[] {
  let expected = announced;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const told = namesInProse(block.flow, announced && blocks.length === 1);
      if (told.length >= 2) return told;
      expected = leads(block, expected);
      continue;
    }
    const names = expected ? namesOfRun(blocks.slice(at)) : [];
    if (names.length >= 2) return names;
    if (block.kind === 'item') expected = expected && blocks[at + 1]?.kind === 'item';
  }
  return [];
}

/** Whether what follows a paragraph is still a list of criteria. */
function leads(block: Block, expected: boolean): boolean {
  const last = fold(sentencesOf(block.flow).at(-1)?.text ?? '');
  if (!/:\s*$/u.test(last)) return expected;
  return annonceDeCriteres.test(last) && !sansCritere.test(last);
}

/** The list or the table that opens `blocks`. */
function namesOfRun([first, ...rest]: readonly Block[]): readonly Flow[] {
  if (first === undefined) return [];
  const stop = rest.findIndex(({ kind, table }) => kind !== first.kind || table !== first.table);
  const run = [first, ...(stop < 0 ? rest : rest.slice(0, stop))];
  return first.kind === 'row' ? namesOfRows(run) : namesOfItems(run);
}

/** Details of a deeper list say what their criterion holds. */
function namesOfItems(items: readonly Block[]): readonly Flow[] {
  const top = Math.min(...items.map(({ level }) => level ?? 1));
  const names = items.filter(({ level }) => (level ?? 1) === top).map(({ flow }) => nameOf(itemOf(flow)));
  return names.every(isName) ? names : [];
}

/** Under a header that says « critères ». */
function namesOfRows([header, ...rows]: readonly Block[]): readonly Flow[] {
  const cell = header?.cells?.find(({ flow }) => colonnes.critere.test(fold(flow.text)) && /\bcriteres?\b/u.test(fold(flow.text)));
  if (cell === undefined) return [];
  const names = rows.flatMap(({ cells }) => cells?.find(({ column }) => column === cell.column)?.flow ?? []).filter(({ text }) => text !== '');
  return names.map(nameOf).every(isName) ? names.map(nameOf) : [];
}

/** « Expérience : nombre de missions … » is named by what stands before the colon. */
function nameOf(flow: Flow): Flow {
  const colon = /^([^:;.]{3,70}?)\s*:(?=\s|$)/u.exec(flow.text)?.[1];
  const first = colon === undefined ? (sentencesOf(flow)[0] ?? flow) : sliceFlow(flow, { start: 0, end: colon.length });
  return trimFlow(sliceFlow(first, { start: 0, end: first.text.replace(/(?:[\s;:,.*_]|\set)+$/u, '').length }));
}

function isName(name: Flow): boolean {
  const folded = fold(name.text);
  return (
    /\p{L}{3}/u.test(folded) &&
    wordsOf(name) <= maxWords &&
    !phraseConjuguee.test(folded) &&
    !sansCritere.test(folded) &&
    !/@|\d{4}|\d$|\s{3}/u.test(folded)
  );
}

/** « … selon les critères suivants : a, b et c. »; under a heading that announces them, « a ; b ; c. » is enough. */
function namesInProse(flow: Flow, alone: boolean): readonly Flow[] {
  for (const sentence of sentencesOf(flow)) {
    const folded = fold(sentence.text);
    const lead = /^[^:.;]*\bcriteres?\b[^:.;]*:\s+(?=\S)/u.exec(folded)?.[0];
    if (lead === undefined && !alone) continue;
    if (lead !== undefined && sansCritere.test(lead)) continue;
    const names = enumerated(sliceFlow(sentence, { start: lead?.length ?? 0, end: sentence.text.length }), lead !== undefined);
    if (names.length >= 2 && names.every((name) => isName(name) && wordsOf(name) <= maxWordsInProse)) return names;
  }
  return [];
}

/** Parted by semicolons, or where the list was announced by commas and a last « et ». */
function enumerated(flow: Flow, announced: boolean): readonly Flow[] {
  const cut = flow.text.includes(';')
    ? /\s*;\s+(?:et\s+)?/gu
    : announced && flow.text.includes(',')
      ? /\s*,\s+(?:et\s+)?|\s+(?:et|ainsi que)\s+/gu
      : undefined;
  if (cut === undefined) return [];
  const cuts = [...flow.text.matchAll(cut)];
  const starts = [0, ...cuts.map((match) => match.index + match[0].length)];
  return starts.map((start, index) => nameOf(sliceFlow(flow, { start, end: cuts[index]?.index ?? flow.text.length })));
}
