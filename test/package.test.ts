// The promise of the package: what is published, that it runs alone, and that no command loads what it does not need.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asciiSources } from '../scripts/ascii-sources.mjs';
import { door, programInChunks } from '../scripts/build-options.mjs';
import { hostileCases } from '../scripts/hostile/cases.ts';
import { plainLetters } from '../scripts/plain-letters.mjs';
import { loadProgram } from '../src/cli/load-program.ts';
import { version } from '../src/version.ts';
import { command } from './support/command.ts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const allowed = [
  /^(?:LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md|THIRD-PARTY-NOTICES\.md|package\.json)$/u,
  /^bin\/(?:tor\.js|package\.json)$/u,
  /^dist\/(?:main|program|worker|yaml|zod)\.cjs$/u,
  /^dist\/program\.cache$/u,
  /^dist\/(?:index|[\w-]+-[A-Z0-9]{8})\.js$/u,
  /^dist\/pdfium\.wasm$/u,
  /^dist\/types\/.+\.d\.ts$/u,
  /^schemas\/(?:model|report|config|exceptions)\.schema\.json$/u,
];
const needed = [
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES.md',
  'bin/tor.js',
  'bin/package.json',
  'dist/main.cjs',
  'dist/program.cjs',
  'dist/yaml.cjs',
  'dist/zod.cjs',
  'dist/worker.cjs',
  'dist/program.cache',
  'dist/index.js',
  'dist/pdfium.wasm',
  'dist/types/index.d.ts',
];

let folder = '';
let tarball = '';
let files: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-package-'));
  const out = execFileSync(npm, ['pack', '--json', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed]: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(out.slice(out.indexOf('[')));
  files = packed?.files.map(({ path }) => path) ?? [];
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('published package', () => {
  it('holds what it must and nothing else', () => {
    expect(files.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(needed.filter((path) => !files.includes(path))).toEqual([]);
  });

  it("gives a damaged file to the second reader and outlives it, V8's flags being set", () => {
    const damaged = hostileCases.find(({ name }) => name === 'malformed.docx');
    const file = join(folder, 'malformed.docx');
    writeFileSync(file, damaged?.make() ?? '');
    expect(spawnSync(process.execPath, ['bin/tor.js', 'check', file]).status).toBe(3);
  });

  it('is what npm and Node expect', async () => {
    const tar = readFileSync(tarball);
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tar).buffer }, level: 'suggestion' });
    expect(messages).toEqual([]);
  });

  it('runs from an empty folder, without any package beside it, and reads as the sources do', async () => {
    execFileSync('tar', ['-xzf', tarball, '-C', folder]);
    const tor = (args: readonly string[]) =>
      spawnSync(process.execPath, [join(folder, 'package/bin/tor.js'), ...args], { cwd: folder, encoding: 'utf8' });
    expect(tor(['--version']).stdout).toBe(`${version}\n`);
    const slugs = readdirSync('fixtures/documents').filter((name) => !name.includes('.'));
    const [slug = ''] = slugs;
    for (const form of ['docx', 'pdf']) {
      const { status, stdout, stderr } = tor([
        'check',
        '--format',
        'json',
        '--fail-on',
        'never',
        join(process.cwd(), 'fixtures/documents', slug, `document.${form}`),
      ]);
      expect({ form, status, stderr }).toEqual({ form, status: 0, stderr: '' });
      expect(JSON.parse(stdout).documents[0].status).toBe('read');
    }
    const documents = slugs.map((name) => join(process.cwd(), 'fixtures/documents', name, 'document.docx'));
    expect(tor(['convert', '--to', 'jsonl', '--jobs', '1', ...documents]).stdout).toBe(
      (await command(['convert', '--to', 'jsonl', ...documents])).out,
    );
    writeFileSync(join(folder, 'a.txt'), '1. Objet\n\nUne étude.\n');
    const converted = tor(['convert', 'a.txt']);
    expect(converted.stderr).toBe('');
    expect(converted.stdout).toContain('fichier: a.txt');
  });
});

describe('patterns of the bundle', () => {
  it('match what those of the sources match, on the letters and digits of French', () => {
    const patterns = [
      '/^\\p{L}+$/u',
      '/^[^\\p{L}\\]]$/u',
      '/^[\\p{Lu}-]$/u',
      '/^\\p{Ll}$/u',
      '/^[\\p{N}.]$/u',
      "new RegExp('^[\\\\p{L}]\\\\p{N}?$', 'u')",
    ];
    const plain = plainLetters('patterns.ts', `[${patterns.join(', ')}]`);
    expect(plain).not.toMatch(/\\p\{[LN]/u);
    const evaluate = (code: string): readonly RegExp[] => runInNewContext(code);
    const [before, after] = [evaluate(`[${patterns.join(', ')}]`), evaluate(plain)];
    const signs = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).filter((sign) => !/[ªµº]/u.test(sign));
    for (const sign of [...signs, 'Œ', 'œ', '–', '«', '»', '’', '…', '€', '•', 'ع', 'я', 'Ω']) {
      expect([sign, after.map((pattern) => pattern.test(sign))]).toEqual([sign, before.map((pattern) => pattern.test(sign))]);
    }
    const [name] = evaluate(plainLetters('patterns.ts', '[/^\\p{Lu}\\p{Ll}+$/u]'));
    for (const one of ['Łódź', 'Kovač', 'Şahin', 'Ndongō', 'Œuvre', 'Ÿves', 'Žižek']) expect([one, name?.test(one)]).toEqual([one, true]);
  });
});

describe('sources without characters beyond ASCII', () => {
  it('mean the same: patterns, templates as they stand, templates with another tag', () => {
    const code = `[/^[é–\\]’]œ$/u.source.length, /[«é]/u.test('é'), String.raw\`\\d{1}«\${1 + 1}»é\\n\`, ((parts) => parts.join('|'))\`é\${1}\\u00e9\`]`;
    const ascii = asciiSources('sources.ts', code);
    const evaluate = (source: string): readonly unknown[] => runInNewContext(source);
    const [before, after] = [evaluate(code), evaluate(ascii)];
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(ascii).not.toMatch(/[é–’œ].*String|\|é/u);
  });

  it('make a program of ASCII alone, as its door reads it', () => {
    expect(readFileSync('dist/program.cjs').every((byte) => byte < 0x80)).toBe(true);
  });
});

describe('code cache', () => {
  it('is accepted by the Node that made it', () => {
    const { script } = loadProgram(join(process.cwd(), 'dist'));
    expect(script.cachedDataRejected).toBe(false);
  });
});

describe('what a command loads', () => {
  let outputs: Metafile['outputs'] = {};
  beforeAll(async () => {
    ({
      metafile: { outputs },
    } = await build({ ...programInChunks, write: false }));
  });

  /** Sources and packages that are loaded with a module, those asked for later left out. */
  function loadedWith(entry: string): readonly string[] {
    const first = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry)?.[0];
    if (first === undefined) throw new Error(`no chunk is entered by ${entry}`);
    const chunks = new Set([first]);
    for (const chunk of chunks) {
      for (const { path, kind, external } of outputs[chunk]?.imports ?? []) if (kind === 'import-statement' && external !== true) chunks.add(path);
    }
    return [...chunks].flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
  }

  it('--version loads nothing but the door', async () => {
    const { metafile } = await build({ ...door, write: false });
    expect(Object.keys(metafile.inputs).toSorted()).toEqual([
      'src/cli/engine-flags.ts',
      'src/cli/load-program.ts',
      'src/cli/main.ts',
      'src/cli/standard-output.ts',
      'src/document/wasm-flags.ts',
      'src/version.ts',
    ]);
  });

  it.each(['src/cli/start.ts', 'src/cli/engine.ts'])('a check loads neither zod nor yaml with %s', (entry) => {
    expect(loadedWith(entry).filter((path) => /node_modules\/(?:zod|yaml)\//u.test(path))).toEqual([]);
  });

  it.each(['docx', 'pdf'])('a check of a .%s that prints its findings loads no cryptography', (form) => {
    const [slug] = readdirSync('fixtures/documents').filter((name) => !name.includes('.'));
    const spy = join(folder, 'spy.cjs');
    writeFileSync(spy, "process.on('exit', () => process.stderr.write(process.moduleLoadList.filter((name) => /crypto\\/hash/.test(name)).join()));");
    const file = `fixtures/documents/${slug}/document.${form}`;
    const loaded = (args: readonly string[]): string =>
      spawnSync(process.execPath, ['-r', spy, 'bin/tor.js', 'check', ...args, file], { encoding: 'utf8' }).stderr;
    expect(loaded([])).toBe('');
    expect(loaded(['--format', 'json'])).toContain('crypto');
  });

  it('a PDF does not load the Word reader, nor a Word file the PDF engine', () => {
    expect(loadedWith('src/cli/engine.ts').filter((path) => /src\/source\/pdf\/|xml-tree|node_modules/u.test(path))).toEqual([]);
    expect(loadedWith('src/source/pdf/open-pdf.ts').filter((path) => /source\/docx|fflate|saxes/u.test(path))).toEqual([]);
    expect(loadedWith('src/source/docx/open-docx.ts').filter((path) => /source\/pdf/u.test(path))).toEqual([]);
  });
});
