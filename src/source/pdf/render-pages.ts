// The bytes of a PDF that was read in; a picture of each of its pages out.
import { withUsualLimits } from '../../document/limits.ts';
import { timeLimit } from '../../document/time-limit.ts';
import type { SourceOptions } from '../source.ts';
import { drawPage } from './draw-page.ts';
import { withEngine } from './engine.ts';
import { indexedPng } from './indexed-png.ts';
import { openDocument } from './read-document.ts';
import { type Session, withSession } from './session.ts';

export interface PagePicture {
  /** 1-based. */
  readonly page: number;
  readonly png: Uint8Array;
}

/** Pixels of a point: text of ten points reads well, and a page stays under some hundred kilobytes. */
const scale = 1.75;
const mostPixelsOfPage = 4_000_000;
/** Longer documents get pictures of their first pages only. */
const mostPages = 150;
const bgrx = 3;
const withAnnotations = 1;

function pixelsOf({ call, float, scratch }: Session, page: number): { readonly width: number; readonly height: number } {
  if (call.FPDF_GetPageBoundingBox(page, scratch) === 0) return { width: 0, height: 0 };
  const across = float(2) - float(0);
  const down = float(1) - float(3);
  const ratio = Math.min(scale, Math.sqrt(mostPixelsOfPage / Math.max(1, across * down)));
  const [width, height] = [Math.round(across * ratio), Math.round(down * ratio)];
  return call.FPDFPage_GetRotation(page) % 2 === 0 ? { width, height } : { width: height, height: width };
}

function renderPage(session: Session, page: number): Uint8Array | undefined {
  return drawPage(session, page, { ...pixelsOf(session, page), format: bgrx, flags: withAnnotations }, indexedPng);
}

function renderOpen(session: Session, document: number): readonly PagePicture[] {
  const { call } = session;
  const pictures: PagePicture[] = [];
  const count = Math.min(call.FPDF_GetPageCount(document), mostPages);
  for (let index = 0; index < count; index += 1) {
    const page = call.FPDF_LoadPage(document, index);
    if (page === 0) continue;
    try {
      const png = renderPage(session, page);
      if (png !== undefined) pictures.push({ page: index + 1, png });
    } finally {
      call.FPDF_ClosePage(page);
    }
  }
  return pictures;
}

/** Pages that cannot be drawn are left out. Throws when the file cannot be drawn within its limits. */
export function renderPages(bytes: Uint8Array, { password, limits: given }: SourceOptions): Promise<readonly PagePicture[]> {
  const limits = withUsualLimits(given);
  const time = timeLimit(limits.temps);
  return withEngine(limits.memoire, (engine) =>
    time.run(() => withSession(engine, (session) => openDocument(session, bytes, password, (document) => renderOpen(session, document)) ?? [])),
  );
}
