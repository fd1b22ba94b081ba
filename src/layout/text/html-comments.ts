// A text and its lines in; the HTML comments that stand on a line of their own out.
import type { Comment } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';

/** What a line that is a comment says. */
export function htmlComment(line: string): string | undefined {
  const text = line.trim();
  return text.length >= 7 && text.startsWith('<!--') && text.endsWith('-->') ? text.slice(4, -3).trim() : undefined;
}

/** As a part of a document, absent when there is none. */
export function htmlComments(text: string, lines: readonly Span[]): { readonly comments?: readonly Comment[] } {
  const comments = lines.flatMap((span, line) => {
    const comment = htmlComment(text.slice(span.start, span.end));
    return comment === undefined ? [] : [{ text: comment, line }];
  });
  return comments.length === 0 ? {} : { comments };
}
