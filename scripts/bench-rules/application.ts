// Defects in how to answer the call: no address, no deadline, two deadlines, questions after it, a free mailbox.
import { addDays } from '../../src/calendar/civil-day.ts';
import { type Draft, lineAt, linesIn } from './draft.ts';
import { type DateSpot, datesIn, isDay, written } from './french-dates.ts';
import { everyLine, insertedAfter, type Operator, type Planted, replaced, type Spot, spotsIn, withSentence } from './operator.ts';

const address = /[\w.+-]+@[\w.-]+\.\w+/gu;
/** From « à l'adresse » or « par courriel à » to the address, whatever stands between. */
const sentTo =
  /(?:,? (?:soit )?(?:par (?:courriel|courrier électronique|voie électronique|e-mail)(?: (?:à|au))?|à l['’]adresse(?: électronique)?(?: suivante)?|à) ?:?)+ ?(?:l['’]adresse |l['’]adresse suivante : )?[\w.+-]+@[\w.-]+\.\w+/giu;
const byWire =
  / ?(?:exclusivement )?(?:par (?:voie électronique|courrier électronique|courriel|l['’]intermédiaire de la plateforme[^,;.(]*(?:\(https?:[^)]*\))?)|sous pli fermé au secrétariat de [^.;,]*?(?= au plus tard))/giu;
const hour =
  /(?:,? à |,? avant )?(?:\d{1,2} ?(?:h|heures?)(?: ?\d{2})?|midi|minuit)(?: (?:GMT|TU|UTC|précises))?(?:,? ?\(?(?:heures? (?:de|locale)[^).,;]*|UTC[+-]\d)\)?)?/u;
const bound =
  /,? ?(?:au plus tard(?: le)?|avant(?: le)?|jusqu['’]au|le) (?=(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)?[ /])/giu;

/** Where the offers' own deadline is written. */
export function closingSpots(draft: Draft): readonly DateSpot[] {
  const closing = draft.gold.candidature?.dateLimite?.date;
  return isDay(closing) ? datesIn(draft, everyLine(draft)).filter(({ date }) => date === closing) : [];
}

/** Each deadline with the words that bind it and its hour; undefined when one is not written in that way. */
function withoutDeadline(draft: Draft): Planted | undefined {
  const spots = closingSpots(draft);
  const [spot, second] = spots;
  if (spot === undefined || second !== undefined) return undefined;
  const line = lineAt(draft, spot.line);
  const before = [...line.slice(0, spot.start + 12).matchAll(bound)].findLast(({ index }) => index < spot.start);
  const start = before === undefined || before.index + before[0].length !== spot.start ? undefined : before.index;
  if (start === undefined) return undefined;
  const rest = line.slice(spot.start + spot.text.length);
  const after = hour.exec(rest);
  const end =
    spot.start +
    spot.text.length +
    (after?.index === 0 || /^[ ,]*$/u.test(rest.slice(0, after?.index ?? 0)) ? (after?.index ?? 0) + (after?.[0].length ?? 0) : 0);
  return { lines: draft.lines.with(spot.line, line.slice(0, start) + line.slice(end).replace(/^ +(?=[.,;])/u, '')) };
}

function withoutAddresses(draft: Draft): Planted | undefined {
  const { canal = [], courriels = [] } = draft.gold.candidature ?? {};
  if (canal.length + courriels.length === 0) return undefined;
  const own = new Set(linesIn(draft, 'candidature'));
  const lines = draft.lines.map((line, index) => (own.has(index) ? line.replaceAll(sentTo, '').replaceAll(byWire, '') : line));
  const left = lines.filter((_, index) => own.has(index)).join('\n');
  const stands = /@|https?:|plate-?forme|portail|courriel|voie électronique|sous pli|siège|secrétariat|déposé/iu.test(left);
  return stands || lines.every((line, index) => line === draft.lines[index]) ? undefined : { lines };
}

function secondDeadline(draft: Draft, days: number): Planted | undefined {
  const [spot] = closingSpots(draft);
  if (spot === undefined) return undefined;
  const line = lineAt(draft, spot.line).slice(spot.start + spot.text.length);
  const time = hour.exec(line);
  const at = time?.index === 0 || time?.index === 1 ? time[0].trim() : '';
  if (at === '') return undefined;
  const again = `Les offres reçues après le ${written(addDays(spot.date, days))} ${at} ne seront pas examinées.`;
  return withSentence(draft, linesIn(draft, 'evaluation'), again);
}

const questions = (spot: DateSpot): readonly string[] => [
  `Les questions peuvent être posées jusqu'au ${written(addDays(spot.date, 6))}.`,
  `Les demandes d'éclaircissement sont reçues au plus tard le ${written(addDays(spot.date, 9))}.`,
];

function addressSpots(draft: Draft): readonly Spot[] {
  const own: readonly string[] = draft.gold.candidature?.courriels ?? [];
  const lines = everyLine(draft).filter((index) => !/question|éclaircissement|renseignement/iu.test(lineAt(draft, index)));
  return spotsIn(draft, lines, address).filter(({ text }) => own.includes(text.replace(/\.$/u, '')));
}

export const application: readonly Operator[] = [
  { rule: 'candidature/canal-absent', name: 'no address, portal or office any more', plant: withoutAddresses },
  { rule: 'candidature/date-limite-absente', name: 'the deadline taken out', plant: withoutDeadline },
  {
    rule: 'candidature/dates-limites-multiples',
    name: 'another deadline in the section about evaluation',
    plant: (draft, random) => secondDeadline(draft, random.pick([-5, 3, 7]) ?? 3),
  },
  {
    rule: 'candidature/courriel-gratuit',
    name: 'a free mailbox in place of the own domain',
    plant(draft, random) {
      const spot = random.pick(addressSpots(draft));
      return replaced(draft, spot, spot?.text.replace(/@.*/u, random.pick(['@gmail.com', '@yahoo.fr', '@hotmail.com']) ?? '') ?? '');
    },
  },
  {
    rule: 'candidature/questions-apres-cloture',
    name: 'the questions until after the deadline',
    plant(draft) {
      const until = draft.gold.candidature?.questions?.date;
      const [closing] = closingSpots(draft);
      const spot = datesIn(draft, everyLine(draft)).find(({ date }) => date === until);
      return closing && replaced(draft, spot, written(addDays(closing.date, 7), spot));
    },
  },
  {
    rule: 'candidature/questions-apres-cloture',
    name: 'a late end of the questions added',
    plant(draft, random) {
      const [closing] = closingSpots(draft);
      if (closing === undefined || draft.lines.some((line) => /question|éclaircissement|renseignement|information/iu.test(line))) return undefined;
      return withSentence(draft, linesIn(draft, 'candidature'), random.pick(questions(closing)) ?? '');
    },
  },
  {
    rule: 'dates/publication-apres-cloture',
    name: 'a publication after the deadline',
    also: ['calendrier/ordre-dates'],
    plant(draft) {
      const [closing] = closingSpots(draft);
      const published = draft.gold.candidature?.publication;
      if (closing === undefined) return undefined;
      const spot = datesIn(draft, everyLine(draft)).find(({ date }) => date === published);
      if (spot !== undefined) return replaced(draft, spot, written(addDays(closing.date, 20), spot));
      const first = draft.parts[0]?.heading;
      const told = draft.lines.some((line) => /publi(?:é|cation)|lanc(?:é|ement) le/iu.test(line));
      if (told || first === undefined) return undefined;
      return insertedAfter(draft, first - 1, `Date de publication : ${written(addDays(closing.date, 20))}`, '');
    },
  },
];
