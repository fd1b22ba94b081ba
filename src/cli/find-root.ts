// A folder in; the root of the repository that holds it, or the folder itself, out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersAbove } from '../config/find-config.ts';

export function findRoot(folder: string): string {
  return foldersAbove(folder).find((above) => existsSync(join(above, '.git'))) ?? folder;
}
