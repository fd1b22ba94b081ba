// A flow of running text → its sentences, each a flow of its own.
import { type Flow, sliceFlow, trimFlow } from '../document/flow.ts';

const abbreviation =
  /(?:^|[\s(«"'’])(?:MM?|Mme|Mlle|Mr|Dr|Pr|St|Ste|[Aa]rt|[Cc]f|[Ee]x|pp?|[Tt]él|[Tt]el|[Ff]ax|[Rr]éf|[Rr]ef|[Nn]|[Vv]ol|[Cc]hap|[ée]d|[Mm]in|[Mm]ax|env|approx|[ap]\.m|\p{Lu})$/u;
const ends = /(?<=[.!?…][»")\]*_]{0,3})\s+(?=[\p{Lu}«"“(*_\d•-])/gu;

/** What is longer is no sentence: it is read in parts, so that hostile text costs no more than its length. */
const longest = 2000;

/** The start of a flow that is too long to be one item. */
export function itemOf(flow: Flow): Flow {
  return flow.text.length > longest ? sliceFlow(flow, { start: 0, end: longest }) : flow;
}

function partsOf(start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
  const count = Math.ceil((end - start) / longest);
  return Array.from({ length: count }, (_, index) => ({ start: start + index * longest, end: Math.min(end, start + (index + 1) * longest) }));
}

/** Splits after a full stop, a question or an exclamation mark that a capital, a quote or a figure follows; never after an abbreviation. */
export function sentencesOf(flow: Flow): readonly Flow[] {
  const cuts: number[] = [0];
  for (const match of flow.text.matchAll(ends)) {
    const before = flow.text.slice(Math.max(0, match.index - 12), match.index);
    if (before.endsWith('.') && abbreviation.test(before.slice(0, -1))) continue;
    if (/^\s+\d/u.test(flow.text.slice(match.index, match.index + match[0].length + 1)) && !/[\p{L})»]{3}[.!?]$/u.test(before)) continue;
    cuts.push(match.index + match[0].length);
  }
  return cuts
    .flatMap((start, index) => partsOf(start, cuts[index + 1] ?? flow.text.length))
    .map((span) => trimFlow(sliceFlow(flow, span)))
    .filter(({ text }) => text !== '');
}
