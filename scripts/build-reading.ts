// The sources of reading cases (scripts/fixtures/reading) come in, `fixtures/reading/<case>/document.*` go out. Arguments: cases, all when none.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { odtBytes } from './fixtures/odt-case.ts';
import { officeConvert } from './fixtures/office-convert.ts';
import { word as old } from './fixtures/reading/ancien-doc.ts';
import { word as bilingual } from './fixtures/reading/bilingue.ts';
import { word as controls } from './fixtures/reading/controle-de-contenu.ts';
import { word as strict } from './fixtures/reading/docx-strict.ts';
import { word as formats } from './fixtures/reading/numerotation-formats.ts';
import { word as linkedStyles } from './fixtures/reading/numerotation-liee-au-style.ts';
import { word as ownNumbers } from './fixtures/reading/numerotation-propre-a-word.ts';
import { odt as odtLists } from './fixtures/reading/odt-listes.ts';
import { word as revisions } from './fixtures/reading/revisions-suivies.ts';
import { word as nested } from './fixtures/reading/tableau-imbrique.ts';
import { word as box } from './fixtures/reading/zone-de-texte.ts';
import { strictWordBytes, wordBytes, wordBytesAs } from './fixtures/word-case.ts';

const files: readonly (readonly [name: string, file: string, bytes: () => Uint8Array])[] = [
  ['numerotation-liee-au-style', 'document.docx', () => wordBytes(linkedStyles)],
  ['ancien-doc', 'document.docx', () => wordBytes(old)],
  ['bilingue', 'document.docx', () => wordBytes(bilingual)],
  ['controle-de-contenu', 'document.docx', () => wordBytes(controls)],
  ['docx-strict', 'document.docx', () => strictWordBytes(strict)],
  ['revisions-suivies', 'document.docx', () => wordBytes(revisions)],
  ['tableau-imbrique', 'document.docx', () => wordBytes(nested)],
  ['zone-de-texte', 'document.docx', () => wordBytes(box)],
  ['docx-strict', 'document.dotx', () => wordBytesAs(strict, 'template.main')],
  ['docx-strict', 'document.docm', () => wordBytesAs(strict, 'document.macroEnabled.main')],
  ['numerotation-formats', 'document.docx', () => wordBytes(formats)],
  ['numerotation-propre-a-word', 'document.docx', () => wordBytes(ownNumbers)],
  ['odt-listes', 'document.odt', () => odtBytes(odtLists)],
];

/** Only LibreOffice writes `.doc`; the case is about that form alone. */
function saveAsOldWord(docx: string): void {
  officeConvert(docx, 'doc', '2026-01-01T00:00:00Z');
  rmSync(docx);
}

const wanted = process.argv.slice(2);
for (const [name, file, bytes] of files) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = join('fixtures', 'reading', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), bytes());
  if (name === 'ancien-doc') saveAsOldWord(join(folder, file));
  process.stdout.write(`${join(name, file)}\n`);
}
