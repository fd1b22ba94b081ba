// The bytes of a file → its source, read by the reader of its format, which alone is loaded.
import { TorError } from '../document/tor-error.ts';
import { decodeText } from './decode.ts';
import { detectKind, isMarkdown } from './detect.ts';
import type { Source, SourceOptions, TextSource } from './source.ts';

const megabyte = 1024 * 1024;
const maxBinary = 200 * megabyte;
/** Characters of some seven hundred pages. */
const maxText = 2 * megabyte;

/** The error names neither the file nor its content: the caller knows the name. */
export async function openSource(bytes: Uint8Array, options: SourceOptions): Promise<Source> {
  if (bytes.byteLength === 0) throw new TorError('empty', 'le fichier est vide : vérifiez la copie ou le téléchargement.');
  refuseOver(bytes, options.maxBytes ?? maxBinary);
  const kind = detectKind(bytes);
  if (kind === 'pdf') return (await import('./pdf/open-pdf.ts')).openPdf(bytes, options);
  if (kind === 'docx') return (await import('./docx/open-docx.ts')).openDocx(bytes, options);
  refuseOver(bytes, Math.min(options.maxBytes ?? maxText, maxText));
  return openText(bytes);
}

function refuseOver(bytes: Uint8Array, limit: number): void {
  if (bytes.byteLength <= limit) return;
  const size = `${Math.ceil(bytes.byteLength / megabyte)} Mo`;
  throw new TorError('too-large', `le fichier est trop gros (${size}) : donnez le seul document à vérifier, sans ses annexes ni ses images.`);
}

function openText(bytes: Uint8Array): TextSource {
  const { text, notices } = decodeText(bytes);
  if (text.trim() === '') throw new TorError('no-text', 'le fichier ne contient aucun texte : vérifiez que c’est le bon document.');
  return { kind: 'text', format: isMarkdown(text) ? 'md' : 'txt', text, notices };
}
