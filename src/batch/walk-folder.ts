// A folder in; the documents under it out, one by one, in the order of their paths. Of the tree, only the names in the folders above are held.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { TorError } from '../document/tor-error.ts';

/** What a folder is taken for. */
export const documentExtensions = ['pdf', 'docx', 'docm', 'odt', 'doc'];

/** The lock file that Word leaves beside an open document. */
export function isLock(file: string): boolean {
  return basename(file).startsWith('~$');
}

export function isDocument(name: string): boolean {
  return documentExtensions.includes(extname(name).slice(1).toLowerCase()) && !isLock(name);
}

/** A link to a file, or one that leads nowhere or is closed, which reading will tell; never to a folder, which may lead round in circles, nor to a pipe. */
function isFileHere(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return true;
    throw error;
  }
}

function sorted(folder: string): readonly Dirent[] | TorError {
  try {
    const key = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  } catch (error) {
    return new TorError('unreadable', 'ce dossier ne peut pas être lu ; vérifiez les droits.', { cause: error });
  }
}

export type Walked = string | { readonly folder: string; readonly error: TorError };

/** Hidden folders and those of packages are left out. */
export function* documentsUnder(folder: string): Generator<Walked> {
  const entries = sorted(folder);
  if (entries instanceof TorError) {
    yield { folder, error: entries };
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    if (entry.isDirectory()) yield* documentsUnder(path);
    else if (isDocument(name) && isFileHere(entry, path)) yield path;
  }
}
