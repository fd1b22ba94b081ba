// The bytes of a PDF in; the text that pdf-parse reads in it out: the second reader, an optional dependency loaded only when asked.
import type { TimeLimit } from '../../document/time-limit.ts';
import type { TextSource } from '../source.ts';
import { workerText } from '../worker-text.ts';

/** Runs in the worker: pages one after the other. */
const reading = `
  const parser = new module.PDFParse({ data: bytes, verbosity: 0 });
  try {
    return (await parser.getText({ pageJoiner: '' })).text;
  } finally {
    await parser.destroy();
  }`;

/** The text of the whole file. Throws when pdf-parse is not installed, cannot read the file, or takes too long. */
export function secondReadingPdf(bytes: Uint8Array, time?: TimeLimit): Promise<string> {
  return workerText('pdf-parse', reading, bytes, time);
}

/** A reading without places, for a file that PDFium does not open. */
export async function fallbackReading(bytes: Uint8Array, time: TimeLimit): Promise<TextSource> {
  const text = await secondReadingPdf(bytes, time);
  const message = 'Le PDF est abîmé : il a été lu par un second lecteur, qui ne voit ni tableaux, ni titres, ni pages.';
  return { kind: 'text', format: 'pdf', text, notices: [{ code: 'fallback-reader', message }] };
}
