// Corpora of phrases → what a reader takes from each, on its own.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { mesureOf } from '../src/readers/mesure-exigee.ts';
import { amountsAfterCurrency, instalmentPercentages } from '../src/readers/tranche-lue.ts';

const corpusSchema = z.strictObject({
  reader: z.string(),
  gives: z.array(z.strictObject({ value: z.unknown(), texts: z.array(z.string()).min(1) })).min(1),
});

const readers: ReadonlyMap<string, (text: string) => unknown> = new Map(
  Object.entries({
    languesExigees: (text: string) => mesureOf(text, undefined).langues,
    montantsApresDevise: (text: string) => amountsAfterCurrency(text).map(({ value }) => value.valeur),
    partsDuPrix: (text: string) => instalmentPercentages(text).map(({ value }) => value),
  }),
);

const folder = new URL('../fixtures/phrases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const corpus = corpusSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
  const read = readers.get(corpus.reader);
  describe(`${corpus.reader} (${file})`, () => {
    it('is a known reader', () => expect(read).toBeDefined());
    for (const { value, texts } of corpus.gives)
      it.each(texts)(`gives ${JSON.stringify(value)} for %s`, (text) => expect(read?.(text)).toEqual(value));
  });
}
