// Defects in the steps of the mission: owed before the contract, validated on the last day, counted otherwise than its periods, cut by another section.
import { addDays } from '../../src/calendar/civil-day.ts';
import { closingSpots } from './application.ts';
import { missionDays } from './calendar.ts';
import { type Draft, isListed, isRow, lineAt, linesIn, plain } from './draft.ts';
import { written } from './french-dates.ts';
import { insertedAfter, type Operator, type Planted, replaced, spotsIn, withSentence } from './operator.ts';
import { mark } from './requirements.ts';

const managing = ['gestion', 'taches', 'calendrier'] as const;

/** The last item of the list of deliverables. */
function lastDeliverable(draft: Draft): number | undefined {
  const titles = (draft.gold.livrables ?? []).map(({ intitule }) => plain(intitule));
  return linesIn(draft, 'livrables').findLast((index) => {
    const line = lineAt(draft, index);
    return isListed(line) && !isRow(line) && titles.some((title) => plain(line).includes(title));
  });
}

/** An item more, without a reference. */
function withItem(draft: Draft, text: string): Planted | undefined {
  const last = lastDeliverable(draft);
  if (last === undefined) return undefined;
  const line = lineAt(draft, last);
  const added = insertedAfter(draft, last, `${mark(line)}${text}.`);
  return { lines: added.lines.with(last, line.replace(/[ .]*$/u, ' ;').replace(/ ; ;$/u, ' ;')) };
}

const cell = (row: string): readonly string[] => row.split('|').map((text) => text.trim().replaceAll('**', ''));

/** The rows of the schedule as lines of text, the last two of them in the section that follows. */
function cutSchedule(draft: Draft): Planted | undefined {
  const rank = draft.parts.findIndex(({ types }) => types[0] === 'calendrier');
  const [part, next] = [draft.parts[rank], draft.parts[rank + 1]];
  if (part === undefined || next === undefined) return undefined;
  const indexes = Array.from({ length: part.end - part.heading }, (_, index) => part.heading + index);
  const table = indexes.filter((index) => isRow(lineAt(draft, index)) || lineAt(draft, index).startsWith('{tableau'));
  const rows = table
    .map((index) => cell(lineAt(draft, index)).filter((text) => text !== ''))
    .filter((cells) => /\d{4}$/u.test(cells.at(-1) ?? '') && /^\d+$/u.test(cells.at(-2) ?? ''))
    .map((cells) => cells.slice(-3).join(' '));
  const [first] = table;
  if (first === undefined || rows.length < 4) return undefined;
  const spread = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => [line, '']);
  const after = next.heading + 2;
  return {
    lines: draft.lines.flatMap((line, index) => {
      if (index === first) return spread(rows.slice(0, -2));
      if (table.includes(index)) return [];
      return index === after ? [line, '', ...spread(rows.slice(-2))] : [line];
    }),
  };
}

export const steps: readonly Operator[] = [
  {
    rule: 'calendrier/obligation-avant-contrat',
    name: 'the one who is chosen owes something before the mission starts',
    plant(draft, random) {
      const debut = missionDays(draft)?.debut.date;
      const closing = closingSpots(draft)[0]?.date;
      const day = debut === undefined ? closing && addDays(closing, -4) : addDays(debut, -12);
      const who = random.pick(['Le prestataire retenu', 'Le consultant sélectionné', 'Le titulaire']);
      return day === undefined
        ? undefined
        : withSentence(draft, linesIn(draft, ...managing), `${who} devra assister à une réunion de cadrage le ${written(day)}.`);
    },
  },
  {
    rule: 'calendrier/contrat-apres-debut',
    name: 'the contract signed once the mission has started',
    plant(draft) {
      const debut = missionDays(draft)?.debut.date;
      return debut === undefined
        ? undefined
        : withSentence(draft, linesIn(draft, ...managing), `La signature du contrat est prévue le ${written(addDays(debut, 9))}.`);
    },
  },
  {
    rule: 'calendrier/validation-sans-delai',
    name: 'the validation on the last day of the mission',
    also: ['paiement/livrable-sans-paiement', 'livrables/numerotation'],
    plant(draft) {
      const fin = missionDays(draft)?.fin.date;
      return fin === undefined ? undefined : withItem(draft, `atelier de validation des résultats, le ${written(fin)}`);
    },
  },
  {
    rule: 'calendrier/periodicite-nombre',
    name: 'more periodic reports than the mission has periods',
    also: ['paiement/livrable-sans-paiement', 'livrables/numerotation'],
    plant: (draft) => missionDays(draft) && withItem(draft, 'soixante (60) rapports mensuels de suivi'),
  },
  {
    rule: 'calendrier/periodicite-nombre',
    name: 'another number of the periodic reports of the list',
    also: ['paiement/multiplicite', 'paiement/total-100'],
    plant(draft) {
      const [spot] = spotsIn(
        draft,
        linesIn(draft, 'livrables'),
        /(?:deux|trois|quatre|six|douze)(?= rapports (?:mensuels|trimestriels|semestriels))/giu,
      );
      return missionDays(draft) && replaced(draft, spot, 'quinze');
    },
  },
  {
    rule: 'dates/periodicite-ambigue',
    name: 'a word that is understood in two ways',
    plant(draft, random) {
      const word = random.pick(['bimensuel', 'bimestriel', 'bihebdomadaire']);
      return withSentence(draft, linesIn(draft, 'gestion', 'livrables'), `Un point d'avancement ${word} est adressé au commanditaire.`);
    },
  },
  {
    rule: 'livrables/quantite-divergente',
    name: 'one number among the tasks, another among the deliverables',
    also: ['livrables/sans-echeance', 'paiement/livrable-sans-paiement'],
    plant(draft, random) {
      const [noun, one, other] = random.pick([
        ['fiches techniques illustrées', 'six', 'huit'],
        ['modules de formation', 'quatre', 'cinq'],
      ] as const) ?? ['modules de formation', 'quatre', 'cinq'];
      const task = linesIn(draft, 'taches').findLast((index) => isListed(lineAt(draft, index)));
      if (task === undefined || draft.lines.some((line) => line.includes(noun))) return undefined;
      const listed = withItem(draft, `${other} ${noun}`);
      const item = `${mark(lineAt(draft, task))}rédiger ${one} ${noun} ;`;
      return listed && insertedAfter({ ...draft, lines: listed.lines }, task, item);
    },
  },
  {
    rule: 'structure/section-entrelacee',
    name: 'a schedule that goes on in the section after it',
    also: ['livrables/sans-echeance', 'calendrier/total-jours'],
    plant: cutSchedule,
  },
];
