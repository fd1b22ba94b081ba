// The path of a document in; the exceptions that stand in the file beside it out. Loads nothing where there is none.
import { readFileSync } from 'node:fs';
import { basename, extname, relative, resolve } from 'node:path';
import type { Exception } from '../exceptions/exception.ts';
import { isFile } from './find-config.ts';
import { sidecarSuffix } from './sidecar-name.ts';

function isDay(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(written) && !Number.isNaN(Date.parse(written)) && new Date(written).toISOString().startsWith(written);
}

/** Throws a TorError that points at the line and column of what it refuses. */
export async function sidecarExceptions(file: string, cwd: string): Promise<readonly Exception[]> {
  const path = `${resolve(cwd, file)}${sidecarSuffix}`;
  if (file === '-' || !isFile(path)) return [];
  const [{ readChecked }, { sidecarSchema }] = await Promise.all([import('./read-checked.ts'), import('./sidecar-schema.ts')]);
  const { exceptions } = readChecked({ path: relative(cwd, path), text: readFileSync(path, 'utf8'), schema: sidecarSchema });
  return exceptions.map(({ regle, motif = '', jusquAu, passage }) => ({
    by: 'file',
    rules: typeof regle === 'string' ? [regle] : regle,
    motif,
    ...(jusquAu === undefined ? {} : isDay(jusquAu) ? { until: jusquAu } : { wrongDate: jusquAu }),
    ...(passage === undefined ? {} : { passage }),
  }));
}

/** « tdr.tor.yaml » beside « tdr.pdf »: a file of exceptions that belongs to no document, as its author forgot the end of the name. */
export function straySidecar(file: string, cwd: string): { readonly found: string; readonly wanted: string } | undefined {
  const stem = file.slice(0, file.length - extname(file).length);
  if (stem === file) return undefined;
  const found = `${stem}${sidecarSuffix}`;
  const isStray = isFile(resolve(cwd, found)) && !isFile(resolve(cwd, stem)) && !isFile(resolve(cwd, `${file}${sidecarSuffix}`));
  return isStray ? { found, wanted: `${basename(file)}${sidecarSuffix}` } : undefined;
}
