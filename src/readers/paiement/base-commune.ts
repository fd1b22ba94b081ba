// The instalments of a clause in prose, some of which say what they are shares of → the same, the others following them.
import { baseOf, type TrancheLue } from './tranche-lue.ts';

/** Where some instalments say what they are shares of, those that only took it from the announcement follow them. */
export function withOneBase(found: readonly TrancheLue[]): readonly TrancheLue[] {
  const own = new Set(
    found.flatMap(({ flow, figure, tranche }) => (figure === undefined || tranche.base === 'frais' ? [] : (baseOf(flow.text) ?? []))),
  );
  const [only] = own;
  if (own.size !== 1 || only === undefined || only === 'frais') return found;
  return found.map((one) =>
    one.tranche.base === undefined || one.tranche.base === 'frais' || one.figure === undefined
      ? one
      : { ...one, tranche: { ...one.tranche, base: only } },
  );
}
