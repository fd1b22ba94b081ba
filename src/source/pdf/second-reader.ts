// The bytes of a PDF in; the text that pdf-parse reads in it out: the second reader, an optional dependency loaded only when asked.
import type { TextSource } from '../source.ts';

/** The text of the whole file, pages one after the other. Throws when pdf-parse is not installed or cannot read the file. */
export async function secondReadingPdf(bytes: Uint8Array): Promise<string> {
  const { PDFParse } = await import('pdf-parse');
  // pdf.js takes the buffer it is given for its own.
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
  try {
    const { text } = await parser.getText({ pageJoiner: '' });
    return text;
  } finally {
    await parser.destroy();
  }
}

/** A reading without places, for a file that PDFium does not open. */
export async function fallbackReading(bytes: Uint8Array): Promise<TextSource> {
  const text = await secondReadingPdf(bytes);
  const message = 'Le PDF est abîmé : il a été lu par un second lecteur, qui ne voit ni tableaux, ni titres, ni pages.';
  return { kind: 'text', format: 'pdf', text, notices: [{ code: 'fallback-reader', message }] };
}
