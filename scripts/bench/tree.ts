// Folders that commands wrote in; what stands in them, and where two differ, out.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names from the root, each with the digest of its content. */
export type Tree = ReadonlyMap<string, string>;

/** Every file under a folder; times are of each run. */
export function treeOf(root: string): Tree {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'tor-timings.jsonl');
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(root.length), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** Names that one of them alone holds, or that hold other bytes. */
export function differencesOf(tree: Tree, wanted: Tree): readonly string[] {
  return [...new Set([...tree.keys(), ...wanted.keys()])].filter((name) => tree.get(name) !== wanted.get(name)).toSorted();
}
