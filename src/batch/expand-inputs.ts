// Arguments of a command (files, folders, patterns, « - ») in; the files to read out, and the arguments that name none.
import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import { TorError } from '../document/tor-error.ts';
import { nearName, splitName } from './near-name.ts';
import { documentsUnder, isDocument, isLock } from './walk-folder.ts';

export interface Problem {
  readonly file: string;
  readonly error: TorError;
}

export interface Expanded {
  /** Names to show, in order; « - » is the standard input. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Files that were named, and what leaves them out. */
  readonly leftOut: readonly { readonly file: string; readonly by: string }[];
}

/** Folders of packages, and the lock files that Word leaves beside an open document. */
const ignored = ['**/node_modules/**', '**/~$*'];
const magic = /[*?[\]{}]|!\(/u;

export type InputKind = 'folder' | 'file' | 'pattern' | 'missing';

export function inputKind(argument: string): InputKind {
  if (argument === '-') return 'file';
  try {
    return statSync(argument).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (!isMissing) return 'file';
    return magic.test(argument) ? 'pattern' : 'missing';
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

/** What the walk of a folder gives by itself, `path` being relative to it. */
function isWalked(path: string): boolean {
  const parts = path.split(sep);
  return isDocument(parts.at(-1) ?? '') && !parts.some((part) => part.startsWith('.'));
}

/** The text files that the configuration includes, each once. */
async function includedIn(folder: string, configuration: Configuration | undefined): Promise<string[]> {
  const includes = (await configuration?.includesOf(folder)) ?? [];
  const texts = await Promise.all(
    includes.map(async (include) => (await globbed(include.glob, include.folder)).map((file) => join(include.folder, file))),
  );
  const named = texts.flat().filter((file) => isInside(file, folder));
  const paths = new Set(named.map((file) => relative(resolve(folder), resolve(file))));
  return [...paths].filter((path) => !isWalked(path)).map((path) => join(folder, path));
}

type Named = string | Problem;

async function* inFolder(folder: string, configuration: Configuration | undefined): AsyncGenerator<Named> {
  let count = 0;
  for (const found of documentsUnder(folder)) {
    count += 1;
    yield typeof found === 'string' ? found : { file: found.folder, error: found.error };
  }
  const texts = await includedIn(folder, configuration);
  yield* texts;
  if (count + texts.length > 0) return;
  const advice = 'ce dossier ne contient aucun document .pdf, .docx, .docm, .odt ou .doc ; nommez les fichiers texte un par un.';
  yield { file: folder, error: new TorError('missing', advice) };
}

async function* expandOne(argument: string, kind: InputKind, configuration: Configuration | undefined): AsyncGenerator<Named> {
  if (kind === 'file') yield argument;
  if (kind === 'folder') yield* inFolder(argument, configuration);
  if (kind === 'missing') yield { file: argument, error: new TorError('missing', `fichier introuvable ; ${nearName(argument)}`) };
  if (kind !== 'pattern') return;
  const files = await globbed(sep === '\\' ? argument.replaceAll(sep, '/') : argument, '.');
  yield* files;
  const advice = 'aucun fichier ne correspond à ce motif ; vérifiez le chemin et les guillemets.';
  if (files.length === 0) yield { file: argument, error: new TorError('missing', advice) };
}

/** A file to read, an argument that names none, or a file that was named and that a configuration leaves out. */
export type Found = { readonly file: string } | Problem | { readonly file: string; readonly by: string };

/**
 * Each file once, in order, as it is found. What is named by one argument alone is not kept in memory.
 * `names`: of files, whatever signs of a pattern stand in them.
 */
export async function* findInputs(args: readonly string[], configuration?: Configuration, names: readonly string[] = []): AsyncGenerator<Found> {
  const seen = args.length + names.length > 1 ? new Set<string>() : undefined;
  const given = args.map((argument) => ({ argument, kind: inputKind(argument) }));
  const split = splitName(given);
  if (split !== undefined)
    yield { file: split.name, error: new TorError('missing', `un nom qui contient des espaces se met entre guillemets : "${split.name}".`) };
  const whole = split === undefined ? given : given.toSpliced(split.from, split.count);
  for (const { argument, kind } of [...whole, ...names.map((name) => ({ argument: name, kind: 'file' as const }))]) {
    for await (const file of expandOne(argument, kind, configuration)) {
      if (typeof file !== 'string') {
        yield file;
        continue;
      }
      const key = file === '-' ? '-' : resolve(file);
      if (seen?.has(key) === true) continue;
      seen?.add(key);
      const by = isLock(file) ? 'fichier de verrou de Word' : await configuration?.ignoredBy(file, kind === 'file');
      if (by === undefined) yield { file };
      else if (kind === 'file') yield { file, by };
    }
  }
}

/** The same, whole; with a configuration, without the files that it leaves out. */
export async function expandInputs(args: readonly string[], configuration?: Configuration, names: readonly string[] = []): Promise<Expanded> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const leftOut: { file: string; by: string }[] = [];
  for await (const found of findInputs(args, configuration, names)) {
    if ('error' in found) problems.push(found);
    else if ('by' in found) leftOut.push(found);
    else files.push(found.file);
  }
  return { files, problems, leftOut };
}
