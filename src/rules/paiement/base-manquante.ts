// A model in, a percentage that does not say of what, among others that do, out.
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Baseless = { readonly part: number; readonly rang: number };

const paid = (...bases: readonly Tranche['base'][]) =>
  example({
    paiement: {
      tranches: bases.map((base, index) => ({
        rang: index + 1,
        pourcentage: 50,
        ...(base === undefined ? {} : { base }),
        declencheur: { nature: 'validation', texte: 'après validation', livrables: [] },
      })),
    },
  });

export const baseManquante = defineRule<Baseless>({
  id: 'paiement/base-manquante',
  severity: 'info',
  title: 'Pourcentage dont la base n’est pas dite',
  why: 'Un pourcentage sans base, entre d’autres qui en ont une, peut se calculer sur le total, le reste ou les honoraires.',
  remede: 'Dites « du montant total » pour chaque versement, ou une fois pour tous.',
  message: ({ part, rang }) =>
    `Le versement ${rang} est de ${figure(part)} % sans dire de quoi, alors que d’autres le disent, attendu la même base pour tous.`,
  accepts: () => [paid('total', 'total'), paid(undefined, undefined), paid('honoraires', 'frais'), paid('total', undefined)],
  rejects: () => [
    { tor: paid('honoraires', undefined), at: 'paiement.tranches.1' },
    { tor: paid(undefined, 'honoraires', 'honoraires'), at: 'paiement.tranches.0' },
  ],
  *check({ paiement: { tranches } }) {
    const shares = tranches.map((tranche, index) => ({ tranche, index })).filter(({ tranche }) => tranche.pourcentage !== undefined);
    const without = shares.find(({ tranche }) => tranche.base === undefined && tranche.reste === undefined);
    const withBase = shares.find(({ tranche }) => tranche.base !== undefined);
    if (without === undefined || withBase === undefined) return;
    // Shares of the total that make 100 %: the others can be of nothing else.
    const whole = shares.reduce((sum, { tranche }) => sum + (tranche.pourcentage ?? 0), 0) === 100;
    if (whole && shares.every(({ tranche }) => tranche.base === undefined || tranche.base === 'total')) return;
    const at: Path = `paiement.tranches.${without.index}`;
    yield {
      at,
      operands: [at, `paiement.tranches.${withBase.index}.base`],
      facts: { part: without.tranche.pourcentage ?? 0, rang: without.tranche.rang },
    };
  },
});
