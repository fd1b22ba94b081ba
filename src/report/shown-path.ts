// The name of a file as it was given, and the folders of the view, in; its path for a machine, relative to the repository, out.
import { relative, resolve, sep } from 'node:path';
import type { View } from './format.ts';
import { neutralise } from './neutralise.ts';

/** With slashes, on every system; the standard input keeps a name of its own. */
export function pathFor(file: string, { cwd, root }: Pick<View, 'cwd' | 'root'>): string {
  if (file === '-') return 'stdin';
  return neutralise(relative(root, resolve(cwd, file)).split(sep).join('/'));
}

/** The same as a relative URI. */
export function uriFor(file: string, view: Pick<View, 'cwd' | 'root'>): string {
  return pathFor(file, view)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
