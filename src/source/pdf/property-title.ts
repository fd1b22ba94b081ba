// An open document of PDFium in; the title that its properties give out, when somebody wrote it: no file name, no template's name.
import type { Session } from './session.ts';

const key = new TextEncoder().encode('Title');
const fileName = /\.(?:docx?|docm|dotx?|odt|rtf|pdf|indd|pptx?|xlsx?|txt|html?)$/iu;
const template =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|(?:document|classeur|présentation|presentation)\s*\d*|sans (?:titre|nom)\s*\d*|untitled.*|title|titre|powerpoint .*|print.*)$/iu;

/** Undefined when absent or written by a machine. */
export function propertyTitle(session: Session, document: number): string | undefined {
  const { call } = session;
  const raw = session.lend(key, (tag) => session.utf16((pointer, length) => call.FPDF_GetMetaText(document, tag, pointer, length)));
  const title = raw.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const written = title.length > 3 && title.length < 500 && /\p{L}/u.test(title) && !/[\\/]/u.test(title) && !/^\S*_\S*$/u.test(title);
  return written && !fileName.test(title) && !template.test(title) ? title : undefined;
}
