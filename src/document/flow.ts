// Joined text (of a block, a cell, a section) that leads back to the document's text.
import type { Span } from './span.ts';

/** One run of a flow's text: `length` characters from `at` in the flow are those from `start` in the document. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/** Pieces in the order of `at`; characters of the flow that no piece holds (joining spaces) have no origin. */
export type OffsetMap = readonly Piece[];

/** A text to read, with the way back to `Document.text`. */
export interface Flow {
  readonly text: string;
  readonly origin: OffsetMap;
}

export const emptyFlow: Flow = { text: '', origin: [] };

/** The flow of one unbroken range of the document's text. */
export function flowOf(text: string, span: Span): Flow {
  const slice = text.slice(span.start, span.end);
  return { text: slice, origin: slice === '' ? [] : [{ at: 0, start: span.start, length: slice.length }] };
}

/** Joins flows with `separator` between them, or with what it says between two; a separator has no origin. */
export function joinFlows(flows: readonly Flow[], separator: string | ((before: Flow, after: Flow) => string)): Flow {
  let text = '';
  const origin: Piece[] = [];
  flows.forEach((flow, index) => {
    const before = flows[index - 1];
    if (before !== undefined) text += typeof separator === 'string' ? separator : separator(before, flow);
    for (const piece of flow.origin) origin.push({ ...piece, at: piece.at + text.length });
    text += flow.text;
  });
  return { text, origin };
}

/** The part of a flow between two of its own offsets. */
export function sliceFlow(flow: Flow, span: Span): Flow {
  const origin: Piece[] = [];
  for (const piece of flow.origin) {
    const from = Math.max(piece.at, span.start);
    const to = Math.min(piece.at + piece.length, span.end);
    if (from < to) origin.push({ at: from - span.start, start: piece.start + from - piece.at, length: to - from });
  }
  return { text: flow.text.slice(span.start, span.end), origin };
}

/** Removes blanks at both ends. */
export function trimFlow(flow: Flow): Flow {
  const start = flow.text.length - flow.text.trimStart().length;
  const end = flow.text.trimEnd().length;
  return start === 0 && end === flow.text.length ? flow : sliceFlow(flow, { start, end: Math.max(start, end) });
}

/** Where a span of the flow stands in the document: one range, or several when lines or pages lie between. */
export function originOf(flow: Flow, span: Span = { start: 0, end: flow.text.length }): readonly Span[] {
  const ranges: Span[] = [];
  for (const piece of flow.origin) {
    const from = Math.max(piece.at, span.start);
    const to = Math.min(piece.at + piece.length, span.end);
    if (from < to) ranges.push({ start: piece.start + from - piece.at, end: piece.start + to - piece.at });
  }
  return ranges;
}

/** What a global pattern matches is left out. */
export function withoutMatches(flow: Flow, pattern: RegExp): Flow {
  const kept: Flow[] = [];
  let from = 0;
  for (const match of flow.text.matchAll(pattern)) {
    kept.push(sliceFlow(flow, { start: from, end: match.index }));
    from = match.index + match[0].length;
  }
  if (from === 0) return flow;
  kept.push(sliceFlow(flow, { start: from, end: flow.text.length }));
  return joinFlows(kept, '');
}
