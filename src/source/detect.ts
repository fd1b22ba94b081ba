// The bytes of a file → what it is, by its content and never by its name.
import { TorError } from '../document/tor-error.ts';
import { readZipDirectory } from './docx/zip-directory.ts';
import { frontMatter } from './text/front-matter.ts';

export type Kind = 'pdf' | 'docx' | 'odt' | 'doc' | 'text';

const magic: readonly (readonly [name: string, signature: string, at: number])[] = [
  ['image', '\x89PNG', 0],
  ['image', '\xff\xd8\xff', 0],
  ['image', 'GIF8', 0],
  ['image', 'II*\0', 0],
  ['image', 'MM\0*', 0],
  ['image', 'WEBP', 8],
  ['image', 'ftyphei', 4],
  ['rtf', '{\\rtf', 0],
  ['archive', '\x1f\x8b', 0],
  ['archive', '7z\xbc\xaf\x27\x1c', 0],
  ['archive', 'Rar!', 0],
];

const remedies: Readonly<Record<string, string>> = {
  image: 'le fichier est une image : enregistrez-la en PDF, puis relancez avec --ocr.',
  rtf: 'le fichier est au format RTF : ouvrez-le dans Word et enregistrez-le en .docx.',
  html: 'le fichier est une page web : enregistrez-la en PDF ou en .docx.',
  xml: 'le fichier est du XML : ouvrez-le dans Word et enregistrez-le en .docx.',
  ole: 'le fichier est un ancien document Office qui n’est pas un texte : enregistrez-le en PDF.',
  xlsx: 'le fichier est un classeur Excel : enregistrez-le en PDF.',
  pptx: 'le fichier est une présentation : enregistrez-la en PDF.',
  opendocument: 'le fichier est un document OpenDocument qui n’est pas un texte : enregistrez-le en PDF.',
  pages: 'le fichier est un document Pages : dans Pages, exportez-le en Word (.docx) ou en PDF.',
  epub: 'le fichier est un livre numérique (EPUB) : enregistrez-le en PDF ou en .docx.',
  archive: 'le fichier est une archive : décompressez-la et donnez les documents qu’elle contient.',
};

function unsupported(name: string): TorError {
  return new TorError('unsupported-format', remedies[name] ?? 'ce format n’est pas lu : enregistrez le document en PDF ou en .docx.');
}

/** Views the bytes without copying them, for its fast search. */
function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isPdf(bytes: Buffer): boolean {
  const at = bytes.subarray(0, 1024 + 5).indexOf('%PDF-', 0, 'latin1');
  return at === 0 || (at > 0 && bytes.includes('endobj', at, 'latin1'));
}

/** Whether an OLE container has a stream of this name: its directory entries stand on 128-byte boundaries. */
function hasStream(bytes: Buffer, name: string): boolean {
  const sought = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) if (at % 128 === 0) return true;
  return false;
}

function kindOfOle(bytes: Buffer): Kind {
  if (hasStream(bytes, 'EncryptedPackage')) {
    throw new TorError(
      'encrypted',
      'le document Word est protégé par un mot de passe, que tor ne sait pas ouvrir : retirez-le dans Word (Fichier, Protéger), puis enregistrez.',
    );
  }
  if (hasStream(bytes, 'WordDocument')) return 'doc';
  throw unsupported('ole');
}

function kindOfZip(bytes: Uint8Array): Kind {
  const names = readZipDirectory(bytes).map((entry) => entry.name.toLowerCase());
  const holds = (start: string): boolean => names.some((name) => name.startsWith(start));
  const mimetype = view(bytes).toString('latin1', 30, 100);
  if (mimetype.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  if (mimetype.includes('application/vnd.oasis.opendocument')) throw unsupported('opendocument');
  if (mimetype.includes('application/epub')) throw unsupported('epub');
  if (holds('index/') && names.some((name) => name.endsWith('.iwa'))) throw unsupported('pages');
  if (names.includes('content.xml') && names.includes('meta-inf/manifest.xml')) return 'odt';
  if (!names.includes('[content_types].xml') && !holds('word/')) throw unsupported('archive');
  if (holds('xl/') && !holds('word/')) throw unsupported('xlsx');
  if (holds('ppt/') && !holds('word/')) throw unsupported('pptx');
  return 'docx';
}

function refusalOfMarkup(bytes: Buffer): TorError | undefined {
  const head = bytes
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)*/u, '')
    .replaceAll('\0', '')
    .toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body)/u.test(head) || head.startsWith('mime-version:')) return unsupported('html');
  return head.startsWith('<?xml') ? unsupported('xml') : undefined;
}

/** Refuses, with the remedy, the formats that are recognised but not read. */
export function detectKind(bytes: Uint8Array): Kind {
  const buffer = view(bytes);
  if (isPdf(buffer)) return 'pdf';
  if (buffer.indexOf('PK\x03\x04', 0, 'latin1') === 0 || buffer.indexOf('PK\x05\x06', 0, 'latin1') === 0) return kindOfZip(bytes);
  if (buffer.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return kindOfOle(buffer);
  for (const [name, signature, at] of magic) {
    if (buffer.subarray(at, at + signature.length).toString('latin1') === signature) throw unsupported(name);
  }
  const markup = refusalOfMarkup(buffer);
  if (markup !== undefined) throw markup;
  return 'text';
}

/** Three letters are looked for ahead: a look ahead is never tried again, so that a long line that no mark closes is read twice at most. */
const boldLine = /^ {0,3}(?:\*\*(?=[^*\n]*\p{L}{3})[^*\n]*\*\*|__(?=[^_\n]*\p{L}{3})[^_\n]*__)[ \t:]*$/gmu;
/** « 1\. Contexte », « appui\-conseil »: only a writer of Markdown escapes what its marks are made of. */
const escape = /[\p{L}\p{N}\s»]\\[.()[\]_*#+-](?![\\/])/gu;
const fewestEscapes = 6;

/** Markdown, whatever the file's name, when a line outside fenced code is an ATX heading, three lines are wholly bold, or marks are escaped. */
export function isMarkdown(text: string): boolean {
  if (frontMatter(text) !== undefined) return true;
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gmu, '');
  if (/^ {0,3}#{1,6}[ \t]+\S/mu.test(prose) || (prose.match(boldLine) ?? []).length >= 3) return true;
  return prose.includes('\\') && (prose.match(escape) ?? []).length >= fewestEscapes;
}
