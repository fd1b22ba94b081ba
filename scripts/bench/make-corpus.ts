// A folder, how many documents, their lengths and a seed in; terms of reference of 1 to 40 pages, Word and PDF, no two alike, on the disk out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Packer } from 'docx';
import { readMarkedSource } from '../fixtures/marked-source.ts';
import { stablePackage } from '../fixtures/stable-package.ts';
import { wordDocument } from '../fixtures/word-document.ts';
import { random } from '../fuzz/random.ts';
import { sourcePdf } from './source-pdf.ts';
import { variedTor } from './varied-tor.ts';

export interface Corpus {
  readonly count: number;
  readonly seed: number;
  /** Pages, about, of each; when absent, from 1 to `longest`, mostly short. */
  readonly pages?: number;
  readonly longest?: number;
  readonly forms?: readonly ('docx' | 'pdf')[];
}

const producers = ['word', 'quartz', 'skia', 'reportlab'] as const;

/** Where a file of this rank stands, without its extension, in a folder of a hundred, which is there. */
export function placeOf(folder: string, rank: number): string {
  const place = join(folder, `lot-${String(Math.floor(rank / 100)).padStart(3, '0')}`);
  if (rank % 100 === 0) mkdirSync(place, { recursive: true });
  return join(place, `tdr-${String(rank).padStart(5, '0')}`);
}

/** Gives the names of what it wrote, in folders of a hundred. */
export async function makeCorpus(folder: string, { count, seed, pages, longest = 40, forms = ['docx', 'pdf'] }: Corpus): Promise<readonly string[]> {
  const names: string[] = [];
  for (let rank = 0; rank < count; rank += 1) {
    const chance = random(seed * 1_000_003 + rank);
    // With 40, half of them have four pages at most.
    const length = pages ?? 1 + Math.floor((longest - 1) * chance.next() ** 3.7);
    const source = readMarkedSource(variedTor(chance, length));
    const form = forms[rank % forms.length] ?? 'docx';
    const name = `${placeOf(folder, rank)}.${form}`;
    const bytes =
      form === 'docx'
        ? stablePackage(await Packer.toBuffer(wordDocument(source)), source.style.date)
        : sourcePdf(source, producers[rank % producers.length] ?? 'word');
    writeFileSync(name, bytes);
    names.push(name);
  }
  return names;
}
