// Sound drafts, most by people who had not seen the readers → what is accused in each: nothing but what `accusations.yaml` tells, and all of it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkResult, readInput } from '../src/pipeline.ts';

const folder = new URL('../fixtures/sains/', import.meta.url);
const told = z
  .array(z.strictObject({ regle: z.string(), verdict: z.string().regex(/^(?:juste|discutable|faux) : /u), brouillons: z.array(z.string()).min(1) }))
  .parse(parse(readFileSync(new URL('accusations.yaml', folder), 'utf8')));

const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md|docx|pdf)$/u.test(name))
  .map((name) => name.replaceAll('\\', '/'));

it.each(drafts)('%s, a sound draft, is accused of what is told and of nothing else', async (name) => {
  const input = { file: name, bytes: readFileSync(new URL(name, folder)) };
  const { findings } = checkResult(input, await readInput(input, {}), { date: '2026-11-10' });
  const accused = findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
  const known = told.filter(({ brouillons }) => brouillons.includes(name)).map(({ regle }) => regle);
  expect(accused.toSorted()).toEqual(known.toSorted());
});

it('tells of no draft that is not there', () => {
  expect(told.flatMap(({ brouillons }) => brouillons).filter((name) => !drafts.includes(name))).toEqual([]);
});
