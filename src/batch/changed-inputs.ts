// Arguments and what git says has changed in; the documents among both, out.
import { extname, relative, resolve, sep } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import { isFile } from '../config/find-config.ts';
import { globMatcher } from '../config/match-glob.ts';
import { sidecarSuffix } from '../config/sidecar-name.ts';
import { changedFiles, stagedBytes, stagedFiles } from './git.ts';
import { documentExtensions, isLock } from './walk-folder.ts';

export interface Change {
  /** Where the repository starts. */
  readonly root: string;
  /** A reference, « » for the last commit; or what is staged. */
  readonly since: string | { readonly staged: true };
}

export interface ChangedInputs {
  /** Relative to the current folder. */
  readonly files: readonly string[];
  readonly bytesOf?: (file: string) => Promise<Uint8Array>;
  /** Texts that changed too, and that nobody named nor included. */
  readonly texts: readonly string[];
}

/** Whether an argument names the file: itself, a folder above it, or a pattern. */
function named(args: readonly string[], cwd: string): (file: string) => 'itself' | 'around' | undefined {
  const patterns = globMatcher(args, cwd);
  return (file) => {
    if (args.some((argument) => resolve(cwd, argument) === file)) return 'itself';
    const isAround = args.some((argument) => file.startsWith(`${resolve(cwd, argument)}${sep}`));
    return isAround || patterns(file) ? 'around' : undefined;
  };
}

/** An exception that changed changes what is said of its document. */
function documentOf(file: string): string {
  return file.endsWith(sidecarSuffix) ? file.slice(0, -sidecarSuffix.length) : file;
}

async function isDocument(file: string, configuration: Configuration, cwd: string): Promise<boolean> {
  if (documentExtensions.includes(extname(file).slice(1).toLowerCase())) return true;
  const includes = await configuration.includesOf(cwd);
  return includes.some(({ glob, folder }) => globMatcher([glob], folder)(file));
}

export async function changedInputs(args: readonly string[], change: Change, configuration: Configuration, cwd: string): Promise<ChangedInputs> {
  const { root, since } = change;
  const found = typeof since === 'string' ? await changedFiles(root, since) : await stagedFiles(root);
  const role = named(args.length === 0 ? [cwd] : args, cwd);
  const files: string[] = [];
  const texts: string[] = [];
  for (const file of new Set(found.map(documentOf))) {
    const how = role(file);
    if (how === undefined || isLock(file) || (typeof since === 'string' && !isFile(file))) continue;
    if (how === 'around' && !(await isDocument(file, configuration, cwd))) {
      if (/\.(?:txt|md)$/iu.test(file) && (await configuration.ignoredBy(file, false)) === undefined) texts.push(relative(cwd, file));
      continue;
    }
    if ((await configuration.ignoredBy(file, how === 'itself')) === undefined) files.push(relative(cwd, file));
  }
  if (typeof since === 'string') return { files, texts };
  return { files, texts, bytesOf: (file) => stagedBytes(root, relative(root, resolve(cwd, file)).split(sep).join('/')) };
}
