// The promise of the door: for each command and each misuse, what is written where, and the exit code.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { catalogue } from '../src/exceptions/catalogue.ts';
import { torSchema } from '../src/model/tor.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { rules } from '../src/rules/index.ts';
import { command } from './support/command.ts';
import { faulty } from './support/faulty.ts';

const escape = '\u009B31m\u202Eexe';
const hostile = `# Termes de référence ${escape}\n\n## 1. Objet\n\nRédiger un guide.\n`;

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-cli-'));
  write('faulty.md', faulty);
  write('sub/other.txt', faulty);
  write('sub/hostile.md', hostile);
  write('broken/empty.pdf', '');
  write('broken/truncated.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
  write('broken/picture.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  write('broken/.hidden/x.pdf', '');
  write('broken/node_modules/x/x.pdf', '');
  write('broken/~$lock.docx', 'x');
  write('none/readme.txt', 'rien');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('tor', () => {
  it('shows its help in French, with every command and exit code', async () => {
    const { code, out, err } = await command(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of ['Utilisation :', 'Commandes :', 'check', 'convert', 'text', 'rules', 'explain', 'schema', 'Codes de sortie'])
      expect(out).toContain(word);
    expect(out).not.toMatch(/Usage|Options:|display help|default:/u);
  });

  it.each(['check', 'convert', 'text', 'rules', 'explain', 'schema'])('%s shows its help in French, with examples', async (name) => {
    const { code, out } = await command([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Exemples :');
    expect(out).toContain(`tor ${name}`);
    expect(out).not.toMatch(/Usage|Options:|Arguments:|display help|choices|default:/u);
  });

  it.each([
    [['chek', 'x.md'], /commande inconnue : chek ; vouliez-vous dire check \?/u],
    [['check', '--foo', 'x.md'], /option inconnue : --foo/u],
    [['check'], /il manque l’argument/u],
    [['check', '--format', 'xml', 'x.md'], /--format.* : xml ; attendu : .*pretty/u],
    [['check', '--fail-on'], /il manque une valeur à l’option --fail-on/u],
    [['check', '--date', '2024-02-30', 'x.md'], /--date : « 2024-02-30 »/u],
    [['check', '--date', 'demain', 'x.md'], /--date/u],
    [['check', '--watch', '--files-from', '-'], /--files-from ne va pas avec --watch : nommez les fichiers ou leur dossier/u],
    [['convert', '--date', '2026-01-15', 'x.md'], /--date compte les constats d’un tableau, et --to yaml n’en fait pas/u],
    [['convert', '--to', 'csv', '--provenance', 'x.md'], /--provenance ne tient pas dans un tableau/u],
    [['rules', 'extra'], /trop d’arguments/u],
    [['schema', 'tout'], /attendu : model, report, config, exceptions/u],
    [['check', '--format', 'html', 'x.md'], /attendu : « tor inspect », qui écrit la page HTML/u],
    [['check', '--profile', 'BIT', 'x.md'], /--profile.* ; vouliez-vous dire bit \?$/mu],
    [['explain', 'paiement/total100'], /n’est pas une règle : vouliez-vous dire paiement\/total-100 \?$/mu],
    [['explain', 'Unique fin'], /n’est pas une règle : vouliez-vous dire paiement\/unique-fin \?$/mu],
    [['explain', 'paiement/total-10'], /n’est pas une règle : vouliez-vous dire .*paiement\/total-100/u],
  ])('%j is a misuse: one French line and 2', async (args, message) => {
    const { code, out, err } = await command(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^tor : /u);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/error:|Error/u);
  });
});

describe('tor check', () => {
  it('says that a text which is no terms of reference was not verified', async () => {
    write('letter.text', 'Bonjour,\n\nVeuillez trouver ci-joint le compte rendu de la réunion.\n');
    const { code, out } = await command(['check', at('letter.text')]);
    expect(code).toBe(0);
    expect(out).toContain('rien n’a pu être vérifié');
    expect(out).not.toContain('Aucun constat');
  });

  it('shows findings and leaves with 1', async () => {
    const { code, out, err } = await command(['check', at('faulty.md')]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('ERREUR');
    expect(out).toContain('paiement/total-100');
    expect(out).toMatch(/1 document : \d+ erreur/u);
  });

  it('leaves with what --fail-on asks', async () => {
    expect((await command(['check', '--fail-on', 'never', at('faulty.md')])).code).toBe(0);
    expect((await command(['check', '--fail-on', 'info', at('faulty.md')])).code).toBe(1);
  });

  it('prints JSON as the schema says, the same whatever the moment', async () => {
    const args = ['check', '--format', 'json', '--date', '2024-06-01', at('faulty.md'), at('sub', 'other.txt')];
    const { out } = await command(args);
    const report = reportSchema.parse(JSON.parse(out));
    expect(report.summary.documents).toBe(2);
    expect(report.documents[0]?.findings.find(({ rule }) => rule === 'paiement/total-100')?.place?.line).toBeGreaterThan(8);
    expect((await command(args, { today: '2031-01-01' })).out).toBe(out);
  });

  it('reads the standard input', async () => {
    const { code, out } = await command(['check', '-'], { input: new TextEncoder().encode(faulty) });
    expect(code).toBe(1);
    expect(out).toContain('entrée standard');
  });

  it('takes a pattern, each file once', async () => {
    const { out } = await command(['check', '--format', 'json', join(folder, '**/*.{md,txt}').replaceAll('\\', '/'), at('faulty.md')]);
    const files = reportSchema.parse(JSON.parse(out)).documents.map(({ source }) => source.file);
    expect(files.filter((file) => file.endsWith('faulty.md'))).toHaveLength(1);
    expect(files).toHaveLength(4);
  });

  it('takes from a folder its documents, and neither hidden folders, packages nor lock files', async () => {
    const { code, out, err } = await command(['check', '--format', 'json', at('broken')]);
    const { documents, summary } = reportSchema.parse(JSON.parse(out));
    expect(code).toBe(3);
    expect(documents.map(({ source, status }) => [source.file.slice(at('broken').length + 1), status])).toEqual([
      ['empty.pdf', 'unreadable'],
      ['picture.docx', 'unreadable'],
      ['truncated.pdf', 'unreadable'],
    ]);
    expect(summary.unreadable).toBe(3);
    expect(err.trimEnd().split('\n')).toHaveLength(3);
    for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^tor : .+\.(?:pdf|docx) : .+\.$/u);
    expect(documents.map(({ error }) => error?.code)).not.toContain('internal');
  });

  it.each([
    ['a missing file', ['nulle-part.pdf'], /nulle-part\.pdf : fichier introuvable/u],
    ['a folder without documents', ['none'], /none : ce dossier ne contient aucun document/u],
    ['a pattern that nothing matches', ['*.xyz'], /\*\.xyz : aucun fichier ne correspond/u],
  ])('tells %s in one line, and goes on with the others', async (_, names, message) => {
    const { code, out, err } = await command(['check', ...names.map((name) => at(name)), at('faulty.md')]);
    expect(code).toBe(3);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toContain('paiement/total-100');
    // What is no file is no document that could not be read.
    expect(out).toMatch(/^1 document : /mu);
    expect(out).not.toContain('illisible');
  });

  it('is silent about clean files and counts when quiet', async () => {
    const { out } = await command(['check', '--quiet', '--fail-on', 'never', at('sub', 'hostile.md')]);
    expect(out).not.toMatch(/document :|Vérifié|Lecture :/u);
  });

  it('prints colours when told to, and none by default', async () => {
    expect((await command(['check', at('faulty.md')])).out).not.toContain('\u001B[');
    expect((await command(['check', at('faulty.md')], { environment: { FORCE_COLOR: '1' } })).out).toContain('\u001B[');
    expect((await command(['check', at('faulty.md')], { outIsTerminal: true, environment: { NO_COLOR: '1' } })).out).not.toContain('\u001B[');
  });

  it('never prints what a document could do to a terminal', async () => {
    for (const format of ['pretty', 'concise', 'json']) {
      expect((await command(['check', '--all', '--format', format, at('sub', 'hostile.md')])).out).not.toMatch(/[\u001B\u0007\u009B\u202E]/u);
    }
  });

  it('tells that a text has one reader only', async () => {
    expect((await command(['check', '--cross-read', at('faulty.md')])).err).toMatch(/n’a qu’un lecteur/u);
  });

  it('starts no thread for one file', async () => {
    const args = ['check', 'fixtures/documents/benin-commune-foncier/document.docx', '--jobs', '2', '--date', '2026-01-15'];
    const without = await command(args);
    // A worker that is not there would end the check.
    expect(await command(args, { worker: 'nowhere.cjs' })).toEqual(without);
    expect(without.out).toContain('document.docx');
  });
});

describe('names that no file has', () => {
  const named = async (...names: readonly string[]): Promise<string> => (await command(['check', ...names.map((name) => at('noms', name))])).err;

  beforeAll(() => {
    write('noms/TDR formation v3.md', faulty);
    write('noms/Évaluation-finale.docx', '');
    write('noms/autre.md', faulty);
  });

  it('a name with blanks that no quotes hold is told once, with quotes', async () => {
    const { code, err } = await command(['check', at('noms', 'TDR'), 'formation', 'v3.md', at('noms', 'rien.md')]);
    const quoted = `"${at('noms', 'TDR formation v3.md')}"`;
    expect(code).toBe(3);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain(`un nom qui contient des espaces se met entre guillemets : ${quoted}.`);
    expect(err).toContain('rien.md : fichier introuvable ; vérifiez le chemin.');
  });

  it.each([
    ['tdr-formation-v3.md', 'TDR formation v3.md'],
    ['evaluation finale.docx', 'Évaluation-finale.docx'],
    ['Evaluation-finale', 'Évaluation-finale.docx'],
    ['Évaluation-finale.pdf', 'Évaluation-finale.docx'],
  ])('%s looks like %s', async (given, near) => {
    expect(await named(given)).toContain(`fichier introuvable ; vouliez-vous dire « ${at('noms', near)} » ?\n`);
  });

  it('counts none of them as a document', async () => {
    const { out } = await command(['check', at('noms', 'autre.md'), at('noms', 'rien.md')]);
    expect(out).toMatch(/^1 document : .*, 1 nom sans document\.$/mu);
    expect((await command(['check', at('none')])).out).toBe('Aucun document : 1 nom sans document.\n');
  });
});

describe('tor convert', () => {
  it('prints a model as YAML, without provenance unless asked', async () => {
    const { code, out } = await command(['convert', at('faulty.md')]);
    expect(code).toBe(0);
    const model = torSchema.parse(parse(out));
    expect(model.provenance).toBeUndefined();
    expect(model.paiement.tranches.map(({ pourcentage }) => pourcentage)).toEqual([30, 40, 40]);
    expect(torSchema.parse(parse((await command(['convert', '--provenance', at('faulty.md')])).out)).provenance).toBeDefined();
  });

  it('prints JSON with provenance: one object, or an array of several', async () => {
    const one = await command(['convert', '--to', 'json', at('faulty.md')]);
    expect(torSchema.parse(JSON.parse(one.out)).provenance).toBeDefined();
    const two = await command(['convert', '--to', 'json', at('faulty.md'), at('sub', 'other.txt')]);
    expect(JSON.parse(two.out)).toHaveLength(2);
  });

  it('prints several models as YAML documents', async () => {
    const { out } = await command(['convert', at('faulty.md'), at('sub', 'other.txt')]);
    expect(parseAllDocuments(out)).toHaveLength(2);
  });

  it('writes one file, in the form of its name', async () => {
    mkdirSync(at('out'));
    const { code, out } = await command(['convert', '-o', at('out', 'a.json'), at('faulty.md')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(torSchema.parse(JSON.parse(readFileSync(at('out', 'a.json'), 'utf8'))).source.fichier).toBe(at('faulty.md'));
    expect(readdirSync(at('out'))).toEqual(['a.json']);
  });

  it('writes one file for each document of a folder, all with names of their own', async () => {
    write('twice/faulty.txt', faulty);
    await command(['convert', '-o', `${at('all')}/`, at('faulty.md'), at('twice', 'faulty.txt'), at('sub', 'other.txt')]);
    expect(readdirSync(at('all')).sort()).toEqual(['faulty.md.yaml', 'faulty.txt.yaml', 'other.txt.yaml']);
  });

  it.each([
    ['a file taken for a folder', ['faulty.md/'], /n’est pas un dossier/u],
    ['a folder that does not exist', ['nowhere', 'deep', 'a.yaml'], /le dossier n’existe pas/u],
    ['folders in a folder that does not exist', ['nowhere', 'deep/'], /le dossier n’existe pas/u],
  ])('refuses %s in one line', async (_name, parts, reason) => {
    const { code, out, err } = await command(['convert', '-o', `${at('')}/${parts.join('/')}`, at('faulty.md')]);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toMatch(reason);
  });

  it('writes over what a killed run of the same number left', async () => {
    for (const name of ['left.yaml', 'left.json']) write(`${name}.${process.pid}.tmp`, 'half');
    expect(await command(['convert', '-o', at('left.yaml'), at('faulty.md')])).toMatchObject({ code: 0 });
    expect((await command(['check', '-f', `json=${at('left.json')}`, at('faulty.md')])).err).not.toContain('impossible');
    expect(torSchema.parse(parse(readFileSync(at('left.yaml'), 'utf8'))).source.fichier).toBe(at('faulty.md'));
    expect(reportSchema.parse(JSON.parse(readFileSync(at('left.json'), 'utf8'))).summary.documents).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('prints an array when several documents are asked for, even if one alone can be read', async () => {
    const { out } = await command(['convert', '--to', 'json', at('broken', 'empty.pdf'), at('faulty.md')]);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('converts the others when one cannot be read', async () => {
    const { code, out, err } = await command(['convert', at('broken', 'empty.pdf'), at('faulty.md')]);
    expect(code).toBe(3);
    expect(err).toMatch(/empty\.pdf/u);
    expect(torSchema.parse(parse(out)).source.fichier).toBe(at('faulty.md'));
  });

  it('never writes over a document, nor into what is not a folder', async () => {
    const over = await command(['convert', '-o', at('faulty.md'), at('faulty.md')]);
    expect(over.code).toBe(2);
    expect(over.err).toMatch(/est l’un des documents/u);
    expect(readFileSync(at('faulty.md'), 'utf8')).toBe(faulty);
    const under = await command(['convert', '-o', at('faulty.md', 'x.yaml'), at('sub', 'other.txt')]);
    expect(under.code).toBe(2);
    expect(under.err).toMatch(/^tor : /u);
  });
});

describe('tor text', () => {
  it('calls the headings of the outline titles, even where the file calls them items', async () => {
    write(
      'plain.text',
      'TERMES DE RÉFÉRENCE\n\n1. Contexte\n\nLa commune tient un marché.\n\n2. Objectifs\n\nRédiger un guide.\n\n3. Livrables\n\nUn guide.\n',
    );
    const { out } = await command(['text', '--blocks', at('plain.text')]);
    for (const title of ['1. Contexte', '2. Objectifs', '3. Livrables']) expect(out).toMatch(new RegExp(`│ titre +│.*│ ${title}$`, 'mu'));
  });

  it('prints the file itself for a text', async () => {
    expect((await command(['text', at('faulty.md')])).out).toBe(faulty);
  });

  it('is the text whose lines findings name', async () => {
    const { out } = await command(['check', '--format', 'json', at('faulty.md')]);
    const place = reportSchema.parse(JSON.parse(out)).documents[0]?.findings.find(({ rule }) => rule === 'paiement/total-100')?.place;
    const lines = (await command(['text', at('faulty.md')])).out.split('\n').slice((place?.line ?? 0) - 1, place?.endLine);
    expect(lines.join(' ')).toContain('40 %');
  });

  it('tells for each line its kind and section', async () => {
    const { out } = await command(['text', '--blocks', at('faulty.md')]);
    expect(out.split('\n')).toHaveLength(faulty.split('\n').length);
    expect(out).toMatch(/^\s+11 │ .*│ liste\s+│ 2\. Modalités de paiement\s+│ - 30 %/mu);
  });

  it('prints it raw to a program, and harmless to a terminal', async () => {
    expect((await command(['text', at('sub', 'hostile.md')])).out).toContain(escape);
    expect((await command(['text', at('sub', 'hostile.md')], { outIsTerminal: true })).out).not.toMatch(/[\u001B\u0007\u009B\u202E]/u);
  });

  it('leaves with 3 when there is nothing to read', async () => {
    expect((await command(['text', at('rien.pdf')])).code).toBe(3);
  });
});

describe('tor rules, explain and schema', () => {
  it('lists every rule', async () => {
    const { out } = await command(['rules']);
    for (const { id } of catalogue) expect(out).toContain(id);
    expect(JSON.parse((await command(['rules', '--json'])).out)).toHaveLength(catalogue.length);
  });

  it.each(rules.map(({ id }) => id))('explains %s with examples', async (id) => {
    const { code, out } = await command(['explain', id, '--exemples']);
    expect(code).toBe(0);
    for (const word of ['Pourquoi', 'Remède', 'Ce qu’elle accuse', 'Ce qu’elle laisse passer', '→ ']) expect(out).toContain(word);
  });

  it('explains a rule in a few lines, with its options and what it says, and no model', async () => {
    for (const { id, options = {} } of catalogue) {
      const { code, out } = await command(['explain', id]);
      expect([id, code, out.split('\n').length < 36]).toEqual([id, 0, true]);
      for (const word of ['Pourquoi', 'Remède', 'Par exemple', `tor explain ${id} --exemples`]) expect(out).toContain(word);
      for (const [name, option] of Object.entries(options)) expect(out).toContain(`${name} (${option.default} par défaut`);
      expect(out).not.toMatch(/^ +(?:rang|lignes|typeDocument|mots):/mu);
    }
  });

  it.each(['model', 'report'])('prints the JSON Schema of the %s', async (name) => {
    expect(JSON.parse((await command(['schema', name])).out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: { [name === 'model' ? 'Tor' : 'Report']: { type: 'object', properties: { version: { const: 1 } } } },
    });
  });
});
