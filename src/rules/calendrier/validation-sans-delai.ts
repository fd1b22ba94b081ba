// A model in, a validation that ends on the last day of the mission, so that no day is left for what it asks, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate, quoted } from '../wording.ts';

type Last = { readonly etape: string; readonly date: string; readonly fin: string; readonly jours: number };

const validating = /\b(?:valid|restitution)/iu;
/** Days of work that taking remarks into account needs. */
const needed = 3;

interface Step {
  readonly intitule: string;
  readonly date: string;
  readonly path: Path;
}

function steps({ livrables, calendrier: { lignes } }: Tor): readonly Step[] {
  const dated = [
    ...lignes.map(({ intitule, echeance }, index) => ({ intitule, echeance, path: `calendrier.lignes.${index}` as const })),
    ...livrables.map(({ intitule, echeance }, index) => ({ intitule, echeance, path: `livrables.${index}` as const })),
  ];
  return dated.flatMap(({ intitule, echeance, path }): Step[] =>
    validating.test(intitule.slice(0, 60)) && echeance?.date !== undefined && isOneDay(echeance.date)
      ? [{ intitule, date: echeance.date, path }]
      : [],
  );
}

/** Something is due after the validation: the year of that date may have been deduced. */
function isLast({ livrables, calendrier: { lignes } }: Tor, date: string): boolean {
  return [...livrables, ...lignes].every(({ echeance }) => echeance?.date === undefined || echeance.date <= date);
}

const planned = (intitule: string, date: string, fin: string) =>
  example({
    calendrier: {
      fin,
      lignes: [
        { intitule: 'Rapport', echeance: { date: '2025-05-01' } },
        { intitule, echeance: { date } },
      ],
    },
  });

export const validationSansDelai = defineRule<Last>({
  id: 'calendrier/validation-sans-delai',
  severity: 'warning',
  title: 'Validation le dernier jour de la mission',
  why: 'Les remarques faites ce jour-là ne pourront être prises en compte dans les délais : la version finale, et son paiement, seront en retard.',
  remede: 'Placez la validation au moins une semaine avant la fin, ou prolongez la mission.',
  message: ({ etape, date, fin, jours }) =>
    `La validation ${etape} a lieu le ${date} pour une mission qui finit le ${fin}, soit ${jours < 1 ? 'aucun jour ouvré' : `${jours} ${jours < 2 ? 'jour ouvré' : 'jours ouvrés'}`} pour les corrections, attendu au moins ${needed} jours.`,
  accepts: () => [
    planned('Atelier de validation', '2025-06-10', '2025-06-30'),
    planned('Rapport final', '2025-06-30', '2025-06-30'),
    planned('Atelier de validation', '2025-06-30', '2025-06'),
    // What comes after it is planned.
    example({
      calendrier: {
        fin: '2025-06-30',
        lignes: [
          { intitule: 'Atelier de validation', echeance: { date: '2025-06-27' } },
          { intitule: 'Version finale', echeance: { date: '2025-06-30' } },
        ],
      },
    }),
  ],
  rejects: () => [
    { tor: planned('Atelier de validation du guide', '2025-06-30', '2025-06-30'), at: 'calendrier.lignes.1' },
    { tor: planned('Réunion de restitution et de validation', '2025-06-27', '2025-06-30'), at: 'calendrier.lignes.1' },
  ],
  *check(tor, { workingDays }) {
    const { fin } = tor.calendrier;
    if (fin === undefined || !isOneDay(fin)) return;
    for (const { intitule, date, path } of steps(tor)) {
      const jours = workingDays(date, fin) - 1;
      if (date > fin || jours >= needed || !isLast(tor, date)) continue;
      yield {
        at: path,
        operands: [path, 'calendrier.fin'],
        related: [{ path: 'calendrier.fin', message: `Fin de la mission : ${frenchDate(fin)}.` }],
        facts: { etape: quoted(intitule), date: frenchDate(date), fin: frenchDate(fin), jours: Math.max(0, jours) },
      };
      return;
    }
  },
});
