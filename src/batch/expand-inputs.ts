// Arguments of a command (files, folders, patterns, « - ») in; the files to read out, and the arguments that name none.
import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { TorError } from '../document/tor-error.ts';

export interface Expanded {
  /** Names to show, in order; « - » is the standard input. */
  readonly files: readonly string[];
  readonly problems: readonly { readonly file: string; readonly error: TorError }[];
}

const documents = '**/*.{pdf,docx,docm,odt,doc}';
/** Folders of packages, and the lock files that Word leaves beside an open document. */
const ignored = ['**/node_modules/**', '**/~$*'];
const magic = /[*?[\]{}]|!\(/u;

async function kindOf(path: string): Promise<'folder' | 'file' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return 'missing';
    return 'file';
  }
}

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob([pattern], {
    cwd,
    ignore: ignored,
    dot: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.sort((a, b) => (a < b ? -1 : 1));
}

async function inFolder(folder: string): Promise<string[]> {
  return (await globbed(documents, folder)).map((file) => join(folder, file));
}

async function expandOne(argument: string): Promise<string[] | TorError> {
  if (argument === '-') return ['-'];
  const kind = await kindOf(argument);
  if (kind === 'file') return [argument];
  if (kind === 'folder') {
    const files = await inFolder(argument);
    return files.length > 0
      ? files
      : new TorError('missing', 'ce dossier ne contient aucun document .pdf, .docx, .docm, .odt ou .doc ; nommez les fichiers texte un par un.');
  }
  if (magic.test(argument)) {
    const files = await globbed(sep === '\\' ? argument.replaceAll(sep, '/') : argument, '.');
    return files.length > 0 ? files : new TorError('missing', 'aucun fichier ne correspond à ce motif ; vérifiez le chemin et les guillemets.');
  }
  return new TorError('missing', 'fichier introuvable ; vérifiez le chemin.');
}

/** Each file once, whatever the number of arguments that name it. */
export async function expandInputs(args: readonly string[]): Promise<Expanded> {
  const files: string[] = [];
  const problems: { file: string; error: TorError }[] = [];
  const seen = new Set<string>();
  for (const argument of args) {
    const found = await expandOne(argument);
    if (found instanceof TorError) {
      problems.push({ file: argument, error: found });
      continue;
    }
    for (const file of found) {
      const key = file === '-' ? '-' : resolve(file);
      if (!seen.has(key)) files.push(file);
      seen.add(key);
    }
  }
  return { files, problems };
}
