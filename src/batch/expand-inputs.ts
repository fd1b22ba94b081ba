// Arguments of a command (files, folders, patterns, « - ») in; the files to read out, and the arguments that name none.
import { statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import { TorError } from '../document/tor-error.ts';

export interface Expanded {
  /** Names to show, in order; « - » is the standard input. */
  readonly files: readonly string[];
  readonly problems: readonly { readonly file: string; readonly error: TorError }[];
  /** Files that were named, and what leaves them out. */
  readonly leftOut: readonly { readonly file: string; readonly by: string }[];
}

/** What a folder is taken for. */
export const documentExtensions = ['pdf', 'docx', 'docm', 'odt', 'doc'];
const documents = `**/*.{${documentExtensions.join(',')}}`;
/** Folders of packages, and the lock files that Word leaves beside an open document. */
const ignored = ['**/node_modules/**', '**/~$*'];
const magic = /[*?[\]{}]|!\(/u;

type Kind = 'folder' | 'file' | 'missing';

function kindOf(path: string): Kind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
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

function isInside(file: string, folder: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return !path.startsWith('..') && !isAbsolute(path);
}

/** The lock file that Word leaves beside an open document. */
export function isLock(file: string): boolean {
  return basename(file).startsWith('~$');
}

/** Its documents, and the text files that the configuration includes. */
async function inFolder(folder: string, configuration: Configuration | undefined): Promise<string[]> {
  const found = (await globbed(documents, folder)).map((file) => join(folder, file));
  const includes = (await configuration?.includesOf(folder)) ?? [];
  const texts = await Promise.all(
    includes.map(async (include) => (await globbed(include.glob, include.folder)).map((file) => join(include.folder, file))),
  );
  const named = texts.flat().filter((file) => isInside(file, folder));
  return [...found, ...named.map((file) => join(folder, relative(resolve(folder), resolve(file))))];
}

async function expandOne(argument: string, kind: Kind, configuration: Configuration | undefined): Promise<string[] | TorError> {
  if (argument === '-') return ['-'];
  if (kind === 'file') return [argument];
  if (kind === 'folder') {
    const files = await inFolder(argument, configuration);
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

/** Each file once, whatever the number of arguments that name it; with a configuration, without those that it leaves out. */
export async function expandInputs(args: readonly string[], configuration?: Configuration): Promise<Expanded> {
  const files: string[] = [];
  const problems: { file: string; error: TorError }[] = [];
  const leftOut: { file: string; by: string }[] = [];
  const seen = new Set<string>();
  for (const argument of args) {
    const kind = kindOf(argument);
    const found = await expandOne(argument, kind, configuration);
    if (found instanceof TorError) {
      problems.push({ file: argument, error: found });
      continue;
    }
    for (const file of found) {
      const key = file === '-' ? '-' : resolve(file);
      if (seen.has(key)) continue;
      seen.add(key);
      const by = isLock(file) ? 'fichier de verrou de Word' : await configuration?.ignoredBy(file, kind === 'file');
      if (by === undefined) files.push(file);
      else if (kind === 'file') leftOut.push({ file, by });
    }
  }
  return { files, problems, leftOut };
}
