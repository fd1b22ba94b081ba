// A heading's text → its folded, singular words, as the lexicon of headings writes them.
import { fold } from '../recognisers/fold.ts';

/** « consultant(e)s », « consultant-e », « consultant·e », « acteur.trice »: the first form stands for both. */
const inclusive = /(?<![a-z])([a-z]{3,})(?:[-.·/](?:e|te|ne|fe|trice|rice|euse)s?|\((?:e|te|ne|fe|trice|rice|euse)?s?\)s?)(?![a-z])/gu;

/** « chef ou la cheffe de mission », « consultante ou consultant »: one person, named for men and for women. */
const bothForms = /(?<![a-z])(([a-z]{3,})[a-z]*) ou (?:la |le |l'|une? )?(\2[a-z]*)/gu;

function oneForm(folded: string): string {
  return folded
    .replace(inclusive, '$1')
    .replace(bothForms, (_, first: string, _common: string, second: string) => (first.startsWith(second) ? second : first));
}

/** Folded, « expert(e)s en sols » as « expert en sols ». */
export function firstForms(text: string): string {
  return oneForm(fold(text));
}

/** « Documents à nous remettre », « Pour nous répondre »: to whom is no word of the heading. */
const toWhom = /\b(a|pour) (?:nous|vous) (?=[a-z]+(?:er|ir|re)\b)/gu;

/** Lower case, without accents, apostrophes, inclusive endings nor plural marks. */
export function titleWords(text: string): readonly string[] {
  return oneForm(fold(text).replace(/œ/gu, 'oe'))
    .replace(toWhom, '$1 ')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

/** Drops a plural « s » or « x »; short words keep theirs. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/u, '') : word;
}
