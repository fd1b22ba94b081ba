// Files and folders in; one signal after each burst of changes to documents in them out. Word saves by renaming: folders are watched, not files.
import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Word writes a temporary file, renames two, deletes one: one save, in less than this. */
const settling = 300;
const lasting = 2_147_483_647;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Lock and temporary files are not saves. */
function matters(name: string): boolean {
  return !/^(?:~|\.)|\.(?:tmp|swp)$|~$/iu.test(basename(name));
}

export async function* changesIn(paths: readonly string[], cwd: string, signal?: AbortSignal): AsyncGenerator<void> {
  let wake: () => void = () => {};
  let pending: NodeJS.Timeout | undefined;
  let saved = false;
  const settled = (): void => {
    saved = true;
    wake();
  };
  const named = new Map<string, Set<string>>();
  const watchers: FSWatcher[] = [];
  const noticed = (names: ReadonlySet<string> | undefined, name: string | null): void => {
    if (name !== null && (!matters(name) || (names !== undefined && !names.has(name)))) return;
    clearTimeout(pending);
    pending = setTimeout(settled, settling);
  };
  for (const path of paths.map((one) => resolve(cwd, one))) {
    if (isFolder(path)) watchers.push(watch(path, { recursive: true }, (_, name) => noticed(undefined, name)));
    else named.set(dirname(path), (named.get(dirname(path)) ?? new Set()).add(basename(path)));
  }
  for (const [folder, names] of named) if (isFolder(folder)) watchers.push(watch(folder, (_, name) => noticed(names, name)));
  // Keeps the process alive where the system's watchers do not.
  const alive = setInterval(() => {}, lasting);
  signal?.addEventListener('abort', () => wake());
  try {
    while (signal?.aborted !== true) {
      await new Promise<void>((resume) => {
        wake = resume;
        if (saved || signal?.aborted === true) resume();
      });
      if (!saved) continue;
      saved = false;
      yield;
    }
  } finally {
    clearInterval(alive);
    clearTimeout(pending);
    for (const watcher of watchers) watcher.close();
  }
}
