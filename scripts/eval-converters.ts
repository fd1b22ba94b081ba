// Word files and the same as PDF in; how much of what is read in a Word file is read in what converters make of it goes to docs/converters.md.
// `--folder DIR` (folders that hold document.docx and document.pdf), `--only CONVERTER`, `--show FIELD` (each difference), `--keep DIR` (the texts).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readInput } from '../src/pipeline.ts';
import { compare } from './eval/compare.ts';
import { type Converter, installedConverters } from './eval/converters.ts';
import { convertersPage, fieldOf, type Read, summary } from './eval/converters-page.ts';
import type { Gold } from './eval/gold.ts';
import type { Outcome } from './eval/outcome.ts';
import { goldOfReading } from './eval/reading-gold.ts';

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: join('fixtures', 'documents') },
    only: { type: 'string', default: '' },
    show: { type: 'string' },
    keep: { type: 'string' },
  },
});

interface Document {
  readonly slug: string;
  readonly gold: Gold;
}

function documentsIn(folder: string): Promise<readonly Document[]> {
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(slugs.map(async ({ name }) => ({ slug: name, gold: await goldOf(join(folder, name, 'document.docx')) })));
}

/** What the Word file says, as the gold of the texts. */
async function goldOf(path: string): Promise<Gold> {
  const { tor } = await readInput({ file: path, bytes: readFileSync(path) }, {});
  return goldOfReading(tor);
}

async function outcomesOf({ name, from, to, convert }: Converter, { slug, gold }: Document): Promise<readonly Outcome[]> {
  const text = await convert(join(options.folder, slug, `document.${from}`));
  if (options.keep !== undefined) {
    mkdirSync(join(options.keep, slug), { recursive: true });
    writeFileSync(join(options.keep, slug, `${name.replace(/[^\p{L}\d.]+/gu, '-')}.${to}`), text);
  }
  const { tor } = await readInput({ file: `document.${to}`, bytes: Buffer.from(text) }, {});
  return compare(gold, tor, [], 'exact');
}

function show(converter: string, slug: string, outcomes: readonly Outcome[]): void {
  for (const { kind, field, what } of outcomes) {
    if (kind !== 'right' && (options.show === 'all' || options.show === fieldOf(field)))
      console.log(`${slug} | ${converter} | ${kind} ${field} ${what}`);
  }
}

const { installed, absent } = installedConverters();
const documents = await documentsIn(options.folder);
const read: Read[] = [];
for (const converter of installed.filter(({ name }) => name.includes(options.only))) {
  for (const document of documents) {
    const outcomes = await outcomesOf(converter, document);
    show(converter.name, document.slug, outcomes);
    read.push({ converter: converter.name, outcomes });
  }
}
for (const line of summary(read)) console.log(line);
if (absent.length > 0) console.log(`Non installés, laissés de côté : ${absent.join(', ')}`);
const whole = options.only === '' && absent.length === 0 && options.folder === join('fixtures', 'documents');
if (whole) writeFileSync(join('docs', 'converters.md'), convertersPage(read, documents.length));
