// A document and a span of its text in; the parts of the span that are content out: no running line or footnote that a page break puts between.
import type { Document } from '../document/document.ts';
import { originOf } from '../document/flow.ts';
import { overlaps, type Span } from '../document/span.ts';

/** The span itself where it holds no content at all. */
export function contentIn({ blocks }: Document, span: Span): readonly Span[] {
  const content = blocks.filter((block) => overlaps(block, span) && block.kind !== 'furniture' && block.kind !== 'note');
  const ranges = content.flatMap((block) =>
    originOf(block.flow).flatMap(({ start, end }): readonly Span[] => {
      const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
      return from < to ? [{ start: from, end: to }] : [];
    }),
  );
  return ranges.length > 0 ? ranges : [span];
}
