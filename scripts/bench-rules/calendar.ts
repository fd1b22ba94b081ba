// Defects in the calendar: an end before the start, a due date outside of the mission, a duration or an effort that does not add up.
import { addDays } from '../../src/calendar/civil-day.ts';
import { closingSpots } from './application.ts';
import { type Draft, isListed, isRow, lineAt, linesIn, plain } from './draft.ts';
import { type DateSpot, datesIn, isDay, written } from './french-dates.ts';
import { everyLine, type Operator, type Planted, replaced, type Spot, spotsIn, withSentence } from './operator.ts';

/** The start and the end, both written as full days, in their order. */
export function missionDays(draft: Draft): { readonly debut: DateSpot; readonly fin: DateSpot } | undefined {
  const [debut, fin] = [missionDay(draft, 'debut'), missionDay(draft, 'fin')];
  return debut !== undefined && fin !== undefined && debut.date < fin.date ? { debut, fin } : undefined;
}

function missionDay(draft: Draft, which: 'debut' | 'fin'): DateSpot | undefined {
  const date = draft.gold.calendrier?.[which];
  return isDay(date) ? datesIn(draft, linesIn(draft, 'calendrier')).find((spot) => spot.date === date) : undefined;
}

/** Every place where this date is written. */
function everywhere(draft: Draft, from: string, to: string): Planted | undefined {
  const spots = datesIn(draft, everyLine(draft)).filter(({ date }) => date === from);
  const lines = [...draft.lines];
  for (const { line, start, text, ...spot } of spots.toReversed()) {
    const before = lines[line] ?? '';
    lines[line] = before.slice(0, start) + written(to, { line, start, text, ...spot }) + before.slice(start + text.length);
  }
  return spots.length === 0 ? undefined : { lines };
}

/** The dates of the deliverables that no other date of the document repeats, save those of the same deliverable. */
function dueDates(draft: Draft): readonly string[] {
  const dues = (draft.gold.livrables ?? []).flatMap(({ echeance }) => echeance?.date ?? []).filter(isDay);
  return [...new Set(dues)].toSorted();
}

/** Lines of a list or of a table that give an effort to something, not the total. */
function effortSpots(draft: Draft): readonly Spot[] {
  const rows = (draft.gold.calendrier?.lignes ?? []).filter(({ charge }) => charge !== undefined);
  const lines = linesIn(draft, 'calendrier', 'livrables').filter((index) => isListed(lineAt(draft, index)));
  return rows.flatMap(({ intitule = '', charge }) => {
    const line = lines.filter((index) => plain(lineAt(draft, index)).includes(plain(intitule)));
    const figure = String(charge?.min).replace('.', ',');
    const spots = spotsIn(draft, line, new RegExp(`(?<=\\| ?)${figure}(?= ?\\|)|(?<![\\d,])${figure}(?= (?:jours|HJ|H/J|hommes-jours))`, 'gu'));
    return spots.length === 1 ? spots : [];
  });
}

function raised(spot: Spot | undefined, by: number): string {
  return String(Number(spot?.text.replace(',', '.')) + by).replace('.', ',');
}

function divergent(draft: Draft, inRow: boolean, days: number, pickOne: (list: readonly DateSpot[]) => DateSpot | undefined): Planted | undefined {
  const dues = (draft.gold.livrables ?? []).flatMap(({ echeance }) => echeance?.date ?? []).filter(isDay);
  const unique = dues.filter((date) => dues.filter((other) => other === date).length === 1);
  const all = datesIn(draft, linesIn(draft, 'livrables', 'calendrier'));
  const names = (date: string): readonly string[] =>
    (draft.gold.livrables ?? []).filter(({ echeance }) => echeance?.date === date).flatMap(({ intitule }) => plain(intitule));
  const ofIt = ({ date, line }: DateSpot): boolean => names(date).some((name) => plain(lineAt(draft, line)).includes(name));
  const isTwice = (spot: DateSpot): boolean => all.filter((other) => other.date === spot.date && ofIt(other)).length === 2;
  const twice = all.filter((spot) => unique.includes(spot.date) && isRow(lineAt(draft, spot.line)) === inRow && ofIt(spot) && isTwice(spot));
  const spot = pickOne(twice);
  return spot && replaced(draft, spot, written(addDays(spot.date, days), spot));
}

const onePerson = /consultante? (?:unique|individuel)|un(?:e)? (?:consultante?|experte?) (?:unique|individuel|seul)|contrat individuel/iu;

export const calendar: readonly Operator[] = [
  {
    rule: 'calendrier/ordre-dates',
    name: 'the end before the start',
    also: ['calendrier/livrable-hors-mission', 'calendrier/duree-incoherente'],
    plant(draft) {
      const days = missionDays(draft);
      return days && replaced(draft, days.fin, written(addDays(days.debut.date, -31), days.fin));
    },
  },
  {
    rule: 'calendrier/ordre-dates',
    name: 'the year of the end mistyped',
    also: ['calendrier/livrable-hors-mission', 'calendrier/duree-incoherente'],
    plant(draft) {
      const days = missionDays(draft);
      const year = Number(days?.debut.date.slice(0, 4)) - 1;
      return days && replaced(draft, days.fin, days.fin.text.replace(/\d{4}$/u, String(year)));
    },
  },
  {
    rule: 'calendrier/livrable-hors-mission',
    name: 'the first deliverable due before the start',
    also: ['calendrier/delai-selection'],
    plant(draft) {
      const debut = missionDay(draft, 'debut')?.date;
      const [due] = dueDates(draft);
      return debut === undefined || due === undefined ? undefined : everywhere(draft, due, addDays(debut, -10));
    },
  },
  {
    rule: 'calendrier/livrable-hors-mission',
    name: 'the last deliverable due after the end',
    also: ['paiement/solde-apres-contrat'],
    plant(draft) {
      const fin = missionDay(draft, 'fin')?.date;
      const due = dueDates(draft).at(-1);
      return fin === undefined || due === undefined ? undefined : everywhere(draft, due, addDays(fin, 20));
    },
  },
  {
    rule: 'calendrier/echeance-divergente',
    name: 'another due date in the schedule than in the list',
    plant: (draft, random) => divergent(draft, true, random.pick([-7, 14]) ?? 14, (list) => random.pick(list)),
  },
  {
    rule: 'calendrier/echeance-divergente',
    name: 'another due date in the list than in the schedule',
    plant: (draft, random) => divergent(draft, false, random.pick([-7, 14]) ?? 14, (list) => random.pick(list)),
  },
  {
    rule: 'calendrier/delai-selection',
    name: 'the deadline two days before the start',
    also: ['candidature/questions-apres-cloture'],
    plant(draft) {
      const debut = missionDay(draft, 'debut')?.date;
      const closing = closingSpots(draft)[0]?.date;
      return debut === undefined || closing === undefined ? undefined : everywhere(draft, closing, addDays(debut, -2));
    },
  },
  {
    rule: 'calendrier/duree-incoherente',
    name: 'a duration longer than the dates',
    plant(draft, random) {
      const days = missionDays(draft);
      if (days === undefined || draft.gold.calendrier?.duree !== undefined) return undefined;
      const { debut, fin } = days;
      const months = Math.ceil((Date.parse(fin.date) - Date.parse(debut.date)) / 2_630_000_000) + random.below(3) + 2;
      return replaced(draft, fin, `${fin.text}, pour une durée de ${months} mois`);
    },
  },
  {
    rule: 'calendrier/duree-indeterminee',
    name: 'the calendar referred to an agreement to come',
    also: ['livrables/sans-echeance'],
    plant(draft, random) {
      const part = draft.parts.find(({ types }) => types[0] === 'calendrier');
      if (part === undefined || part.types.length > 1) return undefined;
      const sentences = [
        'La durée de la mission sera fixée d’un commun accord.',
        'La durée de la mission sera arrêtée lors de la réunion de lancement.',
      ];
      return { lines: draft.lines.toSpliced(part.heading + 1, part.end - part.heading - 1, '', random.pick(sentences) ?? '', '') };
    },
  },
  {
    rule: 'calendrier/total-jours',
    name: 'another effort in one row',
    plant(draft, random) {
      const spot = draft.gold.calendrier?.totalDeclare === undefined ? undefined : random.pick(effortSpots(draft));
      return replaced(draft, spot, raised(spot, random.below(2) + 2));
    },
  },
  {
    rule: 'calendrier/total-jours',
    name: 'one row lost from the table of the effort',
    also: ['livrables/sans-echeance', 'livrables/numerotation', 'paiement/livrable-inconnu'],
    plant(draft, random) {
      const spot = draft.gold.calendrier?.totalDeclare === undefined ? undefined : random.pick(effortSpots(draft));
      return spot && { lines: draft.lines.toSpliced(spot.line, 1) };
    },
  },
  {
    rule: 'calendrier/charge-infaisable',
    name: 'more days of work than the period has, for one person',
    also: ['calendrier/total-jours'],
    plant(draft) {
      const mission = missionDays(draft);
      // Of two holders, nobody says that there is one.
      const holders = new Set((draft.gold.qualifications ?? []).map(({ titulaire }) => titulaire));
      if (mission === undefined || holders.size > 1) return undefined;
      const days = Math.ceil((Date.parse(mission.fin.date) - Date.parse(mission.debut.date)) / 86_400_000) + 30;
      const charge = String(draft.gold.calendrier?.charge?.min);
      const lines = linesIn(draft, 'calendrier');
      const alone = draft.lines.some((line) => onePerson.test(line));
      const [spot] = spotsIn(
        draft,
        lines,
        new RegExp(`[\\p{L}-]+ \\(${charge}\\)(?= (?:jours|hommes|H/J))|(?<!\\d)${charge}(?= (?:jours|hommes-jours|H/J|HJ))`, 'gu'),
      );
      if (spot !== undefined) return alone ? replaced(draft, spot, String(days)) : undefined;
      if (draft.gold.calendrier?.charge !== undefined) return undefined;
      return withSentence(draft, lines, `La mission est confiée à un consultant unique, pour une charge de travail de ${days} jours-homme.`);
    },
  },
];
