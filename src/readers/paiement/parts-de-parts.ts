// Instalments in the order of the text → shares of a share as shares of the price: « Phase 1 (40 %) », then « 50 % à la remise », « 50 % à la validation ».
import { fold } from '../../recognisers/fold.ts';
import { namePart, type TrancheLue } from './tranche-lue.ts';

/** What is paid for as a whole before it is cut. */
const part =
  /^\W*(?:(?:1ere|premiere|deuxieme|seconde|troisieme|derniere) )?(?:phases?|etapes?|volets?|parties?|composantes?|tranches? (?:ferme|optionnelle|conditionnelle)|missions? [a-z\d]|activites? [a-z\d])\b/u;
const tolerance = 0.5;

function shareOf({ tranche }: TrancheLue): number | undefined {
  return tranche.reste === true || tranche.totalite === true ? undefined : tranche.pourcentage;
}

/** How many of those that follow the one at `at` make the whole of it. */
function cutsAfter(found: readonly TrancheLue[], at: number): number {
  const whole = found[at];
  if (whole === undefined || whole.tranche.declencheur.nature !== 'nonDit' || !part.test(fold(whole.flow.text))) return 0;
  let sum = 0;
  for (let next = at + 1; next < found.length && sum < 100 - tolerance; next += 1) {
    const one = found[next];
    const share = one === undefined ? undefined : shareOf(one);
    if (share === undefined || one === undefined || namePart(one.tranche) !== namePart(whole.tranche)) return 0;
    sum += share;
    if (Math.abs(sum - 100) <= tolerance) return next - at;
  }
  return 0;
}

/** As found, unless the wholes make the price and some of them are cut. */
export function asSharesOfPrice(found: readonly TrancheLue[]): readonly TrancheLue[] {
  const shares: TrancheLue[] = [];
  let sum = 0;
  let cut = false;
  for (let at = 0; at < found.length; ) {
    const whole = found[at];
    const share = whole === undefined ? undefined : shareOf(whole);
    if (whole === undefined || share === undefined) return found;
    sum += share;
    const count = cutsAfter(found, at);
    cut ||= count > 0;
    shares.push(...(count === 0 ? [whole] : found.slice(at + 1, at + 1 + count).map((one) => ofWhole(one, whole, share))));
    at += 1 + count;
  }
  return cut && Math.abs(sum - 100) <= tolerance ? shares : found;
}

function ofWhole(one: TrancheLue, whole: TrancheLue, share: number): TrancheLue {
  const { base, ...tranche } = one.tranche;
  const own = Math.round(share * (tranche.pourcentage ?? 0)) / 100;
  return { ...one, tranche: { ...tranche, pourcentage: own, ...(whole.tranche.base === undefined ? {} : { base: whole.tranche.base }) } };
}
