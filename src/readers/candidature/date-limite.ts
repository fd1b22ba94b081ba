// Every date of the document → the deadlines of the offers, with bound, hour and zone; the year deduced when it is not written.
import { offres } from '../../lexicon/candidature.ts';
import type { DateLimite } from '../../model/selection.ts';
import type { Heure } from '../../model/values.ts';
import { recogniseHeures } from '../../recognisers/heure.ts';
import { confiances, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import type { WrittenDate } from '../redaction/written-dates.ts';
import { yearOf } from '../year-of.ts';
import { boundOf, deadlineClass, isToldInContext } from './deadline-class.ts';
import { tellsItsDay } from './minuit-dit.ts';
import { opensOffers } from './moments-voisins.ts';
import { closeEachItsPart } from './portees-de-limite.ts';

interface Deadline {
  readonly written: WrittenDate;
  readonly iso: string;
  readonly deduced: boolean;
  readonly hour: { readonly heure: Heure; readonly start: number; readonly end: number } | undefined;
}

/** « de 8 h à 15 h », « 8 h - 15 h »: when a desk is open, and not the last moment. */
const opensHours = /\b(?:de|entre|dès|des) $/u;
const closesHours = /^ (?:a|et) \d/u;

/** The hour said after the date in its clause, else just before it. */
function hourOf({ phrase, span, before, after }: WrittenDate): Deadline['hour'] {
  const until = span.end + after.length;
  const hours = recogniseHeures(phrase.flow.text).flatMap(({ start, end, value: { heure, fuseau, texte, invalide } }) =>
    invalide === true ? [] : [{ start, end, heure: { heure, ...(fuseau === undefined ? {} : { fuseau }), texte } }],
  );
  const open = (at: { readonly start: number; readonly end: number }): boolean =>
    opensHours.test(phrase.folded.slice(Math.max(0, at.start - 8), at.start)) && closesHours.test(phrase.folded.slice(at.end, at.end + 8));
  const moments = hours.filter((hour, index) => !open(hour) && !(index > 0 && open(hours[index - 1] ?? hour)));
  const cells = phrase.block.kind === 'row' ? phrase.folded.length : until;
  const later = moments.find(({ start }) => start >= span.end && start <= cells);
  if (later !== undefined) return later;
  const earlier = moments.findLast(({ end }) => end <= span.start && span.start - end <= 24 && end > span.start - before.length);
  const fuseau = earlier?.heure.fuseau === undefined ? zoneAfter(phrase.flow.text.slice(span.end)) : undefined;
  return earlier === undefined || fuseau === undefined ? earlier : { ...earlier, heure: { ...earlier.heure, fuseau } };
}

/** « avant 11 h, le mercredi 5 mai 2027 (heure de Montréal) »: the zone of an hour that the date parts from it. */
function zoneAfter(text: string): string | undefined {
  const moment = '00:00';
  const [hour] = recogniseHeures(`${moment}${text.slice(0, 60)}`);
  return hour?.start === 0 && hour.end > moment.length ? hour.value.fuseau : undefined;
}

/** With `jourDit` where a midnight says which day it closes. */
function placed(hour: Deadline['hour'], { phrase, span }: WrittenDate): Deadline['hour'] {
  if (hour === undefined || !/^(?:24|00):00$/u.test(hour.heure.heure) || !tellsItsDay(phrase.folded, span, hour)) return hour;
  return { ...hour, heure: { ...hour.heure, jourDit: true } };
}

function deadlineOf(written: WrittenDate, all: readonly WrittenDate[]): Deadline | undefined {
  const { date } = written;
  const day = date.precision === 'intervalle' ? date.fin : date;
  if (day?.jour === undefined || day.mois === undefined || day.invalide === true) return undefined;
  const hour = placed(hourOf(written), written);
  if (day.valeur !== undefined) return { written, iso: day.valeur, deduced: false, hour };
  const year = yearOf({ jour: day.jour, mois: day.mois }, all);
  if (year === undefined) return undefined;
  const iso = `${year}-${String(day.mois).padStart(2, '0')}-${String(day.jour).padStart(2, '0')}`;
  return { written, iso, deduced: true, hour };
}

/** The same day said twice is one deadline: the fuller saying. Two hours of one day are two. */
function distinct(deadlines: readonly Deadline[]): readonly Deadline[] {
  const kept: Deadline[] = [];
  for (const deadline of deadlines) {
    const at = kept.findIndex(
      (other) =>
        other.iso === deadline.iso &&
        (other.hour === undefined || deadline.hour === undefined || other.hour.heure.heure === deadline.hour.heure.heure),
    );
    const other = kept[at];
    if (other === undefined) kept.push(deadline);
    else if (weight(deadline) > weight(other)) kept[at] = deadline;
  }
  return kept;
}

function weight({ hour, deduced, written }: Deadline): number {
  return (
    (hour === undefined ? 0 : 2) + (hour?.heure.fuseau === undefined ? 0 : 1) + (deduced ? 0 : 1) + (written.types.includes('candidature') ? 0.5 : 0)
  );
}

function confidenceOf({ written }: Deadline): number {
  if (written.phrase.joined) return confiances.jointe;
  return written.types.includes('candidature') ? confiances.propre : confiances.ailleurs;
}

function lifted(deadline: Deadline): Lifted<DateLimite> {
  const { written, iso, deduced, hour } = deadline;
  const { flow } = written.phrase;
  const sure = confidenceOf(deadline);
  const date = deduced ? read(iso, from(flow, written.span, confiances.deduite, 'deduit')) : read(iso, from(flow, written.span, sure));
  return read(
    {
      date,
      borne: boundOf(written),
      heure: hour === undefined ? undefined : read(hour.heure, from(flow, hour, sure)),
      anneeDeduite: deduced ? true : undefined,
    },
    from(flow, { start: written.span.start, end: Math.max(written.span.end, hour?.end ?? 0) }, sure),
  );
}

/** « Expiration : 31 janvier », « Clôture : … »: a label of the page around the call. */
const ofPage = /^\W*(?:dates? d')?(?:expiration|cloture)\b/u;

/** « Date limite des réponses », beside that of the offers: the answers to questions. A label of the page yields to a sentence on offers. */
function ofOffers(limits: readonly WrittenDate[]): readonly WrittenDate[] {
  const pages = limits.filter(({ phrase: { folded } }) => ofPage.test(folded) && !offres.choses.test(folded));
  if (pages.length > 0 && pages.length < limits.length) return ofOffers(limits.filter((written) => !pages.includes(written)));
  const told = limits.filter(({ before }) => offres.propres.test(before));
  const answers = limits.filter(({ before }) => /\breponses?\b/u.test(before) && !offres.propres.test(before));
  return told.length === 0 ? limits : limits.filter((written) => !answers.includes(written));
}

/** Deadlines of the offers in the order of the text, each day once: else, with `untilOpened`, when they are opened; where each closes its own part of the call, the first. */
export function readDatesLimites(all: readonly WrittenDate[], untilOpened = false): readonly Lifted<DateLimite>[] {
  const own = all.filter((written) => deadlineClass(written) === 'limite');
  const told = own.length > 0 ? ofOffers(own) : all.filter((written) => isToldInContext(written) && hourOf(written) !== undefined);
  const limits = told.length > 0 || !untilOpened ? told : all.filter((written) => opensOffers(written) && hourOf(written) !== undefined);
  const found = distinct(limits.flatMap((written) => deadlineOf(written, all) ?? []));
  return (closeEachItsPart(found.map(({ written }) => written)) ? found.slice(0, 1) : found).map(lifted);
}

/** ISO value of a written date that is a deadline without its year, when the year can be deduced. */
export function deducedIso(written: WrittenDate, all: readonly WrittenDate[]): string | undefined {
  return deadlineOf(written, all)?.iso;
}
