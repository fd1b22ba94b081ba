// Nothing in; what one file may cost at most, by the names that users give with --limit, and the error of each.
import { TorError } from './tor-error.ts';

export interface Limits {
  /** Seconds of reading and judging. */
  readonly temps: number;
  /** Bytes of the file. */
  readonly taille: number;
  readonly pages: number;
  /** Characters of the text that is handed to understanding. */
  readonly texte: number;
  /** Elements of all the XML parts of a Word file, blocks of any document. */
  readonly elements: number;
  /** Bytes that all the parts of a Word file inflate to; one part may take half of them. */
  readonly decompression: number;
  /** Bytes of the WebAssembly memory that a PDF is opened in: what stops inflate bombs and nested forms. */
  readonly memoire: number;
}

export type LimitName = keyof Limits;

const megabyte = 2 ** 20;

/** Some ten times the largest honest document: a text of two million characters has seven hundred pages. */
export const usualLimits: Limits = {
  temps: 60,
  taille: 200 * megabyte,
  pages: 2000,
  texte: 2_000_000,
  elements: 1_000_000,
  decompression: 128 * megabyte,
  memoire: 256 * megabyte,
};

export function withUsualLimits(given: Partial<Limits> = {}): Limits {
  return { ...usualLimits, ...given };
}

/** Digits in groups of three, whatever the language of the machine. */
export function inFrench(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '\u202f');
}

/** A size in bytes as it is given to --limit, rounded up. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / megabyte)} Mo`;
}

/** `fact` says what is too much, `remedy` what to do about it other than raising the limit. */
export function overLimit(name: LimitName, fact: string, remedy: string): TorError {
  const code = name === 'temps' ? 'timeout' : 'too-large';
  return new TorError(code, `${fact} : ${remedy}, ou relevez la limite avec --limit ${name}=….`);
}

export function fileTooLarge(bytes: number, limit: number): TorError {
  const fact = `le fichier est trop gros (${inMegabytes(bytes)}, la limite est de ${inMegabytes(limit)})`;
  return overLimit('taille', fact, 'donnez le seul document à vérifier, sans ses annexes ni ses images');
}

export function textTooLong(characters: number, limit: number): TorError {
  const fact = `le texte est trop long (${inFrench(characters)} caractères, la limite est de ${inFrench(limit)})`;
  return overLimit('texte', fact, 'donnez le seul document à vérifier, sans ses annexes');
}

export function tooManyBlocks(limit: number): TorError {
  return overLimit('elements', `le document a plus de ${inFrench(limit)} paragraphes et lignes`, 'donnez le seul document à vérifier');
}
