// A sentence with several instalments → one stretch for each figure, cut where the words change sides.
import { type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import type { Figure } from './paiement/tranche-lue.ts';

export interface Segment {
  readonly segment: Flow;
  /** Offsets in the segment. */
  readonly figure: Figure;
}

/** Separators between two figures, the strongest first. */
const separators = [/[;•]\s*|\s[-–]\s/gu, /(?<![.…])\.\s+/gu, /,\s*(?:et\s+)?(?:puis\s+)?/gu, /\s+(?:et|puis)\s+/gu] as const;

/** « …, le 4 mars 2027 et de 30 % »: nothing but the link stands before the figure, so its words begin there, whatever commas came before. */
const linked = /(?<=\s(?:et|puis)\s+)(?:enfin\s+)?(?:de\s+|(?:les?|la)\s+)?$/u;

/** « …, et le reste de 500 EUR, soit 25 % »: the sum that the figure says again is its own. */
const restBefore =
  /(?<=,\s*|\s)(?:et\s+)?le\s+(?:solde|reste|reliquat)\s(?:de\s)?[^,;.%()]{1,40},?\s*\(?(?:soit|représentant|correspondant à)\s*(?:les\s)?$/u;

/** One segment per figure, in order; they cover the flow. */
export function segmentsOf(flow: Flow, figures: readonly Figure[]): readonly Segment[] {
  const cuts = figures.slice(1).map((figure, index) => cutBetween(flow.text, figures[index]?.end ?? 0, figure.start));
  return figures.map((figure, index) => {
    const start = cuts[index - 1] ?? 0;
    const end = cuts[index] ?? flow.text.length;
    const segment = sliceFlow(flow, { start, end });
    const trimmed = trimFlow(segment);
    const lead = segment.text.length - segment.text.trimStart().length;
    return { segment: trimmed, figure: { ...figure, start: figure.start - start - lead, end: figure.end - start - lead } };
  });
}

/** Where the second figure's words begin: after the last of the strongest separators between the two. */
function cutBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const link = linked.exec(between);
  if (link !== null) return from + link.index;
  const rest = restBefore.exec(between);
  if (rest !== null) return from + rest.index;
  for (const separator of separators) {
    const last = [...between.matchAll(separator)].at(-1);
    if (last !== undefined) return from + last.index + last[0].length;
  }
  return to;
}
