// A Markdown text in; the same out, character for character, blank where a table is drawn and masked where pandoc notes classes and mammoth bookmarks.
import type { DrawnTable } from '../drawn-table.ts';

/** A word joiner, which shows nothing: it stands for each character that is no text. */
export const mask = '\u2060';

/** « [underlined]{.underline} », « ## Title {#title .unnumbered} »; brackets may hold a link or a note. */
const spans = /\[((?:[^[\]\r\n]|\r?\n(?!\s*\r?\n)|\[[^[\]]{0,400}\](?:\([^()\s]{0,400}\))?){0,2000})\]\{[.#][^{}\r\n]{0,200}\}/gu;
const attributes = /^(\s*#{1,6}\s[^\r\n]*)(\s\{[#.-][^{}\r\n]{0,200}\}[ \t]*)$/gmu;

/** « <a id="_Toc12"></a># Contexte »: the bookmark of a Word file before the mark of a heading. */
const anchored = /^((?:<a id="[^"<>\r\n]{0,200}"><\/a>){1,20})(#{1,6}[ \t]+)/gmu;

function masked(text: string): string {
  return mask.repeat(text.length);
}

/** The mark first: a parser knows a heading by it. */
function withoutAnchors(text: string): string {
  return text.includes('<a id="') ? text.replace(anchored, (_whole, anchors: string, mark: string) => mark + masked(anchors)) : text;
}

function withoutClasses(text: string): string {
  if (!/\{[#.-]/u.test(text)) return text;
  return text
    .replace(attributes, (_whole, title: string, noted: string) => title + masked(noted))
    .replace(spans, (whole, inner: string) => `${mask}${inner}${masked(whole.slice(1 + inner.length))}`);
}

/** What a parser of Markdown can take: it knows neither drawn tables, whose rules it takes for headings, nor classes. */
export function maskedText(text: string, tables: readonly DrawnTable[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of tables) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/gu, ' '));
    from = end;
  }
  return withoutClasses(withoutAnchors(parts.join('') + text.slice(from)));
}
