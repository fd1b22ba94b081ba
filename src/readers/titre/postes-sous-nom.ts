// The lines of a head → whether one is the post of whoever is named above it, with an address below: a signature, and no title.
import type { Block } from '../../document/document.ts';
import { coordonnees } from '../../lexicon/intitules.ts';
import { motsDOrganisation } from '../../lexicon/organisations.ts';
import { fold } from '../../recognisers/fold.ts';

/** « Aline Dossou » / « Chargée de projet » / « 12, rue des Forges ». */
export function isPostUnderName(lines: readonly Block[], at: number): boolean {
  const text = lines[at]?.flow.text.trim() ?? '';
  const above = lines[at - 1]?.flow.text.trim() ?? '';
  return (
    text.length <= longestPost &&
    posts.test(fold(text)) &&
    person.test(above) &&
    !motsDOrganisation.test(fold(above)) &&
    lines.slice(at + 1, at + 1 + farthestAddress).some(({ flow }) => isAddress(flow.text))
  );
}
const longestPost = 60;
const farthestAddress = 5;

const posts =
  /^(?:chargee? d|consultante?|directeur|directrice|responsable|coordinat|coordonnat|cheffe?|secretaire|presidente?|specialiste|experte?|assistante?|gestionnaire|conseill|administrat|comptable|representante?|agente?)/u;
/** Two to four words, each with its capital and no small word between them. */
const person = /^(?:M\.|Mr|Mme|Mlle)?\s?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:\p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}+)?\.?|\p{Lu}{3,}(?:-\p{Lu}+)?)){1,3}$/u;

/** A street, a telephone number, an e-mail address. */
const isAddress = (text: string): boolean =>
  coordonnees.test(fold(text)) ||
  /@|(?:\d[\s.-]?){8}|^\d[\d-]*,?\s\p{L}.*\b(?:rue|avenue|chemin|boulevard|route)\b/iu.test(text) ||
  /\d{2,},?\s(?:rue|avenue|chemin|boulevard|route)\b/iu.test(text);
