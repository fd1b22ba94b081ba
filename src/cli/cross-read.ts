// A file and its reading in; on stderr, where the second reader reads other words.
import type { Disagreement } from '../cross-read.ts';
import { TorError } from '../document/tor-error.ts';
import type { ReadResult } from '../pipeline.ts';
import { counted } from '../report/counted.ts';
import { neutralise } from '../report/neutralise.ts';
import type { Io } from './io.ts';

const shown = 40;
const longest = 120;

function words(text: string): string {
  if (text === '') return 'rien';
  const clean = neutralise(text);
  return `« ${clean.length > longest ? `${clean.slice(0, longest)} […]` : clean} »`;
}

function told({ line, page, first, second }: Disagreement): string {
  return `  ligne ${line}${page === undefined ? '' : ` (page ${page})`} : tor lit ${words(first)}, le second lecteur ${words(second)}`;
}

async function report(input: { readonly bytes: Uint8Array }, result: ReadResult): Promise<string> {
  try {
    const { crossRead } = await import('./engine.ts');
    const found = await crossRead(result.document, input.bytes);
    if (found.length === 0) return 'le second lecteur lit exactement les mêmes mots.';
    const hidden = found.length - shown;
    const lines = found.slice(0, shown).map(told);
    return [
      `${counted(found.length, 'passage lu autrement', 'passages lus autrement')} par le second lecteur :`,
      ...lines,
      ...(hidden > 0 ? [`  + ${hidden} autres`] : []),
    ].join('\n');
  } catch (error) {
    if (error instanceof TorError) return error.message;
    const missing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
    return missing ? 'le second lecteur n’est pas installé : « npm install pdf-parse mammoth ».' : 'le second lecteur ne sait pas lire ce fichier.';
  }
}

export async function tellDifferences(input: { readonly file: string; readonly bytes: Uint8Array }, result: ReadResult, io: Io): Promise<void> {
  io.err(`tor : ${neutralise(input.file)} : ${await report(input, result)}\n`);
}
