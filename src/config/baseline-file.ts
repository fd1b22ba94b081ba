// The file of a baseline on the disk in or out; documents go by their path from its folder, with slashes.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { TorError } from '../document/tor-error.ts';
import type { KnownFinding } from '../report/against-baseline.ts';
import { toJson } from '../report/json.ts';
import { foldersAbove, isFile } from './find-config.ts';

export const baselineName = 'tor.baseline.json';

export type Baseline = (file: string) => readonly KnownFinding[] | undefined;

/** The nearest one, upwards from a folder. */
export function findBaseline(cwd: string): string | undefined {
  return foldersAbove(cwd)
    .map((folder) => join(folder, baselineName))
    .find(isFile);
}

function keyOf(file: string, path: string, cwd: string): string {
  return file === '-' ? '-' : relative(dirname(path), resolve(cwd, file)).split(sep).join('/');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnown(value: unknown): value is KnownFinding {
  return isRecord(value) && ['rule', 'fingerprint', 'message'].every((key) => typeof value[key] === 'string');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Throws a TorError when the file is not one that « tor baseline » wrote. */
export function readBaseline(path: string, cwd: string): Baseline {
  if (!isFile(path)) throw new TorError('bad-option', `${relative(cwd, path)} : état de référence introuvable ; « tor baseline » l’écrit.`);
  const whole = parsed(readFileSync(path, 'utf8'));
  const documents = isRecord(whole) && whole['version'] === 1 ? whole['documents'] : undefined;
  if (!isRecord(documents) || !Object.values(documents).every((known) => Array.isArray(known) && known.every(isKnown))) {
    throw new TorError('bad-option', `${relative(cwd, path)} : ce n’est pas un état de référence de tor ; « tor baseline » en écrit un.`);
  }
  return (file) => {
    const known = Object.hasOwn(documents, keyOf(file, path, cwd)) ? documents[keyOf(file, path, cwd)] : undefined;
    return Array.isArray(known) ? known.filter(isKnown) : undefined;
  };
}

/** The same findings give the same bytes. */
export function baselineText(
  documents: readonly { readonly file: string; readonly known: readonly KnownFinding[] }[],
  path: string,
  cwd: string,
): string {
  const entries = documents.map(({ file, known }) => [keyOf(file, path, cwd), known] as const);
  return toJson({ version: 1, documents: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) });
}
