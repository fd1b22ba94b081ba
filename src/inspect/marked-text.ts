// The flow of a block and what is to be marked in the document in; its text with nested marks out.
import type { Flow } from '../document/flow.ts';
import { overlaps, type Span } from '../document/span.ts';
import type { Mark } from './entries.ts';
import { type Html, html, trusted } from './html.ts';

interface Placed extends Span {
  readonly mark: Mark;
}

/** Where a mark stands in the text of the flow; the blanks that join its pieces belong to it. */
function placesIn(flow: Flow, mark: Mark): readonly Placed[] {
  const found: Placed[] = [];
  for (const { at, start, length } of flow.origin) {
    for (const range of mark.ranges) {
      const from = Math.max(range.start, start);
      const to = Math.min(range.end, start + length);
      if (from >= to) continue;
      const place = { mark, start: at + from - start, end: at + to - start };
      const before = found.at(-1);
      if (before !== undefined && place.start - before.end <= 1) found[found.length - 1] = { ...before, end: Math.max(before.end, place.end) };
      else found.push(place);
    }
  }
  return found;
}

/** Writes marks; the first piece of each carries the id that the list links to. */
export interface Marker {
  mark(flow: Flow, span: Span): Html;
}

function opening(mark: Mark, isFirst: boolean): string {
  const place = isFirst ? html` id="m-${mark.id}"` : html``;
  return html`<mark${place} class="m k-${mark.kind}${mark.inner ? ' inner' : ''}" data-id="${mark.id}" data-entry="${mark.entry}" data-label="${mark.label}" tabindex="-1">`
    .html;
}

/** Marks are closed and opened anew where two of them cross. */
export function marker(marks: readonly Mark[]): Marker {
  const written = new Set<string>();
  return {
    mark: (flow, span) => {
      const places = marks.filter((mark) => mark.ranges.some((range) => overlaps(range, span))).flatMap((mark) => placesIn(flow, mark));
      const ordered = places.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      const edges = [...new Set([0, flow.text.length, ...ordered.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
      let out = '';
      let open: Placed[] = [];
      edges.forEach((edge, index) => {
        const next = edges[index + 1] ?? edge;
        const wanted = next === edge ? [] : ordered.filter(({ start, end }) => start <= edge && end >= next);
        const kept = open.findIndex((place, depth) => wanted[depth] !== place);
        const depth = kept < 0 ? Math.min(open.length, wanted.length) : kept;
        out += '</mark>'.repeat(open.length - depth);
        for (const { mark } of wanted.slice(depth)) {
          out += opening(mark, !written.has(mark.id));
          written.add(mark.id);
        }
        open = wanted;
        out += html`${flow.text.slice(edge, next)}`.html;
      });
      return trusted(out);
    },
  };
}
