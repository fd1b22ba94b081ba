// The bytes of a file → its source, read by the reader of its format, which alone is loaded.
import { fileTooLarge, textTooLong, withUsualLimits } from '../document/limits.ts';
import { timeLimit } from '../document/time-limit.ts';
import { TorError } from '../document/tor-error.ts';
import { decodeText } from './decode.ts';
import { detectKind, isMarkdown } from './detect.ts';
import type { Source, SourceOptions, TextSource } from './source.ts';
import { drawnTables } from './text/drawn-tables.ts';
import { frontMatter } from './text/front-matter.ts';

/** A character takes four bytes at most. */
const longestCharacter = 4;

const smallFile = 1_000_000;

/** The error names neither the file nor its content: the caller knows the name. */
export async function openSource(bytes: Uint8Array, options: SourceOptions): Promise<Source> {
  if (bytes.byteLength === 0) throw new TorError('empty', 'le fichier est vide : vérifiez la copie ou le téléchargement.');
  const { taille, texte, temps } = withUsualLimits(options.limits);
  if (bytes.byteLength > taille) throw fileTooLarge(bytes.byteLength, taille);
  const time = options.time ?? timeLimit(temps);
  // To look at the names in so few bytes takes less than to start the watchdog.
  const kind = bytes.byteLength <= smallFile ? detectKind(bytes) : time.run(() => detectKind(bytes));
  if (kind === 'pdf') return (await import('./pdf/open-pdf.ts')).openPdf(bytes, { ...options, time });
  if (kind === 'docx') return (await import('./docx/open-docx.ts')).openDocx(bytes, { ...options, time });
  if (kind === 'odt') return (await import('./odt/open-odt.ts')).openOdt(bytes, { ...options, time });
  if (kind === 'doc') return (await import('./doc/open-doc.ts')).openDoc(bytes, { ...options, time });
  if (bytes.byteLength > texte * longestCharacter) throw textTooLong(bytes.byteLength, texte);
  const source = time.run(() => openText(bytes));
  if (source.format !== 'md') return source;
  const { parseMarkdown } = await import('./markdown/parse-markdown.ts');
  return { ...source, markdown: time.run(() => parseMarkdown(source.text, source.tables ?? [])) };
}

function openText(bytes: Uint8Array): TextSource {
  const { text, notices } = decodeText(bytes);
  if (text.trim() === '') throw new TorError('no-text', 'le fichier ne contient aucun texte : vérifiez que c’est le bon document.');
  const above = frontMatter(text)?.end ?? 0;
  const tables = drawnTables(text).filter(({ start }) => start >= above);
  return { kind: 'text', format: isMarkdown(text) ? 'md' : 'txt', text, notices, ...(tables.length === 0 ? {} : { tables }) };
}
