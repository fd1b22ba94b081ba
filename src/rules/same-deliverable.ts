// Deliverables, references and names of the model in, whether two of them are one and the same thing out.
import type { LigneCalendrier } from '../model/calendrier.ts';
import type { Livrable } from '../model/contenu.ts';
import { folded } from './plain-words.ts';
import { short } from './wording.ts';

const linkWords = new Set('le la les de des du un une et en au aux sur pour par dans avec ou sa son ses'.split(' '));
const remembered = 8000;
const versions = ['provisoire', 'projet', 'draft', 'preliminaire', 'intermediaire', 'final', 'finale', 'definitif', 'definitive'];
const stages = ['atelier', 'validation', 'presentation', 'restitution', 'reunion', 'commentaires'];

/** Every name is compared with every other: what was found in the last few thousand texts is kept. */
function remembering<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.found;
    if (known.size >= remembered) known.clear();
    const found = find(text);
    known.set(text, { found });
    return found;
  };
}

/** The words that carry the meaning of a name, without accents, capitals, plurals and link words. */
export const wordsOf = remembering((text): ReadonlySet<string> => {
  const words = folded(text).match(/[a-z0-9]+/gu) ?? [];
  return new Set(
    words.filter((word) => (word.length > 1 || /\d/u.test(word)) && !linkWords.has(word)).map((word) => word.replace(/(?<=...)s$/u, '')),
  );
});

/** Shared words over the words of the shorter and of the longer name. */
function overlap(a: string, b: string): { readonly ofShorter: number; readonly ofLonger: number } {
  const left = wordsOf(a);
  const right = wordsOf(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return { ofShorter: shared / Math.max(1, Math.min(left.size, right.size)), ofLonger: shared / Math.max(1, left.size, right.size) };
}

/** « Livrable 1 », « L1 », « P1 » and « 1. » are all « 1 »; undefined when the text is a name and not a reference. */
export const referenceOf = remembering((text): string | undefined => {
  const match =
    /^(?:(?:livrables?|delivrables?|produits?|extrants?|rapports?|li?v|pr|rp|[ldpr])?[\s°.-]*)(?<number>\d+(?:\.\d+)*)[\s.):]*$|^(?:livrables?\s+)?(?<letter>[a-z])[\s.):]*$/u.exec(
      folded(text).trim(),
    );
  return match?.groups?.number ?? match?.groups?.letter;
});

const foldedName = remembering((text) => folded(text).trim());

/** Whether two references are equal, or one is a part of the other (« 3 » and « 3.1 »). */
export function sameReference(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const left = referenceOf(a) ?? foldedName(a);
  const right = referenceOf(b) ?? foldedName(b);
  return left === right || left.startsWith(`${right}.`) || right.startsWith(`${left}.`);
}

/** Whether a reference or a name, as another clause cites it, can be this deliverable: every word of one is in the other. */
export function cites(cited: string, livrable: Livrable): boolean {
  const reference = referenceOf(cited);
  if (reference !== undefined) return sameReference(reference, livrable.ref);
  if (sameReference(cited, livrable.ref)) return true;
  const names = [livrable.intitule, ...(livrable.alias ?? []), ...(livrable.groupe === undefined ? [] : [livrable.groupe])];
  return names.some((name) => overlap(cited, name).ofShorter === 1);
}

/** Whether two names tell the same version and stage: a draft and its final version, a report and its workshop, are not one thing. */
function sameVersion(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  return [...versions, ...stages].every((word) => left.has(word) === right.has(word));
}

/** Whether a row of the schedule surely is this deliverable, and not one of its steps. */
export function isRowOf(ligne: LigneCalendrier, livrable: Livrable): boolean {
  const bothReferred = ligne.ref !== undefined && livrable.ref !== undefined;
  if (bothReferred && !sameReference(ligne.ref, livrable.ref)) return false;
  const alike = overlap(ligne.intitule, livrable.intitule).ofLonger >= (bothReferred ? 0.5 : 0.8);
  return alike && sameVersion(ligne.intitule, livrable.intitule);
}

/** Whether a row of the schedule can give the due date of this deliverable. */
export function mayDate(ligne: LigneCalendrier, livrable: Livrable): boolean {
  if (sameReference(ligne.ref, livrable.ref)) return true;
  if (sameReference(referenceOf(ligne.intitule), livrable.ref)) return true;
  return overlap(ligne.intitule, livrable.intitule).ofShorter >= 0.5;
}

/** Minutes follow their meeting, as what is shown at each does: nobody dates or pays them one by one. */
export function isMinutes(livrable: Livrable): boolean {
  return /compte[s-]*\s*rendu|proces[\s-]*verba|^pv\b|\b(?:de|a|pour) chaque (?:reunion|atelier|seance|session|visite|sortie)\b/u.test(
    folded(livrable.intitule),
  );
}

/** How a message names a deliverable: by its reference when it has one. */
export function labelOf(livrable: Livrable): string {
  const name = `« ${short(livrable.intitule, 40)} »`;
  return livrable.ref === undefined ? name : `${livrable.ref.replace(/^livrables?\s+/iu, '')} ${name}`;
}
