// A model in, the dates that contradict their order out: start after end, offers due after the start, a row out of sequence.
import type { Calendrier } from '../../model/calendrier.ts';
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import type { Date as IsoDate } from '../../model/values.ts';
import { daysBetween, daysOfAMistake, firstDay, isBefore } from '../civil-days.ts';
import { type Accusation, defineRule } from '../rule.ts';
import { frenchDate, onDate, short } from '../wording.ts';

type Disorder = { readonly sujet: string; readonly constate: string; readonly borne: string; readonly limite: string };

const longEnoughToBeSorted = 4;

function startAfterEnd(debut: IsoDate | undefined, fin: IsoDate | undefined, at: Path, start: Path, sujet: string): readonly Accusation<Disorder>[] {
  if (debut === undefined || fin === undefined || !isBefore(fin, debut)) return [];
  return [
    {
      at,
      operands: [start, at],
      related: [{ path: start, message: `Début : ${frenchDate(debut)}.` }],
      facts: { sujet, constate: onDate(fin), borne: 'après son début', limite: frenchDate(debut) },
    },
  ];
}

/** A deadline of which the year was guessed proves nothing. */
function offersAfterStart({ candidature: { dateLimite }, calendrier: { debut } }: Tor): readonly Accusation<Disorder>[] {
  if (dateLimite === undefined || debut === undefined || dateLimite.anneeDeduite === true || !isBefore(debut, dateLimite.date)) return [];
  if (daysBetween(firstDay(debut), dateLimite.date) > daysOfAMistake) return [];
  return [
    {
      at: 'candidature.dateLimite.date',
      operands: ['candidature.dateLimite.date', 'calendrier.debut'],
      related: [{ path: 'calendrier.debut', message: `Début de la mission : ${frenchDate(debut)}.` }],
      facts: {
        sujet: 'La date limite des offres',
        constate: onDate(dateLimite.date),
        borne: 'avant le début de la mission',
        limite: frenchDate(debut),
      },
    },
  ];
}

/** Rows of one deliverable with a date read in full, in the order of the table. */
function datedRows(calendrier: Calendrier): readonly (readonly { readonly date: IsoDate; readonly i: number; readonly intitule: string }[])[] {
  const groups = new Map<string, { date: IsoDate; i: number; intitule: string }[]>();
  for (const [i, { ref = '', echeance, intitule }] of calendrier.lignes.entries()) {
    if (echeance?.date === undefined || echeance.anneeDeduite === true) continue;
    groups.set(ref, [...(groups.get(ref) ?? []), { date: echeance.date, i, intitule }]);
  }
  return [...groups.values()];
}

/** A table sorted but for one row; a table that is not sorted has no order to break. */
function rowOutOfOrder(calendrier: Calendrier): readonly Accusation<Disorder>[] {
  return datedRows(calendrier).flatMap((rows) => {
    const breaks = rows.flatMap((row, index) => {
      const previous = rows[index - 1];
      return previous !== undefined && isBefore(row.date, previous.date) ? [{ row, previous }] : [];
    });
    const only = breaks.length === 1 && rows.length >= longEnoughToBeSorted ? breaks[0] : undefined;
    if (only === undefined) return [];
    const { row, previous } = only;
    return [
      {
        at: `calendrier.lignes.${row.i}.echeance`,
        operands: [`calendrier.lignes.${row.i}.echeance.date`, `calendrier.lignes.${previous.i}.echeance.date`],
        facts: {
          sujet: `L’étape « ${short(row.intitule, 40)} »`,
          constate: onDate(row.date),
          borne: 'après l’étape qui la précède',
          limite: frenchDate(previous.date),
        },
        severity: 'info',
      },
    ];
  });
}

const row = (date: string, ref?: string) => ({ intitule: 'Étape', echeance: { date }, ...(ref === undefined ? {} : { ref }) });

export const ordreDates = defineRule<Disorder>({
  id: 'calendrier/ordre-dates',
  severity: 'error',
  title: 'Dates dans un ordre impossible',
  why: 'Un calendrier qui se contredit ne peut pas être exécuté, et l’une des dates est une faute de frappe.',
  remede: 'Corrigez celle des deux dates qui est fausse, souvent son année.',
  message: ({ sujet, constate, borne, limite }) => `${sujet} tombe ${constate}, attendu une date ${borne} (${limite}).`,
  accepts: () => [
    example({ calendrier: { debut: '2024-07-30', fin: '2024-12-15' } }),
    // Dates that overlap are not out of order: « fin 2024 » and December.
    example({ calendrier: { debut: '2024-12-10', fin: '2024' } }),
    example({ calendrier: { debut: '2024-10-01/2024-12-31' }, candidature: { dateLimite: { date: '2024-11-15', borne: 'auPlusTard' } } }),
    // Nobody mistakes two years: what began then is what the mission looks at.
    example({ calendrier: { debut: '2022-01-01' }, candidature: { dateLimite: { date: '2024-05-10', borne: 'auPlusTard' } } }),
    // Year guessed, across December and January.
    example({ calendrier: { debut: '2024-12-15' }, candidature: { dateLimite: { date: '2025-01-10', borne: 'auPlusTard', anneeDeduite: true } } }),
    // Rows grouped by deliverable overlap; rows in no order have none.
    example({ calendrier: { lignes: [row('2024-03-01', 'A'), row('2024-05-01', 'A'), row('2024-04-01', 'B'), row('2024-06-01', 'B')] } }),
    example({ calendrier: { lignes: [row('2024-05-01'), row('2024-03-01'), row('2024-06-01'), row('2024-02-01')] } }),
  ],
  rejects: () => [
    { tor: example({ calendrier: { debut: '2024-12-31', fin: '2024-11-11' } }), at: 'calendrier.fin' },
    { tor: example({ calendrier: { phases: [{ nom: 'Phase 1', debut: '2025-03', fin: '2025-02' }] } }), at: 'calendrier.phases.0.fin' },
    {
      tor: example({ calendrier: { debut: '2024-05-02' }, candidature: { dateLimite: { date: '2024-06-01', borne: 'auPlusTard' } } }),
      at: 'candidature.dateLimite.date',
    },
    {
      tor: example({ calendrier: { lignes: [row('2024-02-01'), row('2024-03-01'), row('2023-04-01'), row('2024-05-01')] } }),
      at: 'calendrier.lignes.2.echeance',
    },
  ],
  *check(tor) {
    const { calendrier } = tor;
    yield* startAfterEnd(calendrier.debut, calendrier.fin, 'calendrier.fin', 'calendrier.debut', 'La fin de la mission');
    for (const [i, { nom, debut, fin }] of calendrier.phases.entries()) {
      yield* startAfterEnd(debut, fin, `calendrier.phases.${i}.fin`, `calendrier.phases.${i}.debut`, `La fin de la phase « ${short(nom, 40)} »`);
    }
    yield* offersAfterStart(tor);
    yield* rowOutOfOrder(calendrier);
  },
});
