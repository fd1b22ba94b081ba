// The lines before the first section → those that can hold a title: not what a web site prints around the document, nor what the first clause says.
import type { Block } from '../../document/document.ts';
import { anglais, faitsDePage, francais, gestes, nomsDeFichier } from '../../lexicon/ecran.ts';
import { fold } from '../../recognisers/fold.ts';
import { numberingsOf } from '../../sections/numbering.ts';
import { readTitle } from '../../sections/title.ts';

const longestClause = 100;

/** Where no section was found, what stands below « 1. Contexte » is no head all the same. */
export function headLines(blocks: readonly Block[]): readonly Block[] {
  const clause = blocks.findIndex(opensClause);
  return (clause < 0 ? blocks : blocks.slice(0, clause)).filter(({ flow }) => !isOfScreen(flow.text.trim()));
}

/** « 1. Contexte », « I- PRÉSENTATION DU PROJET »: a first number, and the words of a clause. */
function opensClause({ label, flow: { text } }: Block): boolean {
  const isFirst = numberingsOf(label).some(({ style, path }) => style !== 'lower' && path.length === 1 && path[0] === 1);
  return isFirst && text.length <= longestClause && !/[.;]\s*$/u.test(text) && readTitle(text.replace(leadingNumber, '')).strength !== 'none';
}
const leadingNumber = /^\d[\d.\s]*/u;

/** A gesture, the name of a file, a question, a fact of the page, a line of English. */
function isOfScreen(text: string): boolean {
  const folded = fold(text);
  if (gestes.test(folded) || nomsDeFichier.test(text) || faitsDePage.test(folded) || /\?$/u.test(text)) return true;
  return anglais.test(folded) && !francais.test(folded) && !/[àâçéèêëîïôùûœ]/iu.test(text);
}
