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
  readonly inForm: boolean;
}

const boldFlag = 0x4_0000;
const italicFlag = 0x40;
const invisibleMode = 3;
const largestType = 2_000;
const fillAndStrokeMode = 2;
const upright = [1, 0, 0, 1];

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

interface Place {
  readonly textPage: number;
  /** A character of the object. */
  readonly index: number;
  readonly object: number;
  /** Clockwise quarter turns of the page. */
  readonly turns: number;
  /** The page's own object, no part of a form: only its marked content numbers belong to the page's tree. */
  readonly own: boolean;
}

/** The look of one text object. */
export function textLook(session: Session, { textPage, index, object, turns, own }: Place, fonts: FontCache): TextLook {
  const { call } = session;
  const raw = call.FPDFText_GetFontSize(textPage, index);
  const matrix = call.FPDFText_GetMatrix(textPage, index, session.scratch) === 0 ? upright : session.floats();
  const alongPage = Math.abs(matrix[0] ?? 1) >= Math.abs(matrix[1] ?? 0);
  const size = roundedSize(raw * Math.hypot(matrix[2] ?? 0, matrix[3] ?? 1));
  const mode = call.FPDFTextObj_GetTextRenderMode(object);
  const { font, bold, italic } = fontLook(session, call.FPDFTextObj_GetFont(object), fonts);
  return {
    font,
    bold: bold || mode === fillAndStrokeMode,
    italic,
    size,
    invisible: mode === invisibleMode,
    vertical: alongPage === (turns % 2 === 1),
    mcid: own ? call.FPDFPageObj_GetMarkedContentID(object) : -1,
    inForm: !own,
  };
}
