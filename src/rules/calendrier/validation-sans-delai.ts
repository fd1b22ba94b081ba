// A model in, a validation that ends on the last day of the mission, so that no day is left for what it asks, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { isOneDay } from '../civil-days.ts';
import { plainWords } from '../plain-words.ts';
import { defineRule } from '../rule.ts';
import { frenchDate, quoted } from '../wording.ts';

type Last = { readonly etape: string; readonly date: string; readonly fin: string; readonly jours: number };

const meeting = /\b(?:ateliers?|reunions?|seances?|sessions?|journees?|rencontres?|forums?|conferences?)\b/u;
/** What is given back, what is learnt, how long an offer binds: no work is validated. */
const validating =
  /\bvalidation\b(?! (?:des?|d|de leurs|de ses) (?:acquis|competences|connaissances|offres?))|\brestitution\b(?! (?:du |de la |de l |des |de |d )(?:materiels?|equipements?|badges?|cles?|documents? (?:pretes?|confies?|remis)|vehicules?|locaux|caution|garantie|echantillons?|fonds|cartes? d))/u;
/** A document that is named after the meeting. */
const onPaper =
  /^(?:\S{1,4} )?(?:supports?|diaporamas?|diapositives|rapports?|comptes? rendus?|notes?|proces verba\w+|pv|versions?|.* (?:et|avec) (?:supports?|diaporamas?|diapositives))\b/u;
const last = /\b(?:finale?s?|finaux|definiti\p{L}+)\b/u;

/** The acceptance of the last version ends a mission: nothing is corrected after it. A meeting on it brings remarks. */
function isValidation(intitule: string): boolean {
  const title = plainWords(intitule.slice(0, 80));
  const found = validating.exec(title);
  if (found === null || onPaper.test(title)) return false;
  return meeting.test(title) || !last.test(title.slice(found.index));
}

/** « Restitution publique », once the last version is in: it makes the work known. */
function isKnown({ livrables, calendrier: { lignes } }: Tor, { intitule, date }: Step): boolean {
  const ended = [...livrables, ...lignes].some(
    ({ intitule: other, echeance }) => echeance?.date !== undefined && echeance.date < date && last.test(plainWords(other)),
  );
  return ended && !/\bvalidation\b/u.test(plainWords(intitule));
}

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
    isValidation(intitule) && echeance?.date !== undefined && isOneDay(echeance.date) ? [{ intitule, date: echeance.date, path }] : [],
  );
}

/** Nothing is due after the validation but the end of the mission itself: the year of that date may have been deduced. */
function isLast({ livrables, calendrier: { lignes } }: Tor, date: string): boolean {
  return [...livrables, ...lignes].every(
    ({ intitule, echeance }) => echeance?.date === undefined || echeance.date <= date || /^(?:fin|cloture|achevement) d/u.test(plainWords(intitule)),
  );
}

const planned = (intitule: string, date: string, fin: string, before = 'Rapport') =>
  example({
    calendrier: {
      fin,
      lignes: [
        { intitule: before, echeance: { date: '2025-05-01' } },
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
    // What is lent is given back, an offer binds, a learner is examined; the last version is validated, or accepted.
    planned('Restitution du matériel prêté', '2025-06-30', '2025-06-30'),
    planned('Fin de la validité des offres', '2025-06-30', '2025-06-30'),
    planned('Validation des acquis des agents formés', '2025-06-30', '2025-06-30'),
    planned('Guide validé', '2025-06-30', '2025-06-30'),
    planned('Validation du rapport final', '2025-06-30', '2025-06-30'),
    planned('Rapport final et diaporama de restitution', '2025-06-30', '2025-06-30'),
    // Remarks were taken into account before.
    planned('Restitution publique', '2025-06-30', '2025-06-30', 'Rapport final'),
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
    { tor: planned('Atelier de validation du rapport final', '2025-06-27', '2025-06-30', 'Rapport final'), at: 'calendrier.lignes.1' },
    { tor: planned('Restitution et validation des travaux', '2025-06-30', '2025-06-30'), at: 'calendrier.lignes.1' },
    { tor: planned('Réunion de restitution et de validation', '2025-06-27', '2025-06-30'), at: 'calendrier.lignes.1' },
  ],
  *check(tor, { workingDays }) {
    const { fin } = tor.calendrier;
    if (fin === undefined || !isOneDay(fin)) return;
    for (const step of steps(tor)) {
      const { intitule, date, path } = step;
      const jours = workingDays(date, fin) - 1;
      if (date > fin || jours >= needed || !isLast(tor, date) || isKnown(tor, step)) continue;
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
