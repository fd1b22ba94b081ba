// The lists of a section, in order → the same, a counted list that paragraphs cut (« 1. Prix (40 points) », its formula, « 2. Méthode (60 points) ») put together.
import type { Block } from '../../document/document.ts';
import { numberingsOf } from '../../sections/numbering.ts';
import { critereOfItem, isLine } from './criteres-liste.ts';

const isItem = ({ kind }: Block): boolean => kind === 'item';
/** A paragraph that weighs nothing by itself. */
const isRemark = (group: readonly Block[]): boolean => group.every((block) => block.kind === 'paragraph' && !isLine(block));

export function putTogether(groups: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const joined: Block[][] = [];
  for (const group of groups) {
    const open = joined.findLast((one) => !isRemark(one));
    if (open !== undefined && goesOn(open, group)) for (const block of group) open.push(block);
    else joined.push([...group]);
  }
  return joined;
}

/** Its first label counts on from one of the list before, in the same style, and both weigh. */
function goesOn(open: readonly Block[], group: readonly Block[]): boolean {
  // A group is of one kind.
  const [[first], [kept]] = [group, open];
  if (first === undefined || kept === undefined || !isItem(kept) || !isItem(first) || critereOfItem(first).length === 0) return false;
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
