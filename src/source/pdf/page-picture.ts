// The bytes of a PDF and a page of it in; the page drawn in grey, for the recognition of its characters, out.
import type { TimeLimit } from '../../document/time-limit.ts';
import type { PagePicture } from '../ocr/recogniser.ts';
import { drawPage } from './draw-page.ts';
import { withEngine } from './engine.ts';
import type { Pixels } from './indexed-png.ts';
import { openDocument } from './read-document.ts';
import { type Session, withSession } from './session.ts';

interface PictureOptions {
  readonly password?: string;
  /** Bytes of the engine's memory. */
  readonly memoire: number;
  readonly time: TimeLimit;
}

/** 300 dots per inch, which is what engines are trained on; less for a page larger than A3. */
const usualScale = 300 / 72;
const mostPixels = 20_000_000;
const grey = 1;
const inGrey = 0x08;

function pnmOf({ bytes, stride, width, height }: Pixels): Uint8Array {
  const header = Buffer.from(`P5 ${width} ${height} 255\n`);
  const pnm = new Uint8Array(header.length + width * height);
  pnm.set(header);
  for (let row = 0; row < height; row += 1) pnm.set(bytes.subarray(row * stride, row * stride + width), header.length + row * width);
  return pnm;
}

function drawn(session: Session, page: number, size: { readonly width: number; readonly height: number }): PagePicture | undefined {
  const pixelsPerPoint = Math.min(usualScale, Math.sqrt(mostPixels / Math.max(1, size.width * size.height)));
  const [width, height] = [Math.round(size.width * pixelsPerPoint), Math.round(size.height * pixelsPerPoint)];
  const pnm = drawPage(session, page, { width, height, format: grey, flags: inGrey }, pnmOf);
  return pnm === undefined ? undefined : { pnm, pixelsPerPoint };
}

/** `size` is that of the page as shown, in points. Undefined when the page cannot be drawn; throws when that takes too long. */
export function pagePicture(
  bytes: Uint8Array,
  { number, ...size }: { readonly number: number; readonly width: number; readonly height: number },
  { password, memoire, time }: PictureOptions,
): Promise<PagePicture | undefined> {
  const draw = (session: Session, document: number): PagePicture | undefined => {
    const page = session.call.FPDF_LoadPage(document, number - 1);
    if (page === 0) return undefined;
    try {
      return drawn(session, page, size);
    } finally {
      session.call.FPDF_ClosePage(page);
    }
  };
  return withEngine(memoire, (engine) =>
    time.run(() => withSession(engine, (session) => openDocument(session, bytes, password, (document) => draw(session, document)))),
  );
}
