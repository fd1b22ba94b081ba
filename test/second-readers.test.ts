// The promise of two witnesses: independent readers find the same words in every fixture, and each difference has its explanation.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Document } from '../src/document/document.ts';
import { readInput } from '../src/pipeline.ts';
import { secondReadingDocx } from '../src/source/docx/second-reader.ts';
import { secondReadingPdf } from '../src/source/pdf/second-reader.ts';
import { wordScore } from './support/word-score.ts';

const folder = 'fixtures/documents';
const least = 0.99;

function fixtures(form: 'pdf' | 'docx'): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === `document.${form}`)
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

async function documentOf(file: string, bytes: Uint8Array): Promise<Document> {
  return (await readInput({ file, bytes }, {})).document;
}

/** Without digits: the calls of notes. */
function letters(words: readonly string[]): string {
  return [...words.join('').replace(/\d/gu, '')].sort().join('');
}

/** What mammoth leaves out by design: headers and footers, notes, and the numbers that Word computes. */
function beyondMammoth({ blocks }: Document): string {
  return blocks.flatMap(({ kind, label = '', flow }) => [label, kind === 'furniture' || kind === 'note' ? flow.text : '']).join(' ');
}

/** pdf-parse glues the call of a note to the word beside it, where ours sets it apart: the same letters, cut otherwise, are the one difference. */
it.each(fixtures('pdf'))('%s: the words of pdf-parse', async (file) => {
  const bytes = readFileSync(file);
  const { f1, missing, added } = wordScore((await documentOf(file, bytes)).text, await secondReadingPdf(bytes));
  expect(f1, `only ours: ${missing.join(' ')}; only theirs: ${added.join(' ')}`).toBeGreaterThanOrEqual(least);
  expect(letters(missing)).toBe(letters(added));
});

it.each(fixtures('docx'))('%s: the words of mammoth, and what it does not read', async (file) => {
  const bytes = readFileSync(file);
  const document = await documentOf(file, bytes);
  const { missing, added } = wordScore(document.text, await secondReadingDocx(bytes));
  expect(added).toEqual([]);
  expect(wordScore(missing.join(' '), beyondMammoth(document)).missing).toEqual([]);
});

it('there are fixtures of both forms', () => {
  expect(fixtures('pdf').length).toBeGreaterThan(5);
  expect(fixtures('docx').length).toBeGreaterThan(5);
});
