// The promise of outputs: no document is written over, and no file takes a name that says something else than what is in it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, type Outcome } from './support/command.ts';
import { faulty } from './support/faulty.ts';

const folder = mkdtempSync(join(tmpdir(), 'tor-outputs-'));
const at = (name: string): string => join(folder, name);
const documents = ['autre.docx', 'Avenant.PDF', 'TDR v3.doc', 'essai.odt', 'courrier.rtf', 'feuille.xls', 'modele.dotx'];
const zip = 'PK\u0003\u0004 un document';
for (const name of [...documents, 'sans-nom', 'tableau.xlsx']) writeFileSync(at(name), zip);
writeFileSync(at('tdr.md'), faulty);
const before = readdirSync(folder).sort();
const tor = (...args: readonly string[]): Promise<Outcome> => command(args, { cwd: folder });
afterAll(() => rmSync(folder, { recursive: true }));

/** What each command would write under a name. */
const writers: readonly (readonly [string, (name: string) => readonly string[], string])[] = [
  ['convert', (name) => ['convert', at('tdr.md'), '--to', 'json', '-o', at(name)], '.json'],
  ['check -f', (name) => ['check', at('tdr.md'), '-f', `csv=${at(name)}`], '.csv'],
  ['baseline', (name) => ['baseline', at('tdr.md'), '-o', at(name)], '.json'],
  ['inspect', (name) => ['inspect', at('tdr.md'), '-o', at(name)], '.html'],
];

describe.each(writers)('%s', (_, args, advised) => {
  it.each([...documents, 'nouveau.docx', 'nouveau.pdf', 'nouveau.docx. ', 'tableau.xlsx', 'sans-nom', 'nouveau.yaml', 'note.md', 'note.txt'])(
    'refuses %s, writes nothing and says which name to choose',
    async (name) => {
      const { code, out, err } = await tor(...args(name));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^tor : -[of] : [^\n]+ ; choisissez un nom en [^\n]+\n$/u);
      expect(err).toContain(`choisissez un nom en ${advised}.`);
      expect(readdirSync(folder).sort()).toEqual(before);
      for (const other of [...documents, 'sans-nom', 'tableau.xlsx']) expect(readFileSync(at(other), 'utf8')).toBe(zip);
    },
  );

  it('writes under the name that it advises, and again', async () => {
    for (const _again of [1, 2]) expect((await tor(...args(`sortie${advised}`))).err).toContain(`sortie${advised} écrit`);
    rmSync(at(`sortie${advised}`));
  });

  it('never takes what it reads', async () => {
    expect((await tor(...args('tdr.md'))).err).toMatch(/tdr\.md est (?:l’un des documents|le document) à lire ; choisissez un autre nom\.\n$/u);
    expect(readFileSync(at('tdr.md'), 'utf8')).toBe(faulty);
  });
});

describe('convert', () => {
  it.each(['tdr.html', 'sortie', 'sortie.tor'])('asks for a form where %s tells none', async (name) => {
    const { code, err } = await tor('convert', at('tdr.md'), '-o', at(name));
    expect(code).toBe(2);
    expect(err).toMatch(/\.yaml/u);
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it('writes Excel under its name alone, over its own file too', async () => {
    expect((await tor('convert', at('tdr.md'), '--to', 'xlsx', '-o', at('autre.docx'))).err).toContain('choisissez un nom en .xlsx');
    for (const _again of [1, 2]) expect((await tor('convert', at('tdr.md'), '-o', at('t.xlsx'))).code).toBe(0);
    rmSync(at('t.xlsx'));
  });
});
