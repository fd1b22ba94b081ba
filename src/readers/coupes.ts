// A sentence that lists things and the mark that parts them → where it is cut, and the things.
import { type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import type { Span } from '../document/span.ts';

/** Where `mark` stands outside of parentheses. */
export function cutsOutside(text: string, mark: RegExp): readonly Span[] {
  const outside = text.replace(/\([^()]*\)/gu, (held) => '_'.repeat(held.length));
  return [...outside.matchAll(mark)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** What stands between the cuts, without blanks around it. */
export function partsBetween(flow: Flow, cuts: readonly Span[]): readonly Flow[] {
  return [0, ...cuts.map(({ end }) => end)].map((start, index) => trimFlow(sliceFlow(flow, { start, end: cuts[index]?.start ?? flow.text.length })));
}
