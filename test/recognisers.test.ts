// Corpora of phrasings → each gives its value over its full length, alone and inside a sentence; each negative gives nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { recognisers } from './recognisers.ts';

const casesSchema = z.array(z.strictObject({ value: z.unknown(), phrasings: z.array(z.string()).min(1) }));
const corpusSchema = z.strictObject({
  recogniser: z.string(),
  yields: casesSchema,
  /** Read only when nothing else stands in the text, as in the cell of a table. */
  alone: casesSchema.optional(),
  nothing: z.array(z.string()),
});

const folder = new URL('../fixtures/recognisers/', import.meta.url);

/** « … » marks the part that should be read; without the marks it is the whole phrasing. */
function marked(phrasing: string): { text: string; start: number; end: number } {
  const start = phrasing.indexOf('« ');
  const end = phrasing.indexOf(' »');
  if (start < 0 || end < start) return { text: phrasing, start: 0, end: phrasing.length };
  const part = phrasing.slice(start + 2, end);
  return { text: phrasing.slice(0, start) + part + phrasing.slice(end + 2), start, end: start + part.length };
}

/** The two ends of a range, and the words of an hour, are compared only where the corpus gives them. */
const detail = new Set(['debut', 'fin', 'texte']);

function comparable(value: unknown, expected: unknown): unknown {
  const isRecord = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!isRecord(value) || !isRecord(expected)) return value;
  const entries = Object.entries(value).filter(([key]) => !detail.has(key) || key in expected);
  return Object.fromEntries(entries.map(([key, part]) => [key, comparable(part, expected[key])]));
}

for (const file of readdirSync(folder).sort()) {
  const corpus = corpusSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
  const recognise = recognisers.get(corpus.recogniser);
  const read = (text: string, value: unknown): unknown => recognise?.(text).map((found) => ({ ...found, value: comparable(found.value, value) }));
  describe(`${corpus.recogniser} (${file})`, () => {
    it('is a known recogniser', () => expect(recognise).toBeDefined());
    for (const { value, phrasings } of corpus.yields) {
      for (const phrasing of phrasings) {
        const { text, start, end } = marked(phrasing);
        it(`reads ${phrasing}`, () => expect(read(text, value)).toEqual([{ start, end, value }]));
        it(`reads ${phrasing} inside a sentence`, () => {
          const lead = 'Rappel : ';
          expect(read(`${lead}${text} ; le reste suit.`, value)).toEqual([{ start: start + lead.length, end: end + lead.length, value }]);
        });
      }
    }
    for (const { value, phrasings } of corpus.alone ?? []) {
      for (const phrasing of phrasings) {
        it(`reads ${phrasing} alone in its place`, () => expect(read(phrasing, value)).toEqual([{ start: 0, end: phrasing.length, value }]));
        it(`reads nothing in ${phrasing} elsewhere`, () => expect(recognise?.(`Rappel de ${phrasing} ici.`)).toEqual([]));
      }
    }
    for (const phrasing of corpus.nothing) it(`reads nothing in ${phrasing}`, () => expect(recognise?.(phrasing)).toEqual([]));
  });
}
