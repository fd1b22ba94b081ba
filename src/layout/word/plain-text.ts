// Characters of a Word paragraph → plain French text on one line: ordinary blanks, no invisible signs, no symbol-font glyphs.
import { normaliseText } from '../paged/normalise-text.ts';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const blanks = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\n\r\v\f]/gu;

/** A tab stays when it sets columns apart: it is one blank of its own. */
export function plainText(text: string): string {
  const spaced = text.replace(invisible, '').replace(blanks, ' ').replaceAll('\u2011', '-');
  return normaliseText(spaced)
    .replace(/ *\t[ \t]*/gu, '\t')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
