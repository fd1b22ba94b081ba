// A path in; the .torignore or .gitignore file that leaves it out, if any, out. As git reads them: the nearest file decides, a folder left out stays out.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { foldersAbove, isFile } from './find-config.ts';

interface Source {
  readonly path: string;
  readonly folder: string;
  /** Undefined when the file says nothing of the path. Folders end with « / ». */
  readonly says: (path: string) => boolean | undefined;
}

export interface IgnoreFiles {
  /** `git`: whether .gitignore counts too. */
  readonly ignoring: (path: string, git: boolean) => Promise<string | undefined>;
}

async function sourceOf(path: string): Promise<Source> {
  const { default: ignore } = await import('ignore');
  const matcher = ignore().add(readFileSync(path, 'utf8'));
  const folder = dirname(path);
  return {
    path,
    folder,
    says: (target) => {
      const inside = relative(folder, target).split(sep).join('/');
      if (inside === '' || /^\.\.(?:\/|$)/u.test(inside)) return undefined;
      const { ignored, unignored } = matcher.test(target.endsWith('/') ? `${inside}/` : inside);
      return ignored || unignored ? ignored : undefined;
    },
  };
}

/** Of a folder: its files, the weaker first; .gitignore is for a repository alone. */
function filesOf(folder: string, git: boolean): readonly string[] {
  return [...(git ? ['.gitignore'] : []), '.torignore'].map((name) => join(folder, name)).filter(isFile);
}

export function ignoreFiles(): IgnoreFiles {
  const sources = new Map<string, Promise<Source>>();
  const repositories = new Map<string, boolean>();
  const isRepository = (folder: string): boolean => {
    const known = repositories.get(folder) ?? existsSync(join(folder, '.git'));
    repositories.set(folder, known);
    return known;
  };
  const load = (path: string): Promise<Source> => {
    const source = sources.get(path) ?? sourceOf(path);
    sources.set(path, source);
    return source;
  };
  return {
    ignoring: async (path, git) => {
      const folders = foldersAbove(dirname(path));
      const top = git ? folders.findIndex(isRepository) : -1;
      const found = folders.flatMap((folder, depth) => filesOf(folder, depth <= top));
      if (found.length === 0) return undefined;
      const loaded = await Promise.all(found.map(load));
      const steps = [...folders.map((folder) => `${folder}/`).reverse(), path];
      for (const step of steps) {
        const decision = loaded.map((source) => ({ source, ignored: source.says(step) })).find(({ ignored }) => ignored !== undefined);
        if (decision?.ignored === true) return decision.source.path;
      }
      return undefined;
    },
  };
}
