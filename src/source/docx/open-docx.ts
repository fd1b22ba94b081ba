// The bytes of a Word file → its source, or the flat text of the second reader when ours cannot read it.
import { withUsualLimits } from '../../document/limits.ts';
import { type TimeLimit, timeLimit } from '../../document/time-limit.ts';
import { TorError } from '../../document/tor-error.ts';
import type { SourceOptions, TextSource, WordSource } from '../source.ts';
import { readDocxParts } from './docx-parts.ts';
import { readWord } from './read-word.ts';
import { openZip } from './zip-parts.ts';

/** Limits, encryption and document types are refused for good; only a damaged file is given to the second reader. */
export async function openDocx(bytes: Uint8Array, options: SourceOptions): Promise<WordSource | TextSource> {
  const limits = withUsualLimits(options.limits);
  const time = options.time ?? timeLimit(limits.temps);
  try {
    return time.run(() => readWord(readDocxParts(openZip(bytes, limits.decompression), limits.elements)));
  } catch (error) {
    if (!(error instanceof TorError) || error.code !== 'unreadable') throw error;
    return fallBack(bytes, error, time);
  }
}

async function fallBack(bytes: Uint8Array, refusal: TorError, time: TimeLimit): Promise<TextSource> {
  const text = await readAgain(bytes, time);
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
async function readAgain(bytes: Uint8Array, time: TimeLimit): Promise<string | undefined> {
  const { secondReadingDocx } = await import('./second-reader.ts');
  return secondReadingDocx(bytes, time).catch(() => undefined);
}
