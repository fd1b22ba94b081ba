// A criterion as it was read: its name, its weight, and the signs of its rank.
import { type Flow, sliceFlow } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Poids } from './poids.ts';

export interface CritereLu {
  readonly intitule: Flow;
  readonly poids: Pick<Poids, 'valeur' | 'unite'>;
  /** Of the weight; in the same document. */
  readonly weight: Flow;
  /** The criterion without weight of its own whose cell stands over it and others. */
  readonly over?: Flow;
  /** Signs of rank: a smaller one stands above a greater; undefined when nothing tells. */
  readonly rank: number | undefined;
}

const opening = /^(?:[\s:;,.()[\]/*_|–—-]|(?:et|soit|pour|a|sur|puis|dont)\s)+/u;
const closing =
  /(?:[\s:;,.([/*_=|–—-]|\b(?:notee|notees|compte|comptent|comptant|comptera|compteront|intervient|interviennent|interviendra|interviendront|represente|representant|pondere|ponderee|a hauteur|jusqu'a|sur|pour|a|de|maximum|max|soit|vaut|ponderation|poids|bareme|etant|ponderees?|ponderes|notees|evaluee?s?|comptee?s?|affectee?s?(?= (?:de|d'|du|a) )|coefficient)\b)+$/u;

/** The part of a flow without the signs and small words that link a name to its weight. */
export function nameIn(flow: Flow, span: Span): Flow {
  const folded = fold(flow.text.slice(span.start, span.end));
  const start = span.start + (opening.exec(folded)?.[0].length ?? 0);
  const end = span.start + folded.replace(closing, '').length;
  return sliceFlow(flow, { start, end: Math.max(start, end) });
}

/** The depth that a number says: « A. », « 1 » → 1; « 1.2 », « a) » → 2; undefined for a bullet. */
export function numberDepth(label: string | undefined): number | undefined {
  if (label === undefined) return undefined;
  const digits = /^\D?(\d+(?:\.\d+)*)/u.exec(label.trim());
  if (digits?.[1] !== undefined) return digits[1].split('.').length;
  if (/^[A-Z]{1,4}\s?[.)/:–-]?/u.test(label.trim())) return 1;
  return /^\(?[a-z]{1,4}[.)]/u.test(label.trim()) ? 2 : undefined;
}

/** « Critère 2. » counts, it names nothing. */
export const ordinal = /^crit[èe]re\s+(?:n°\s?)?(?:\d{1,2}|[A-H])\s?[.:–—-]\s+/iu;
