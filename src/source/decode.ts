// Bytes of a text file → its text, unchanged, and a notice when the encoding had to be guessed.
import type { Notice } from '../document/notice.ts';
import { TorError } from '../document/tor-error.ts';

export interface Decoded {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Control characters that no text holds; tab, line ends, form feed, escape and the old end-of-file mark may stand in one. */
const foreign = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/gu;

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters; Node 20 decodes it as Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/gu, (character) => windows.charAt(character.charCodeAt(0) - 0x80));
}

function unknown(): TorError {
  return new TorError('unknown-format', 'le contenu n’est ni un PDF, ni un .docx, ni un texte : enregistrez le document en PDF ou en .docx.');
}

/** By its mark, else strict UTF-8, else Windows-1252. Line ends are kept as they are. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), notices: [] };
  if (bytes.includes(0)) throw unknown();
  const text = strict(bytes, 'utf-8');
  const decoded = text ?? fromWindows1252(bytes);
  if ((decoded.match(foreign)?.length ?? 0) * 100 > decoded.length) throw unknown();
  if (text !== undefined) return { text, notices: [] };
  return {
    text: decoded,
    notices: [{ code: 'encoding-guessed', message: 'Le texte n’est pas en UTF-8 : il a été lu en Windows-1252, des accents peuvent être faux.' }],
  };
}
