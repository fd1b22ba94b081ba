// The program and numbers of files in; what converting archives of so many costs, and whether hostile files among them change the others, out.
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { hostileCases } from '../hostile/cases.ts';
import { makeCorpus, placeOf } from './make-corpus.ts';
import { type Measured, measured } from './measured-process.ts';
import { differencesOf, type Tree, treeOf } from './tree.ts';

export interface ArchiveCosts {
  readonly runs: readonly { readonly files: number; readonly seconds: number; readonly megabytes: number }[];
  readonly hostile: { readonly files: number; readonly among: number; readonly differences: number; readonly code: number | null };
}

const different = 300;

/** An archive of so many files, from fewer documents: links cost nothing, and no run knows. */
function archive(folder: string, count: number, documents: readonly string[]): void {
  for (let rank = 0; rank < count; rank += 1) {
    const from = documents[rank % documents.length] ?? '';
    linkSync(from, `${placeOf(folder, rank)}${extname(from)}`);
  }
}

async function convert(tor: string, from: string, to: string): Promise<Measured> {
  return await measured(process.execPath, [tor, 'convert', from, '-o', `${to}/`, '--quiet', '--jobs', '2']);
}

/** One for each document; the manifest tells them all. */
function outputs(root: string): Tree {
  return new Map([...treeOf(root)].filter(([name]) => name.endsWith('.yaml')));
}

export async function archiveCosts(tor: string, folder: string, sizes: readonly number[], hostileFiles: number): Promise<ArchiveCosts> {
  const documents = await makeCorpus(join(folder, 'varied'), { count: Math.min(different, sizes.at(-1) ?? different), seed: 9, longest: 6 });
  const [input, output] = [join(folder, 'archive'), join(folder, 'converted')];
  const runs: ArchiveCosts['runs'][number][] = [];
  let quiet: Tree = new Map();
  const among = sizes[0] ?? 0;
  for (const files of sizes) {
    archive(input, files, documents);
    const { code, seconds, megabytes, err } = await convert(tor, input, output);
    if (code !== 0) throw new Error(`a run over ${files} files ended with ${code}: ${err}`);
    runs.push({ files, seconds, megabytes });
    if (files === among) quiet = outputs(output);
    for (const place of [input, output]) rmSync(place, { recursive: true });
  }
  archive(input, among, documents);
  const cases = hostileCases.filter(({ slow, name }) => slow === undefined && /\.(?:pdf|docx|docm|odt)$/u.test(name)).slice(0, hostileFiles);
  for (const [rank, { name, make }] of cases.entries()) writeFileSync(join(input, 'lot-000', `${rank}-hostile${extname(name)}`), make());
  const { code } = await convert(tor, input, output);
  const others = new Map([...outputs(output)].filter(([name]) => quiet.has(name)));
  return { runs, hostile: { files: cases.length, among, differences: differencesOf(others, quiet).length, code } };
}
