// The items of a list of instalments → the same without those that sum up the items nested below (« 80 % en phase 2, dont : »), or say their own again in English.
import type { Block } from '../../document/document.ts';
import { shareOf, type TrancheLue } from './tranche-lue.ts';

export interface ItemLu {
  readonly block: Block;
  readonly read: TrancheLue;
}

const tolerance = 0.5;

function sumsUp(items: readonly ItemLu[], at: number): boolean {
  const own = items[at];
  const level = own?.block.level;
  if (own === undefined || level === undefined || own.read.tranche.pourcentage === undefined || !/:\s*$/u.test(own.block.flow.text)) return false;
  const end = items.findIndex(({ block }, index) => index > at && (block.level ?? 0) <= level);
  const below = items.slice(at + 1, end < 0 ? items.length : end);
  const sum = below.reduce((total, { read }) => total + shareOf(read), 0);
  return below.length > 1 && Math.abs(sum - own.read.tranche.pourcentage) <= tolerance;
}

/** « 20 % après validation / 20% upon approval »: each block of the list says its one share in two languages. */
function inTwoTongues(items: readonly ItemLu[]): boolean {
  return (
    items.length > 2 &&
    items.length % 2 === 0 &&
    items.every(({ block, read }, at) => {
      const twin = items[at % 2 === 0 ? at + 1 : at - 1];
      return twin?.block === block && twin.read.tranche.pourcentage === read.tranche.pourcentage && / \/ /u.test(block.flow.text);
    })
  );
}

export function withoutSums(items: readonly ItemLu[]): readonly TrancheLue[] {
  if (inTwoTongues(items)) return items.flatMap(({ read }, at) => (at % 2 === 0 ? [read] : []));
  return items.flatMap(({ read }, at) => (sumsUp(items, at) ? [] : [read]));
}
