// A path and a text in; the whole file on the disk, or nothing: written beside, then renamed.
import { promises } from 'node:fs';
import { join } from 'node:path';
import { TorError } from '../document/tor-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'le dossier n’existe pas, créez-le',
  EACCES: 'accès refusé',
  EPERM: 'accès refusé',
  EROFS: 'disque en lecture seule',
  ENOSPC: 'plus de place sur le disque',
  EDQUOT: 'plus de place sur le disque, dans votre quota',
  EFBIG: 'fichier plus gros que le système ne le permet',
  EISDIR: 'c’est un dossier, ajoutez « / » à la fin',
  ENOTDIR: 'une partie du chemin n’est pas un dossier',
  EEXIST: 'une partie du chemin n’est pas un dossier',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whatever the system answered to a write, told as one French line; `advice`: what to do. */
export function refusal(path: string, error: unknown, advice = 'choisissez un autre endroit'): TorError {
  const code = codeOf(error);
  return new TorError('bad-option', `impossible d’écrire ${path} : ${reasons[code] ?? code} ; ${advice}.`, {
    cause: error,
  });
}

/** Makes the folder of the outputs, and none of those around it: a slip of the hand must not plant a tree. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await promises.mkdir(folder);
  } catch (error) {
    const isThere = await promises.stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isThere) throw refusal(folder, error);
  }
}

/** Makes the folders of `path`, which stands under `root`; a link among them is refused: nothing is written elsewhere. */
export async function makeFoldersOf(root: string, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1);
  for (const [index] of parts.entries()) {
    const folder = join(root, ...parts.slice(0, index + 1));
    await makeFolder(folder);
    if ((await promises.lstat(folder)).isSymbolicLink()) {
      throw new TorError(
        'bad-option',
        `-o : ${folder} est un lien, qui peut mener hors du dossier de sortie ; supprimez-le ou choisissez un autre dossier.`,
      );
    }
  }
}

/** What is neither file nor folder (/dev/stdout, a pipe) is written to, never replaced by a file. */
export async function isDevice(path: string): Promise<boolean> {
  return await promises.stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
}

export interface Writing {
  /** Where it is written first, on the same disk. */
  readonly temporary?: string;
  /** What to do when the system refuses. */
  readonly advice?: string | undefined;
}

export async function writeAtomically(path: string, text: string, writing: Writing = {}): Promise<void> {
  const { temporary = `${path}.${process.pid}.tmp`, advice } = writing;
  const direct = await isDevice(path);
  try {
    // A run that was killed may have had the same number.
    if (!direct) await promises.rm(temporary, { force: true });
    await promises.writeFile(direct ? path : temporary, text, direct ? {} : { flag: 'wx' });
    if (!direct) await promises.rename(temporary, path);
  } catch (error) {
    // Nothing was written where the folder is missing: what says why is the first error.
    if (!direct) await promises.rm(temporary, { force: true }).catch(() => undefined);
    throw refusal(path, error, advice);
  }
}
