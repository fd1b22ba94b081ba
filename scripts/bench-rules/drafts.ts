// The own fixtures in; those that operators may damage, with their golds, go out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lectureCases } from '../eval/corpora.ts';
import { goldSchema } from '../eval/gold.ts';
import { goldOfReading } from '../eval/reading-gold.ts';
import { type Draft, draftOf } from './draft.ts';

const sources = join('fixtures', 'sources');
const own = join('fixtures', 'rules');

function slugsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted();
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The sources without a defect that were written to be damaged. */
export function cleanDrafts(): readonly Draft[] {
  return slugsIn(own).map((slug) =>
    draftOf(slug, 'marked', readFileSync(join(own, `${slug}.md`), 'utf8'), goldSchema.parse(json(join(own, `${slug}.json`)))),
  );
}

/** Marked sources of whole documents, with what must be read in them. */
export function markedDrafts(): readonly Draft[] {
  const documents = slugsIn(sources).map((slug) =>
    draftOf(slug, 'marked', readFileSync(join(sources, `${slug}.md`), 'utf8'), goldOfReading(json(join('fixtures', 'documents', slug, 'tor.json')))),
  );
  return [...documents, ...cleanDrafts()];
}

/** Short texts, each about a few clauses. */
export function lightDrafts(): readonly Draft[] {
  return lectureCases()
    .filter(({ path }) => /\.(?:txt|md)$/u.test(path))
    .map(({ name, path, gold }) => draftOf(name, extname(path) === '.md' ? 'markdown' : 'text', readFileSync(path, 'utf8'), gold));
}
