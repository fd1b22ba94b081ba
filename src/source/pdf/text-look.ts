// A text object of PDFium in; how it looks out: real size, bold, italic, font, whether it is invisible, its marked content.
import type { Session } from './session.ts';

interface FontLook {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface TextLook extends FontLook {
  readonly size: number;
  readonly invisible: boolean;
  /** The text runs up or down the page as shown. */
  readonly vertical: boolean;
  readonly mcid: number;
}

const boldFlag = 0x4_0000;
const italicFlag = 0x40;
const invisibleMode = 3;
const largestType = 2_000;
const fillAndStrokeMode = 2;

/** Fonts of one document, by pointer. */
export type FontCache = Map<number, FontLook>;

function fontLook(session: Session, font: number, fonts: FontCache): FontLook {
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const { call } = session;
  const name = session.utf8((pointer, length) => call.FPDFFont_GetBaseFontName(font, pointer, length)).replace(/^[A-Z]{6}\+/u, '');
  const flags = Math.max(0, call.FPDFFont_GetFlags(font));
  const look = {
    font: name,
    // The weight that PDFium gives comes from the width of stems and says nothing.
    bold: (flags & boldFlag) !== 0 || /bold|black|heavy|semi|demi|^(?:cm|sf|ec)bx/iu.test(name),
    italic: (flags & italicFlag) !== 0 || /italic|oblique/iu.test(name),
  };
  fonts.set(font, look);
  return look;
}

/** Tenths of a point; 0 for what is no size. */
function roundedSize(size: number): number {
  return size > 0 && size < largestType ? Math.round(size * 10) / 10 : 0;
}

/** The look of the text object that character `index` of `textPage` belongs to. */
export function textLook(session: Session, place: { textPage: number; index: number; object: number; turns: number }, fonts: FontCache): TextLook {
  const { call, scratch } = session;
  const { textPage, index, object, turns } = place;
  const raw = call.FPDFText_GetFontSize(textPage, index);
  const known = call.FPDFText_GetMatrix(textPage, index, scratch) !== 0;
  const [a, b, c, d] = known ? [session.float(0), session.float(1), session.float(2), session.float(3)] : [1, 0, 0, 1];
  const mode = call.FPDFTextObj_GetTextRenderMode(object);
  const look = fontLook(session, call.FPDFTextObj_GetFont(object), fonts);
  const alongPage = Math.abs(a) >= Math.abs(b);
  return {
    ...look,
    bold: look.bold || mode === fillAndStrokeMode,
    size: roundedSize(raw * Math.hypot(c, d)),
    invisible: mode === invisibleMode,
    vertical: alongPage === (turns % 2 === 1),
    mcid: call.FPDFPageObj_GetMarkedContentID(object),
  };
}
