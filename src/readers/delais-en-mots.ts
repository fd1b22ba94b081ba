// A document and where its deliverables were read → those beside whose name a delay stands that no reader could make a due date of.
import type { Document } from '../document/document.ts';
import { delaiEnMots } from '../lexicon/echeances.ts';
import type { Tor } from '../model/tor.ts';
import { recogniseDates } from '../recognisers/date.ts';
import { fold } from '../recognisers/fold.ts';
import type { Origin } from './lift.ts';
import { keyWords } from './similar.ts';

const duration =
  /\d\s?\)?\s?(?:jours?|semaines?|sem|mois|[jsm])\b|\b(?:[jms]|t0)\s?\+\s?\d|\b(?:semaine|mois|[sm])\s?\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente) (?:\(\d{1,3}\) )?(?:jours?|semaines?|mois)\b/u;

/** How soon something is paid. */
const paying = /\b(?:factur\p{L}+|paiements?|payee?s?|versements?|virement)\b/u;

/** Indexes in `livrables`: by its own words, or by a line with a duration that names it or its acronym. */
export function delayedInWords({ livrables }: Tor, document: Document, origins: ReadonlyMap<string, Origin>): readonly number[] {
  const undated = livrables.flatMap(({ echeance }, index) => (echeance === undefined ? [index] : []));
  if (undated.length === 0) return [];
  const lines = document.lines
    .flatMap(({ start, end }) => document.text.slice(start, end).split(/(?<=[.;])\s+(?=\p{Lu})/u))
    .filter((line) => duration.test(fold(line)) && !paying.test(fold(line)))
    .concat(drawnRows(document));
  return undated.filter((index) => {
    const details = livrables[index]?.elements ?? [];
    const own = [...details, ...(origins.get(`livrables.${index}`)?.ranges ?? []).map(({ start, end }) => document.text.slice(start, end))].join(' ');
    // « Version provisoire | Version définitive » over two dates: which is meant is not known, but both are told.
    const told = recogniseDates(own).some(({ value }) => value.mois !== undefined || value.debut?.mois !== undefined);
    if (told || delaiEnMots.test(fold(own)) || duration.test(fold(own))) return true;
    const title = livrables[index]?.intitule ?? '';
    const acronyms = title.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? [];
    // « Rapport de synthèse et plan de correction »: a line that names the one dates what comes with it.
    const names = [title, ...title.split(/\s+et\s+/u)].map(keyWords).filter((words) => words.length >= 2);
    return lines.some((line) => {
      const there = keyWords(line);
      const named = names.some((words) => words.every((word) => there.includes(word)));
      return named || acronyms.some((acronym) => line.split(/[^\p{L}]+/u).includes(acronym));
    });
  });
}

const step = /^\s*(?:semaines?|sem\.?|mois|[sm])\s?\d{1,2}\s*$/iu;

/** « Mois 1 | Mois 2 | Mois 3 » over names or crosses: where a row or a cell stands tells when. */
function drawnRows({ blocks }: Document): readonly string[] {
  const rows = blocks.filter(({ kind, table }) => kind === 'row' && table !== undefined);
  const drawn = new Set(rows.filter(({ cells = [] }) => cells.filter(({ flow }) => step.test(flow.text)).length >= 2).map(({ table }) => table));
  return rows.filter(({ table }) => drawn.has(table)).map(({ flow }) => flow.text);
}
