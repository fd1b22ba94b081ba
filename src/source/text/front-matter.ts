// A Markdown text → the facts of a site that stand above it between two lines « --- », and where their title is.
import type { Span } from '../../document/span.ts';

export interface FrontMatter {
  /** Offset of the first character below it. */
  readonly end: number;
  /** The lines of its value. */
  readonly title?: readonly Span[];
}

const mostLines = 80;
const rule = /^---[ \t]*$/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/u;
/** « key: value », « Deadline Date: value », and what goes on under a key. French leaves a blank before its colon. */
const fact = /^(?:[\p{L}_][\p{L}\p{N} _-]{0,39}(?<! ):(?=[ \t]|$)|[ \t]|- |#|$)/u;
/** At least one: « Projet: … », « Date: … » between two rules are the document's own. */
const ofSite = /^[a-z][a-z0-9_-]*:/u;
const titled = /^(?:title|titre)[ \t]*:[ \t]*(["']?)(?=[^\s"'>|])/u;

/** Undefined for a text without any: a line « --- » that opens a text may be a mere rule. */
export function frontMatter(text: string): FrontMatter | undefined {
  if (!text.startsWith('---')) return undefined;
  let title: readonly Span[] | undefined;
  let inTitle = false;
  let facts = 0;
  let start = 0;
  for (let line = 0; line <= mostLines && start < text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const own = text.slice(start, end).replace(/\r$/u, '');
    if (line === 0 ? !rule.test(own) : closing.test(own))
      return line > 0 && facts > 0 ? { end, ...(title === undefined ? {} : { title }) } : undefined;
    if (line > 0) {
      if (!fact.test(own)) return undefined;
      if (ofSite.test(own)) facts += 1;
      const opening = titled.exec(own);
      const lead: RegExpExecArray | null = inTitle ? /^[ \t]+(?=\S)/u.exec(own) : null;
      const from: number | undefined = (opening ?? lead)?.[0].length;
      inTitle = from !== undefined;
      if (from !== undefined)
        title = [...(opening === null ? (title ?? []) : []), { start: start + from, end: start + own.replace(/["']?[ \t]*$/u, '').length }];
    }
    start = end + 1;
  }
  return undefined;
}
