// The promise of a run that the world breaks: killed, out of disk, refused, fed with what is no file. One clear line, nothing half, nothing lost.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { killRuns } from '../scripts/bench/kill-runs.ts';
import { smallText } from '../scripts/bench/small-text.ts';
import { random } from '../scripts/fuzz/random.ts';
import { readBytes } from '../src/batch/read-bytes.ts';
import { documentsUnder } from '../src/batch/walk-folder.ts';
import { contents } from './support/contents.ts';

let folder = '';
const script = inject('builtTor');
const count = 60;
const at = (...names: readonly string[]): string => join(folder, ...names);
const limits = { encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 150_000, killSignal: 'SIGKILL' } as const;
const given = (args: readonly string[]): readonly string[] => [script, ...args];
const tor = (args: readonly string[], more: object = {}) => spawnSync(process.execPath, given(args), { cwd: folder, ...limits, ...more });
const all = ['convert', '--files-from', 'list'];
const isWindows = process.platform === 'win32';
/** The one who runs everything may read and write everywhere. */
const somebody = () => (process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});

/** The disk is full after so many bytes: the write that meets its end leaves half of what it was given, as systems do. */
const fullDisk = `const { promises } = require('node:fs');
const { writeFile } = promises;
let left = Number(process.env.TOR_TEST_ROOM);
promises.writeFile = async (path, data, options) => {
  left -= Buffer.byteLength(data);
  if (left >= 0) return writeFile(path, data, options);
  await writeFile(path, data.slice(0, data.length / 2), options);
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-broken-'));
  mkdirSync(at('in'));
  const chance = random(6);
  const names = Array.from({ length: count }, (_, rank) => `in/tdr-${String(rank).padStart(3, '0')}.txt`);
  for (const [rank, name] of names.entries()) writeFileSync(at(name), smallText(rank, chance));
  writeFileSync(at('list'), names.join('\n'));
  writeFileSync(at('full-disk.cjs'), fullDisk);
  for (const name of ['.', 'in']) chmodSync(at(name), 0o755);
  expect(tor([...all, '-o', 'whole/', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a run that is killed', () => {
  it('at random moments and resumed, ends as one that nothing disturbed, byte for byte', async () => {
    const runs = [];
    for await (const run of killRuns({ tor: script, cwd: folder, list: 'list', kills: 3, random: random(11) })) runs.push(run);
    expect(runs.map(({ moments }) => moments.length)).toEqual([1, 2]);
    expect(runs.map(({ differences }) => differences)).toEqual([[], []]);
    expect(contents(at('undisturbed'))).toEqual(contents(at('whole')));
    expect(Object.keys(contents(at('whole')))).toHaveLength(count + 1);
  });

  it('before its lock says whose it is, leaves the folder free', () => {
    mkdirSync(at('unsaid/.tor-run'), { recursive: true });
    writeFileSync(at('unsaid/.tor-run/lock'), '');
    expect(tor(['convert', 'in/tdr-000.txt', '-o', 'unsaid/'])).toMatchObject({ status: 0, stderr: 'tor : unsaid/tdr-000.txt.yaml écrit.\n' });
  });
});

it('two runs into one folder: the second refuses in one line, and the first ends', async () => {
  const first = spawn(process.execPath, given(['convert', '--files-from', '-', '-o', 'held/', '--jobs', '1']), {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise((resolve) => first.once('exit', resolve));
  const names = readFileSync(at('list'), 'utf8').split('\n');
  // The first cannot end before the others are named.
  first.stdin.write(`${names.slice(0, 20).join('\n')}\n`);
  while (!existsSync(at('held/.tor-run/journal.jsonl'))) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = tor([...all, '-o', 'held/', '--resume']);
  expect(second.status).toBe(2);
  expect(second.stderr).toMatch(/^tor : -o : une autre commande tor \(\d+@[^)]+\) écrit déjà dans held\/ ; [^\n]+\n$/u);
  first.stdin.end(names.slice(20).join('\n'));
  expect(await ended).toBe(0);
  expect(Object.keys(contents(at('held')))).toHaveLength(count + 1);
});

describe('a full disk', () => {
  const full = (room: number) => ({ env: { ...process.env, NODE_OPTIONS: `--require ${at('full-disk.cjs')}`, TOR_TEST_ROOM: String(room) } });

  it('ends an archive in one line, without half a file, and --resume goes on', () => {
    const { status, stderr } = tor([...all, '-o', 'full/', '--quiet'], full(30_000));
    expect(stderr).toMatch(/^tor : impossible d’écrire [^\n]+ : plus de place sur le disque ; [^\n]*--resume[^\n]*\n$/u);
    expect(status).toBe(2);
    const written = Object.entries(contents(at('full'))).filter(([path]) => !path.includes('.tor-run'));
    expect(written.every(([path]) => path.endsWith('.yaml'))).toBe(true);
    expect(tor([...all, '-o', 'full/', '--resume', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
    expect(contents(at('whole'))).toMatchObject(Object.fromEntries(written));
    expect(contents(at('full'))).toEqual(contents(at('whole')));
  });

  it('ends a report in one line and leaves what was there', () => {
    writeFileSync(at('report.json'), 'before');
    const { status, stderr } = tor(['check', 'in/tdr-001.txt', '-f', 'json=report.json'], full(10));
    expect([status, stderr.split('\n').length, readFileSync(at('report.json'), 'utf8')]).toEqual([2, 2, 'before']);
    expect(stderr).toContain('plus de place sur le disque');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('ends what goes to a device or to the standard output in one line', () => {
    const shell = (line: string) => spawnSync('sh', ['-c', `"${process.execPath}" "${script}" ${line}`], { cwd: folder, ...limits });
    for (const line of [
      'convert in/tdr-001.txt > /dev/full',
      'convert in/tdr-001.txt -o /dev/full',
      'convert in/tdr-001.txt -o /dev/full --to csv',
    ]) {
      const { status, stderr } = shell(line);
      expect([line, status, stderr.trim().split('\n').length]).toEqual([line, 2, 1]);
      expect(stderr).toContain('plus de place sur le disque');
    }
    expect(shell('convert in/tdr-001.txt -o /dev/stdout --quiet | cat').stdout).toContain('in/tdr-001.txt');
  });
});

it.skipIf(isWindows)('a folder that cannot be written to is told in one line', () => {
  mkdirSync(at('closed'));
  mkdirSync(at('closed/out'));
  chmodSync(at('closed/out'), 0o555);
  chmodSync(at('closed'), 0o555);
  for (const output of ['closed/out/', 'closed/new/', 'closed/a.yaml', 'closed/a.csv']) {
    const { status, stderr } = tor(['convert', 'in/tdr-001.txt', '-o', output], somebody());
    expect([output, status]).toEqual([output, 2]);
    expect(stderr).toMatch(/^tor : impossible d’écrire [^\n]+ : accès refusé ; [^\n]+\n$/u);
  }
});

describe('what is no file', () => {
  it('or is none any more, is told, and the others are read', async () => {
    mkdirSync(at('going'));
    writeFileSync(at('going/a.pdf'), '');
    const [found] = [...documentsUnder(at('going'))];
    rmSync(at('going/a.pdf'));
    await expect(readBytes(String(found), () => process.stdin, 10)).rejects.toMatchObject({
      code: 'missing',
      message: expect.stringMatching(/introuvable.*disparu/u),
    });
    writeFileSync(at('with-gone'), 'in/tdr-001.txt\nin/gone.txt\nin/tdr-002.txt\n');
    const { status, stdout, stderr } = tor(['convert', '--files-from', 'with-gone', '--to', 'jsonl']);
    expect([status, stdout.trim().split('\n').length]).toEqual([3, 2]);
    expect(stderr).toMatch(/^tor : in\/gone\.txt : fichier introuvable[^\n]+\n$/u);
  });

  it.skipIf(isWindows)('a named pipe is refused at once, in a folder left out; that of the shell is read', () => {
    mkdirSync(at('pipes'));
    expect(spawnSync('mkfifo', [at('pipes/p.pdf')]).status).toBe(0);
    const refused = tor(['check', 'pipes/p.pdf', 'in/tdr-001.txt', '--fail-on', 'never', '--quiet']);
    expect(refused.status).toBe(3);
    expect(refused.stderr).toMatch(/^tor : pipes\/p\.pdf : c’est un tube nommé[^\n]+ l’entrée standard, nommée « - »\.\n$/u);
    expect([...documentsUnder(at('pipes'))]).toEqual([]);
    const shell = `"${process.execPath}" "${script}" convert <(cat in/tdr-001.txt) --to jsonl`;
    expect(spawnSync('bash', ['-c', shell], { cwd: folder, ...limits }).stdout).toContain('"livrables"');
  });

  it.skipIf(isWindows)('a link that leads round in circles or into a closed folder is told in one line, and the others are read', () => {
    mkdirSync(at('links/closed'), { recursive: true });
    writeFileSync(at('links/closed/c.pdf'), '');
    copyFileSync('fixtures/documents/benin-commune-foncier/document.docx', at('links/good.docx'));
    symlinkSync('round.pdf', at('links/round.pdf'));
    symlinkSync('closed/c.pdf', at('links/shut.pdf'));
    for (const name of ['links', 'links/good.docx']) chmodSync(at(name), 0o755);
    chmodSync(at('links/closed'), 0o000);
    const { status, stdout, stderr } = tor(['convert', 'links', '--to', 'jsonl'], somebody());
    const checked = tor(['check', 'links/closed/c.pdf'], somebody());
    chmodSync(at('links/closed'), 0o755);
    expect(checked.stderr).toMatch(/^tor : links\/closed\/c\.pdf : accès refusé[^\n]+\n$/u);
    expect([status, stdout.trim().split('\n').length]).toEqual([3, 1]);
    expect(stderr).toMatch(/^tor : links\/round\.pdf : ce lien tourne en rond[^\n]+$/mu);
    expect(stderr).toMatch(/^tor : links\/shut\.pdf : accès refusé[^\n]+$/mu);
    expect(stderr).not.toMatch(/^ +at /mu);
  });

  it.skipIf(isWindows)('or is missing or closed, has its row in a table', () => {
    mkdirSync(at('part/closed'), { recursive: true });
    copyFileSync('fixtures/documents/benin-commune-foncier/document.docx', at('part/good.docx'));
    for (const name of ['part', 'part/good.docx']) chmodSync(at(name), 0o755);
    chmodSync(at('part/closed'), 0o000);
    const { status, stdout, stderr } = tor(['convert', 'part', 'gone.pdf', '--to', 'csv'], somebody());
    chmodSync(at('part/closed'), 0o755);
    const rows = stdout.trim().split('\r\n').slice(1);
    expect([status, rows.length, stderr.trim().split('\n').length]).toEqual([3, 3, 2]);
    expect(rows[0]).toMatch(/^part\/closed;.*;illisible;.*ce dossier ne peut pas être lu/u);
    expect(rows[1]).toMatch(/^gone\.pdf;.*;illisible;.*introuvable/u);
    expect(rows[2]).toMatch(/^part\/good\.docx;/u);
  });

  it('a file of three gigabytes is refused by its size, unread', () => {
    writeFileSync(at('huge.pdf'), '');
    truncateSync(at('huge.pdf'), 3 * 2 ** 30);
    const { status, stderr } = tor(['convert', 'huge.pdf', 'in/tdr-001.txt', '--to', 'jsonl']);
    rmSync(at('huge.pdf'));
    expect(status).toBe(3);
    // Two gigabytes are the most that Node could read.
    expect(stderr).toMatch(/^tor : huge\.pdf : le fichier est trop gros \(3072 Mo, la limite est de 200 Mo\)[^\n]+\n$/u);
  });
});

it('a folder without terms of reference says so', () => {
  mkdirSync(at('empty'));
  writeFileSync(at('empty/notes.txt'), 'Objet\n\nÉtude des puits de la commune.\n');
  for (const args of [
    ['check', 'empty'],
    ['convert', 'empty', '-o', 'nothing/', '--quiet'],
  ]) {
    const { status, stderr } = tor(args);
    expect([status, stderr.trim().split('\n').length]).toEqual([3, 1]);
    expect(stderr).toContain('aucun document .pdf, .docx, .docm, .odt ou .doc');
  }
  writeFileSync(at('invoice.txt'), 'FACTURE n° 12\n\nMontant dû : 300 €\n');
  for (const args of [
    ['check', 'invoice.txt'],
    ['convert', 'invoice.txt', '--to', 'csv'],
  ])
    expect(tor(args).stdout).toContain('rien n’a');
});
