// The promise of limits: whatever a file asks for, its reading ends with an error that names the limit and the remedy.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addLimit, usualLimitsWritten } from '../src/cli/limit-option.ts';
import { usualLimits } from '../src/document/limits.ts';
import { cover } from '../src/document/span.ts';
import { timeLimit } from '../src/document/time-limit.ts';
import { habitsOf } from '../src/layout/text/join.ts';
import { scanLine } from '../src/layout/text/scan.ts';
import { checkResult, readInput } from '../src/pipeline.ts';
import { command } from './support/command.ts';
import { makeDocx } from './support/make-docx.ts';
import { makePdf } from './support/make-pdf.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const line = { texts: [{ text: 'Durée de la mission', x: 70, y: 80 }] };
const words = makeDocx({ body: '<w:p><w:r><w:t>Objet</w:t></w:r></w:p>'.repeat(20) });
const pdf = makePdf({ pages: [line, line, line] });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-limits-'));
  writeFileSync(join(folder, 'locked.pdf'), makePdf({ pages: [line], encrypted: true }));
  writeFileSync(join(folder, 'three.pdf'), pdf);
  writeFileSync(join(folder, 'secret'), 'faux\r\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a text may have more lines than a function may have arguments', () => {
  const spans = Array.from({ length: 200_000 }, (_, index) => ({ start: 200_000 - index, end: 200_001 + index }));
  expect(cover(spans)).toEqual({ start: 1, end: 400_000 });
  const words = scanLine('Un mot', { start: 0, end: 6 }, 0, false);
  expect(habitsOf(spans.map((_, index) => ({ ...words, index }))).width).toBe(Number.POSITIVE_INFINITY);
});

describe('the time of a file', () => {
  it.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a pattern', () => void /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`)],
  ])('ends %s', (_, work) => {
    expect(() => timeLimit(0.05).run(work)).toThrow(expect.objectContaining({ code: 'timeout', message: expect.stringContaining('--limit temps=') }));
  });

  it('gives what the work gives, and throws what it throws', () => {
    const time = timeLimit(10);
    expect(time.run(() => time.run(() => 'fini'))).toBe('fini');
    expect(() =>
      time.run(() => {
        throw new RangeError('trop');
      }),
    ).toThrow(RangeError);
  });

  it('holds for all the work of one file', () => {
    const time = timeLimit(0.01);
    while (time.left() > 0);
    expect(() => time.run(() => 1)).toThrow(expect.objectContaining({ code: 'timeout' }));
  });

  it('holds for reading and for judging', async () => {
    const input = { file: 'a.md', bytes: utf8('# Objet\n\nRédiger un guide.\n') };
    await expect(readInput(input, { limits: { temps: 1e-9 } })).rejects.toMatchObject({ code: 'timeout' });
    const result = await readInput(input, {});
    expect(() => checkResult(input, result, { date: '2025-01-01', limits: { temps: 1e-9 } })).toThrow(expect.objectContaining({ code: 'timeout' }));
  });
});

describe('each limit', () => {
  it.each([
    ['taille', 10, utf8('Objet de la mission')],
    ['texte', 10, utf8('Objet de la mission')],
    ['texte', 10, words],
    ['texte', 30, pdf],
    ['pages', 2, pdf],
    ['memoire', 20_000_000, makePdf({ pages: [{ ...line, raw: '/Fm Do' }], nestedForms: 8 })],
    ['elements', 20, words],
    ['elements', 3, utf8('# A\n\nb\n\n# C\n\nd\n')],
    ['decompression', 200, words],
  ])('%s refuses what goes over it, and says how to raise it', async (name, value, bytes) => {
    await expect(readInput({ file: 'a', bytes }, { limits: { [name]: value } })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(new RegExp(` : .+ --limit ${name}=….$`, 'u')),
    });
  });
});

describe('--limit', () => {
  it.each([
    ['temps=30s', { temps: 30 }],
    ['temps=1,5 min', { temps: 90 }],
    ['TAILLE=500Mo', { taille: 500 * 2 ** 20 }],
    ['memoire=9999Go', { memoire: 2 ** 31 - 2 ** 16 }],
    ['pages=5000', { pages: 5000 }],
  ])('reads %s', (given, limits) => expect(addLimit(given)).toEqual(limits));

  it('gathers what is given several times', () => expect(addLimit('pages=9', { temps: 3 })).toEqual({ temps: 3, pages: 9 }));

  it.each(['temps', 'temps=', 'temps=0', 'temps=-1', 'temps=1e9', 'temps=2Mo', 'pages=3Mo', 'vitesse=3', 'constructor=3', ''])(
    'refuses « %s »',
    (given) => {
      expect(() => addLimit(given)).toThrow(expect.objectContaining({ code: 'bad-option' }));
    },
  );

  it('shows the usual limits as they can be given', () => {
    const limits = usualLimitsWritten()
      .split(', ')
      .reduce((before, given) => addLimit(given, before), {});
    expect(limits).toEqual(usualLimits);
  });

  it('reaches the reading, which names the file and the remedy in one line', async () => {
    const { code, err } = await command(['check', '--limit', 'pages=2', join(folder, 'three.pdf')]);
    expect(code).toBe(3);
    expect(err).toMatch(/^tor : .*three\.pdf : le PDF compte 3 pages, la limite est de 2 : .* --limit pages=….\n$/u);
    expect(await command(['text', '--limit', 'oups', join(folder, 'three.pdf')])).toMatchObject({ code: 2 });
  });
});

describe('the password', () => {
  it.each([
    [['--password', 'faux'], {}],
    [['--password-file', 'secret'], {}],
    [[], { TOR_PASSWORD: 'faux' }],
  ])('is taken from %j %j', async (options, environment) => {
    const args = options.map((option) => (option === 'secret' ? join(folder, option) : option));
    const { code, err } = await command(['check', ...args, join(folder, 'locked.pdf')], { environment });
    expect(code).toBe(3);
    expect(err).toContain('le mot de passe donné n’ouvre pas ce PDF');
  });

  it('is asked for when there is none', async () => {
    const { err } = await command(['check', join(folder, 'locked.pdf')]);
    expect(err).toContain('--password');
  });

  it('cannot come from a file that is not there', async () => {
    const { code, err } = await command(['check', '--password-file', join(folder, 'absent'), join(folder, 'locked.pdf')]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^tor : --password-file : .*absent ne peut pas être lu/u) });
  });
});

describe('a protected PDF', () => {
  const protectedFile = (name: string): string => fileURLToPath(new URL(`../fixtures/protection/${name}.pdf`, import.meta.url));
  const first = /^Le prestataire entretient les fontaines/u;

  it.each([
    ['rc4-40', 'secret'],
    ['rc4-128', 'secret'],
    ['aes-128', 'secret'],
    ['aes-256', 'clé secrète'],
  ])('%s opens with its password alone', async (name, password) => {
    const file = protectedFile(name);
    expect(await command(['text', '--password', password, file])).toMatchObject({ code: 0, out: expect.stringMatching(first) });
    const wrong = await command(['text', '--password', `${password}?`, file]);
    expect(wrong).toMatchObject({ code: 3, err: expect.stringContaining('le mot de passe donné n’ouvre pas ce PDF') });
    const none = await command(['text', file]);
    expect(none).toMatchObject({ code: 3, err: expect.stringMatching(/^tor : .* : le PDF est protégé par un mot de passe : .*--password.*\n$/u) });
  });

  it.each(['proprietaire-rc4', 'proprietaire-aes-256'])('%s, which only its owner may print, opens for everyone', async (name) => {
    expect(await command(['text', protectedFile(name)])).toMatchObject({ code: 0, out: expect.stringMatching(first) });
  });
});
