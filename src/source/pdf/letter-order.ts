// A word whose letters PDFium puts in another order than a reader does in; its text in reading order out.
import type { Session } from './session.ts';

export interface Letters {
  readonly text: string;
  /** Characters of the text page, both included. */
  readonly first: number;
  readonly last: number;
}

interface Letter {
  readonly text: string;
  readonly x: number;
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const longestTurned = 100;

/** No character: unmapped glyphs, controls, lone surrogates. */
export function isVoid(code: number): boolean {
  return code < 32 || code === 0xfffe || code === 0xffff || code === 0xfeff || (code >= 0xd800 && code <= 0xdfff) || code > 0x10_ffff;
}

/** PDFium gives this in place of a hyphen that cuts a word at the end of a line, and then no line end. */
export const lineEndHyphen = 2;

export function letterOf(code: number): string {
  return code === lineEndHyphen ? '-' : String.fromCodePoint(code);
}

function lettersOf({ call, scratch, doubles }: Session, textPage: number, { first, last }: Letters): readonly Letter[] {
  const letters: Letter[] = [];
  for (let index = first; index <= last; index += 1) {
    const code = call.FPDFText_GetUnicode(textPage, index) >>> 0;
    call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    if (!isVoid(code)) letters.push({ text: String.fromCodePoint(code), x: doubles()[0] ?? 0 });
  }
  return letters;
}

/** PDFium turns the letters of an Arabic line round one by one, those of one ligature as well: « \u0644\u0622 » comes out as « \u0622\u0644 ». */
function withLigaturesTurned(letters: readonly Letter[]): readonly Letter[] {
  const glyphs: Letter[][] = [];
  for (const letter of letters) {
    const glyph = glyphs.at(-1);
    if (glyph?.[0]?.x === letter.x) glyph.push(letter);
    else glyphs.push([letter]);
  }
  return glyphs.flatMap((glyph) => glyph.toReversed());
}

/** On lines that mix Arabic and French, PDFium gives « L'Institut » as « Institut'L »: letters are put back in the order of their places. */
export function textInOrder(session: Session, textPage: number, word: Letters): string {
  if (word.last - word.first > longestTurned) return word.text;
  const letters = lettersOf(session, textPage, word);
  const ordered = rightToLeft.test(word.text) ? withLigaturesTurned(letters) : letters.toSorted((a, b) => a.x - b.x);
  return ordered.map((letter) => letter.text).join('');
}
