// Generated files in; on the disk, or the list of those that the disk has otherwise, out.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Generated {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly content: string;
}

const ownedFolders = ['docs/rules', 'schemas'];

function onDisk(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

export function drifted(files: readonly Generated[]): readonly string[] {
  return files.filter(({ path, content }) => onDisk(path) !== content).map(({ path }) => path);
}

/** Files of a folder of ours that nothing generates any more. */
export function stale(files: readonly Generated[], folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const wanted = new Set(files.map(({ path }) => path));
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')).filter((path) => !wanted.has(path));
}

export function writeAll(files: readonly Generated[]): void {
  for (const { path, content } of files) {
    if (onDisk(path) === content) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  // Only once everything is there: the registries alone are a first pass.
  for (const folder of ownedFolders) {
    if (files.some(({ path }) => path.startsWith(`${folder}/`))) for (const path of stale(files, folder)) rmSync(path);
  }
}
