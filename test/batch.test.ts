// The promise of many files at once: the same bytes whatever the threads, nothing lost by a kill, a bad file or a closed pipe. With real processes.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { smallText } from '../scripts/bench/small-text.ts';
import { random } from '../scripts/fuzz/random.ts';
import { hostileCases } from '../scripts/hostile/cases.ts';
import { inOrder } from '../src/batch/in-order.ts';
import { outputPlaces } from '../src/batch/output-places.ts';
import { contents } from './support/contents.ts';
import { makeDocx, paragraph } from './support/make-docx.ts';

let folder = '';
const script = inject('builtTor');
const at = (...names: readonly string[]): string => join(folder, ...names);
const limits = { encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 150_000, killSignal: 'SIGKILL' } as const;
const tor = (...args: readonly string[]) => spawnSync(process.execPath, [script, ...args], { cwd: folder, ...limits });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-batch-'));
  const chance = random(7);
  const slugs = readdirSync('fixtures/documents', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const [index, { name }] of slugs.entries()) {
    const place = at('in', `avis ${index % 3}`, '0');
    mkdirSync(place, { recursive: true });
    // Slow and fast ones mixed, and more than the threads have in hand at once: all in Word, one PDF in each folder, small ones beside them.
    for (const form of index < 3 ? ['docx', 'pdf'] : ['docx'])
      copyFileSync(`fixtures/documents/${name}/document.${form}`, join(place, `${name}.${form}`));
    for (let copy = 1; copy <= 4; copy += 1) {
      const rank = 4 * index + copy;
      mkdirSync(at('in', `avis ${index % 3}`, String(copy)), { recursive: true });
      const body = smallText(rank, chance)
        .split('\n')
        .map((line) => paragraph(line));
      writeFileSync(at('in', `avis ${index % 3}`, String(copy), `tdr-${rank}.docx`), makeDocx({ body: body.join('') }));
    }
  }
  const hostile = hostileCases.find(({ name }) => name === 'malformed.docx');
  writeFileSync(at('in', 'avis 1', 'malformed.docx'), hostile?.make() ?? '');
  writeFileSync(at('in', 'avis 0', 'empty.pdf'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder', () => {
  it('gives the same tree, manifest and messages with one thread as with two, and reports what cannot be read', () => {
    const one = tor('convert', 'in', '-o', 'one/', '--jobs', '1');
    const two = tor('convert', 'in', '-o', 'two/', '--jobs', '2');
    expect([one.status, two.status]).toEqual([3, 3]);
    expect(contents(at('two'))).toEqual(contents(at('one')));
    const unread = (text: string) => text.split('\n').filter((line) => line.startsWith('tor : in/'));
    expect(unread(two.stderr)).toEqual(unread(one.stderr));
    expect(unread(one.stderr)).toHaveLength(2);
    const inputs = readFileSync(at('one/tor-manifest.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).input);
    expect(inputs).toEqual(inputs.toSorted());
    expect(Object.keys(contents(at('one')))).toHaveLength(inputs.length - 2 + 1);
  });

  it('killed, refuses to start over unasked, and resumed ends as if nothing had happened', async () => {
    const child = spawn(process.execPath, [script, 'convert', 'in', '-o', 'killed/', '--jobs', '2'], { cwd: folder });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!existsSync(at('killed/avis 0/0'))) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    expect(Object.keys(contents(at('killed'))).filter((path) => path.endsWith('.tmp') && !path.startsWith('/.tor-run/'))).toEqual([]);
    const again = tor('convert', 'in', '-o', 'killed/');
    expect([again.status, again.stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(again.stderr).toContain('--resume');
    expect(tor('convert', 'in', '-o', 'killed/', '--resume').status).toBe(3);
    expect(contents(at('killed'))).toEqual(contents(at('one')));
  });

  it('resumed, reads again only what changed or whose output is gone', () => {
    const [first = '', second = ''] = Object.keys(contents(at('one'))).filter((path) => path.endsWith('.yaml'));
    const before = contents(at('one'));
    rmSync(at('one', first));
    writeFileSync(at('one', second), 'changed by hand');
    const { stderr } = tor('convert', 'in', '-o', 'one/', '--resume');
    expect(stderr).toMatch(/2 documents écrits, \d+ documents inchangés, 2 non lus/u);
    expect(contents(at('one'))).toEqual(before);
  });

  it('is refused to a second run', () => {
    mkdirSync(at('held/.tor-run'), { recursive: true });
    writeFileSync(at('held/.tor-run/lock'), '1@elsewhere');
    const { status, stderr } = tor('convert', 'in', '-o', 'held/');
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('une autre commande tor');
  });

  it.skipIf(process.platform === 'win32')('is not left through a link', () => {
    mkdirSync(at('outside'));
    mkdirSync(at('linked'));
    symlinkSync(at('outside'), at('linked/avis 0'));
    const { status, stderr } = tor('convert', 'in', '-o', 'linked/');
    expect([status, readdirSync(at('outside'))]).toEqual([2, []]);
    expect(stderr).toContain('est un lien');
  });
});

describe('a check of many files', () => {
  it('says the same to the byte with one thread, with several and with none', () => {
    const check = (name: string, ...how: readonly string[]) => {
      const files = ['json', 'csv'].map((format) => `${format}=${name}.${format}`);
      const { stdout, status } = tor('check', 'in', '--date', '2026-01-15', ...how, ...['pretty', ...files].flatMap((file) => ['-f', file]));
      return { stdout, status, files: ['json', 'csv'].map((format) => readFileSync(at(`${name}.${format}`), 'utf8')) };
    };
    const none = check('none', '--timing');
    expect([none.status, none.files.every((text) => text.length > 1000)]).toEqual([3, true]);
    expect(check('one', '--jobs', '1')).toEqual(none);
    expect(check('three', '--jobs', '3')).toEqual(none);
  });

  it('takes a list of names, as conversion does', () => {
    const names = Object.keys(contents(at('in', 'avis 1', '0'))).map((path) => `in/avis 1/0${path}`);
    const listed = spawnSync(process.execPath, [script, 'check', '-0', '--files-from', '-', '--format', 'jsonl', '--all'], {
      cwd: folder,
      ...limits,
      input: names.map((name) => `${name}\0`).join(''),
    });
    expect(names.length).toBeGreaterThan(3);
    expect(listed.stdout).toBe(tor('check', ...names, '--format', 'jsonl', '--all').stdout);
    expect(tor('check', '--staged', '--files-from', 'list').stderr).toMatch(/^tor : --files-from ne va pas avec [^\n]+\n$/u);
  });
});

describe('a stream', () => {
  it('takes a list of names, ended by line ends or null bytes, and gives one line for each', () => {
    const names = Object.keys(contents(at('in'))).map((path) => `in${path}`);
    const give = (args: readonly string[], input: string) =>
      spawnSync(process.execPath, [script, 'convert', '--to', 'jsonl', '--files-from', '-', ...args], {
        cwd: folder,
        ...limits,
        input,
      });
    const lines = give([], names.join('\n'));
    const nul = give(['-0', '--jobs', '2'], names.map((name) => `${name}\0`).join(''));
    expect(nul.stdout).toBe(lines.stdout);
    const files = lines.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.fichier);
    expect(files).toEqual(names.filter((name) => !/empty|malformed/u.test(name)));
  });

  it('ends cleanly when its reader leaves', async () => {
    const child = spawn(process.execPath, [script, 'convert', 'in', '--to', 'jsonl', '--jobs', '2'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
    expect(err).not.toMatch(/EPIPE|Error/u);
  });
});

describe('the window', () => {
  it('keeps the order and never holds more than its width', async () => {
    let [under, most] = [0, 0];
    const order: number[] = [];
    const run = async (item: number): Promise<number> => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      return item;
    };
    for await (const [item, result] of inOrder(
      Array.from({ length: 40 }, (_, index) => index),
      run,
      4,
    )) {
      under -= 1;
      expect(result).toBe(item);
      order.push(item);
    }
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(most).toBe(4);
  });
});

describe('places of outputs', () => {
  const place = outputPlaces({ folders: ['x/archive'], files: [], cwd: '/base' }, 'yaml');
  it('mirror the tree of a folder and never leave the output folder', () => {
    expect(place('x/archive/avis/a.docx')).toBe('avis/a.docx.yaml');
    expect(place('../../etc/passwd')).toBe('etc/passwd.yaml');
    expect(place('x/archive/..\\..\\a.pdf')).toMatch(/^[^\\/]+-[0-9a-f]{8}\.yaml$/u);
    expect(place(`x/archive/${'é'.repeat(300)}.pdf`).length).toBeLessThan(220);
  });

  it('are all different', () => {
    const several = outputPlaces({ folders: ['a/tdr', 'b/tdr'], files: ['c/x.pdf', 'd/X.pdf'], cwd: '/base' }, 'json');
    expect(['a/tdr/1.pdf', 'b/tdr/1.pdf', 'c/x.pdf', 'd/X.pdf'].map(several)).toEqual([
      'tdr/1.pdf.json',
      'tdr-2/1.pdf.json',
      'x.pdf.json',
      'X.pdf-2.json',
    ]);
  });
});
