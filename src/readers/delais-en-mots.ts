// A document and where its deliverables were read → those beside whose name a delay stands that no reader could make a due date of.
import type { Document } from '../document/document.ts';
import { delaiEnMots } from '../lexicon/echeances.ts';
import type { Tor } from '../model/tor.ts';
import { recogniseDates } from '../recognisers/date.ts';
import { fold } from '../recognisers/fold.ts';
import type { Origin } from './lift.ts';
import { keyWords } from './similar.ts';

const duration =
  /\d\s?\)?\s?(?:jours?|semaines?|sem|mois|[jsm])\b|\b(?:[jms]|t0)\s?\+\s?\d|\b(?:semaine|mois|[sm])\s?\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente) (?:\(\d{1,3}\) )?(?:jours?|semaines?|mois)\b|\b(?:sous|dans la|dans une) (?:huitaine|dizaine|quinzaine)\b/u;

/** How soon something is paid. */
const paying = /\b(?:factur\p{L}+|paiements?|payee?s?|versements?|virement)\b/u;

/** How soon something is accepted: it dates what it names by a whole name, never by a number. */
const accepting = /\b(?:valid|approuv|approb|accept|observ)\p{L}*/u;
/** « Ils sont remis respectivement le 3 mars et le 5 mai »: each has its own, whichever it is. */
const oneEach =
  /\b(?:remi|rendu|livre|depos|transm|attendu)\p{L}*[^.;]{0,60}\brespectivement\b|\brespectivement\b[^.;]{0,60}\b(?:remi|rendu|livre|depos|transm|attendu)/u;
/** A code that no ordinary word is. */
const code = /^\p{L}{1,4}[\s.-]?\d{1,2}(?:\.\d{1,2})?$/u;

/** Indexes in `livrables`: by its own words, or by a line with a duration that names it or its acronym. */
export function delayedInWords({ livrables }: Tor, document: Document, origins: ReadonlyMap<string, Origin>): readonly number[] {
  const undated = livrables.flatMap(({ echeance }, index) => (echeance === undefined ? [index] : []));
  if (undated.length === 0) return [];
  const timed = document.lines
    .flatMap(({ start, end }) => document.text.slice(start, end).split(/(?<=[.;])\s+(?=\p{Lu})/u))
    .filter((line) => tellsWhen(line) && !paying.test(fold(line)));
  if (timed.some((line) => oneEach.test(fold(line)))) return undated;
  const drawn = drawnRows(document);
  const lines = [...timed, ...drawn];
  // A day is told beside an acronym in any paragraph of a context; a delay is not.
  const delays = [...timed.filter((line) => duration.test(fold(line))), ...drawn];
  const coded = [...timed.filter((line) => !accepting.test(fold(line))), ...drawn];
  return undated.filter((index) => {
    const details = livrables[index]?.elements ?? [];
    const own = [...details, ...(origins.get(`livrables.${index}`)?.ranges ?? []).map(({ start, end }) => document.text.slice(start, end))].join(' ');
    // « Version provisoire | Version définitive » over two dates: which is meant is not known, but both are told.
    const told = recogniseDates(own).some(({ value }) => value.mois !== undefined || value.debut?.mois !== undefined);
    if (told || delaiEnMots.test(fold(own)) || duration.test(fold(own))) return true;
    const { ref, intitule: title } = livrables[index] ?? { intitule: '' };
    if (ref !== undefined && code.test(ref) && coded.some((line) => line.split(/[^\p{L}\d.-]+/u).includes(ref))) return true;
    // « Note de cadrage (1) », where the foot of the list says « (1) dix jours après la signature ».
    const note = /\(\d\)\s*$/u.exec(title)?.[0].trim();
    if (note !== undefined && timed.some((line) => line.includes(note))) return true;
    const acronyms = title.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? [];
    // « Rapport de synthèse et plan de correction »: a line that names the one dates what comes with it.
    const names = [title, ...title.split(/\s+et\s+/u)].map(keyWords).filter((words) => words.length >= 2);
    const isNamed = (line: string): boolean => {
      const there = keyWords(line);
      return names.some((words) => words.every((word) => there.includes(word)));
    };
    return lines.some(isNamed) || delays.some((line) => acronyms.some((acronym) => line.split(/[^\p{L}]+/u).includes(acronym)));
  });
}

/** A duration, or a day or a month of a year. */
function tellsWhen(line: string): boolean {
  if (duration.test(fold(line))) return true;
  return /\d{4}|\d\//u.test(line) && recogniseDates(line).some(({ value }) => value.mois !== undefined && value.annee !== undefined);
}

/** « Semaine 1 », « S3-S6 », « mars », « Mai 2027 ». */
const step =
  /^\s*(?:(?:semaines?|sem\.?|mois|[sm])\s?\d{1,2}(?:\s?(?:-|–|à)\s?[sm]?\s?\d{1,2})?|(?:janv|févr|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*\.?(?:\s20\d\d)?)\s*$/iu;
/** A column that tells in which month or week each row falls, or after how many days. */
const counted = /^\s*(?:mois|semaines?)\s*$|\b(?:délai|échéance)s?\b.{0,40}\b(?:jours?|semaines?|mois)\b/iu;

/** « Mois 1 | Mois 2 | Mois 3 » over names or crosses: where a row or a cell stands tells when. */
function drawnRows({ blocks }: Document): readonly string[] {
  const rows = blocks.filter(({ kind, table }) => kind === 'row' && table !== undefined);
  const drawn = new Set(rows.filter(({ cells = [] }) => cells.filter(({ flow }) => step.test(flow.text)).length >= 2).map(({ table }) => table));
  const columns = new Map(rows.flatMap(({ table, cells = [] }) => cells.flatMap(({ flow }, at) => (counted.test(flow.text) ? [[table, at]] : []))));
  return rows
    .filter(({ table, cells = [] }) => drawn.has(table) || /^\s*\d{1,2}\s*$/u.test(cells[columns.get(table) ?? -1]?.flow.text ?? ''))
    .map(({ flow }) => flow.text);
}
