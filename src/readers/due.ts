// Due dates as recognised in a flow → the model's due date, with the year that the mission implies when none is written.
import type { Located } from '../document/span.ts';
import type { Date, Echeance } from '../model/values.ts';
import { recogniseDates } from '../recognisers/date.ts';
import { type DateLue, daysIn } from '../recognisers/date-lue.ts';
import { recogniseDurees } from '../recognisers/duree.ts';
import { type EcheanceLue, recogniseEcheances } from '../recognisers/echeance.ts';
import { fold } from '../recognisers/fold.ts';

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** First and last possible day of the mission, ISO, when known. */
export interface Period {
  readonly first?: string;
  readonly last?: string;
}

/** The first day of a model date, or its last. */
export function edge(date: Date, which: 'first' | 'last'): string {
  const part = date.split('/').at(which === 'first' ? 0 : -1) ?? date;
  if (part.length === 10) return part;
  if (which === 'first') return part.length === 7 ? `${part}-01` : `${part}-01-01`;
  const [year = '', month = '12'] = part.split('-');
  return `${year}-${month}-${two(daysIn(Number(month), Number(year)))}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A day and month in the year that puts it inside the period; undefined when none or several do. */
export function dayInPeriod(date: DateLue, period: Period): string | undefined {
  if (date.invalide === true || date.jour === undefined || date.mois === undefined || period.first === undefined || period.last === undefined)
    return undefined;
  const day = `${two(date.mois)}-${two(date.jour)}`;
  const years = [...new Set([period.first.slice(0, 4), period.last.slice(0, 4)])];
  const inside = years.map((year) => `${year}-${day}`).filter((iso) => iso >= (period.first ?? '') && iso <= (period.last ?? ''));
  const found = inside.length === 0 && years.length === 1 ? [`${years[0]}-${day}`] : inside;
  return found.length === 1 ? found[0] : undefined;
}

/** All that a text says of when something is due, as one due date; undefined when it says nothing usable. */
export function dueIn(text: string, period: Period): Located<Echeance> | undefined {
  const found = recogniseEcheances(text);
  const dated = lastVersion(
    text,
    found.filter(({ value }) => value.date !== undefined),
  );
  const relative = found.find(({ value }) => value.relative !== undefined);
  const oneOff = dated !== undefined || (relative !== undefined && relative.value.relative?.origine !== 'finPeriode');
  const periodic = found.find(({ value, start }) => value.periodicite !== undefined && !(oneOff && isOfComplement(text.slice(0, start))));
  const used = [dated, relative, isOfGatherings(text, periodic, dated) ? undefined : periodic].filter((one) => one !== undefined);
  if (used.length === 0) return undefined;
  const date: Echeance = dated === undefined ? {} : datePart(dated.value, period);
  const echeance: Echeance = {
    ...date,
    ...(relative?.value.relative === undefined
      ? {}
      : {
          relative: relative.value.relative,
          ...(date.borne === undefined && relative.value.borne !== undefined ? { borne: relative.value.borne } : {}),
        }),
    ...(periodic?.value.periodicite === undefined || !used.includes(periodic) ? {} : { periodicite: periodic.value.periodicite }),
    ...(periodic?.value.nombre === undefined || !used.includes(periodic) ? {} : { nombre: periodic.value.nombre }),
  };
  if (echeance.date === undefined && echeance.relative === undefined && echeance.periodicite === undefined) return undefined;
  return { value: echeance, start: Math.min(...used.map(({ start }) => start)), end: Math.max(...used.map(({ end }) => end)) };
}

const draft = /\b(?:projet|provisoire|premiere version|version 1|v1|ebauche)\b/u;
const final = /\b(?:definiti(?:f|ve)|finale?|version 2|v2)\b/u;

/** « Rapport sur l'exercice clos le 31 octobre : 12 mars »: before another date, the day of what the deliverable is about. */
const ofMatter =
  /\b(?:clos(?:e|es)?|arrete(?:e|s|es)?|a jour|exercices?|donnees|situation|periode|publie(?:e|s|es)?|adopte(?:e|s|es)?|vote(?:e|s|es)?|tenue?s?|signee?s?)(?: (?:le|au|du|de|d'|\p{L}+di|dimanche))*\s*$/u;

/** « Plan stratégique 2028-2032, au plus tard le 8 octobre 2027 »: beside a day, years are in the name. */
function isOfYears({ date }: EcheanceLue): boolean {
  return /^\d{4}(?:\/\d{4})?$/u.test(date?.valeur ?? '');
}

/** « projet pour le 19 février, version définitive pour le 28 »: a deliverable is handed over with its last version. */
function lastVersion<T extends Located<EcheanceLue>>(text: string, dated: readonly T[]): T | undefined {
  const days = dated.filter(({ value }) => !isOfYears(value));
  const finest = days.length === 0 ? dated : days;
  const own = finest.length < 2 ? finest : finest.filter(({ start }) => !ofMatter.test(fold(text.slice(0, start))));
  const [first, second, ...others] = own.length === 0 ? finest : own;
  if (first === undefined || second === undefined || others.length > 0) return first;
  const besides = ({ start, end }: T, before: number, after: number): string =>
    fold(`${text.slice(before, start).split(/[,;)]/u).at(-1)} ${text.slice(end, after).split(/[,;)]/u)[0]}`);
  const said = besides(first, 0, second.start);
  return draft.test(said) && !final.test(said) && final.test(besides(second, first.end, text.length)) ? second : first;
}

/** « les comptes rendus des ateliers, pour le 30 juin »: all of them on one day. */
function isOfGatherings(text: string, periodic: Located<EcheanceLue> | undefined, dated: Located<EcheanceLue> | undefined): boolean {
  const gathers = periodic?.value.periodicite === 'parReunion' || periodic?.value.periodicite === 'parActivite';
  return gathers && dated !== undefined && !/\b(?:chaque|toutes?|chacun)/u.test(fold(text));
}

/** « Rapport final, y compris le projet de bulletin | mensuel »: what is handed over once holds what will be periodic. */
function isOfComplement(before: string): boolean {
  const folded = fold(before);
  const [first = ''] = /[a-z]{4,}/u.exec(folded) ?? [];
  return !/s$|^chaque$/u.test(first) && complement.test(folded) && !folded.trimEnd().endsWith(first);
}
const complement =
  /\p{L}[\s,(]+(?:y compris|et|avec|ainsi qu\p{L}*|incluant|comprenant|accompagnee? d\p{L}*|assortie? d\p{L}*)[\s'][^.;]*$|\b(?:modele|maquette|projet|format) (?:de |d')\p{L}+\s*$/u;

/** « 10 jours après réception des observations »: a delay that runs from an event the model has no name for. */
export function delayAfter(text: string): Located<Echeance> | undefined {
  if (!/\d|\p{L}\s(?:jours?|semaines?|mois)/u.test(text)) return undefined;
  for (const { value, start, end } of recogniseDurees(text)) {
    const before = fold(text.slice(Math.max(0, start - 40), start));
    const after = fold(text.slice(end, end + 40));
    if (lasts.test(before) || !fromEvent.test(after)) continue;
    const late = atLatest.exec(before)?.[0].length;
    const echeance: Echeance = {
      ...(late === undefined ? {} : { borne: 'auPlusTard' as const }),
      relative: { origine: 'nonDite', decalage: value.max, unite: value.unite },
    };
    return { value: echeance, start: start - (late ?? 0), end };
  }
  return undefined;
}
const atLatest = /(?:au plus tard|dans les|dans un delai(?: maximum)?(?: de| d')?|sous)\s+$/u;
const fromEvent = /^\s*(?:au plus tard |maximum |au plus )?(?:apres|suivant|a (?:compter|partir|dater) d|qui suiv)/u;
/** How long something lasts or is: no delay. */
const lasts = /(?:\bde|\bd'|\bduree|\bpendant|\bdurant|\bsur|\bdure|\bd'une|\ben|\bavant)\s*$/u;

/** A cell that is only a date, its year perhaps the mission's. */
export function bareDate(text: string, period: Period): Located<Echeance> | undefined {
  const date = recogniseDates(text)[0];
  if (date === undefined) return undefined;
  const deduced = date.value.valeur === undefined ? dayInPeriod(date.value, period) : undefined;
  const value = date.value.valeur ?? deduced;
  if (value === undefined) return undefined;
  return { start: date.start, end: date.end, value: { date: value, ...(deduced === undefined ? {} : { anneeDeduite: true }) } };
}

/** « À remettre le », « Date limite de remise » over a column of bare dates: how each is meant. */
export function withBoundOf<T extends Located<Echeance>>(header: string, due: T | undefined): T | undefined {
  if (due === undefined || due.value.borne !== undefined || due.value.periodicite !== undefined) return due;
  const said = /\b(?:(au plus tard)(?: le)?|(avant)(?: le)?|le)$|^(dates? limites?|date butoir|limite|dernier (?:jour|delai))\b/u.exec(
    fold(header).trim(),
  );
  const borne = said === null ? undefined : (said[1] ?? said[3]) !== undefined ? 'auPlusTard' : said[2] !== undefined ? 'avant' : 'le';
  // « À remettre le » over a delay says nothing of how it is meant.
  return borne === undefined || (borne === 'le' && due.value.date === undefined) ? due : { ...due, value: { ...due.value, borne } };
}

function datePart({ date, borne }: EcheanceLue, period: Period): Echeance {
  // A day that no calendar knows is no due date: dates/invalide speaks.
  if (date === undefined || date.invalide === true) return {};
  const deduced = date.valeur === undefined ? dayInPeriod(date, period) : undefined;
  const value = date.valeur ?? deduced;
  if (value === undefined) return {};
  return { date: value, ...(borne === undefined ? {} : { borne }), ...(deduced === undefined ? {} : { anneeDeduite: true }) };
}
