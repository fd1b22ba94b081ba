// A model in, a share of the price paid long before the work that earns it out.
import type { LigneCalendrier } from '../../model/calendrier.ts';
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { percentagesOf, schedulesOf } from '../instalments.ts';
import { defineRule } from '../rule.ts';
import { referenceOf, sameReference } from '../same-deliverable.ts';
import { figure, list } from '../wording.ts';

type Ahead = { readonly livrables: string; readonly part: number; readonly jours: number; readonly total: number; readonly effort: number };

const tolerated = 20;

/** The days of each deliverable, by its reference; undefined unless every row has one and its days. */
function daysByReference({ calendrier: { lignes } }: Tor): readonly { readonly ref: string; readonly jours: number }[] | undefined {
  const rows = lignes.map(({ ref, charge }) =>
    ref === undefined || charge === undefined || charge.unite !== 'hommeJour' ? undefined : { ref, jours: charge.max },
  );
  const known = rows.filter((row) => row !== undefined);
  return known.length === rows.length && known.length > 1 ? known : undefined;
}

const row = (ref: string, jours: number): LigneCalendrier => ({
  ref,
  intitule: `Travaux ${ref}`,
  charge: { min: jours, max: jours, unite: 'hommeJour' },
});
const paid = (rang: number, pourcentage: number, ref: string): Tranche => ({
  rang,
  pourcentage,
  declencheur: { nature: 'validation', texte: `après validation du livrable ${ref}`, livrables: [ref] },
});
const planned = (days: readonly [number, number], shares: readonly [number, number]) =>
  example({
    calendrier: { lignes: [row('A', days[0]), row('B', days[1])] },
    paiement: { tranches: [paid(1, shares[0], 'A'), paid(2, shares[1], 'B')] },
  });

export const desequilibreEffort = defineRule<Ahead>({
  id: 'paiement/desequilibre-effort',
  severity: 'warning',
  title: 'Versement hors de proportion avec le travail fait',
  why: 'Payer beaucoup plus que le travail fait est une avance sans garantie : si le prestataire s’arrête là, la différence est perdue.',
  remede: 'Rapprochez chaque versement de la part du travail faite, ou traitez l’écart comme une avance garantie.',
  message: ({ livrables, part, jours, total, effort }) =>
    `${figure(part)} % du prix sont versés après ${livrables}, soit ${figure(jours)} jours de travail sur ${figure(total)} (${figure(effort)} %), attendu un versement en rapport avec le travail fait.`,
  accepts: () => [
    planned([10, 20], [30, 70]),
    planned([5, 45], [25, 75]),
    // A row without days, or of no deliverable: nothing can be shared out.
    example({ ...planned([2, 80], [40, 60]), calendrier: { lignes: [row('A', 2), { intitule: 'Atelier' }] } }),
    example({ ...planned([2, 80], [40, 60]), calendrier: { lignes: [] } }),
  ],
  rejects: () => [
    { tor: planned([4, 76], [30, 70]), at: 'paiement.tranches.0.pourcentage' },
    { tor: planned([10, 30], [60, 40]), at: 'paiement.tranches.0.pourcentage' },
  ],
  *check(tor, { mentions }) {
    // What is paid ahead is paid against a guarantee.
    if (mentions?.includes('avanceGarantie') === true) return;
    const days = daysByReference(tor);
    const [schedule, second] = schedulesOf(tor.paiement);
    const shares = schedule === undefined ? undefined : percentagesOf(tor, schedule);
    if (days === undefined || schedule === undefined || second !== undefined || shares === undefined) return;
    const refs = schedule.tranches.map(({ tranche }) => tranche.declencheur.livrables);
    // Every instalment pays deliverables of the schedule, and every row is paid by one.
    if (refs.some((list_) => list_.length === 0 || list_.some((ref) => referenceOf(ref) === undefined))) return;
    if (days.some(({ ref }) => !refs.flat().some((paidRef) => sameReference(paidRef, ref)))) return;
    const total = days.reduce((sum, { jours }) => sum + jours, 0);
    let part = 0;
    const done: string[] = [];
    for (const [rank, { index }] of schedule.tranches.entries()) {
      part += shares[rank] ?? 0;
      done.push(...(refs[rank] ?? []));
      const jours = days.filter(({ ref }) => done.some((one) => sameReference(one, ref))).reduce((sum, one) => sum + one.jours, 0);
      const effort = Math.round((jours / total) * 1000) / 10;
      if (part - effort <= tolerated) continue;
      const at: Path = `paiement.tranches.${index}.pourcentage`;
      yield {
        at,
        operands: [at, ...tor.calendrier.lignes.map((_, i): Path => `calendrier.lignes.${i}.charge`)],
        related: [{ path: 'calendrier.lignes', message: `Le calendrier prévoit ${figure(total)} jours en tout.` }],
        facts: { livrables: `${done.length < 2 ? 'le livrable' : 'les livrables'} ${list(done)}`, part, jours, total, effort },
      };
      return;
    }
  },
});
