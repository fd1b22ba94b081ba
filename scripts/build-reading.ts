// The Word sources of reading cases (scripts/fixtures/reading) come in, `fixtures/reading/<case>/document.docx` goes out. Arguments: cases, all when none.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { word as linkedStyles } from './fixtures/reading/numerotation-liee-au-style.ts';
import { type WordCase, wordBytes } from './fixtures/word-case.ts';

const cases: Readonly<Record<string, WordCase>> = {
  'numerotation-liee-au-style': linkedStyles,
};

const wanted = process.argv.slice(2);
for (const [name, word] of Object.entries(cases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = join('fixtures', 'reading', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'document.docx'), wordBytes(word));
  process.stdout.write(`${name}\n`);
}
