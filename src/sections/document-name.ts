// A line → whether it is the name of a kind of document and nothing else.
import { qualificatifsDeDocument, titresDeDocument } from '../lexicon/mots-de-titre.ts';
import { titleWords } from './words.ts';

/** « Avis d'appel à candidatures » is named as the call. */
const notice = /^avi d (?=appel |invitation )/u;
const documentNames = titresDeDocument.map((name) => titleWords(name).join(' '));

/** « Termes de référence de l'étude »: the name of a kind of document, whatever it is of. */
export function opensWithDocument(text: string): boolean {
  const words = `${titleWords(text).join(' ')} `;
  return documentNames.some((name) => words.startsWith(`${name} `));
}

/** Whether a line is the name of a kind of document (« Termes de référence ») and nothing else but small words. */
export function namesDocument(text: string): boolean {
  const words = titleWords(text).join(' ').replace(notice, '');
  return documentNames.some((name) => {
    if (words === name) return true;
    if (!words.startsWith(`${name} `)) return false;
    return (
      words.length <= name.length + 8 ||
      words
        .slice(name.length + 1)
        .split(' ')
        .every((word) => qualificatifsDeDocument.includes(word))
    );
  });
}
