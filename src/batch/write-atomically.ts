// A path and a text in; the whole file on the disk, or nothing: written beside, then renamed.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TorError } from '../document/tor-error.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé',
  EPERM: 'accès refusé',
  EROFS: 'disque en lecture seule',
  ENOSPC: 'plus de place sur le disque',
  EISDIR: 'c’est un dossier, ajoutez « / » à la fin',
  ENOTDIR: 'une partie du chemin n’est pas un dossier',
  EEXIST: 'une partie du chemin n’est pas un dossier',
};

export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new TorError('bad-option', `impossible d’écrire ${path} : ${reasons[code] ?? code} ; choisissez un autre endroit avec -o.`, {
      cause: error,
    });
  }
}
