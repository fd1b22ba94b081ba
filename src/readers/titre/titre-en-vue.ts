// The lines before the first section of a document with sizes → those that are the title by their look.
import type { Block } from '../../document/document.ts';
import { projets } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';
import { confiances } from '../context.ts';
import { isMention, isName, mayBeTitle, namesBody, namesMission } from '../lignes-de-tete.ts';

interface Looked {
  readonly blocks: readonly Block[];
  readonly confidence: number;
}

/** The title by its look: after the name of the document, else the most prominent line. */
export function lookedTitle(blocks: readonly Block[]): Looked | undefined {
  const named = blocks.findLastIndex(isName);
  const after = firstRun(blocks.slice(named + 1));
  const before = named > 0 ? prominentRun(blocks.slice(0, named)) : [];
  const chosen =
    named < 0
      ? prominentRun(blocks)
      : after.length > 0 && (prominence(after[0]) + 1 >= prominence(before[0]) || isUnderItsProject(after, before))
        ? after
        : before.length > 0
          ? before
          : after;
  // Only its place and its look say that it is one, but for the line under « Termes de référence ».
  return chosen.length === 0 ? undefined : { blocks: chosen, confidence: chosen === after && named >= 0 ? confiances.propre : confiances.ailleurs };
}

/** Above the name of the document a project or a body in larger letters, below it what is to be done. */
function isUnderItsProject(after: readonly Block[], before: readonly Block[]): boolean {
  return after.slice(0, 1).some(({ flow }) => namesMission(flow.text)) && before.every((block) => isAround(block) && !namesMission(block.flow.text));
}

/** A project or a body. */
function isAround({ flow: { text } }: Block): boolean {
  return projets.test(fold(text)) || namesBody(text);
}

/** How a line stands out: size first, then weight and capitals. */
export function prominence(block: Block | undefined): number {
  if (block === undefined) return 0;
  return (block.size ?? 1) * 10 + (block.bold === true ? 2 : 0) + (block.kind === 'heading' ? 3 : 0);
}

/** The first line that can be a title, and those after it set alike. */
function firstRun(blocks: readonly Block[]): readonly Block[] {
  const able = blocks.findIndex((block) => mayBeTitle(block) && !isName(block));
  if (able < 0) return [];
  const first = able + missionBelow(blocks.slice(able, able + farthestMission));
  const rest = blocks.slice(first);
  // Below lines that are none, a heading by the form opens the text.
  const opensText = ({ kind }: Block): boolean => kind === 'heading' && rest[0]?.kind !== 'heading';
  const end = rest.findIndex((block) => !mayBeTitle(block) || isName(block) || opensText(block) || prominence(block) < prominence(rest[0]));
  return rest.slice(0, Math.min(end < 0 ? rest.length : end, 4));
}

const farthestMission = 8;

/** « Marché de services », « Projet d’adduction d’eau », then in letters as large what is to be done: how far below. */
function missionBelow(blocks: readonly Block[]): number {
  const [first] = blocks;
  if (first === undefined || namesMission(first.flow.text) || !(isMention(first.flow.text) || isAround(first))) return 0;
  const at = blocks.findIndex(
    (block) =>
      namesMission(block.flow.text) && mayBeTitle(block) && !isName(block) && (isMention(first.flow.text) || prominence(block) >= prominence(first)),
  );
  return Math.max(0, at);
}

/** From the most prominent line on. */
function prominentRun(blocks: readonly Block[]): readonly Block[] {
  const able = blocks.filter((block) => mayBeTitle(block) && !isName(block));
  const top = Math.max(0, ...able.map(prominence));
  const first = able.findIndex((block) => prominence(block) === top);
  const mission = first < 0 ? 0 : missionBelow(able.slice(first));
  if (mission > 0) return firstRun(blocks.slice(blocks.findIndex((block) => block === able[first + mission])));
  const flat = able.every((block) => prominence(block) === top);
  // Under a heading by the form, what is no heading is no part of the title.
  const headings = able.slice(first).findIndex(({ kind }) => kind !== 'heading');
  if (first >= 0 && able[first]?.kind === 'heading' && headings > 0) return able.slice(first, first + Math.min(headings, 3));
  return first < 0 ? [] : able.slice(flat ? Math.max(0, able.length - 3) : first, flat ? able.length : first + 3);
}
