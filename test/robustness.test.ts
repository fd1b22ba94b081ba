// The promise against strangers: each hostile file is read or refused with one line, as it should, and leaves nothing but its output.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileCases } from '../scripts/hostile/cases.ts';
import { command } from './support/command.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const forbidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

describe.each(hostileCases.filter(({ slow }) => slow === undefined))('$attack', ({ name, make, ends }) => {
  it('ends as it should, tells it in plain characters and writes its output alone', async () => {
    const place = mkdtempSync(join(folder, 'case-'));
    mkdirSync(join(place, 'out'));
    writeFileSync(join(place, name), make());
    const { code, err } = await command(['convert', '--limit', 'temps=20s', '-o', `${join(place, 'out')}/`, join(place, name)]);
    const report = await command(['check', '--limit', 'temps=20s', '--format', 'json', join(place, name)]);
    const end: string = JSON.parse(report.out).documents[0]?.error?.code ?? 'read';
    expect(ends).toContain(end);
    expect(code).toBe(end === 'read' ? 0 : 3);
    expect(err).toMatch(/^tor : [^\n]+\n$/u);
    expect(err.replaceAll('\n', '')).not.toMatch(forbidden);
    expect(
      (await command(['check', '--limit', 'temps=20s', join(place, name)], { outIsTerminal: true, environment: { NO_COLOR: '1' } })).out,
    ).not.toMatch(forbidden);
    expect(readdirSync(place).sort()).toEqual([name, 'out'].sort());
    expect(readdirSync(join(place, 'out')).length).toBe(end === 'read' ? 1 : 0);
  });
});

it('there are enough of them', () => expect(hostileCases.length).toBeGreaterThanOrEqual(25));
