// Characters of symbol fonts → the Unicode characters that a reader sees.

const byFont: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    163: '≤',
    179: '≥',
    176: '°',
    177: '±',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    174: '→',
    222: '⇒',
    97: 'α',
    98: 'β',
    109: 'µ',
    83: 'Σ',
  },
  wingdings: { 110: '■', 111: '☐', 168: '☐', 113: '☐', 114: '☐', 224: '→', 232: '➔', 240: '⇨', 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
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

/** A symbol font has one glyph per byte; any other character is shown by another font. */
function isGlyph(code: number, font: string | undefined): boolean {
  return isPrivate(code) || (code <= 0xff && symbolic.test(font ?? ''));
}

/** The bullet of a list as it is shown, a dash or a plain bullet for the signs of symbol fonts; undefined for none. */
export function bulletOf(text: string, font: string | undefined): string | undefined {
  const shown = text.trim();
  if (shown === '') return undefined;
  const code = shown.charCodeAt(0);
  if (!isGlyph(code, font)) return shown;
  return (code & 0xff) === 0x2d && !/wing|web/iu.test(font ?? '') ? '-' : '•';
}
