// The bytes of a PDF in; its pages with every word, line and link in its place out, or an error that says what to do.
import { fileTooLarge, type Limits, withUsualLimits } from '../../document/limits.ts';
import { type TimeLimit, timeLimit } from '../../document/time-limit.ts';
import { TorError } from '../../document/tor-error.ts';
import type { PagedSource, SourceOptions, TextSource } from '../source.ts';
import { type Engine, withEngine } from './engine.ts';
import { emptyFile, encryptedFile, memoryExhausted, noText, truncatedFile, unreadableFile } from './open-errors.ts';
import { type OpenFailure, readDocument } from './read-document.ts';
import { fallbackReading } from './second-reader.ts';

interface PdfOptions extends SourceOptions {
  readonly limits: Limits;
  readonly time: TimeLimit;
}

const headerWindow = 1024;
const trailerWindow = 2048;

function hasMark(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark, 0, 'latin1');
}

function isTruncated(bytes: Uint8Array): boolean {
  return !hasMark(bytes.subarray(-trailerWindow), '%%EOF');
}

function read(engine: Engine, bytes: Uint8Array, options: PdfOptions): PagedSource | OpenFailure {
  try {
    const result = readDocument(engine, bytes, options);
    if (engine.isExhausted()) throw memoryExhausted();
    return result;
  } catch (error) {
    if (engine.isExhausted()) throw memoryExhausted();
    throw error;
  }
}

/** pdf-parse's reading; when it fails too, or is not installed, the first reader's failure stands. */
async function readAgain(bytes: Uint8Array, failure: TorError, time: TimeLimit): Promise<TextSource> {
  try {
    const source = await fallbackReading(bytes, time);
    if (source.text.trim() !== '') return source;
  } catch (error) {
    throw new TorError(failure.code, failure.message, { cause: failure.cause ?? error });
  }
  throw failure;
}

async function firstReading(bytes: Uint8Array, options: PdfOptions): Promise<PagedSource | TorError> {
  try {
    const result = await withEngine(options.limits.memoire, (engine) => options.time.run(() => read(engine, bytes, options)));
    if (result.kind === 'paged') return result;
    if (result.reason === 'password') throw encryptedFile(options.password !== undefined);
    if (isTruncated(bytes)) throw truncatedFile();
    return unreadableFile();
  } catch (error) {
    if (error instanceof TorError) throw error;
    return unreadableFile(error);
  }
}

/** Reads a PDF, within the limits of one file. */
export async function openPdf(bytes: Uint8Array, given: SourceOptions): Promise<PagedSource | TextSource> {
  const limits = withUsualLimits(given.limits);
  const time = given.time ?? timeLimit(limits.temps);
  if (bytes.length === 0) throw emptyFile();
  if (bytes.length > limits.taille) throw fileTooLarge(bytes.length, limits.taille);
  if (!hasMark(bytes.subarray(0, headerWindow), '%PDF-')) throw unreadableFile();
  const options = { ...given, limits, time };
  const first = await firstReading(bytes, options);
  if (first instanceof TorError) return readAgain(bytes, first, time);
  const source = await withPictures(first, bytes, options);
  if (source.pages.some((page) => page.runs.length > 0)) return source;
  const failure = noText(source.pages.length, given.ocr !== undefined);
  if (given.ocr !== undefined || source.pages.some((page) => page.image)) throw failure;
  return readAgain(bytes, failure, time);
}

/** What is read on the pages that are pictures joins the rest, when asked. */
async function withPictures(source: PagedSource, bytes: Uint8Array, { ocr, ...options }: PdfOptions): Promise<PagedSource> {
  if (ocr === undefined) return source;
  return (await import('./recognise-pages.ts')).recognisePages(source, bytes, { ...options, ocr });
}
