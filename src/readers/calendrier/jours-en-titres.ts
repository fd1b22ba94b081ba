// Headings « Jour 2 — 8 juin 2027 — Atelier » → the days of a programme, each a row of the schedule.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import type { Echeance } from '../../model/values.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Section, withDescendants } from '../../sections/section.ts';
import { bareDate, type Period } from '../due.ts';

export interface DayHeading {
  readonly title: Flow;
  readonly said: Flow;
  readonly due: Located<Echeance>;
  readonly block: Block;
}

const opening = /^\s*(?:jour|journee|semaine|seance|session)\s+(?:n\s?°\s?)?(\d{1,2})\s*[:–—(,-]\s*/u;
const between = /^\s*\)?\s*[:–—-]\s*/u;

function dayHeading({ heading: block }: Section, period: Period): (DayHeading & { readonly rank: number }) | undefined {
  const { flow } = block;
  const match = opening.exec(fold(flow.text));
  if (match === null) return undefined;
  // « Jour 1 — 31 mai »: read from behind the number, that is no first day of a range.
  const said = sliceFlow(flow, { start: match[0].length, end: flow.text.length });
  const [date, ...others] = recogniseDates(said.text);
  if (date === undefined || others.length > 0 || !/^(?:le\s)?(?:\p{L}+di\s|dimanche\s)?$/u.test(fold(said.text.slice(0, date.start))))
    return undefined;
  const after = between.exec(said.text.slice(date.end));
  const due = bareDate(said.text, period);
  const title = trimFlow(sliceFlow(said, { start: date.end + (after?.[0].length ?? 0), end: said.text.length }));
  return after === null || due === undefined || !/\p{L}{3}/u.test(title.text) ? undefined : { title, said, due, block, rank: Number(match[1]) };
}

/** At least two, counted one after the other, each under its own name. */
export function dayHeadings(sections: readonly Section[], period: Period): readonly DayHeading[] {
  const found = sections.flatMap(withDescendants).flatMap((section) => dayHeading(section, period) ?? []);
  return found.length >= 2 && found.every(({ rank }, at) => rank === (found[0]?.rank ?? 0) + at) ? found : [];
}
