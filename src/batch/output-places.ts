// An input and the folders that were asked for in; where its output stands under the output folder out: the tree is mirrored, never left.
import { basename, relative, resolve, sep } from 'node:path';
import { sha256Of } from '../document/sha256.ts';

const longestName = 200;
/** What some system refuses in a name, and the two names that lead out of a folder. */
const refused = /[\u0000-\u001F\u007F-\u009F<>:"|?*\\]|^\.{1,2}$/gu;

function digest(text: string): string {
  return sha256Of(text).slice(0, 8);
}

/** Two names that differ stay different. */
function clean(name: string): string {
  const plain = name.replace(refused, '_');
  if (plain === name && name.length <= longestName) return name;
  return `${plain.slice(0, longestName - 10)}-${digest(name)}`;
}

function pathFrom(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || resolve(folder, path) !== file || /^[a-z]:/iu.test(path) ? undefined : path;
}

/** Names that differ even where a system does not tell « A » from « a ». */
function different(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((wanted) => {
    let name = wanted;
    for (let rank = 2; taken.has(name.toLowerCase()); rank++) name = `${wanted}-${rank}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export interface Roots {
  /** Folders that were named. */
  readonly folders: readonly string[];
  /** Files that were named. */
  readonly files: readonly string[];
  readonly cwd: string;
}

/** « archive/avis/a.docx », « archive » being named, gives « avis/a.docx.yaml »; with several folders, « archive/avis/a.docx.yaml »; a file named alone, « a.docx.yaml ». */
export function outputPlaces({ folders, files, cwd }: Roots, extension: string): (file: string) => string {
  const named = different([...folders, ...files].map((path) => (path === '-' ? 'stdin' : basename(resolve(cwd, path)))));
  const several = folders.length + files.length > 1;
  const roots = folders.map((folder, index) => ({ folder: resolve(cwd, folder), prefix: several ? [named[index] ?? ''] : [] }));
  const alone = new Map(files.map((file, index) => [resolve(cwd, file), named[folders.length + index] ?? basename(file)]));
  return (file) => {
    const full = resolve(cwd, file);
    const inRoot = roots.flatMap(({ folder, prefix }) => {
      const path = pathFrom(folder, full);
      return path === undefined ? [] : [[...prefix, ...path.split(sep)]];
    })[0];
    const parts = inRoot ?? [alone.get(full)].filter((name) => name !== undefined);
    const path = parts.length > 0 ? parts : (pathFrom(resolve(cwd), full) ?? full).split(sep).filter((part) => part !== '');
    return `${path.map(clean).join('/')}.${extension}`;
  };
}
