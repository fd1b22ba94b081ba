// A model in, the deliverables due before the mission starts, and those due after it ends, out.
import type { Livrable } from '../../model/contenu.ts';
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { daysBetween, daysOfAMistake, firstDay, isBefore, isOneDay, lastDay } from '../civil-days.ts';
import { afterStart, daysBeyond, inUnits } from '../relative-delays.ts';
import { defineRule } from '../rule.ts';
import { labelOf } from '../same-deliverable.ts';
import { count, frenchDate, onDate } from '../wording.ts';

type Outside = {
  readonly livrable: string;
  readonly autres: number;
  readonly date: string;
  readonly cote: string;
  readonly attendu: string;
  readonly jours: number;
  readonly exact: boolean;
};

interface Dated {
  readonly livrable: Livrable;
  readonly date: string;
  readonly path: Path;
}

/** Due dates read in full: a guessed year, « environ » and « à partir du » bound nothing. dates/sans-annee speaks of the first. */
function datedDeliverables(tor: Tor): readonly Dated[] {
  return tor.livrables.flatMap((livrable, i) => {
    const { date, anneeDeduite, borne } = livrable.echeance ?? {};
    if (date === undefined || anneeDeduite === true || borne === 'environ' || borne === 'aPartirDe') return [];
    return [{ livrable, date, path: `livrables.${i}.echeance.date` }];
  });
}

/** Before the start, a wrong year makes a year at most; what is older is the date of something else. */
function isEarly(date: string, debut: string): boolean {
  return isBefore(date, debut) && daysBetween(lastDay(date), firstDay(debut)) <= daysOfAMistake;
}

/** The accusation of the first, with the others beside it: one mistake in the mission's dates moves them all. */
function outside(dated: readonly Dated[], limit: string, limitPath: Path, cote: 'avant le début' | 'après la fin') {
  const [first, ...others] = dated;
  if (first === undefined) return [];
  const early = cote === 'avant le début';
  const jours = early ? daysBetween(lastDay(first.date), firstDay(limit)) : daysBetween(lastDay(limit), firstDay(first.date));
  const attendu = early ? `à partir du ${frenchDate(firstDay(limit))}` : `jusqu’au ${frenchDate(lastDay(limit))}`;
  const edge = early ? `Début de la mission : ${frenchDate(limit)}.` : `Fin de la mission : ${frenchDate(limit)}.`;
  return [
    {
      at: first.path,
      operands: [...dated.map(({ path }) => path), limitPath],
      related: [
        { path: limitPath, message: edge },
        ...others.map(({ livrable, path }) => ({ path, message: `${labelOf(livrable)} est dû ${cote} aussi.` })),
      ],
      facts: {
        livrable: labelOf(first.livrable),
        autres: others.length,
        date: onDate(first.date),
        cote,
        attendu,
        jours,
        exact: isOneDay(first.date) && isOneDay(limit),
      },
    },
  ];
}

/** « Rapport final : 7 mois après le démarrage », of a mission of six months whose end is not dated. */
function beyondLength({ livrables, calendrier: { duree, fin } }: Tor) {
  if (duree === undefined || fin !== undefined) return [];
  const late = livrables.flatMap((livrable, i) => {
    const { relative, date, borne } = livrable.echeance ?? {};
    if (relative === undefined || date !== undefined || borne === 'environ' || borne === 'aPartirDe') return [];
    const beyond = daysBeyond(relative, duree);
    const path: Path = `livrables.${i}.echeance`;
    return beyond === undefined ? [] : [{ livrable, relative, beyond, path }];
  });
  const [first, ...others] = late;
  if (first === undefined) return [];
  const length = inUnits(duree.max, duree.unite);
  return [
    {
      at: first.path,
      severity: 'warning' as const,
      operands: [...late.map(({ path }) => path), 'calendrier.duree' as const],
      related: [
        { path: 'calendrier.duree' as const, message: `Durée de la mission : ${length}.` },
        ...others.map(({ livrable, path }) => ({ path, message: `${labelOf(livrable)} est dû après la fin aussi.` })),
      ],
      facts: {
        livrable: labelOf(first.livrable),
        autres: others.length,
        date: afterStart(first.relative),
        cote: 'après la fin',
        attendu: `dans les ${length} de la mission`,
        jours: first.beyond,
        exact: false,
      },
    },
  ];
}

const due = (date: string, more = {}) => ({ intitule: 'Rapport', echeance: { date, borne: 'auPlusTard' as const, ...more } });
const after = (decalage: number, origine: 'demarrage' | 'signature', unite: 'mois' | 'semaine' = 'mois') => ({
  intitule: 'Rapport',
  echeance: { borne: 'auPlusTard' as const, relative: { origine, decalage, unite } },
});
const sixMonths = { min: 6, max: 6, unite: 'mois' as const };
const mission = { debut: '2024-11-11', fin: '2024-12-31' };

export const livrableHorsMission = defineRule<Outside>({
  id: 'calendrier/livrable-hors-mission',
  severity: 'error',
  title: 'Livrable dû hors de la mission',
  why: 'Un livrable dû avant le début, ou après la fin du contrat, ne peut être ni produit ni payé comme prévu.',
  remede: 'Corrigez l’échéance du livrable ou les dates de la mission.',
  message: ({ livrable, autres, date, cote, attendu, jours, exact }) => {
    const ecart = `${exact ? '' : 'au moins '}${count(jours, 'jour')}`;
    const others = autres > 0 ? ` (et ${count(autres, 'autre')})` : '';
    return `Le livrable ${livrable} est dû ${date}, ${ecart} ${cote} de la mission${others}, attendu une échéance ${attendu}.`;
  },
  accepts: () => [
    example({ calendrier: mission, livrables: [due('2024-11-11'), due('2024-12-31')] }),
    // Intervals: the first day starts a mission, the last one ends it. « fin 2026 » ends on 31 December.
    example({ calendrier: { debut: '2023-10-01/2023-12-31' }, livrables: [due('2023-10-15')] }),
    example({ calendrier: { fin: '2026' }, livrables: [due('2026-12-31'), due('2026-12')] }),
    example({ calendrier: { debut: '2024-03-15' }, livrables: [due('2024-03')] }),
    // A guessed year, an approximate date.
    example({
      calendrier: mission,
      livrables: [due('2024-03-15', { anneeDeduite: true }), due('2024-11-01', { borne: 'environ' }), due('2024-10-01', { borne: 'aPartirDe' })],
    }),
    example({ livrables: [due('2024-03-15')] }),
    // A report of two years before, or « 2023 »: the date of something else.
    example({ calendrier: mission, livrables: [due('2022-12-15'), due('2023-09-30'), due('2022')] }),
    // Counted from the signature, which may come before the start; twenty-six weeks may be six months.
    example({ calendrier: { duree: sixMonths }, livrables: [after(7, 'signature'), after(6, 'demarrage'), after(26, 'demarrage', 'semaine')] }),
  ],
  rejects: () => [
    { tor: example({ calendrier: mission, livrables: [due('2024-10-18'), due('2024-12-15')] }), at: 'livrables.0.echeance.date' },
    // The year of the last call, left in.
    { tor: example({ calendrier: mission, livrables: [due('2023-11-30'), due('2023-12-20')] }), at: 'livrables.0.echeance.date' },
    { tor: example({ calendrier: mission, livrables: [due('2020-01-31'), due('2023-12-20')] }), at: 'livrables.1.echeance.date' },
    { tor: example({ calendrier: { fin: '2026' }, livrables: [due('2026-06-30'), due('2027-03-01')] }), at: 'livrables.1.echeance.date' },
    { tor: example({ calendrier: { debut: '2023-10-01/2023-12-31' }, livrables: [due('2023-09')] }), at: 'livrables.0.echeance.date' },
    { tor: example({ calendrier: { duree: sixMonths }, livrables: [after(2, 'demarrage'), after(7, 'demarrage')] }), at: 'livrables.1.echeance' },
    { tor: example({ calendrier: { duree: sixMonths }, livrables: [after(30, 'demarrage', 'semaine')] }), at: 'livrables.0.echeance' },
  ],
  *check(tor) {
    const { debut, fin } = tor.calendrier;
    const dated = datedDeliverables(tor);
    yield* beyondLength(tor);
    if (debut !== undefined)
      yield* outside(
        dated.filter(({ date }) => isEarly(date, debut)),
        debut,
        'calendrier.debut',
        'avant le début',
      );
    // A final report after the end is frequent, and sometimes meant.
    if (fin === undefined) return;
    for (const accusation of outside(
      dated.filter(({ date }) => isBefore(fin, date)),
      fin,
      'calendrier.fin',
      'après la fin',
    ))
      yield { ...accusation, severity: 'warning' };
  },
});
