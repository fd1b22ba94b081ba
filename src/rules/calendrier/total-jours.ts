// A model in, a declared effort that is not the sum of the rows of the schedule out.
import type { Calendrier } from '../../model/calendrier.ts';
import { example } from '../../model/example.ts';
import type { Tor } from '../../model/tor.ts';
import type { Charge } from '../../model/values.ts';
import { withoutDetails } from '../detailed-rows.ts';
import { addsUp, type EffortSum, effortSum } from '../effort.ts';
import { defineRule } from '../rule.ts';
import { completes } from '../unread-shares.ts';
import { count, figure } from '../wording.ts';

type Total = { readonly somme: string; readonly declare: string; readonly lignes: number; readonly equipe: boolean; readonly unite: string };

function span(min: number, max: number): string {
  return min === max ? figure(min) : `${figure(min)} à ${figure(max)}`;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

/** The sum without the rows that repeat the sum of those above them. */
function withoutSubtotals(rows: readonly number[]): number {
  let total = 0;
  let sinceSubtotal: readonly number[] = [];
  for (const row of rows) {
    const above = sinceSubtotal.reduce((sum, value) => sum + value, 0);
    const isSubtotal = sinceSubtotal.length > 1 && near(row, above);
    sinceSubtotal = isSubtotal ? [] : [...sinceSubtotal, row];
    if (!isSubtotal) total += row;
  }
  return total;
}

/** « Voyage (non facturé) », « Restitution (option) », « Saisie, en parallèle »: what the total may leave out. */
const setAside =
  /\b(?:non[ -](?:factur|compt|compris|rémunér|pay)|hors (?:total|forfait|marché|prix|mission)|option|facultati|pour mémoire|en parallèle|en même temps|simultané|dont\b)/iu;

function withoutAsides({ rowMaxima, rowTitles }: EffortSum): number {
  return rowMaxima.reduce((sum, value, i) => (setAside.test(rowTitles[i] ?? '') ? sum : sum + value), 0);
}

/** Parts of days added, and the total rounded. */
function isRounded({ min, max, rowMaxima, declared }: EffortSum): boolean {
  const whole = Number.isInteger(declared.min) && Number.isInteger(declared.max);
  return whole && min === max && rowMaxima.some((value) => !Number.isInteger(value)) && Math.abs(max - declared.max) < 0.5;
}

/** Signs that the rows were not read as the writer meant them: one without its figure, totals among them, efforts per person. */
function mayBeMisread(tor: Tor, sum: EffortSum): boolean {
  const { declared, silentRows, max, rowMaxima } = sum;
  const tops = withoutDetails(rowMaxima, 0.01).reduce((total, value) => total + value, 0);
  if (isRounded(sum) || near(tops, declared.max) || near(withoutAsides(sum), declared.max)) return true;
  const team = tor.equipe.nombre ?? 1;
  const net = withoutSubtotals(rowMaxima);
  const perPerson = near(max * team, declared.max) || near(max, declared.max * team);
  return (silentRows > 0 && max < declared.min) || near(net, declared.max) || near(net, declared.max * 2) || perPerson;
}

const days = (min: number, max = min): Charge => ({ min, max, unite: 'hommeJour' });
const row = (min: number, max = min) => ({ intitule: 'Étape', charge: days(min, max) });
const member = (effort: number) => ({ role: 'Experte', charge: days(effort) });
const schedule = (calendrier: Partial<Calendrier>) => example({ calendrier });

export const totalJours = defineRule<Total>({
  id: 'calendrier/total-jours',
  severity: 'error',
  title: 'Total de l’effort différent de la somme des lignes',
  why: 'Le soumissionnaire chiffre le total et le contrat suit les lignes : l’écart se paie.',
  remede: 'Corrigez les lignes du calendrier ou le total annoncé.',
  message: ({ somme, declare, lignes, equipe, unite }) =>
    `Les ${equipe ? `${count(lignes, 'membre')} de l’équipe` : `${count(lignes, 'ligne')} du calendrier`} font ${somme} ${unite}, attendu le total annoncé de ${declare}.`,
  accepts: () => [
    schedule({ lignes: [row(3), row(15), row(22)], totalDeclare: days(40) }),
    schedule({ lignes: [row(2, 3), row(5)], totalDeclare: days(8) }),
    // Effort per expert, in columns.
    schedule({
      lignes: [
        {
          intitule: 'Diagnostic',
          charges: [
            { titulaire: 'Expert 1', charge: days(4) },
            { titulaire: 'Expert 2', charge: days(6) },
          ],
        },
        row(5),
      ],
      totalDeclare: days(15),
    }),
    // A row without its figure may hold the difference; another unit is not compared.
    schedule({ lignes: [row(3), { intitule: 'Atelier' }, row(5)], totalDeclare: days(10) }),
    schedule({ lignes: [row(3), row(5)], totalDeclare: { min: 2, max: 2, unite: 'hommeMois' } }),
    // Sub-totals counted with the rows, and efforts given for one person of the team.
    schedule({ lignes: [row(3), row(5), row(8)], totalDeclare: days(8) }),
    schedule({ lignes: [row(3), row(5), row(8), row(4), row(6), row(10), row(18)], totalDeclare: days(18) }),
    // Rows that share out the one above them, that the total leaves out, half-days rounded.
    schedule({ lignes: [row(4), row(15), row(9), row(6), row(9)], totalDeclare: days(28) }),
    schedule({ lignes: [row(4), { ...row(2), intitule: 'Voyage (non facturé)' }, row(15), row(9)], totalDeclare: days(28) }),
    schedule({ lignes: [row(3.5), row(14.5), row(9.25)], totalDeclare: days(27) }),
    example({ equipe: { nombre: 3 }, calendrier: { lignes: [row(10), row(10)], totalDeclare: days(60) } }),
    schedule({ lignes: [row(3)], totalDeclare: days(10) }),
    // The members of the team share the work out; two of one kind may each have what is said.
    example({ equipe: { membres: [member(30), member(20)] }, calendrier: { totalDeclare: days(50) } }),
    example({ equipe: { membres: [member(30), { ...member(20), nombre: 2 }] }, calendrier: { totalDeclare: days(60) } }),
    example({ equipe: { membres: [member(30), member(30)] }, calendrier: { lignes: [row(20), row(25)], totalDeclare: days(45) } }),
  ],
  rejects: () => [
    { tor: schedule({ lignes: [row(3), row(15), row(22)], totalDeclare: days(42) }), at: 'calendrier.totalDeclare' },
    { tor: schedule({ lignes: [row(2, 3), row(5)], totalDeclare: days(9) }), at: 'calendrier.totalDeclare' },
    { tor: schedule({ lignes: [row(4), row(2), row(15), row(9)], totalDeclare: days(28) }), at: 'calendrier.totalDeclare' },
    { tor: schedule({ lignes: [row(3.5), row(14.5), row(9)], totalDeclare: days(28) }), at: 'calendrier.totalDeclare' },
    { tor: schedule({ lignes: [row(4), row(15), row(9), row(5), row(9)], totalDeclare: days(28) }), at: 'calendrier.totalDeclare' },
    { tor: schedule({ lignes: [row(10), row(15), row(20)], charge: days(30) }), at: 'calendrier.charge' },
    {
      tor: example({ equipe: { membres: [member(30), member(20), member(15)] }, calendrier: { totalDeclare: days(60) } }),
      at: 'calendrier.totalDeclare',
    },
  ],
  *check(tor, { unreadShares }) {
    const sum = effortSum(tor);
    if (sum === undefined || addsUp(sum) || mayBeMisread(tor, sum)) return;
    if (sum.of === 'calendrier.lignes' && completes(unreadShares?.calendrier ?? [], sum.max, sum.declared.max)) return;
    const unite = sum.declared.unite === 'hommeJour' ? 'hommes-jours' : 'hommes-mois';
    yield {
      at: sum.declaredPath,
      operands: sum.operands,
      related: [{ path: sum.of, message: 'Lignes additionnées.' }],
      facts: {
        somme: span(sum.min, sum.max),
        declare: span(sum.declared.min, sum.declared.max),
        lignes: sum.rows,
        equipe: sum.of === 'equipe.membres',
        unite,
      },
      // A sentence outside of the table may speak of one of the experts.
      ...(sum.declaredPath === 'calendrier.charge' ? { severity: 'warning' } : {}),
    };
  },
});
