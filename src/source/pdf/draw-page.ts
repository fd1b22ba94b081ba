// An open page of a PDF and the look that is wanted in; what is made of its pixels out.
import type { Pixels } from './indexed-png.ts';
import type { Session } from './session.ts';

export interface Drawing {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** PDFium's numbers: FPDFBitmap_Gray and the like, FPDF_GRAYSCALE and the like. */
  readonly format: number;
  readonly flags: number;
}

const white = 0xffff_ffff;

/** The pixels are good for the length of `use` only. Undefined when there is nothing to draw on. */
export function drawPage<T>(session: Session, page: number, { width, height, format, flags }: Drawing, use: (pixels: Pixels) => T): T | undefined {
  const { call } = session;
  const bitmap = width < 1 || height < 1 ? 0 : call.FPDFBitmap_CreateEx(width, height, format, 0, 0);
  if (bitmap === 0) return undefined;
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const stride = call.FPDFBitmap_GetStride(bitmap);
    return use({ width, height, stride, bytes: session.bytes(call.FPDFBitmap_GetBuffer(bitmap), stride * height) });
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
  }
}
