// The lists of a section, in order → the same, a counted list that paragraphs cut (« 1. Prix (40 points) », its formula, « 2. Méthode (60 points) ») put together.
import type { Block } from '../document/document.ts';
import { numberingsOf } from '../sections/numbering.ts';
import { critereOfItem, isLine } from './criteres-liste.ts';

const isItem = ({ kind }: Block): boolean => kind === 'item';
/** A paragraph that weighs nothing by itself. */
const isRemark = (group: readonly Block[]): boolean => group.every((block) => block.kind === 'paragraph' && !isLine(block));

export function putTogether(groups: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const joined: (readonly Block[])[] = [];
  for (const group of groups) {
    const at = joined.findLastIndex((one) => !isRemark(one));
    const open = joined[at];
    if (open !== undefined && goesOn(open, group)) joined[at] = [...open, ...group];
    else joined.push(group);
  }
  return joined;
}

/** Its first label counts on from one of the list before, in the same style, and both weigh. */
function goesOn(open: readonly Block[], group: readonly Block[]): boolean {
  const [first] = group;
  if (first === undefined || !open.every(isItem) || !isItem(first) || critereOfItem(first).length === 0) return false;
  const before = open.findLast(({ label }) => depthOf(label) === depthOf(first.label));
  if (before === undefined || critereOfItem(before).length === 0) return false;
  return numberingsOf(first.label).some(({ style, path }) =>
    numberingsOf(before.label).some(
      (other) => other.style === style && other.path.slice(0, -1).join() === path.slice(0, -1).join() && (other.path.at(-1) ?? 0) + 1 === path.at(-1),
    ),
  );
}

function depthOf(label: string | undefined): number | undefined {
  return numberingsOf(label)[0]?.path.length;
}
