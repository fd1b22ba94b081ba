// The text of a run as its font says it in; plain French text out: no ligature glyphs, no soft hyphens, no private-use bullets.

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };

/** Bullets of the Symbol and Wingdings fonts, as Word writes them. */
const privateUse: Readonly<Record<string, string>> = {
  '\uF02D': '-',
  '\uF0A7': '▪',
  '\uF06E': '■',
  '\uF0A8': '□',
  '\uF06F': '□',
  '\uF071': '□',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0E8': '➔',
  '\uF0FC': '✓',
  '\uF0FE': '☒',
};

function plainPrivateUse(character: string): string {
  return privateUse[character] ?? '•';
}

/** French letters and signs, and nothing else: there is nothing to change. */
export function isPlainText(text: string): boolean {
  return /^[\x20-\x7E\u00AB\u00BB\u00C0-\u017F\u2013\u2019\u2022\u20AC]*$/.test(text);
}

/** `text` holds no blank: runs are cut at blanks. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/gu, (glyph) => ligatures[glyph] ?? glyph)
    .replace(/(?:\u00AD|\u200C|\u200D|\u2060)(?=.)/gu, '')
    .replace(/\u00AD$/u, '-')
    .replace(/[\uE000-\uF8FF]/gu, plainPrivateUse);
}
