// Corpora of phrasings → each gives its value over its full length, alone and inside a sentence; each negative gives nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { recognisers } from './recognisers.ts';

const corpusSchema = z.strictObject({
  recogniser: z.string(),
  yields: z.array(z.strictObject({ value: z.unknown(), phrasings: z.array(z.string()).min(1) })),
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

for (const file of readdirSync(folder).sort()) {
  const corpus = corpusSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
  const recognise = recognisers.get(corpus.recogniser);
  describe(`${corpus.recogniser} (${file})`, () => {
    it('is a known recogniser', () => expect(recognise).toBeDefined());
    for (const { value, phrasings } of corpus.yields) {
      for (const phrasing of phrasings) {
        const { text, start, end } = marked(phrasing);
        it(`reads ${phrasing}`, () => expect(recognise?.(text)).toEqual([{ start, end, value }]));
        it(`reads ${phrasing} inside a sentence`, () => {
          const lead = 'Rappel : ';
          expect(recognise?.(`${lead}${text} ; le reste suit.`)).toEqual([{ start: start + lead.length, end: end + lead.length, value }]);
        });
      }
    }
    for (const phrasing of corpus.nothing) it(`reads nothing in ${phrasing}`, () => expect(recognise?.(phrasing)).toEqual([]));
  });
}
