// The bytes of a Word file → its source, or the flat text of the second reader when ours cannot read it.
import { TorError } from '../../document/tor-error.ts';
import type { SourceOptions, TextSource, WordSource } from '../source.ts';
import { readDocxParts } from './docx-parts.ts';
import { readWord } from './read-word.ts';
import { openZip } from './zip-parts.ts';

/** Limits, encryption and document types are refused for good; only a damaged file is given to the second reader. */
export async function openDocx(bytes: Uint8Array, _options: SourceOptions): Promise<WordSource | TextSource> {
  try {
    return readWord(readDocxParts(openZip(bytes)));
  } catch (error) {
    if (!(error instanceof TorError) || error.code !== 'unreadable') throw error;
    return fallBack(bytes, error);
  }
}

async function fallBack(bytes: Uint8Array, refusal: TorError): Promise<TextSource> {
  const text = await readAgain(bytes);
  if (text === undefined || text.trim() === '') throw refusal;
  return {
    kind: 'text',
    format: 'docx',
    text,
    notices: [
      {
        code: 'fallback-reader',
        message: 'Le fichier Word est abîmé : seul son texte a été lu, sans titres, tableaux ni numéros automatiques.',
      },
    ],
  };
}

/** Undefined when the second reader is absent or fails too: the first refusal says more. */
async function readAgain(bytes: Uint8Array): Promise<string | undefined> {
  const { secondReadingDocx } = await import('./second-reader.ts');
  return secondReadingDocx(bytes).catch(() => undefined);
}
