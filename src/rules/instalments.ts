// The payment clause in, its instalments grouped as they may be added, and their sums, out.
import type { Paiement, Tranche } from '../model/paiement.ts';
import type { Tor } from '../model/tor.ts';
import { cites } from './same-deliverable.ts';
import { figure } from './wording.ts';

/** An instalment and its rank in `paiement.tranches`. */
export interface RankedTranche {
  readonly index: number;
  readonly tranche: Tranche;
}

/** Instalments of one list, one lot or option and one base: the only ones that may be added. */
export interface Schedule {
  readonly base?: Tranche['base'];
  readonly lot?: string;
  readonly option?: string;
  readonly liste?: Tranche['liste'];
  readonly tranches: readonly RankedTranche[];
}

/** Of the whole price: of no lot, whose price is its own, and of no option, which is outside it. */
export function isOfPrice({ lot, option }: Tranche): boolean {
  return lot === undefined && option === undefined;
}

export const percentTolerance = 0.5;

function groupBy(tranches: readonly RankedTranche[], key: (tranche: Tranche) => string): readonly (readonly RankedTranche[])[] {
  const groups = new Map<string, RankedTranche[]>();
  for (const ranked of tranches) {
    const group = groups.get(key(ranked.tranche));
    if (group === undefined) groups.set(key(ranked.tranche), [ranked]);
    else group.push(ranked);
  }
  return [...groups.values()];
}

/**
 * An instalment that does not say its base joins the only base said, save when that is the expenses: then it is of the price.
 * With two bases said nobody can tell, and nothing is added.
 */
function byBase(tranches: readonly RankedTranche[]): readonly (readonly RankedTranche[])[] {
  const bases = new Set(tranches.flatMap(({ tranche }) => tranche.base ?? []));
  const someUnsaid = tranches.some(({ tranche }) => tranche.base === undefined);
  if (bases.size > 1 && someUnsaid) return [];
  return bases.size > 1 || bases.has('frais') ? groupBy(tranches, (tranche) => tranche.base ?? '') : [tranches];
}

/** With lots, an instalment of no lot may belong to each of them: nothing is added. */
function byLot(tranches: readonly RankedTranche[]): readonly (readonly RankedTranche[])[] {
  const lots = new Set(tranches.map(({ tranche }) => tranche.lot));
  if (lots.size === 1) return [tranches];
  return lots.has(undefined) ? [] : groupBy(tranches, (tranche) => tranche.lot ?? '');
}

/** A clause told twice, its second version under the first: word for word the same events, in the same order, from the advance on. */
export function byVersion(tranches: readonly RankedTranche[]): readonly (readonly RankedTranche[])[] {
  const half = tranches.length / 2;
  const [first, second] = [tranches.slice(0, half), tranches.slice(half)];
  const again =
    Number.isInteger(half) &&
    half >= 2 &&
    first[0]?.tranche.declencheur.nature === 'signature' &&
    first.every(({ tranche: { declencheur } }, at) => {
      const other = second[at]?.tranche.declencheur;
      return declencheur.texte !== '' && other?.nature === declencheur.nature && other.texte === declencheur.texte;
    });
  return again && new Set(first.map(({ tranche }) => tranche.declencheur.texte)).size === half ? [first, second] : [tranches];
}

/** The schedules of the clause, each to be judged alone. */
export function schedulesOf(paiement: Paiement): readonly Schedule[] {
  const all = paiement.tranches.map((tranche, index) => ({ index, tranche }));
  const groups = groupBy(all, (tranche) => tranche.liste ?? 'corps')
    // What an option is paid in is no part of the price.
    .flatMap((tranches) => groupBy(tranches, (tranche) => tranche.option ?? ''))
    .flatMap(byLot)
    .flatMap(byVersion)
    .flatMap(byBase);
  return groups.map((tranches) => {
    const base = tranches.find(({ tranche }) => tranche.base !== undefined)?.tranche.base;
    const first = tranches[0]?.tranche;
    return {
      ...(base === undefined ? {} : { base }),
      ...(first?.lot === undefined ? {} : { lot: first.lot }),
      ...(first?.option === undefined ? {} : { option: first.option }),
      ...(first?.liste === undefined ? {} : { liste: first.liste }),
      tranches,
    };
  });
}

/** « à la validation de chaque rapport » is paid more than once. */
const repeats = /\b(?:chaque|chacune?)\b/iu;

/** How many times the instalment is paid; undefined when it is periodic, or paid each time, and the document does not say how many periods. */
function timesPaid(tor: Tor, tranche: Tranche): number | undefined {
  if (tranche.multiplicite !== undefined) return tranche.multiplicite;
  const periodic = tor.livrables.some(
    (livrable) => livrable.echeance?.periodicite !== undefined && tranche.declencheur.livrables.some((cited) => cites(cited, livrable)),
  );
  return periodic || repeats.test(tranche.declencheur.texte) || tranche.declencheur.nature === 'periode' ? undefined : 1;
}

function isOpen(tranche: Tranche): boolean {
  return tranche.reste === true || tranche.totalite === true;
}

/** What a schedule adds up to, with the share of each instalment, multiplicity counted; undefined when it cannot be added. */
export function percentagesOf(tor: Tor, schedule: Schedule): readonly number[] | undefined {
  if (schedule.tranches.length < 2) return undefined;
  const shares = schedule.tranches.map(({ tranche }) => {
    const times = timesPaid(tor, tranche);
    return isOpen(tranche) || tranche.pourcentage === undefined || times === undefined ? undefined : tranche.pourcentage * times;
  });
  const known = shares.filter((share) => share !== undefined);
  return known.length === shares.length ? known : undefined;
}

export function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
}

export function isWhole(total: number): boolean {
  return Math.abs(total - 100) <= percentTolerance;
}

/** « 20 % + 6 × 10 % + 20 % ». */
export function additionOf(schedule: Schedule): string {
  return schedule.tranches
    .map(({ tranche }) => `${(tranche.multiplicite ?? 1) > 1 ? `${tranche.multiplicite} × ` : ''}${figure(tranche.pourcentage ?? 0)} %`)
    .join(' + ');
}

/** « des honoraires », « du lot 2 », « de l'annexe »; empty when nothing tells the schedule apart. */
export function scopeOf(schedule: Schedule): string {
  const words = [
    schedule.base === 'honoraires' ? ' des honoraires' : schedule.base === 'frais' ? ' des frais' : '',
    schedule.lot === undefined ? '' : ` du lot ${schedule.lot}`,
    schedule.option === undefined ? '' : ` (${schedule.option})`,
    schedule.liste === 'annexe' ? ' (annexe)' : '',
  ];
  return words.join('');
}

/** The amounts of a schedule, multiplicity counted; undefined when one is missing, open, or in another currency or tax base than another. */
export function amountsOf(tor: Tor, schedule: Schedule): readonly number[] | undefined {
  const amounts = schedule.tranches.map(({ tranche }) => {
    const times = timesPaid(tor, tranche);
    return isOpen(tranche) || tranche.montant === undefined || times === undefined ? undefined : tranche.montant.valeur * times;
  });
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length && known.length > 1 ? known : undefined;
}
