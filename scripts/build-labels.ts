// The Word fixtures come in; LibreOffice's own text of each, numbers included, goes out beside it as libreoffice.txt: the numbers to agree with.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { officeConvert } from './fixtures/office-convert.ts';

/** Cases that LibreOffice counts otherwise than Word: their numbers are written by hand from the standard. */
const wordAlone = new Set(['numerotation-propre-a-word']);

for (const root of ['fixtures/documents', 'fixtures/reading']) {
  for (const name of readdirSync(root)) {
    const docx = join(root, name, 'document.docx');
    if (wordAlone.has(name) || !existsSync(docx) || unzipSync(readFileSync(docx))['word/numbering.xml'] === undefined) continue;
    officeConvert(docx, 'txt:Text (encoded):UTF8', '2026-01-01T00:00:00Z');
    const made = join(root, name, 'document.txt');
    const lines = readFileSync(made, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
    rmSync(made);
    writeFileSync(join(root, name, 'libreoffice.txt'), `${lines.join('\n')}\n`);
    process.stdout.write(`${name}\n`);
  }
}
