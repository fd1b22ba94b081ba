// The sources of reading cases (scripts/fixtures/reading) come in, `fixtures/reading/<case>/document.*` go out. Arguments: cases, all when none.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { odtBytes } from './fixtures/odt-case.ts';
import { word as formats } from './fixtures/reading/numerotation-formats.ts';
import { word as linkedStyles } from './fixtures/reading/numerotation-liee-au-style.ts';
import { word as ownNumbers } from './fixtures/reading/numerotation-propre-a-word.ts';
import { odt as odtLists } from './fixtures/reading/odt-listes.ts';
import { wordBytes } from './fixtures/word-case.ts';

const files: readonly (readonly [name: string, file: string, bytes: () => Uint8Array])[] = [
  ['numerotation-liee-au-style', 'document.docx', () => wordBytes(linkedStyles)],
  ['numerotation-formats', 'document.docx', () => wordBytes(formats)],
  ['numerotation-propre-a-word', 'document.docx', () => wordBytes(ownNumbers)],
  ['odt-listes', 'document.odt', () => odtBytes(odtLists)],
];

const wanted = process.argv.slice(2);
for (const [name, file, bytes] of files) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = join('fixtures', 'reading', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), bytes());
  process.stdout.write(`${join(name, file)}\n`);
}
