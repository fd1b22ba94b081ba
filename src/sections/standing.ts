// The candidates of a document that nothing but its form shows headings of → its lines that stand alone before a text, where they are many enough.
import { roles } from '../lexicon/qualifications.ts';
import { fold } from '../recognisers/fold.ts';
import type { Candidate } from './candidate.ts';
import { namesDocument } from './document-name.ts';

const maxWords = 9;
/** Of a line whose words announce a clause. */
const maxWordsHeard = 12;
const fewest = 5;
/** « Tableau 2 », « Fait à Dakar, le 3 mars »: what stands alone and heads no clause. */
const noHeading = /^(?:tableau|figure|carte|photo|graphique|encadre|source|fait a|nb|nota|note :|ps|suite|phase|etape|lot|volet|axe)\b/u;

/** « Offre technique (70 %) » weighs a part of the clause above it. */
const weighs = /\(\s?(?:sur\s)?\d{1,3}(?:[.,]\d{1,2})?\s?(?:points?|pts?|%)\s?\)$/iu;

/** A short line that names and does not run on. */
export function names({ block, title, reading }: Candidate): boolean {
  const most = reading.strength === 'none' ? maxWords : maxWordsHeard;
  if (weighs.test(title.slice(-24))) return false;
  return block.label === undefined && title.split(/\s+/u).length <= most && !/[.;,]$/u.test(title) && /^[\p{Lu}\d«"]/u.test(title);
}

/** « Phase 1 », « Tableau 2 », « Cheffe de mission » name what stands within a clause. */
export function namesPart(title: string): boolean {
  const folded = fold(title);
  return noHeading.test(folded) || roles.test(folded);
}

/** A short line without any look, between blanks, with a text below it. */
function stands(candidate: Candidate): boolean {
  const { block, title, titleLength, look, isolated, overText } = candidate;
  if (!names(candidate) || block.kind !== 'paragraph' || look !== '//' || block.spaced !== true || !isolated || !overText) return false;
  if (titleLength < block.flow.text.length || /[:!\d]$/u.test(title) || namesDocument(title)) return false;
  const folded = fold(title);
  return !noHeading.test(folded) && !(candidate.reading.strength === 'none' && roles.test(folded));
}

/** Empty where they are too few to be the habit of the document. */
export function standingHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = candidates.filter(stands);
  return found.length >= fewest ? found : [];
}

/**
 * « Notre besoin », « Le prix », « Votre réponse »: short lines right above their texts, of which half announce something. A blank stands before each, or
 * the text has none at all.
 */
export function tightHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = candidates.filter(
    ({ block, title, titleLength, look, tight, glued, overText, numberings }) =>
      (tight || glued) &&
      overText &&
      block.kind === 'paragraph' &&
      look === '//' &&
      numberings.length === 0 &&
      titleLength === block.flow.text.length &&
      title.split(/\s+/u).length <= maxWords &&
      /^\p{Lu}/u.test(title) &&
      !/[:.;,!\d]$/u.test(title) &&
      !namesPart(title) &&
      !namesDocument(title),
  );
  const said = found.filter(({ reading }) => reading.strength !== 'none');
  const types = new Set(said.map(({ reading }) => reading.types[0]));
  return found.length >= fewest && said.length * 2 >= found.length && types.size >= fewest ? found : [];
}
