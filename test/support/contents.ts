// A folder in; every file under it with its content, by its path from there, out: times of a run aside.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function contents(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'tor-timings.jsonl');
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]));
}
