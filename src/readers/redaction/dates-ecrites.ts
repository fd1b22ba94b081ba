// The dates written in the document → what each is for: a deadline, a deliverable, the mission, the past, a law.
import type { Block } from '../../document/document.ts';
import { faitsPasses, motsDeMission, textesOfficiels } from '../../lexicon/redaction.ts';
import type { DateEcrite } from '../../model/redaction.ts';
import { deducedIso } from '../candidature/date-limite.ts';
import { deadlineClass } from '../candidature/deadline-class.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { isUnderYear, yearColumns } from './annees-d-entete.ts';
import { endsOf, type WrittenDate } from './written-dates.ts';

type Role = DateEcrite['role'];

const deliverables = /\b(?:rapports?|livrables?|produits?|notes?|remise|remettre|soumettre|versions?|restitution|compte[- ]rendu|plan d'action)\b/u;

function roleOf(written: WrittenDate): Role {
  const { types, place, before, after, phrase, date } = written;
  const main = types[0];
  if (textesOfficiels.test(before)) return 'loi';
  const event = deadlineClass(written);
  if (event === 'limite' || event === 'questions') return 'limite';
  if (event !== undefined && event !== 'validite') return 'autre';
  if (main === 'contexte' || main === 'partiesPrenantes') return 'passe';
  if (place !== 'section') return 'autre';
  if (faitsPasses.test(before)) return 'passe';
  const said = `${before} ${after}`;
  if (date.precision === 'intervalle' || motsDeMission.test(said))
    return main === 'livrables' && phrase.block.kind !== 'paragraph' ? 'livrable' : 'mission';
  if (main === 'livrables' || phrase.block.kind === 'row') return types.includes('livrables') || types.includes('calendrier') ? 'livrable' : 'autre';
  if (deliverables.test(said)) return 'livrable';
  if (main === 'calendrier') return deliverables.test(phrase.folded) || phrase.block.kind === 'item' ? 'livrable' : 'mission';
  return 'autre';
}

/** Bare years are left out, and the months of past events: nothing can be checked of them. */
export function readDatesEcrites(all: readonly WrittenDate[], blocks: readonly Block[]): readonly Lifted<DateEcrite>[] {
  const years = yearColumns(blocks);
  const days = all.filter(({ date }) => date.precision !== 'annee' && !isYears(date));
  return days.flatMap((written) => {
    const role = roleOf(written);
    if (role === 'passe' && written.date.jour === undefined && written.date.precision !== 'intervalle') return [];
    return endsOf(written).flatMap((end) => (isCited(end) ? [] : [lifted(end, role, all, years)]));
  });
}

/**
 * « … jusqu'au 5 mars ; les réponses le 12 mars 2027 »: the sentence says the year, for a day that is not later; that of the offers, said in the same
 * paragraph, is that of what closes before.
 */
function yearIsNear(written: WrittenDate, all: readonly WrittenDate[]): boolean {
  const { phrase, span, date } = written;
  if (date.anneeEcrite || date.jour === undefined || date.mois === undefined) return date.anneeEcrite;
  const own = date.mois * 100 + date.jour;
  const comesAfter = ({ date: other }: WrittenDate): boolean => {
    const { mois, jour } = other.debut ?? other;
    return mois !== undefined && jour !== undefined && mois * 100 + jour >= own;
  };
  const next = all.find((other) => other.phrase === phrase && other.span.start > span.start && other.date.anneeEcrite);
  if (next !== undefined && comesAfter(next)) return true;
  const event = deadlineClass(written);
  if (event !== 'questions' && event !== 'limite') return false;
  return all.some((other) => other.phrase.block === phrase.block && other.date.anneeEcrite && mayClose(other) && comesAfter(other));
}

/** « Nous lisons tout ce qui arrive jusqu'au … ». */
function mayClose(written: WrittenDate): boolean {
  const event = deadlineClass(written);
  return (
    event === 'limite' || (event === undefined && /\b(?:jusqu'au|avant le|au plus tard(?: le)?)(?: \p{L}+di| dimanche)?\s*$/u.test(written.before))
  );
}

/** « délibération n° 31/06/2025 », « une date comme le 30 février 2027 »: what no calendar knows is a number, or an example of it. */
function isCited({ date, phrase, span }: WrittenDate): boolean {
  if (date.invalide !== true) return false;
  const before = phrase.folded.slice(Math.max(0, span.start - 60), span.start);
  const isNumber = !/\p{L}/u.test(phrase.flow.text.slice(span.start, span.end)) && numbered.test(before);
  return isNumber || given.test(before) || refused.test(phrase.folded.slice(span.end, span.end + 60));
}
const numbered =
  /(?:\b(?:ref\p{L}*|n[°o]|numeros?|versions?|v|parcelles?|codes?|articles?|tel\p{L}*|fax|marches?|avis|arretes?|decrets?|deliberations?|dossiers?|factures?|conventions?)\.?\s?:?\s?|[\p{L}\d]\/)$/u;
const given = /\b(?:exemples?|comme|telle?s? que|inexistante?s?|impossibles?)\b[^.;]{0,30}$/u;
const refused = /^[^.;\p{L}]{0,4}(?:qui )?n['’]existe pas\b/u;

/** « ouvert du lundi au vendredi, 1er février 2027 »: the weekday ends a week and not the date. */
function endsWeekdays({ phrase, span }: WrittenDate, text: string): boolean {
  const week = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:au|a|et|ou|puis) $/u;
  return /^\p{L}+,/u.test(text) && week.test(phrase.folded.slice(Math.max(0, span.start - 20), span.start));
}

function isYears({ debut, fin }: WrittenDate['date']): boolean {
  return debut?.precision === 'annee' || fin?.precision === 'annee';
}

function lifted(written: WrittenDate, role: Role, all: readonly WrittenDate[], years: ReturnType<typeof yearColumns>): Lifted<DateEcrite> {
  const { date, phrase } = written;
  const text = phrase.flow.text.slice(written.span.start, written.span.end);
  const span = { start: written.span.start, end: written.span.end - (text.endsWith('.') ? 1 : 0) };
  const valeur = date.valeur ?? (role === 'limite' && deadlineClass(written) === 'limite' ? deducedIso(written, all) : undefined);
  return read(
    {
      texte: phrase.flow.text.slice(span.start, span.end),
      valeur,
      jourEcrit: endsWeekdays(written, text) ? undefined : date.jourEcrit,
      anneeEcrite: yearIsNear(written, all) || isUnderYear(phrase.block, text, years),
      invalide: date.invalide,
      role,
    },
    from(phrase.flow, span),
  );
}
