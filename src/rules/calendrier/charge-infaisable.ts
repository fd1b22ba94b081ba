// A model and the working days in, an effort of one person that does not fit between the start and the last due date out.
import { example, type Given } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { firstDay, lastDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { figure, frenchDate } from '../wording.ts';

type Overload = { readonly charge: number; readonly jours: number; readonly debut: string; readonly fin: string };

function isOnePerson({ equipe: { nombre, membres }, calendrier: { lignes } }: Tor): boolean {
  // Several holders share the days of the schedule, whatever the team was read to be.
  if (lignes.some(({ charges = [] }) => charges.length > 1)) return false;
  if (nombre !== undefined) return nombre === 1;
  return membres.length === 1 && (membres[0]?.nombre ?? 1) === 1;
}

/** The end of the mission, or what is due after it; without an end, the last due date when every deliverable has one, read in full. */
function lastDue({ livrables, calendrier }: Tor): { readonly day: string; readonly paths: readonly Path[] } | undefined {
  const listed = livrables.map((livrable, i) => ({ livrable, i })).filter(({ livrable }) => livrable.nonListe === undefined);
  const dates = listed.flatMap(({ livrable: { echeance } }) =>
    echeance?.date === undefined || echeance.anneeDeduite === true ? [] : [lastDay(echeance.date)],
  );
  const latest = dates.length === listed.length ? [...dates].sort().at(-1) : undefined;
  const fin = calendrier.fin === undefined ? undefined : lastDay(calendrier.fin);
  if (latest !== undefined && (fin === undefined || latest > fin))
    return { day: latest, paths: listed.map(({ i }): Path => `livrables.${i}.echeance.date`) };
  return fin === undefined ? undefined : { day: fin, paths: ['calendrier.fin'] };
}

const days = (number: number) => ({ min: number, max: number, unite: 'hommeJour' as const });
const mission: Given = { equipe: { nombre: 1 }, calendrier: { debut: '2024-11-11', fin: '2024-12-31', charge: days(27) } };
const due = (date: string) => ({ intitule: 'Rapport', echeance: { date } });

export const chargeInfaisable = defineRule<Overload>({
  id: 'calendrier/charge-infaisable',
  severity: 'warning',
  title: 'Charge trop lourde pour la période',
  why: 'Une personne ne peut pas faire plus d’un homme-jour par jour ouvré : le calendrier ou la charge est à revoir.',
  remede: 'Réduisez la charge, allongez la période ou prévoyez une équipe.',
  message: ({ charge, jours, debut, fin }) =>
    `${figure(charge)} hommes-jours sont demandés à une personne du ${debut} au ${fin}, soit ${figure(jours)} jours ouvrés, attendu au plus ${figure(jours)} hommes-jours.`,
  accepts: () => [
    example(mission),
    example({ ...mission, livrables: [due('2024-12-20')] }),
    // Of a team, or of a number of people that the document does not say, nothing follows.
    example({ ...mission, equipe: { nombre: 2 }, livrables: [due('2024-12-01')] }),
    example({ ...mission, equipe: { membres: [] }, livrables: [due('2024-12-01')] }),
    // One deliverable without a date may be the last; a guessed year proves nothing.
    example({ ...mission, livrables: [due('2024-12-01'), { intitule: 'Rapport final' }] }),
    example({
      ...mission,
      calendrier: { debut: '2024-11-11', charge: days(27) },
      livrables: [{ intitule: 'Rapport', echeance: { date: '2024-12-01', anneeDeduite: true } }],
    }),
    // Work goes on after the last deliverable.
    example({ ...mission, livrables: [due('2024-11-29')] }),
    // Months of work are not compared, and an interval starts on its first day.
    example({ ...mission, calendrier: { debut: '2024-11-11', fin: '2024-12-31', charge: { min: 3, max: 3, unite: 'hommeMois' } } }),
    example({ ...mission, calendrier: { debut: '2024-10', fin: '2024-11-30', charge: days(40) } }),
  ],
  rejects: () => [
    {
      tor: example({ ...mission, calendrier: { debut: '2024-11-11', charge: days(27) }, livrables: [due('2024-11-29'), due('2024-12-15')] }),
      at: 'calendrier.charge',
    },
    { tor: example({ ...mission, calendrier: { debut: '2024-11-11', fin: '2024-12-01', charge: days(27) } }), at: 'calendrier.charge' },
    {
      tor: example({
        equipe: { membres: [{ role: 'Consultant' }] },
        calendrier: { debut: '2024-11-11', fin: '2024-11-30', lignes: [], totalDeclare: days(20) },
      }),
      at: 'calendrier.totalDeclare',
    },
  ],
  *check(tor, { workingDays, mentions }) {
    const { debut, charge, totalDeclare } = tor.calendrier;
    const effort = charge ?? totalDeclare;
    const end = lastDue(tor);
    if (debut === undefined || end === undefined || effort?.unite !== 'hommeJour' || !isOnePerson(tor)) return;
    const jours = workingDays(firstDay(debut), end.day);
    if (mentions?.includes('chargePartagee') === true) return;
    // No day at all is calendrier/ordre-dates or calendrier/livrable-hors-mission.
    if (jours === 0 || effort.min <= jours) return;
    const at: Path = charge === undefined ? 'calendrier.totalDeclare' : 'calendrier.charge';
    yield {
      at,
      operands: [at, 'calendrier.debut', ...end.paths],
      related: [{ path: 'calendrier.debut', message: `Début : ${frenchDate(debut)}.` }],
      facts: { charge: effort.min, jours, debut: frenchDate(firstDay(debut)), fin: frenchDate(end.day) },
    };
  },
});
