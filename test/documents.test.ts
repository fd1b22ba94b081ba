// The promise on whole documents: each form of each fixture gives the reading and the findings written by hand from its source.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkResult, readInput } from '../src/pipeline.ts';

const folder = new URL('../fixtures/documents/', import.meta.url);
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const forms = ['docx', 'pdf', 'odt'] as const;
const date = '2026-01-01';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** What two forms of one document may differ in: where things stand. */
const places = new Set(['source', 'provenance', 'nonInterprete', 'revisions', 'pages', 'mots']);

function isLineRanges(key: string, value: unknown): boolean {
  return key === 'lignes' && Array.isArray(value) && value.every((one) => Array.isArray(one));
}

/** The reading cut down to « the same reading », secondary types of a section in one order. */
function reading(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reading);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) => !places.has(key) && !(isLineRanges(key, part) && Array.isArray(part) && part.length > 0),
  );
  return Object.fromEntries(
    kept.map(([key, part]) => [key, key === 'types' && Array.isArray(part) ? [part[0], ...part.slice(1).toSorted()] : reading(part)]),
  );
}

/** The parts of `got` that the hand-made reading speaks of: its top-level fields, and within the wording its lists. */
function spokenOf(gold: { readonly [key: string]: Json }, got: object): unknown {
  const fields = Object.entries(got).filter(([key]) => key in gold);
  return Object.fromEntries(
    fields.map(([key, part]) => {
      const own = gold[key];
      const inner = key === 'redaction' && typeof own === 'object' && !Array.isArray(own);
      return [key, inner ? Object.fromEntries(Object.entries(Object(part)).filter(([name]) => name in own)) : part];
    }),
  );
}

async function read(slug: string, form: string) {
  const input = { file: `document.${form}`, bytes: readFileSync(new URL(`${slug}/document.${form}`, folder)) };
  const result = await readInput(input, {});
  return { result, report: checkResult(input, result, { date }) };
}

function lines(slug: string): readonly string[] {
  return readFileSync(new URL(`${slug}/report.txt`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .toSorted();
}

describe.each(slugs)('%s', (slug) => {
  const gold: { readonly [key: string]: Json } = JSON.parse(readFileSync(new URL(`${slug}/tor.json`, folder), 'utf8'));

  it.each(forms)('%s is read as its source says', async (form) => {
    const { result } = await read(slug, form);
    expect(reading(spokenOf(gold, result.tor))).toEqual(reading(gold));
  });

  it.each(forms)('%s has the findings that its source deserves', async (form) => {
    const { report } = await read(slug, form);
    const found = report.findings.map(({ severity, rule, path, message }) => `${severity} ${rule} ${path} — ${message}`);
    expect(found.toSorted()).toEqual(lines(slug));
  });

  it('reads the same in all forms', async () => {
    const [word, ...others] = await Promise.all(forms.map((form) => read(slug, form)));
    for (const other of others) expect(reading(other.result.tor)).toEqual(reading(word?.result.tor));
  });
});
