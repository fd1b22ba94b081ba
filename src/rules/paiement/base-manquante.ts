// A model in, a percentage that does not say of what, among others that do, out.
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { isWhole, percentagesOf, type Schedule, schedulesOf, sum } from '../instalments.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Baseless = { readonly part: number; readonly rang: number };

const instalment = (pourcentage: number, more: Partial<Tranche> = {}) => ({
  pourcentage,
  declencheur: { nature: 'validation' as const, texte: 'après validation', livrables: [] },
  ...more,
});
const paying = (...tranches: readonly Omit<Tranche, 'rang'>[]) =>
  example({ paiement: { tranches: tranches.map((tranche, index) => ({ rang: index + 1, ...tranche })) } });
const paid = (...bases: readonly Tranche['base'][]) => paying(...bases.map((base) => instalment(50, base === undefined ? {} : { base })));

/** Shares of the total that make 100 %: those that do not say their base can be of nothing else. */
function isOfTheTotal(tor: Tor, schedule: Schedule): boolean {
  const ofTotal = schedule.tranches.every(({ tranche }) => tranche.base === undefined || tranche.base === 'total');
  const shares = percentagesOf(tor, schedule) ?? schedule.tranches.map(({ tranche }) => tranche.pourcentage ?? Number.NaN);
  return ofTotal && isWhole(sum(shares));
}

export const baseManquante = defineRule<Baseless>({
  id: 'paiement/base-manquante',
  severity: 'info',
  title: 'Pourcentage dont la base n’est pas dite',
  why: 'Un pourcentage sans base, entre d’autres qui en ont une, peut se calculer sur le total, le reste ou les honoraires.',
  remede: 'Dites « du montant total » pour chaque versement, ou une fois pour tous.',
  message: ({ part, rang }) =>
    `Le versement ${rang} est de ${figure(part)} % sans dire de quoi, alors que d’autres le disent, attendu la même base pour tous.`,
  accepts: () => [
    paid('total', 'total'),
    paid(undefined, undefined),
    paid('honoraires', 'frais'),
    // Shares of one whole: two halves, thirds, one paid several times, lot by lot.
    paid('total', undefined),
    paying(instalment(33.33, { base: 'total' }), instalment(33.33), instalment(33.33)),
    paying(instalment(40, { base: 'total' }), instalment(10, { multiplicite: 4 }), instalment(20)),
    paying(
      instalment(40, { base: 'total', lot: '1' }),
      instalment(60, { lot: '1' }),
      instalment(30, { base: 'total', lot: '2' }),
      instalment(70, { lot: '2' }),
    ),
  ],
  rejects: () => [
    { tor: paid('honoraires', undefined), at: 'paiement.tranches.1' },
    { tor: paid(undefined, 'honoraires', 'honoraires'), at: 'paiement.tranches.0' },
    // They make 100 %, but one is paid four times.
    { tor: paying(instalment(40, { base: 'total' }), instalment(20, { multiplicite: 4 }), instalment(40)), at: 'paiement.tranches.1' },
    // One lot of two does.
    {
      tor: paying(
        instalment(40, { base: 'total', lot: '1' }),
        instalment(60, { lot: '1' }),
        instalment(30, { base: 'total', lot: '2' }),
        instalment(50, { lot: '2' }),
      ),
      at: 'paiement.tranches.3',
    },
  ],
  *check(tor) {
    const all = tor.paiement.tranches.map((tranche, index) => ({ tranche, index }));
    const withBase = all.find(({ tranche }) => tranche.pourcentage !== undefined && tranche.base !== undefined);
    if (withBase === undefined) return;
    const settled = new Set(
      schedulesOf(tor.paiement)
        .filter((schedule) => isOfTheTotal(tor, schedule))
        .flatMap(({ tranches }) => tranches.map(({ index }) => index)),
    );
    const without = all.find(
      ({ tranche, index }) => !settled.has(index) && tranche.pourcentage !== undefined && tranche.base === undefined && tranche.reste === undefined,
    );
    if (without === undefined) return;
    const at: Path = `paiement.tranches.${without.index}`;
    yield {
      at,
      operands: [at, `paiement.tranches.${withBase.index}.base`],
      facts: { part: without.tranche.pourcentage ?? 0, rang: without.tranche.rang },
    };
  },
});
