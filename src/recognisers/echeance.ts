// Text → due dates: a day with its limit and hour, a delay from an event, a periodicity, or two of them together.
import type { Located } from '../document/span.ts';
import { overlaps } from '../document/span.ts';
import type { Borne } from './borne.ts';
import type { DateLue } from './date.ts';
import { type AbsolueLue, absoluteDues } from './echeance-absolue.ts';
import { relativeDue, relativeOpenings } from './echeance-relative.ts';
import { before, longest, type Parser } from './grammar.ts';
import type { HeureLue } from './heure.ts';
import type { Periodicite } from './origine.ts';
import { type PeriodiciteLue, periodicDue, periodicOpenings } from './periodicite.ts';
import { quantityOpenings } from './quantite.ts';
import { recalled } from './recall.ts';
import type { Relative, RelativeLue } from './relative.ts';
import { prepare, scan, startsOf } from './scan.ts';

/** At least one of `date`, `relative` and `periodicite`. */
export interface EcheanceLue {
  readonly borne?: Borne;
  readonly date?: DateLue;
  readonly heure?: HeureLue;
  readonly relative?: Relative;
  readonly periodicite?: Periodicite;
  readonly nombre?: number;
}

const starts = startsOf(quantityOpenings, relativeOpenings, periodicOpenings);
const due: Parser<RelativeLue | PeriodiciteLue> = longest<RelativeLue | PeriodiciteLue>(relativeDue, periodicDue);

const insideNumber = /\d[.,/-]$/u;

/** Relative and periodic ones that no dated one overlaps, all in order. */
function all(text: string): readonly Located<EcheanceLue>[] {
  const dated: readonly Located<AbsolueLue>[] = absoluteDues(text);
  const others = scan(text, starts, (input, at) => (insideNumber.test(before(input, at, 2)) ? undefined : due(input, at)));
  const kept: Located<EcheanceLue>[] = [...dated];
  let next = 0;
  for (const one of others) {
    while ((dated[next]?.end ?? Number.POSITIVE_INFINITY) <= one.start) next++;
    const near = dated[next];
    if (near === undefined || !overlaps(near, one)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const gap = /^[ ]{0,2}[,:;(–-]?[ ]{0,2}(?:soit )?$/u;

/** « rapport semestriel, un mois après la fin du semestre » is one due date. */
function joined(folded: string, first: Located<EcheanceLue>, second: Located<EcheanceLue>): Located<EcheanceLue> | undefined {
  const isPeriodic = first.value.periodicite !== undefined && first.value.date === undefined && first.value.relative === undefined;
  const adds = second.value.relative !== undefined;
  if (!isPeriodic || !adds || !gap.test(folded.slice(first.end, second.start))) return undefined;
  return { start: first.start, end: second.end, value: { ...second.value, ...first.value } };
}

export const recogniseEcheances = recalled((text: string): readonly Located<EcheanceLue>[] => {
  const { folded } = prepare(text).input;
  const found: Located<EcheanceLue>[] = [];
  for (const one of all(text)) {
    const last = found.at(-1);
    const both = last === undefined ? undefined : joined(folded, last, one);
    if (both !== undefined) found[found.length - 1] = both;
    else if (last === undefined || !overlaps(last, one)) found.push(one);
  }
  return found;
});
