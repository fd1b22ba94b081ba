// The bytes of a PDF and an engine in; the number of its words out: the least that a reader of words with boxes can ask of PDFium.
import type { Engine } from '../../src/source/pdf/engine.ts';
import { type Session, withSession } from '../../src/source/pdf/session.ts';

function wordsOf({ call, scratch }: Session, textPage: number): number {
  const count = call.FPDFText_CountChars(textPage);
  let words = 0;
  let inside = false;
  for (let index = 0; index < count; index += 1) {
    const isBlank = call.FPDFText_GetUnicode(textPage, index) <= 32;
    call.FPDFText_GetTextObject(textPage, index);
    if (isBlank === inside) call.FPDFText_GetLooseCharBox(textPage, isBlank ? index - 1 : index, scratch);
    if (isBlank && inside) words += 1;
    inside = !isBlank;
  }
  return words;
}

export function bareWords(engine: Engine, bytes: Uint8Array): number {
  const { call } = engine;
  return withSession(engine, (session) =>
    session.lend(bytes, (file) => {
      const document = call.FPDF_LoadMemDocument(file, bytes.length, 0);
      let words = 0;
      for (let index = 0; index < call.FPDF_GetPageCount(document); index += 1) {
        const page = call.FPDF_LoadPage(document, index);
        const textPage = call.FPDFText_LoadPage(page);
        words += wordsOf(session, textPage);
        call.FPDFText_ClosePage(textPage);
        call.FPDF_ClosePage(page);
      }
      call.FPDF_CloseDocument(document);
      return words;
    }),
  );
}
