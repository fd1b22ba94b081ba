// The folders of the project and of the shared material in; every document with its gold goes out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Gold, goldSchema } from './gold.ts';
import { goldOfReading } from './reading-gold.ts';

/** `guarded`: its texts and values are never shown, its scores are. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly gold: Gold;
}

export interface Corpus {
  readonly title: string;
  readonly guarded: boolean;
  /** Written by administrations, not for the project. */
  readonly real: boolean;
  readonly cases: readonly Case[];
}

export const lectures = join('fixtures', 'lectures');

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Documents in the light form: `document.txt`, `.md` or `.docx` with `gold.json`. */
export function lectureCases(): readonly Case[] {
  return foldersIn(lectures).flatMap((slug) => {
    const folder = join(lectures, slug);
    const gold = goldSchema.parse(json(join(folder, 'gold.json')));
    return readdirSync(folder)
      .filter((name) => name.startsWith('document.'))
      .map((name) => ({ name: `${slug}${extname(name)}`, path: join(folder, name), gold }));
  });
}

function documentCases(): readonly Case[] {
  const folder = join('fixtures', 'documents');
  return foldersIn(folder).flatMap((slug) => {
    const gold = goldOfReading(json(join(folder, slug, 'tor.json')));
    return ['docx', 'pdf'].map((form) => ({ name: `${slug}.${form}`, path: join(folder, slug, `document.${form}`), gold }));
  });
}

/** The documents beside which others laid golds: `forms` are looked for next to the file that the gold names. */
function sharedCases(golds: string, folders: readonly string[], forms: readonly string[]): readonly Case[] {
  if (!existsSync(golds)) return [];
  return readdirSync(golds)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const gold = goldSchema.parse(json(join(golds, name)));
      const file = gold.fichier ?? '';
      const stem = basename(file, extname(file));
      const others = forms.map((form) => `${stem}.${form}`).filter((other) => other !== file);
      return folders.flatMap((folder) =>
        [file, ...others]
          .filter((candidate) => candidate !== '' && existsSync(join(folder, candidate)))
          .map((candidate) => ({ name: candidate, path: join(folder, candidate), gold })),
      );
    });
}

/** A document with its forms: text, Word, PDF. */
export interface DocumentCases {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Cases of one name but for its extension are one document; in the order of their first form. */
export function documentsOf(cases: readonly Case[]): readonly DocumentCases[] {
  const nameOf = (one: Case): string => one.name.replace(/\.\w+$/u, '');
  return [...new Set(cases.map(nameOf))].map((name) => ({ name, cases: cases.filter((one) => nameOf(one) === name) }));
}

/** `shared` is the folder of the shared material; what is not there is left out. */
export function corpora(shared: string): readonly Corpus[] {
  const seeds = [join(shared, 'seeds'), join(shared, 'seeds', 'rendered')];
  const all = [
    { title: 'Nos documents (Word et PDF)', guarded: false, real: false, cases: documentCases() },
    { title: 'Nos lectures', guarded: false, real: false, cases: lectureCases() },
    { title: 'Documents réels suivis', guarded: false, real: true, cases: sharedCases(join(shared, 'gold'), seeds, ['docx', 'pdf']) },
    {
      title: 'Documents réels réservés',
      guarded: true,
      real: true,
      cases: sharedCases(join(shared, 'corpus', 'gold'), [join(shared, 'corpus')], []),
    },
  ];
  return all.filter(({ cases }) => cases.length > 0);
}
