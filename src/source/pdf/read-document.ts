// The bytes of a PDF and an engine in; its pages, outline and title out. Everything opened is closed.
import { type Limits, textTooLong } from '../../document/limits.ts';
import type { Notice } from '../../document/notice.ts';
import type { Bookmark, PagedSource } from '../source.ts';
import { rawBookmarks } from './bookmarks.ts';
import type { Engine } from './engine.ts';
import { tooManyPages } from './open-errors.ts';
import { propertyTitle } from './property-title.ts';
import { type OpenDocument, type ReadPage, readPage } from './read-page.ts';
import { type Session, withSession } from './session.ts';

/** What PDFium says when it cannot open a file. */
export interface OpenFailure {
  readonly kind: 'failure';
  readonly reason: 'format' | 'password';
}

interface DocumentOptions {
  readonly password?: string;
  readonly limits: Limits;
}

const passwordErrors = [4, 5];
const encoder = new TextEncoder();

function pageNotices(read: ReadPage, number: number): readonly Notice[] {
  const page = number;
  if (read.cut) return [{ code: 'truncated', message: `La page ${number} porte trop de texte : seul le début en a été lu.`, page }];
  if (read.page.runs.length > 0) return [];
  const scanned = `La page ${number} est une image sans texte : son contenu n’a pas été lu ; relancez avec --ocr pour qu’il le soit.`;
  return read.page.image ? [{ code: 'page-without-text', message: scanned, page }] : [];
}

function lostPages(lost: readonly number[]): readonly Notice[] {
  const page = lost[0];
  if (page === undefined) return [];
  const message =
    lost.length === 1
      ? `La page ${page} est endommagée : elle n’a pas été lue.`
      : `${lost.length} pages sont endommagées, à partir de la page ${page} : elles n’ont pas été lues.`;
  return [{ code: 'truncated', message, page }];
}

function readPages(
  open: OpenDocument,
  { pages: maxPages, texte }: Limits,
): { readonly reads: readonly ReadPage[]; readonly notices: readonly Notice[] } {
  const count = open.session.call.FPDF_GetPageCount(open.document);
  if (count > maxPages) throw tooManyPages(count, maxPages);
  const reads: ReadPage[] = [];
  const notices: Notice[] = [];
  const lost: number[] = [];
  let chars = 0;
  for (let index = 0; index < count; index += 1) {
    const read = readPage(open, index);
    if (read === undefined) {
      lost.push(index + 1);
      continue;
    }
    notices.push(...pageNotices(read, index + 1));
    chars += read.chars;
    if (chars > texte) throw textTooLong(chars, texte);
    reads.push(read);
  }
  return { reads, notices: [...notices, ...lostPages(lost)] };
}

function bookmarksOf(open: OpenDocument, reads: readonly ReadPage[]): readonly Bookmark[] {
  const byNumber = new Map(reads.map((read) => [read.page.number, read]));
  return rawBookmarks(open.session, open.document).map(({ fromBottom, ...bookmark }) => {
    const read = byNumber.get(bookmark.page);
    return read === undefined || fromBottom === undefined ? bookmark : { ...bookmark, y: read.fromTop(fromBottom) };
  });
}

function readOpen(session: Session, document: number, limits: Limits): PagedSource {
  const { call } = session;
  const tagged = call.FPDFCatalog_IsTagged(document) !== 0;
  const open: OpenDocument = { session, document, tagged, fonts: new Map() };
  const { reads, notices } = readPages(open, limits);
  const title = propertyTitle(session, document);
  return {
    kind: 'paged',
    format: 'pdf',
    pages: reads.map((read) => read.page),
    bookmarks: bookmarksOf(open, reads),
    tagged,
    ...(title === undefined ? {} : { propertyTitle: title }),
    notices,
  };
}

function load(session: Session, file: number, length: number, password: string | undefined): number {
  if (password === undefined) return session.call.FPDF_LoadMemDocument(file, length, 0);
  return session.lend(encoder.encode(password), (pointer) => session.call.FPDF_LoadMemDocument(file, length, pointer));
}

/** Runs `use` on the opened document; undefined when PDFium cannot open it. */
export function openDocument<T>(session: Session, bytes: Uint8Array, password: string | undefined, use: (document: number) => T): T | undefined {
  return session.lend(bytes, (file) => {
    const document = load(session, file, bytes.length, password);
    if (document === 0) return undefined;
    try {
      return use(document);
    } finally {
      session.call.FPDF_CloseDocument(document);
    }
  });
}

/** Reads a whole file, or says why PDFium cannot open it. */
export function readDocument(engine: Engine, bytes: Uint8Array, { password, limits }: DocumentOptions): PagedSource | OpenFailure {
  return withSession(engine, (session): PagedSource | OpenFailure => {
    const read = openDocument(session, bytes, password, (document) => readOpen(session, document, limits));
    return read ?? { kind: 'failure', reason: passwordErrors.includes(session.call.FPDF_GetLastError()) ? 'password' : 'format' };
  });
}
