// Names of inputs and a folder in; one output name for each out, all different.
import { basename, extname, join } from 'node:path';

/** « a.docx » gives « a.yaml »; where two inputs would share it, « a.docx.yaml », then « a.docx-2.yaml ». */
export function outputNames(files: readonly string[], folder: string, extension: string): readonly string[] {
  const bases = files.map((file) => (file === '-' ? 'stdin' : basename(file)));
  const stems = bases.map((base) => basename(base, extname(base)));
  const taken = new Set<string>();
  return bases.map((base, index) => {
    const stem = stems[index] ?? base;
    const alone = stems.filter((other) => other.toLowerCase() === stem.toLowerCase()).length === 1;
    const wanted = alone ? stem : base;
    let name = wanted;
    for (let rank = 2; taken.has(name.toLowerCase()); rank++) name = `${wanted}-${rank}`;
    taken.add(name.toLowerCase());
    return join(folder, `${name}.${extension}`);
  });
}
