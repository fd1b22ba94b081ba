// The instalments of each payment section → one list, or, when a contract and its annex both state the clause, two that are told apart.
import type { Section } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import { namePart, shareOf, type TrancheLue } from './tranche-lue.ts';

interface Stated {
  readonly section: Section;
  readonly tranches: readonly TrancheLue[];
}

const annexHeading = /^(?:annexes?|pi[èe]ces? jointes?)\b/iu;

/** Only where each of the two lists is whole. */
export function inTwoLists({ document }: Context, stated: readonly Stated[]): readonly TrancheLue[] {
  const all = stated.flatMap(({ tranches }) => tranches);
  const [body, annex, ...others] = stated;
  if (body === undefined || annex === undefined || others.length > 0 || !isWhole(body) || !isWhole(annex)) return all;
  const between = document.blocks.slice(document.blocks.indexOf(body.section.heading), document.blocks.indexOf(annex.section.heading));
  const opens = between.some(
    ({ kind, label, flow }) => kind !== 'row' && flow.text.length < 160 && annexHeading.test(`${label ?? ''} ${flow.text}`.trim()),
  );
  return opens ? [...inList(body, 'corps'), ...inList(annex, 'annexe')] : all;
}

/** Each lot and each option is paid in percentages that make 100, in amounts, or up to what remains. */
function isWhole({ tranches }: Stated): boolean {
  const parts = [...new Set(tranches.map(({ tranche }) => namePart(tranche)))];
  return tranches.length >= 2 && parts.every((part) => isPaidUp(tranches.filter(({ tranche }) => namePart(tranche) === part)));
}

function isPaidUp(tranches: readonly TrancheLue[]): boolean {
  if (tranches.at(-1)?.tranche.reste === true || tranches.every(({ tranche }) => tranche.montant !== undefined)) return true;
  const sum = tranches.reduce((total, one) => total + shareOf(one), 0);
  return Math.abs(sum - 100) < 0.1;
}

function inList({ tranches }: Stated, liste: 'corps' | 'annexe'): readonly TrancheLue[] {
  return tranches.map((one) => ({ ...one, tranche: { ...one.tranche, liste } }));
}
