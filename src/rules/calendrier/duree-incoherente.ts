// A model in, a duration that its own start and end contradict out.
import { example, type Given } from '../../model/example.ts';
import type { Duree, Unite } from '../../model/values.ts';
import { daysBetween, firstDay, isOneDay, lastDay } from '../civil-days.ts';
import { defineRule, type Severity } from '../rule.ts';
import { count, figure, frenchDate } from '../wording.ts';

type Unequal = { readonly duree: string; readonly debut: string; readonly fin: string; readonly jours: number };

/** Calendar days of a unit; a bare « jour » may be worked or not: at least one calendar day. */
const lengths: Readonly<Record<Unite, readonly [days: number, singular: string, plural: string]>> = {
  jour: [1, 'jour', 'jours'],
  jourOuvre: [1, 'jour ouvré', 'jours ouvrés'],
  jourOuvrable: [1, 'jour ouvrable', 'jours ouvrables'],
  jourCalendaire: [1, 'jour calendaire', 'jours calendaires'],
  jourFranc: [1, 'jour franc', 'jours francs'],
  semaine: [7, 'semaine', 'semaines'],
  mois: [30.44, 'mois', 'mois'],
  trimestre: [91.3, 'trimestre', 'trimestres'],
  semestre: [182.6, 'semestre', 'semestres'],
  an: [365.25, 'an', 'ans'],
};
const longUnits: readonly Unite[] = ['mois', 'trimestre', 'semestre', 'an'];
const slack = 1.1;
const slackDays = 7;
/** Beyond, the duration is that of something else: a programme, a contract for years. */
const anotherThing = 4;

function written({ min, max, unite }: Duree): string {
  const [, singular, plural] = lengths[unite];
  return min === max ? count(max, singular, plural) : `${figure(min)} à ${count(max, singular, plural)}`;
}

/** Too long for the dates is impossible; too short may be done at any time within them. */
function severityOf(duree: Duree, debut: string, fin: string): Severity | undefined {
  const [unit] = lengths[duree.unite];
  const longest = daysBetween(firstDay(debut), lastDay(fin)) + 1;
  if (longest < 1 || duree.min * unit > longest * anotherThing) return undefined;
  // « 3 mois » for two and a half: rounded up.
  const rounded = duree.unite === 'mois' && duree.min >= 2 ? unit / 2 + 1 : slackDays;
  if (duree.min * unit > longest * slack && duree.min * unit - longest > rounded) return duree.environ === true ? 'warning' : 'error';
  const dated = isOneDay(debut) && isOneDay(fin) && longUnits.includes(duree.unite);
  if (!dated || duree.environ === true || duree.max * unit * anotherThing < longest) return undefined;
  return duree.max * unit * 1.25 < longest && longest - duree.max * unit > 2 * slackDays ? 'info' : undefined;
}

const lasting = (valeur: number, unite: Unite, debut: string, fin: string, more: Partial<Duree> = {}): Given => ({
  calendrier: { debut, fin, duree: { min: valeur, max: valeur, unite, ...more } },
});

export const dureeIncoherente = defineRule<Unequal>({
  id: 'calendrier/duree-incoherente',
  severity: 'error',
  title: 'Durée que les dates contredisent',
  why: 'Le candidat ne sait pas combien de temps il s’engage : la durée et les dates ne peuvent pas être vraies toutes les deux.',
  remede: 'Corrigez la durée, le début ou la fin de la mission.',
  message: ({ duree, debut, fin, jours }) =>
    `La mission dure ${duree} et va du ${debut} au ${fin}, soit ${count(jours, 'jour calendaire', 'jours calendaires')}, attendu une durée égale à ces dates.`,
  accepts: () => [
    example(lasting(51, 'jour', '2024-11-11', '2024-12-31')),
    example(lasting(3, 'mois', '2024-09-01', '2024-11-30')),
    // Two months and a half, rounded up.
    example(lasting(3, 'mois', '2024-09-15', '2024-11-30')),
    // Civil years, dates that are only months, a range.
    example(lasting(4, 'an', '2023-01', '2026-12')),
    example(lasting(3, 'mois', '2024-09', '2024-12')),
    // Days of work within a longer window.
    example(lasting(30, 'jourOuvre', '2024-03-01', '2024-06-30')),
    example(lasting(6, 'semaine', '2024-03-01', '2024-06-30')),
    // The programme's years, not the mission's.
    example(lasting(5, 'an', '2024-03-01', '2024-06-30')),
  ],
  rejects: () => [
    { tor: example(lasting(6, 'mois', '2025-03-01', '2025-06-30')), at: 'calendrier.duree' },
    { tor: example(lasting(90, 'jour', '2025-03-01', '2025-04-30')), at: 'calendrier.duree' },
    // Perhaps at any time within the dates: for information.
    { tor: example(lasting(2, 'mois', '2025-03-01', '2025-06-30')), at: 'calendrier.duree' },
  ],
  *check({ calendrier: { debut, fin, duree } }) {
    if (debut === undefined || fin === undefined || duree === undefined) return;
    const severity = severityOf(duree, debut, fin);
    if (severity === undefined) return;
    yield {
      at: 'calendrier.duree',
      operands: ['calendrier.duree', 'calendrier.debut', 'calendrier.fin'],
      related: [
        { path: 'calendrier.debut', message: `Début : ${frenchDate(debut)}.` },
        { path: 'calendrier.fin', message: `Fin : ${frenchDate(fin)}.` },
      ],
      facts: {
        duree: written(duree),
        debut: frenchDate(firstDay(debut)),
        fin: frenchDate(lastDay(fin)),
        jours: daysBetween(firstDay(debut), lastDay(fin)) + 1,
      },
      severity,
    };
  },
});
