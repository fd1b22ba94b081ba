// The program and numbers of files in; what converting archives of so many costs, and whether hostile files among them change the others, out.
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { hostileCases } from '../hostile/cases.ts';
import { makeCorpus } from './make-corpus.ts';
import { type Measured, measured } from './measured-process.ts';

export interface ArchiveCosts {
  readonly runs: readonly { readonly files: number; readonly seconds: number; readonly megabytes: number }[];
  readonly hostile: { readonly files: number; readonly among: number; readonly differences: number; readonly code: number | null };
}

const different = 300;

/** An archive of so many files, from fewer documents: links cost nothing, and no run knows. */
function archive(folder: string, count: number, documents: readonly string[]): void {
  for (let rank = 0; rank < count; rank += 1) {
    const place = join(folder, `lot-${String(Math.floor(rank / 100)).padStart(3, '0')}`);
    if (rank % 100 === 0) mkdirSync(place, { recursive: true });
    const from = documents[rank % documents.length] ?? '';
    linkSync(from, join(place, `tdr-${String(rank).padStart(5, '0')}${extname(from)}`));
  }
}

async function convert(tor: string, from: string, to: string): Promise<Measured> {
  return await measured(process.execPath, [tor, 'convert', from, '-o', `${to}/`, '--quiet', '--jobs', '2']);
}

function outputs(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'));
  return new Map(files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]));
}

export async function archiveCosts(tor: string, folder: string, sizes: readonly number[], hostileFiles: number): Promise<ArchiveCosts> {
  const documents = await makeCorpus(join(folder, 'varied'), { count: Math.min(different, sizes.at(-1) ?? different), seed: 9, longest: 6 });
  const [input, output] = [join(folder, 'archive'), join(folder, 'converted')];
  const runs: ArchiveCosts['runs'][number][] = [];
  let quiet: ReadonlyMap<string, string> = new Map();
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
  const disturbed = outputs(output);
  const differences = [...quiet].filter(([name, text]) => disturbed.get(name) !== text).length;
  return { runs, hostile: { files: cases.length, among, differences, code } };
}
