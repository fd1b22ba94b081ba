// A model in, the instalments that fall due after the end of the mission, in one accusation, out.
import { example, type Given } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { isBefore } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { cites, labelOf } from '../same-deliverable.ts';
import { figure, frenchDate, list, onDate } from '../wording.ts';

type Late = { readonly part: string; readonly causes: readonly string[]; readonly fin: string };

interface Cause {
  readonly words: string;
  readonly path: Path;
}

/** Its own date, or those of the deliverables that release it: full dates, of which the year was read. */
function causesOf(tor: Tor, tranche: Tranche, index: number, fin: string): readonly Cause[] {
  const { date, livrables } = tranche.declencheur;
  const own: readonly Cause[] =
    date !== undefined && isBefore(fin, date) ? [{ words: onDate(date), path: `paiement.tranches.${index}.declencheur.date` }] : [];
  const late = tor.livrables.flatMap((livrable, i): Cause[] => {
    const due = livrable.echeance;
    if (due?.date === undefined || due.anneeDeduite === true || due.borne === 'environ' || due.borne === 'aPartirDe') return [];
    if (!isBefore(fin, due.date) || !livrables.some((name) => cites(name, livrable))) return [];
    return [{ words: `${labelOf(livrable)} dû ${onDate(due.date)}`, path: `livrables.${i}.echeance.date` }];
  });
  return [...own, ...late];
}

const report = { ref: '2', intitule: 'Rapport final' };
const balance: Tranche = {
  rang: 1,
  pourcentage: 40,
  declencheur: { nature: 'validation', texte: 'après validation du rapport final', livrables: ['2'] },
};
const planned = (due: string, fin: string | undefined, more: Given = {}) =>
  example({
    livrables: [{ ...report, echeance: { date: due } }],
    calendrier: fin === undefined ? {} : { fin },
    paiement: { tranches: [balance] },
    ...more,
  });

export const soldeApresContrat = defineRule<Late>({
  id: 'paiement/solde-apres-contrat',
  severity: 'warning',
  title: 'Versement dû après la fin du contrat',
  why: 'Une fois le contrat expiré, le payeur n’a plus d’acte sur lequel s’appuyer, et le solde reste bloqué.',
  remede: 'Avancez l’échéance du livrable, ou dites que le contrat court jusqu’au paiement du solde.',
  message: ({ part, causes, fin }) =>
    `${part} après la fin de la mission, ${fin} (${list(causes, 3)}), attendu un versement avant la fin du contrat.`,
  accepts: () => [
    planned('2025-06-15', '2025-06-30'),
    planned('2025-07-15', undefined),
    // Only the month of the end is known.
    planned('2025-06-30', '2025-06'),
    planned('2025-07-15', '2025-06-30', { paiement: { tranches: [{ ...balance, declencheur: { ...balance.declencheur, livrables: [] } }] } }),
    planned('2025-07-15', '2025-06-30', { livrables: [{ ...report, echeance: { date: '2025-07-15', anneeDeduite: true } }] }),
  ],
  rejects: () => [
    { tor: planned('2025-07-15', '2025-06-30'), at: 'paiement.tranches.0' },
    {
      tor: planned('2025-06-15', '2025-06-30', {
        paiement: { tranches: [{ ...balance, declencheur: { ...balance.declencheur, date: '2025-12-31' } }] },
      }),
      at: 'paiement.tranches.0',
    },
  ],
  *check(tor, { mentions }) {
    if (mentions?.includes('contratJusquAuSolde') === true) return;
    const { debut, fin } = tor.calendrier;
    // An end before the start is calendrier/ordre-dates.
    if (fin === undefined || (debut !== undefined && isBefore(fin, debut))) return;
    const late = tor.paiement.tranches.flatMap((tranche, index) => {
      const causes = causesOf(tor, tranche, index, fin);
      return causes.length === 0 ? [] : [{ tranche, index, causes }];
    });
    const [first] = late;
    if (first === undefined) return;
    const shares = late.map(({ tranche }) => (tranche.pourcentage === undefined ? undefined : tranche.pourcentage * (tranche.multiplicite ?? 1)));
    const known = shares.filter((share) => share !== undefined);
    const share = known.length === shares.length ? `${figure(known.reduce((sum, one) => sum + one, 0))} % du prix ` : '';
    const causes = late.flatMap((one) => one.causes);
    yield {
      at: `paiement.tranches.${first.index}`,
      operands: ['calendrier.fin', ...late.map(({ index }): Path => `paiement.tranches.${index}.declencheur`), ...causes.map(({ path }) => path)],
      related: [
        { path: 'calendrier.fin', message: `Fin de la mission : ${frenchDate(fin)}.` },
        ...causes.map(({ path, words }) => ({ path, message: `Ici : ${words}.` })),
      ],
      facts: {
        part: share === '' ? 'Un versement est dû' : `${share}${late.length > 1 ? 'sont dus' : 'est dû'}`,
        causes: causes.map(({ words }) => words),
        fin: onDate(fin),
      },
    };
  },
});
