// « Livrable 1 : plan média (20 %) – 29 septembre », under a title that names deliverables and payment → the instalments, one for each line.
import type { Block } from '../../document/document.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Outline, sectionsOf } from '../../sections/section.ts';
import { readTitle } from '../../sections/title.ts';
import { refAt } from '../livrables/livrable-lu.ts';
import type { Known } from './livrables-cites.ts';
import { type Figure, type TrancheLue, triggerOf } from './tranche-lue.ts';

const fewest = 2;
const longest = 200;
const wholeShare = 100;
/** A share in a parenthesis of its own, or at the end of the line. */
const share =
  /\((\d{1,3}(?:[.,]\d{1,2})?)\s?%(?:\sdu\s(?:prix|montant|contrat|marché|total))?\)|(?:[:–—-]\s?|\s)(\d{1,3}(?:[.,]\d{1,2})?)\s?%\s*[.;]?$/u;

function shareIn(block: Block): Figure | undefined {
  const { text } = block.flow;
  const match = block.kind === 'row' || text.length > longest || (text.match(/%/gu) ?? []).length !== 1 ? null : share.exec(text);
  const value = Number((match?.[1] ?? match?.[2] ?? '').replace(',', '.'));
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length, value };
}

/** All the lines of the clause, or those that open with a reference; together they make the price. */
function sharesUnder(blocks: readonly Block[], known: readonly Known[]): readonly TrancheLue[] {
  const lines = blocks.filter(({ kind, flow }) => kind === 'item' || refAt(flow.text) !== undefined);
  const found = lines.flatMap((block) => {
    const figure = shareIn(block);
    return figure === undefined ? [] : [{ block, figure }];
  });
  const sum = found.reduce((all, { figure }) => all + figure.value, 0);
  if (found.length < fewest || found.length < lines.length || Math.abs(sum - wholeShare) >= 0.5) return [];
  return found.map(({ block: { flow }, figure }) => {
    const { declencheur } = triggerOf(flow, known);
    return { flow, figure, tranche: { pourcentage: figure.value, declencheur } };
  });
}

export function besideListed(outline: Outline, known: readonly Known[]): readonly TrancheLue[] {
  const both = sectionsOf(outline, 'livrables').filter(({ title }) => {
    const { types } = readTitle(title);
    return types.includes('paiement') && (types.includes('livrables') || /\blivrables?\b/u.test(fold(title)));
  });
  const found = both.map((section) => sharesUnder(contentOf(section), known)).filter(({ length }) => length > 0);
  return found.length === 1 ? (found[0] ?? []) : [];
}
