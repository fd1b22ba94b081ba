// Characters of symbol fonts → the Unicode characters that a reader sees.

const byFont: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 0x2d: '−', 0xa3: '≤', 0xb3: '≥', 0xb0: '°', 0xb1: '±', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xae: '→', 0xde: '⇒', 0x61: 'α', 0x62: 'β', 0x6d: 'µ', 0x53: 'Σ' },
  wingdings: { 0x6e: '■', 0x6f: '☐', 0xa8: '☐', 0x71: '☐', 0x72: '☐', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
};

const symbolic = /symbol|wingdings|webdings|dingbats/iu;

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** One character of a font; a sign of a symbol font that has no name here is shown as a bullet. */
export function symbolOf(font: string | undefined, code: number): string {
  const sign = byFont[(font ?? '').toLowerCase()]?.[code & 0xff];
  if (sign !== undefined) return sign;
  if (isPrivate(code) || symbolic.test(font ?? '')) return '•';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Text of a run whose private-use characters belong to `font`. */
export function withSymbols(text: string, font: string | undefined): string {
  return text.replace(/[\ue000-\uf8ff]/gu, (sign) => symbolOf(font, sign.charCodeAt(0)));
}

/** The bullet of a list as it is shown; undefined for none. */
export function bulletOf(text: string, font: string | undefined): string | undefined {
  const shown = text.trim();
  if (shown === '') return undefined;
  return symbolic.test(font ?? '') || [...shown].some((sign) => isPrivate(sign.charCodeAt(0))) ? '•' : shown;
}
