// What stands in the way of reading a PDF in; the error to throw out: one French sentence that names the remedy.
import { overLimit } from '../../document/limits.ts';
import { TorError } from '../../document/tor-error.ts';

export function emptyFile(): TorError {
  return new TorError('empty', 'le fichier est vide : demandez un nouvel envoi du document.');
}

export function tooManyPages(count: number, limit: number): TorError {
  return overLimit('pages', `le PDF compte ${count} pages, la limite est de ${limit}`, 'n’en gardez que les termes de référence');
}

export function memoryExhausted(): TorError {
  return overLimit('memoire', 'le PDF demande trop de mémoire pour être lu', 'enregistrez-le de nouveau (« Imprimer en PDF »), réduisez-le');
}

export function encryptedFile(withPassword: boolean): TorError {
  return withPassword
    ? new TorError('encrypted', 'le mot de passe donné n’ouvre pas ce PDF : vérifiez-le, ou enregistrez le document sans protection.')
    : new TorError('encrypted', 'le PDF est protégé par un mot de passe : donnez-le avec --password, ou enregistrez le document sans protection.');
}

export function truncatedFile(): TorError {
  return new TorError('truncated', 'le PDF est incomplet (sa fin manque) : téléchargez-le ou demandez-le de nouveau.');
}

export function unreadableFile(cause?: unknown): TorError {
  const options = cause === undefined ? {} : { cause };
  return new TorError('unreadable', 'le fichier n’est pas un PDF lisible : ouvrez-le et enregistrez-le de nouveau en PDF.', options);
}

export function noText(pages: number, recognised: boolean): TorError {
  const count = pages > 1 ? `aucune de ses ${pages} pages ne porte de texte` : 'sa page ne porte pas de texte';
  const remedy = recognised ? 'la reconnaissance de caractères n’y a rien lu ; vérifiez que c’est le bon document' : 'relancer avec --ocr';
  return new TorError('no-text', `document numérisé (${count}) : ${remedy}.`);
}
