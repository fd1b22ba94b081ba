// The first cell of a row, or what opens a line → its reference and its title.
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { refAt } from '../livrables/livrable-lu.ts';

/** « A. - Note de cadrage » → A and the title; « Produit 1 – Note » → 1. */
export function splitRef(flow: Flow): { readonly ref?: string; readonly title: Flow } {
  const named = refAt(flow.text);
  if (named !== undefined) return { ref: named.ref, title: trimFlow(sliceFlow(flow, { start: named.end, end: flow.text.length })) };
  const match = /^\s*(?:(?:phase|étape|tâche|activité)\s*)?([A-Z]?\d{1,2}(?:\.\d{1,2})?|[A-Z])\s*[.):–—-]+\s*[-–]?\s*(?=\p{L})/iu.exec(flow.text);
  if (match?.[1] === undefined)
    return { title: trimFlow(sliceFlow(flow, { start: /^\s*[-–•]\s*/u.exec(flow.text)?.[0].length ?? 0, end: flow.text.length })) };
  return { ref: match[1].toUpperCase(), title: trimFlow(sliceFlow(flow, { start: match[0].length, end: flow.text.length })) };
}
