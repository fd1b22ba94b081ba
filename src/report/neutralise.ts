// Text of a document or a file name in; the same words out, without any character that could act on a terminal or hide text.

const replacement = '�';
/** Joiners, soft hyphens, variation selectors, tags, fillers: they show nothing, and can hide or split words. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Marks that turn the direction of the text. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/gu;
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/gu;
const halves = /[\ud800-\udfff]/gu;

function shown(control: string): string {
  if (control === '\t' || control === '\u2028' || control === '\u2029') return ' ';
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : replacement;
}

/** Most texts: nothing in them has to be looked for. */
const harmless = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205e\u20a0-\u2bff]*$/u;

/** Keeps line feeds: for a text printed as lines. */
export function neutraliseLines(text: string): string {
  if (harmless.test(text)) return text;
  return text.replace(/\r\n?/gu, '\n').replace(turning, replacement).replace(invisible, '').replace(halves, replacement).replace(controls, shown);
}

/** One line: for words printed inside a sentence. */
export function neutralise(text: string): string {
  return neutraliseLines(text).replace(/\s*\n\s*/gu, ' ');
}
