// A file and its reading in; the passages where a second, independent reader reads other words out.
import type { Document } from './document/document.ts';
import { lineAt } from './document/place.ts';
import { TorError } from './document/tor-error.ts';
import { wordDifferences } from './document/word-differences.ts';

export interface Disagreement {
  /** 1-based line of the first reading. */
  readonly line: number;
  readonly page?: number;
  readonly first: string;
  readonly second: string;
}

async function secondReading(document: Document, bytes: Uint8Array): Promise<string> {
  if (document.format === 'pdf') return (await import('./source/pdf/second-reader.ts')).secondReadingPdf(bytes);
  if (document.format === 'docx') return (await import('./source/docx/second-reader.ts')).secondReadingDocx(bytes);
  throw new TorError('bad-option', '--cross-read : ce format n’a qu’un lecteur, rien à comparer.');
}

/** Throws a TorError when there is no second reader, or when the two readings cannot be compared. */
export async function crossRead(document: Document, bytes: Uint8Array): Promise<readonly Disagreement[]> {
  const differences = wordDifferences(document.text, await secondReading(document, bytes));
  if (differences === undefined)
    throw new TorError('unreadable', '--cross-read : les deux lectures sont trop différentes pour être comparées mot à mot.');
  return differences.map(({ at, first, second }) => {
    const line = lineAt(document, at);
    const page = document.lines[line]?.page;
    return { line: line + 1, ...(page === undefined ? {} : { page }), first, second };
  });
}
