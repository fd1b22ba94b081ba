// Marked sources (fixtures/sources) come in, the documents of fixtures/documents go out as Word, PDF and OpenDocument. Arguments: slugs, all when none.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Packer } from 'docx';
import { readMarkedSource } from './fixtures/marked-source.ts';
import { officeConvert, officePdf } from './fixtures/office-convert.ts';
import { stableOdt } from './fixtures/stable-odt.ts';
import { stablePackage } from './fixtures/stable-package.ts';
import { stablePdf } from './fixtures/stable-pdf.ts';
import { wordDocument } from './fixtures/word-document.ts';

const sources = join('fixtures', 'sources');
const documents = join('fixtures', 'documents');

async function build(slug: string): Promise<void> {
  const source = readMarkedSource(readFileSync(join(sources, `${slug}.md`), 'utf8'));
  const folder = join(documents, slug);
  mkdirSync(folder, { recursive: true });
  const docx = join(folder, 'document.docx');
  writeFileSync(docx, stablePackage(await Packer.toBuffer(wordDocument(source)), source.style.date));
  officePdf(docx, source.style);
  const pdf = join(folder, 'document.pdf');
  writeFileSync(pdf, stablePdf(readFileSync(pdf), source.style.date));
  officeConvert(docx, 'odt', source.style.date);
  const odt = join(folder, 'document.odt');
  writeFileSync(odt, stableOdt(readFileSync(odt)));
}

const all = readdirSync(sources)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));
const wanted = process.argv.slice(2);
for (const slug of wanted.length > 0 ? wanted : all) {
  await build(slug);
  process.stdout.write(`${slug}\n`);
}
