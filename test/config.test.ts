// The promise of the configuration: found upwards, joined in order, refused with its line and column, and never in the way.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../src/config/config-schema.ts';
import { configJsonSchema } from '../src/config/json-schemas.ts';
import { catalogue } from '../src/exceptions/catalogue.ts';
import { command, type Outcome } from './support/command.ts';
import { faulty } from './support/faulty.ts';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const write = (name: string, content: string): void => {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
};
const tor = (...args: readonly string[]): Promise<Outcome> => command(args, { cwd: folder });

async function severityIn(file: string, rule = 'paiement/total-100', ...more: readonly string[]): Promise<string | undefined> {
  const { out, err } = await tor('check', '--format', 'json', ...more, at(file));
  expect(err).toBe('');
  const findings: readonly { readonly rule: string; readonly severity: string }[] = JSON.parse(out).documents[0].findings;
  return findings.find((finding) => finding.rule === rule)?.severity;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-config-'));
  write('tdr.md', faulty);
  write('sub/deep/tdr.md', faulty);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('where a configuration is found', () => {
  it.each([
    ['tor.config.yaml', 'rules: { paiement/total-100: info }'],
    ['tor.config.yml', 'rules: { paiement/total-100: info }'],
    ['tor.config.json', '{ "rules": { "paiement/total-100": "info" } }'],
    ['package.json', '{ "name": "x", "tor": { "rules": { "paiement/total-100": "info" } } }'],
  ])('%s, upwards from each file', async (name, content) => {
    expect(await severityIn('sub/deep/tdr.md')).toBe('error');
    write(name, content);
    expect(await severityIn('sub/deep/tdr.md')).toBe('info');
  });

  it('the nearest decides, rule by rule, up to the root', async () => {
    write('tor.config.yaml', 'rules: { paiement/total-100: info, structure/section-absente: off }');
    write('sub/tor.config.yaml', 'rules: { paiement/total-100: warning }');
    expect(await severityIn('sub/deep/tdr.md')).toBe('warning');
    expect(await severityIn('sub/deep/tdr.md', 'structure/section-absente')).toBeUndefined();
    expect(await severityIn('tdr.md')).toBe('info');
    write('sub/tor.config.yaml', 'root: true\nrules: { paiement/total-100: warning }');
    expect(await severityIn('sub/deep/tdr.md', 'structure/section-absente')).toBe('warning');
  });

  it('--config is the only one, --no-config is none', async () => {
    write('tor.config.yaml', 'rules: { paiement/total-100: info }');
    write('other.yaml', 'rules: { paiement/total-100: warning }');
    expect(await severityIn('tdr.md', 'paiement/total-100', '--config', 'other.yaml')).toBe('warning');
    expect(await severityIn('tdr.md', 'paiement/total-100', '--no-config')).toBe('error');
  });
});

describe('what a configuration says', () => {
  it('a whole clause, then one of its rules', async () => {
    write('tor.config.yaml', 'rules: { paiement/*: off, paiement/total-100: warning }');
    expect(await severityIn('tdr.md')).toBe('warning');
    write('tor.config.yaml', 'rules: { paiement/*: off }');
    expect(await severityIn('tdr.md')).toBeUndefined();
  });

  it.each([
    ['erreur', 'error'],
    ['avertissement', 'warning'],
    ['remarque', 'info'],
    ['non', 'off'],
  ])('a severity in French: %s is %s', async (french, english) => {
    for (const rules of [`{ paiement/total-100: ${french} }`, `{ paiement/*: ${french} }`, `{ paiement/total-100: { severity: ${french} } }`]) {
      write('tor.config.yaml', `rules: ${rules}`);
      expect(parse((await tor('config', 'print', 'tdr.md')).out).rules['paiement/total-100']).toBe(english);
    }
  });

  it('options of a rule, before the engine weakens anything', async () => {
    const text = `# Termes de référence

## 1. Durée

La mission dure deux mois.

## 2. Modalités de paiement

Le paiement se fait en une fois : 100 % à la validation du rapport final.
`;
    write('tdr.md', text);
    expect(await severityIn('tdr.md', 'paiement/unique-fin')).toBe('info');
    write('tor.config.yaml', 'rules: { paiement/unique-fin: { severity: warning, options: { missionCourte: 20 } } }');
    expect(await severityIn('tdr.md', 'paiement/unique-fin')).toBe('warning');
    write('tor.config.yaml', 'rules: { paiement/unique-fin: { options: { missionCourte: 90 } } }');
    expect(await severityIn('tdr.md', 'paiement/unique-fin')).toBeUndefined();
  });

  it('extends a path or a package, as data, and overrides by glob', async () => {
    write('base.yaml', 'rules: { paiement/total-100: info }\noverrides: [{ files: [deep/], rules: { paiement/total-100: off } }]');
    write('tor.config.yaml', 'extends: ./base.yaml');
    expect(await severityIn('tdr.md')).toBe('info');
    expect(await severityIn('sub/deep/tdr.md')).toBeUndefined();
    write('node_modules/tor-config-maison/package.json', '{ "name": "tor-config-maison", "tor": { "rules": { "paiement/total-100": "warning" } } }');
    write('tor.config.yaml', 'extends: [./base.yaml, tor-config-maison]');
    expect(await severityIn('tdr.md')).toBe('warning');
    write('tor.config.yaml', 'extends: [tor-config-maison]\noverrides: [{ files: ["sub/**/*.md"], rules: { paiement/total-100: error } }]');
    expect(await severityIn('sub/deep/tdr.md')).toBe('error');
    expect(await severityIn('tdr.md')).toBe('warning');
  });

  it('includes text files in a folder, and ignores', async () => {
    expect((await tor('check', at('sub'))).err).toContain('ne contient aucun document');
    write('tor.config.yaml', 'include: ["**/*.md"]\nignore: [archives/, "brouillon-*"]');
    write('sub/archives/vieux.md', faulty);
    write('sub/brouillon-1.md', faulty);
    const { out } = await tor('check', '--format', 'json', at('sub'));
    const files: readonly { readonly source: { readonly file: string } }[] = JSON.parse(out).documents;
    expect(files.map(({ source }) => source.file)).toEqual([at('sub/deep/tdr.md')]);
    const named = await tor('check', at('sub/archives/vieux.md'));
    expect(named.code).toBe(0);
    expect(named.err).toMatch(/vieux\.md : laissé de côté \(.*tor\.config\.yaml\)\.\n$/u);
  });

  it('includes a file once, whatever globs and the walk of its folder give it', async () => {
    write('tor.config.yaml', 'include: ["**/*.md", "sub/**/*.md", "**/*.pdf", ".brouillons/*.pdf"]');
    for (const name of ['sub/x.pdf', '.brouillons/y.pdf']) write(name, '');
    const { out } = await tor('check', '--format', 'json', folder);
    const files: readonly { readonly source: { readonly file: string } }[] = JSON.parse(out).documents;
    const expected = ['sub/x.pdf', 'tdr.md', 'sub/deep/tdr.md', '.brouillons/y.pdf'];
    expect(files.map(({ source }) => source.file).toSorted()).toEqual(expected.map((name) => at(name)).toSorted());
  });

  it('leaves out of a list what it leaves out of arguments, and reads the rest once', async () => {
    write('tor.config.yaml', 'ignore: [archives/]');
    write('.torignore', 'brouillon.md');
    for (const name of ['archives/vieux.md', 'brouillon.md', '~$verrou.docx', 'lot [1].md']) write(name, faulty);
    const names = ['tdr.md', 'archives/vieux.md', 'brouillon.md', '~$verrou.docx', 'lot [1].md', 'sub/../tdr.md', 'lot [2].md'].map((name) =>
      at(name),
    );
    const given = { cwd: folder, input: new TextEncoder().encode(names.join('\n')) };
    const { out, err } = await command(['check', '--format', 'json', '--files-from', '-', at('tdr.md')], given);
    const files: readonly { readonly source: { readonly file: string } }[] = JSON.parse(out).documents;
    expect(files.map(({ source }) => source.file)).toEqual([at('tdr.md'), at('lot [1].md'), at('lot [2].md')]);
    expect(err.match(/ : laissé de côté \([^)]+\)\.$/gmu)).toHaveLength(3);
    expect(err).toMatch(/lot \[2\]\.md : fichier introuvable/u);
  });

  it('reads .torignore always, .gitignore in a repository and not for a file that is named', async () => {
    write('tor.config.yaml', 'include: ["**/*.md"]');
    write('sub/.torignore', 'deep/*\n!deep/garde.md\n');
    write('sub/deep/garde.md', faulty);
    const files = async (): Promise<readonly string[]> => {
      const { out } = await tor('check', '--format', 'json', at(''));
      const documents: readonly { readonly source: { readonly file: string } }[] = JSON.parse(out).documents;
      return documents.map(({ source }) => source.file.slice(at('').length + 1).replaceAll('\\', '/')).toSorted();
    };
    expect(await files()).toEqual(['sub/deep/garde.md', 'tdr.md']);
    write('.gitignore', 'tdr.md\n');
    expect(await files()).toEqual(['sub/deep/garde.md', 'tdr.md']);
    mkdirSync(at('.git'));
    expect(await files()).toEqual(['sub/deep/garde.md']);
    expect(await severityIn('tdr.md')).toBe('error');
  });

  it('never reads the lock files of Word', async () => {
    write('~$tdr.docx', 'x');
    const { code, err } = await tor('check', at('~$tdr.docx'));
    expect({ code, err }).toEqual({ code: 0, err: `tor : ${at('~$tdr.docx')} : laissé de côté (fichier de verrou de Word).\n` });
  });
});

describe('a faulty configuration', () => {
  it.each([
    ['an unknown key', 'contry: BJ', /tor\.config\.yaml:1:1 : clé inconnue « contry » ; vouliez-vous dire « country » \?/u],
    [
      'an unknown rule',
      'rules:\n  paiement/total-10: off',
      /:2:3 : clé inconnue « paiement\/total-10 » ; vouliez-vous dire « paiement\/total-100 » \?/u,
    ],
    [
      'a wrong severity',
      'root: true\nrules:\n  dates/invalide: grave',
      /:3:19 : rules\.dates\/invalide : attendu erreur, avertissement, remarque, non, error, warning, info, off, ou/u,
    ],
    ['an unknown option', 'rules: { paiement/unique-fin: { options: { duree: 3 } } }', /:1:\d+ : clé inconnue « duree »/u],
    [
      'a figure out of bounds',
      'rules: { paiement/unique-fin: { options: { missionCourte: -3 } } }',
      /:1:\d+ : .*missionCourte : attendu au moins 0/u,
    ],
    ['a missing key', 'overrides:\n  - rules: {}', /:2:5 : overrides n° 1 : il manque « files »\./u],
    ['a country by its name', 'country: Maroc', /:1:10 : country : attendu deux lettres, comme MA pour le Maroc\./u],
    [
      'a rule without its clause',
      'rules:\n  avance-sans-livrable: off',
      /:2:3 : clé inconnue « avance-sans-livrable » ; vouliez-vous dire « paiement\/avance-sans-livrable » \?/u,
    ],
    ['a tab', 'rules:\n\tdates/invalide: off', /:2:1 : une tabulation fait le retrait : remplacez-la par des espaces\./u],
    ['an unquoted colon', 'country: Maroc : Rabat', /:1:\d+ : .*mettez entre guillemets un texte qui contient « : »\./u],
    ['an unknown profile', 'profile: banque', /:1:10 : profile : attendu .*generique/u],
    ['broken YAML', 'rules: [', /tor\.config\.yaml:\d+:\d+ : ce n’est pas du YAML/u],
    ['a key written twice', 'root: true\nroot: false', /:2:1 : cette clé est écrite deux fois/u],
    ['a base that is not there', 'extends: ./rien.yaml', /« \.\/rien\.yaml » est introuvable/u],
    ['a list', '- a', /tor\.config\.yaml:1:1 : attendu des clés et des valeurs/u],
  ])('%s is told with its line and column, and nothing is read', async (_, content, message) => {
    write('tor.config.yaml', content);
    const { code, out, err } = await tor('check', at('tdr.md'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^tor : tor\.config\.yaml.*[.?]$/u);
  });

  it('tells all its faults, in their order', async () => {
    write('tor.config.yaml', 'a: 1\nprofile: x\nb: 2');
    expect((await tor('check', at('tdr.md'))).err.match(/yaml:\d/gu)).toEqual(['yaml:1', 'yaml:2', 'yaml:3']);
  });

  it('does not turn in circles', async () => {
    write('tor.config.yaml', 'extends: ./a.yaml');
    write('a.yaml', 'extends: ./tor.config.yaml');
    expect((await tor('check', at('tdr.md'))).err).toMatch(/tourne en rond/u);
  });

  it('points into package.json too', async () => {
    write('package.json', '{\n  "tor": {\n    "root": 3\n  }\n}');
    expect((await tor('check', at('tdr.md'))).err).toMatch(/package\.json:3:13 : root : attendu true ou false/u);
  });
});

describe('tor config print and tor init', () => {
  it('prints what holds for a file, every rule with its severity', async () => {
    write('tor.config.yaml', 'country: BJ\nrules: { paiement/total-100: off }\noverrides: [{ files: [sub/], country: MA }]');
    const shown = parse((await tor('config', 'print', 'sub/deep/tdr.md')).out);
    expect(shown).toMatchObject({ from: ['tor.config.yaml'], profile: 'generique', country: 'MA', rules: { 'paiement/total-100': 'off' } });
    expect(Object.keys(shown.rules)).toEqual(catalogue.map(({ id }) => id));
    expect(parse((await tor('config', 'print', 'tdr.md')).out).country).toBe('BJ');
    expect(parse((await tor('config', 'print', '--no-config', 'tdr.md')).out).rules['paiement/total-100']).toBe('error');
  });

  it('writes a first configuration that is valid, from answers or without', async () => {
    const asked = await command(['init'], { cwd: folder, input: new TextEncoder().encode('inconnu\n\nbj\narchives/, *.tmp\n') });
    expect(asked.code).toBe(0);
    expect(asked.err).toContain('« inconnu » n’est pas une réponse possible');
    expect(configSchema.parse(parse(readFileSync(at('tor.config.yaml'), 'utf8')))).toEqual({
      root: true,
      profile: 'generique',
      country: 'BJ',
      ignore: ['archives/', '*.tmp'],
    });
    const again = await tor('init', '--yes');
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/il y a déjà une configuration/u);
    rmSync(at('tor.config.yaml'));
    expect((await tor('init', '--yes')).code).toBe(0);
    expect(configSchema.parse(parse(readFileSync(at('tor.config.yaml'), 'utf8')))).toEqual({ root: true, profile: 'generique' });
  });
});

describe('JSON Schema of a configuration', () => {
  it('accepts and refuses as tor does', () => {
    const validate = new Ajv2020({ strict: false }).compile(z(configJsonSchema('config')));
    const cases: readonly unknown[] = [
      {},
      { rules: { 'paiement/total-100': 'off', 'paiement/*': 'info' } },
      { rules: { 'paiement/unique-fin': { options: { missionCourte: 20 } } } },
      { rules: { 'paiement/*': 'remarque' } },
      { rules: { 'paiement/total-10': 'off' } },
      { country: 'Bénin' },
      { overrides: [{ rules: {} }] },
      { extends: ['a', 'b'] },
    ];
    expect(cases.map((one) => validate(one))).toEqual(cases.map((one) => configSchema.safeParse(one).success));
    expect(cases.map((one) => validate(one))).toEqual([true, true, true, true, false, false, false, true]);
  });
});

function z(schema: unknown): object {
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
  return schema;
}
